"""Stands for the first module of pvlib.iotools in the frozen program: only the readers of files that Fairwatt calls."""

from pvlib.iotools.epw import read_epw  # noqa: F401  (first, because the reader of PVGIS files asks for it here)
from pvlib.iotools.psm4 import read_nsrdb_psm4  # noqa: F401
from pvlib.iotools.pvgis import read_pvgis_tmy  # noqa: F401
from pvlib.iotools.tmy import read_tmy3  # noqa: F401
