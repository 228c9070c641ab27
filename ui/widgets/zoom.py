"""By how much what is shown is enlarged: one row of steps for every picture and page."""

from __future__ import annotations

_STEPS = (0.1, 0.15, 0.25, 0.35, 0.5, 0.7, 1.0, 1.4, 2.0, 2.8, 4.0)
_NEAR = 0.01
"""Two scales that are closer than this are one step."""


def zoomed(scale: float, by: int) -> float:
    """Return the next larger scale, the next smaller one where ``by`` is below 0, or with 0 the own size."""
    if by == 0:
        return 1.0
    if by > 0:
        return next((step for step in _STEPS if step > scale + _NEAR), _STEPS[-1])
    return next((step for step in reversed(_STEPS) if step < scale - _NEAR), _STEPS[0])
