"""What claims rest on: fetching, captures, passages and source rules."""
