"""GET /api/docs: the API's description, as a page for people."""
