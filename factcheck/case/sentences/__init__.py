"""Says in sentences what the record keeps as kinds and data, one module for each kind of thing."""
