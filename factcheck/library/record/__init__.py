"""The record: every step as one sealed event, in numbered and chained series, with undo and a feed."""
