"""The register of sources: numbers that can be checked, duplicates, and lists of literature."""
