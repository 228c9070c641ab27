"""The library: one SQLite file with everything in it, and the only place that knows SQL."""
