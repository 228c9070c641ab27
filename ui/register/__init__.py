"""The register: every source of the library on a page of its own."""
