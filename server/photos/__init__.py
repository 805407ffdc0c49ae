"""Photos of cards and badges: checked, made anew, and kept for the account that sent them."""
