"""Stands for the first module of pvlib in the frozen program: only the parts that Fairwatt calls.

The first module of pvlib imports everything pvlib has, among it what reads files from the network, fits modules and
integrates spectra. None of that is called here, and it is most of what a first answer would wait for. The formulas
themselves are pvlib's own, unchanged. `tests/packaging/test_frozen_heads.py` holds the list to what the program calls.
"""

__version__ = "@VERSION@"

from pvlib import (  # noqa: F401
    atmosphere,
    iotools,
    irradiance,
    pvsystem,
    shading,
    snow,
    solarposition,
    spa,
    temperature,
    tracking,
)
