"""Stands for the first module of scipy.optimize in the frozen program: only scipy's own scalar root finders."""

from scipy.optimize._zeros_py import bisect, brentq, newton  # noqa: F401


def minimize(*arguments, **named):  # type: ignore[no-untyped-def]
    """Imported by pvlib's fits of incidence angle curves, which Fairwatt does not call."""
    raise NotImplementedError("scipy.optimize.minimize is not part of the frozen program")
