"""What kinds of numpy arrays the core reckons in; money has a kind of its own in :mod:`app.core.money`."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float64]
Mask = npt.NDArray[np.bool_]
