"""Stands for scipy.optimize._optimize in the frozen program: the one class that scipy's root finders take from it."""


class OptimizeResult(dict):  # type: ignore[type-arg]
    """What a root finder found, by name."""

    __getattr__ = dict.__getitem__
    __setattr__ = dict.__setitem__  # type: ignore[assignment]
