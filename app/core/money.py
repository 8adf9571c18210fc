"""Money as whole cents: the one place where dollars are rounded."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

Cents = npt.NDArray[np.int64]

# A product such as 0.285 * 100 falls a few 1e-15 short of the half cent it stands for; this lifts it, and nothing else.
HALF_CENT_GUARD = 1e-9


def to_cents(usd: npt.ArrayLike) -> Cents:
    """Dollars to whole cents, half a cent upwards, once per bill line."""
    return np.floor(np.asarray(usd, dtype=np.float64) * 100.0 + 0.5 + HALF_CENT_GUARD).astype(np.int64)


def whole_cents(usd: float) -> int:
    """The same for one amount."""
    return int(to_cents(usd))
