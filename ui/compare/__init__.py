"""Drafts beside one another, and a claim's history across them."""
