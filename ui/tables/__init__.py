"""The cells of kept tables, for all that show or choose them."""
