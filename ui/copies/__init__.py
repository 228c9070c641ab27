"""The viewer: a kept copy beside the claim that rests on it."""
