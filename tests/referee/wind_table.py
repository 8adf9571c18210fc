"""Prints how far Fairwatt's turbine year lies from SAM's Windpower: `python -m tests.referee.wind_table`.

The second table has no SAM: each turbine's certified annual energy (Rayleigh wind of 5 m/s at sea level) beside ours.
"""

from __future__ import annotations

import numpy as np

from app.core.wind import Turbine, annual_energy_kwh, wind_kw
from app.core.year import monthly_sums
from app.files.turbine_table import read_turbines
from tests.referee.test_windpower import HUB_M, LOSS_PERCENT, SHEAR, sam_kw
from tests.referee.weather_years import station_year

STATIONS = ("724390", "722710", "727796", "725300")
"""Springfield IL, Truth or Consequences NM, Cut Bank MT, Chicago IL."""


def differences(turbine: Turbine, usaf: str) -> tuple[float, float]:
    """Ours over SAM's on the same hours: the year, and the month that is furthest off, percent."""
    weather = station_year(usaf)
    theirs = monthly_sums(sam_kw(turbine, weather))
    ours = monthly_sums(
        wind_kw(turbine, weather, hub_height_m=HUB_M, exponent=SHEAR, losses_percent=LOSS_PERCENT).ac_kw
    )
    months = 100.0 * (ours / theirs - 1.0)
    return 100.0 * float(ours.sum() / theirs.sum() - 1.0), float(months[np.abs(months).argmax()])


def main() -> None:
    turbines = read_turbines()
    print(f"Fairwatt against Windpower, hub {HUB_M:g} m, percent, year (worst month)")
    print(f"{'':28}", *(f"{usaf:>16}" for usaf in STATIONS))
    for turbine in turbines.values():
        found = [differences(turbine, usaf) for usaf in STATIONS]
        print(f"{turbine.id[:28]:28}", *(f"{f'{year:+.2f} ({month:+.2f})':>16}" for year, month in found))
    print("\nCertified annual energy at 5 m/s, kWh, and ours")
    for turbine in turbines.values():
        if turbine.certified_kwh:
            ours_kwh = annual_energy_kwh(turbine)
            off = 100.0 * (ours_kwh / turbine.certified_kwh - 1.0)
            print(f"{turbine.id[:28]:28}{turbine.certified_kwh:12,.0f}{ours_kwh:12,.0f}{off:+9.2f} %")


if __name__ == "__main__":
    main()
