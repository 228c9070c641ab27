"""Sources and the evidence drawn from them."""
