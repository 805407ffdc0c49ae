"""What stands before every room: headers, the origin of requests, and limits."""
