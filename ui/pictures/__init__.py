"""The dialog in which regions of a picture are marked as claims."""
