"""Sample articles that a new library can start with."""
