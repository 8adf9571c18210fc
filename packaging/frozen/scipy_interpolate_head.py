"""Stands for scipy.interpolate in the frozen program: the three names that pvlib imports and Fairwatt never calls."""


def _left_out(*arguments, **named):  # type: ignore[no-untyped-def]
    raise NotImplementedError("scipy.interpolate is not part of the frozen program")


splev = make_interp_spline = interp1d = _left_out
