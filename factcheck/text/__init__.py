"""Pure functions on text: blocks, sentences, quotations, details, claims and anchors."""
