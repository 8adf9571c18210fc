"""Packs the hours of TMY3 stations into `real_years.npz`: `python tests/referee/build_real_years.py FOLDER`.

FOLDER holds EPW files (EnergyPlus format, US DOE) of stations of the climate table, named with the USAF number before
`_TMY3`.  Each station becomes one int16 array (5, 8760): GHI, DNI and DHI in W/m2, dry-bulb in 0.1 degC, wind in 0.1
m/s, and its place one float array: latitude, longitude, height in m, standard time in hours of UTC.
"""

import re
import sys
from pathlib import Path

import numpy as np
import pvlib

COLUMNS = ("ghi", "dni", "dhi", "temp_air", "wind_speed")
TIMES = np.array([1.0, 1.0, 1.0, 10.0, 10.0])


def main(folder: Path) -> None:
    packed = {}
    for path in sorted(folder.glob("*_TMY3.epw")):
        named = re.search(r"([0-9A-Z]{6})_TMY3", path.name)
        if named is None:
            raise SystemExit(f"{path.name}: no station is named")
        frame, meta = pvlib.iotools.read_epw(path)
        hours = np.array([frame[name].to_numpy(dtype=float) for name in COLUMNS])
        packed[f"hours_{named[1]}"] = np.rint(hours * TIMES[:, None]).astype(np.int16)
        packed[f"place_{named[1]}"] = np.array([meta[name] for name in ("latitude", "longitude", "altitude", "TZ")])
    target = Path(__file__).with_name("real_years.npz")
    np.savez_compressed(target, **packed)
    print(f"{target}: {len(packed) // 2} stations")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
