"""Small widgets that do not depend on anything of fact-checking."""
