"""What is promised of the record and the window, tried at length: ``make torture``."""
