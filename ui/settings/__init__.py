"""The one dialog of settings: a module for each of its sections."""
