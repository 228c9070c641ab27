"""The article as a readable page with its marks."""
