"""A message on the day that something falls due, to devices that asked for it."""
