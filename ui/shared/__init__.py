"""Shared desks in the window: kept in step by a thread, and the dialogs to make, join and invite."""
