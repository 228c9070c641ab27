"""Icons, themes, templates and translations, read through importlib.resources."""
