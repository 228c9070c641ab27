"""Carries one case between desks: bundles, and the ways in which they travel."""
