"""Pure questions on a case, each answered once."""
