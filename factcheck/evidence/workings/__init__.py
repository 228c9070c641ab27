"""How a figure was worked out from cited cells and passages."""
