"""Web archives: copies as WARC and WACZ, out and in."""
