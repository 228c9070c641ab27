"""The page on which a case is closed: who was heard, what was asked, who read it, and the signature."""
