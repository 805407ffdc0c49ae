"""What comes in and goes out beside the exchange: for scripts, shortcuts and other tools."""
