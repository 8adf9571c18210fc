"""Knows which parts of other people's packages a first answer never asks for, and leaves them until somebody does."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from importlib.abc import MetaPathFinder
from importlib.machinery import ModuleSpec
from importlib.util import LazyLoader
from types import ModuleType

PVLIB_PARTS = (
    *("albedo", "bifacial", "clearsky", "iotools", "ivtools.sde", "ivtools.sdm", "location", "modelchain", "pvarray"),
    *("scaling", "soiling", "spectrum", "transformer"),
)
"""What pvlib imports with itself and Fairwatt calls for a weather file at most: a third of the modules it brings."""

PUT_OFF = (*(f"pvlib.{part}" for part in PVLIB_PARTS), "numpy.f2py", "numpy.testing")
"""scipy looks at every name of numpy, two of which are a compiler of Fortran and what numpy tests itself with."""

UNSEEN = "pyarrow"
"""pandas imports it where it finds it. Nothing here uses the one through the other; tables of results import it
themselves."""


class _PutOff(MetaPathFinder):
    """Finds a module as the other finders do, and has it run when its first name is asked for."""

    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        if fullname not in PUT_OFF:
            return None
        for finder in sys.meta_path:
            spec = None if finder is self else finder.find_spec(fullname, path, target)
            if spec is not None:
                if spec.loader is not None and hasattr(spec.loader, "exec_module"):
                    spec.loader = LazyLoader(spec.loader)
                return spec
        return None


@contextmanager
def only_what_is_asked_for() -> Iterator[None]:
    """What is imported meanwhile brings the modules of `PUT_OFF` by name alone; each runs at its first use, unchanged.

    It saves a fifth of the time to the first answer.  Nothing of the packages is replaced: `importlib.util.LazyLoader`
    is Python's own.  A name that a later version no longer has is simply never met.
    """
    finder = _PutOff()
    hidden = UNSEEN not in sys.modules
    if hidden:
        sys.modules[UNSEEN] = None  # type: ignore[assignment]  # the import system's own sign for "not to be found"
    sys.meta_path.insert(0, finder)
    try:
        yield
    finally:
        sys.meta_path.remove(finder)
        if hidden:
            del sys.modules[UNSEEN]
