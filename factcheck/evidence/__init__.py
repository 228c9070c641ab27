"""What claims rest on: addresses, captures, passages and source rules."""
