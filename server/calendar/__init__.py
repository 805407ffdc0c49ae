"""What falls due, as a calendar that one's own calendar program may subscribe to."""
