"""Cuts the United States out of the altitude grid that pvlib ships: `python resources/climate/build_altitude.py`.

Needs h5py, which the program itself does not.
"""

from pathlib import Path

import h5py
import numpy as np
import pvlib

CELLS_PER_DEGREE = 12
NORTH_DEG, SOUTH_DEG, WEST_DEG, EAST_DEG = 72, 13, -180, -64

if __name__ == "__main__":
    source = Path(pvlib.__file__).parent / "data" / "Altitude.h5"
    rows = slice((90 - NORTH_DEG) * CELLS_PER_DEGREE, (90 - SOUTH_DEG) * CELLS_PER_DEGREE)
    columns = slice((WEST_DEG + 180) * CELLS_PER_DEGREE, (EAST_DEG + 180) * CELLS_PER_DEGREE)
    with h5py.File(source, "r") as file:
        grid = file["Altitude"][rows, columns]
    target = Path(__file__).with_name("altitude.npy")
    np.save(target, np.ascontiguousarray(grid, dtype=np.uint8))
    print(f"{target}: {grid.shape}, {grid.nbytes} bytes, from pvlib {pvlib.__version__}")
