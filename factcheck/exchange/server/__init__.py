"""Carries steps between desks by a PostgreSQL server: the newsroom's own, or one that a desk hosts."""
