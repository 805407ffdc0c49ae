"""What a page on the web says it is: looked up when a person asks, and never where it could reach inside."""
