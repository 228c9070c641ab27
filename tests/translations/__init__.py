"""Collects what can be translated, and makes a pseudo-language of it."""
