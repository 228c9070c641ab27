"""Web archives: copies as WARC and WACZ, written; ``factcheck.readers.archives`` reads them."""
