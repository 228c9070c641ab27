"""Fuzzing: damaged and hostile files, made by chance from sound ones, given to the readers."""
