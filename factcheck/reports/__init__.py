"""Reports: a case becomes the bytes of a document, one module per format."""
