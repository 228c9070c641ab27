"""Which key each command has, and where the person changes that."""
