"""Measures how single hours scatter round the table's mean days: `python build_hourly_spread.py FOLDER [TARGET]`.

FOLDER holds EPW files.  Every file is that of a station of the table, named with its USAF number before `_TMY3`.
Each real hour is set against the mean day of its month and sky class.  The hours of a class are parted by the sun's
height, then cut into groups of equal count by the mean's share of a clear sky's beam, each group into sixteen bins of
equal count by beam, each of those into four by diffuse light.
"""

import csv
import re
import sys
from itertools import product
from pathlib import Path

import numpy as np
import pvlib

REPOSITORY = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(REPOSITORY))

from app.core.weather import (  # noqa: E402
    BEAM_STEPS,
    DIFFUSE_STEPS,
    SKY_CLASSES,
    SUN_HEIGHTS,
    clear_beam_w_m2,
    mean_cos_zenith,
    sun_height,
)
from app.core.year import DAYS, DAYS_IN_MONTH, month_of_day  # noqa: E402

GROUPS_OF_CELL = 8
LEAST_SUN_W_M2, LEAST_DIFFUSE_W_M2, LEAST_BEAM_W_M2 = 20.0, 10.0, 1.0


def hours_of(path: Path) -> np.ndarray:
    """Rows of (class, height of the sun, mean's share of the clear beam, beam and diffuse over their means).

    One row for each sunlit hour.
    """
    named = re.search(r"([0-9A-Z]{6})_TMY3", path.name)
    with Path(__file__).with_name("stations.csv").open(newline="", encoding="utf-8") as file:
        heights_m = {each["usaf"]: float(each["elevation_m"]) for each in csv.DictReader(file)}
    if named is None or named[1] not in heights_m:
        raise SystemExit(f"{path.name}: no station of the table is named")
    row = list(heights_m).index(named[1])
    frame, _ = pvlib.iotools.read_epw(path)
    ghi, dni, dhi = (frame[name].to_numpy(dtype=float).reshape(DAYS, 24) for name in ("ghi", "dni", "dhi"))
    outside = pvlib.irradiance.get_extra_radiation(np.arange(1, DAYS + 1))
    means = np.load(Path(__file__).with_name("sky_days.npy"), mmap_mode="r")[row].astype(float)
    cos_zenith = mean_cos_zenith(means)
    clear, height = clear_beam_w_m2(cos_zenith, heights_m[named[1]]), sun_height(cos_zenith)
    found = []
    for month, days in enumerate(DAYS_IN_MONTH):
        of_month = np.flatnonzero(month_of_day == month)
        ranked = of_month[np.argsort(ghi[of_month].sum(axis=1) / outside[of_month], kind="stable")]
        for rank, day in enumerate(ranked):
            sky_class = min(int((rank + 0.5) / days * SKY_CLASSES), SKY_CLASSES - 1)
            mean = means[month, sky_class]
            sunlit = (mean[:, 0] > LEAST_SUN_W_M2) & (mean[:, 2] > LEAST_DIFFUSE_W_M2) & (mean[:, 1] > LEAST_BEAM_W_M2)
            share = mean[sunlit, 1] / clear[month, sunlit]
            beam, diffuse = dni[day, sunlit] / mean[sunlit, 1], dhi[day, sunlit] / mean[sunlit, 2]
            cell = np.full(share.size, float(sky_class)), height[month, sunlit]
            found.append(np.stack([*cell, share, beam, diffuse], axis=1))
    return np.concatenate(found)


def steps_of_group(beam: np.ndarray, diffuse: np.ndarray) -> np.ndarray:
    """Mean beam of each of the bins of a group, and mean diffuse light of each of its parts, over the group's means."""
    bins = np.array_split(np.argsort(beam, kind="stable"), BEAM_STEPS)
    beams = np.array([beam[each].mean() for each in bins])
    lights = np.array(
        [
            [diffuse[part].mean() for part in np.array_split(each[np.argsort(diffuse[each])], DIFFUSE_STEPS)]
            for each in bins
        ]
    )
    return np.column_stack([beams / beams.mean(), lights / lights.mean()])


def main(words: list[str]) -> None:
    paths = sorted(Path(words[0]).glob("*_TMY3.epw"))
    sky_class, height, share, beam, diffuse = np.concatenate([hours_of(path) for path in paths]).T
    target = Path(__file__).with_name("hourly_spread.csv") if len(words) < 2 else Path(words[1])
    with target.open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file, lineterminator="\n")
        lights = (f"diffuse_{step}" for step in range(DIFFUSE_STEPS))
        writer.writerow(["sky_class", "sun_height", "mean_beam_share", "beam_step", "beam", *lights])
        for cell in product(range(SKY_CLASSES), range(SUN_HEIGHTS)):
            of_cell = np.flatnonzero((sky_class == cell[0]) & (height == cell[1]))
            ascending = of_cell[np.argsort(share[of_cell], kind="stable")]
            for here in np.array_split(ascending, GROUPS_OF_CELL):
                for step, row in enumerate(steps_of_group(beam[here], diffuse[here])):
                    numbers = [f"{value:.4f}" for value in (share[here].mean(), *row)]
                    writer.writerow([cell[0] + 1, cell[1] + 1, numbers[0], step, *numbers[1:]])
    print(f"{target}: {share.size} hours of {len(paths)} stations")


if __name__ == "__main__":
    main(sys.argv[1:])
