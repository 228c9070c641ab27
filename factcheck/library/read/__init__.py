"""Reading the library: one reader that owns every query."""
