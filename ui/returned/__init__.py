"""What comes back to the desk, shown before any of it counts: facts, answers, the laid-out article."""
