"""Working a figure out from cells of kept tables and figures in passages."""
