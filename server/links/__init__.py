"""What a page says it is, or a calendar: looked up when a person asks, and never where it reaches inside."""
