"""Measures how single hours scatter round the table's mean days: `python build_hourly_spread.py FOLDER`.

FOLDER holds EPW files.  Every file is that of a station of the table, named with its USAF number before `_TMY3`.
Each real hour is set against the mean day of its month and sky class; hours are grouped by the mean's share of a
clear sky's beam, and each group is cut into sixteen bins of equal count by beam, each of those into four by diffuse
light.
"""

import csv
import re
import sys
from itertools import pairwise
from pathlib import Path

import numpy as np
import pvlib

REPOSITORY = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(REPOSITORY))

from app.core.weather import BEAM_STEPS, DIFFUSE_STEPS, clear_beam_w_m2  # noqa: E402
from app.core.year import DAYS, DAYS_IN_MONTH, month_of_day  # noqa: E402
from app.files.climate_table import read_climate_table  # noqa: E402

CLASSES = 5
SHARE_EDGES = [*np.arange(0.0, 1.01, 0.05), 2.0]
LEAST_HOURS_IN_GROUP = 40 * BEAM_STEPS
LEAST_SUN_W_M2, LEAST_DIFFUSE_W_M2, LEAST_BEAM_W_M2 = 20.0, 10.0, 1.0


def hours_of(path: Path) -> np.ndarray:
    """Rows of (mean's share of the clear beam, beam over its mean, diffuse over its mean), one for each sunlit hour."""
    table = read_climate_table()
    found_number = re.search(r"([0-9A-Z]{6})_TMY3", path.name)
    row = table.row(found_number[1]) if found_number else None
    if row is None:
        raise SystemExit(f"{path.name}: no station of the table is named")
    frame, _ = pvlib.iotools.read_epw(path)
    ghi, dni, dhi = (frame[name].to_numpy(dtype=float).reshape(DAYS, 24) for name in ("ghi", "dni", "dhi"))
    outside = pvlib.irradiance.get_extra_radiation(np.arange(1, DAYS + 1))
    means = np.asarray(table.sky_days[row], dtype=float)
    clear = clear_beam_w_m2(means, float(table.elevation_m[row]))
    found = []
    for month, days in enumerate(DAYS_IN_MONTH):
        of_month = np.flatnonzero(month_of_day == month)
        ranked = of_month[np.argsort(ghi[of_month].sum(axis=1) / outside[of_month], kind="stable")]
        for rank, day in enumerate(ranked):
            mean = means[month, min(int((rank + 0.5) / days * CLASSES), CLASSES - 1)]
            sunlit = (mean[:, 0] > LEAST_SUN_W_M2) & (mean[:, 2] > LEAST_DIFFUSE_W_M2) & (mean[:, 1] > LEAST_BEAM_W_M2)
            share = mean[sunlit, 1] / clear[month, sunlit]
            found.append(
                np.stack([share, dni[day, sunlit] / mean[sunlit, 1], dhi[day, sunlit] / mean[sunlit, 2]], axis=1)
            )
    return np.concatenate(found)


def main(folder: Path) -> None:
    paths = sorted(folder.glob("*_TMY3.epw"))
    share, beam, diffuse = np.concatenate([hours_of(path) for path in paths]).T
    target = Path(__file__).with_name("hourly_spread.csv")
    with target.open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(["mean_beam_share", "beam_step", "beam", *(f"diffuse_{step}" for step in range(DIFFUSE_STEPS))])
        for low, high in pairwise(SHARE_EDGES):
            here = np.flatnonzero((share >= low) & (share < high))
            if here.size < LEAST_HOURS_IN_GROUP:
                continue
            bins = np.array_split(here[np.argsort(beam[here], kind="stable")], BEAM_STEPS)
            beams = np.array([beam[each].mean() for each in bins])
            lights = np.array(
                [
                    [diffuse[part].mean() for part in np.array_split(each[np.argsort(diffuse[each])], DIFFUSE_STEPS)]
                    for each in bins
                ]
            )
            for step, (of_beam, of_light) in enumerate(zip(beams / beams.mean(), lights / lights.mean(), strict=True)):
                numbers = [share[here].mean(), step, of_beam, *of_light]
                writer.writerow([f"{numbers[0]:.4f}", step, *(f"{number:.4f}" for number in numbers[2:])])
    print(f"{target}: {share.size} hours of {len(paths)} stations")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
