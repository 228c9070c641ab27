"""Benchmarks: quality on data sets kept elsewhere, speed as ratios within one run."""
