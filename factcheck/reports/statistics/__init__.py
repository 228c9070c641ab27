"""The statistics of several articles as a document: charts drawn as SVG, alone or in a page."""
