"""How devices come to hold the same notebook: stamps and merge (pure), the notebook's rows, the exchange."""
