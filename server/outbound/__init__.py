"""Requests of the server to others: to addresses that were judged first, and with an end."""
