"""Small widgets that know nothing of fact-checking."""
