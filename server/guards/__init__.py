"""What stands before every room: headers, the origin of requests, their bodies, and limits."""
