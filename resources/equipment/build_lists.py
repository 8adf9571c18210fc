"""Cuts names and ratings out of the lists that pvlib ships: `python resources/equipment/build_lists.py`.

The lists are the California Energy Commission's, as SAM's library of 2019-03-05 keeps them.
"""

import csv
from pathlib import Path

import numpy as np
import pvlib

CEC_LOADS = np.array([0.10, 0.20, 0.30, 0.50, 0.75, 1.00])
CEC_WEIGHTS = np.array([0.04, 0.05, 0.12, 0.21, 0.53, 0.05])
"""The California Energy Commission's weighted efficiency."""


def rows_of(name: str) -> list[dict[str, str]]:
    with (Path(pvlib.__file__).parent / "data" / name).open(newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))[2:]  # units and SAM's own names stand in the first two rows


def modules() -> list[tuple[str, str, str]]:
    found = []
    for row in rows_of("sam-library-cec-modules-2019-03-05.csv"):
        stc_w, area_m2 = float(row["STC"]), float(row["A_c"])
        found.append((row["Name"], f"{stc_w:.1f}", f"{stc_w / (10 * area_m2):.1f}"))
    return sorted(found)


def inverters() -> list[tuple[str, str, str]]:
    found = []
    for row in rows_of("sam-library-cec-inverters-2019-03-05.csv"):
        one = {key: float(row[key]) for key in ("Pso", "Paco", "Pdco", "Vdco", "C0", "C1", "C2", "C3", "Pnt")}
        # The DC power that gives each load, found on the model's own curve at its nominal voltage.
        dc_w = np.linspace(0.01, 1.2, 1200) * one["Pdco"]
        ac_w = np.maximum(pvlib.inverter.sandia(np.full_like(dc_w, one["Vdco"]), dc_w, one), 0.0)
        needed_w = np.interp(CEC_LOADS * one["Paco"], np.maximum.accumulate(ac_w), dc_w)
        efficiency = 100 * float((CEC_WEIGHTS * CEC_LOADS * one["Paco"] / needed_w).sum())
        if 80 < efficiency < 100:
            found.append((row["Name"], f"{one['Paco'] / 1000:.3f}", f"{efficiency:.1f}"))
    return sorted(found)


def write(name: str, header: tuple[str, ...], rows: list[tuple[str, str, str]]) -> None:
    target = Path(__file__).with_name(name)
    with target.open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(header)
        writer.writerows(dict.fromkeys(rows))
    print(f"{target}: {len(dict.fromkeys(rows))} rows, {target.stat().st_size} bytes")


if __name__ == "__main__":
    write("modules.csv", ("name", "stc_w", "efficiency_percent"), modules())
    write("inverters.csv", ("name", "kw_ac", "cec_efficiency_percent"), inverters())
