"""The turbine's year held against SAM's Windpower on the same hours."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from app.core.site import Place, nearest_stations
from app.core.weather import WeatherYear, weather_year
from app.core.wind import SEA_LEVEL_PRESSURE_PA, Turbine, power_kw, wind_kw
from app.core.year import monthly_sums
from app.files.climate_table import read_climate_table
from app.files.turbine_table import read_turbines

windpower = pytest.importorskip("PySAM.Windpower")

pytestmark = pytest.mark.referee

HUB_M, SHEAR, LOSS_PERCENT = 30.0, 0.14, 17.0


def sam_model(turbine: Turbine, weather: WeatherYear) -> Any:
    """Windpower set to the hours, the hub and the losses of the comparison."""
    pressure_atm = (1 - 2.25577e-5 * (weather.elevation_m + HUB_M)) ** 5.25588
    assert pressure_atm * SEA_LEVEL_PRESSURE_PA > 0.7 * SEA_LEVEL_PRESSURE_PA
    speeds = weather.wind_m_s * (HUB_M / 10.0) ** SHEAR
    rows = [
        [temp, pressure_atm, speed, 180.0] for temp, speed in zip(weather.temp_c.tolist(), speeds.tolist(), strict=True)
    ]
    curve = curve_of(turbine)
    model = windpower.default("WindPowerResidential")
    model.Resource.wind_resource_model_choice = 0
    model.Resource.wind_resource_data = {
        "heights": [HUB_M] * 4,
        "fields": [1, 2, 3, 4],
        "data": rows,
        "lat": weather.latitude_deg,
        "lon": weather.longitude_deg,
        "elev": weather.elevation_m,
        "year": 2022,
    }
    model.Turbine.wind_turbine_powercurve_windspeeds = curve.tolist()
    model.Turbine.wind_turbine_powercurve_powerout = power_kw(turbine, curve).tolist()
    model.Turbine.wind_turbine_rotor_diameter = turbine.rotor_m
    model.Turbine.wind_turbine_hub_ht = HUB_M
    model.Turbine.wind_resource_shear = SHEAR
    model.Farm.system_capacity = turbine.peak_kw
    model.Farm.wind_farm_xCoordinates = [0]
    model.Farm.wind_farm_yCoordinates = [0]
    for name in dir(model.Losses):
        if name.endswith("_loss"):
            setattr(model.Losses, name, 0)
    model.Losses.turb_generic_loss = LOSS_PERCENT
    return model


def curve_of(turbine: Turbine) -> np.ndarray:
    """Speeds at which SAM is told the power: the curve's corners, and both sides of where it starts and stops."""
    edges = np.array([turbine.speeds_m_s[0], turbine.cut_out_m_s])
    corners = turbine.speeds_m_s[turbine.speeds_m_s <= turbine.cut_out_m_s]
    return np.unique(np.concatenate(([0.0, 40.0], corners, edges, edges[:1] - 1e-6, edges[1:] + 1e-6)).clip(0.0))


def sam_kw(turbine: Turbine, weather: WeatherYear) -> np.ndarray:
    model = sam_model(turbine, weather)
    model.execute()
    return np.array(model.Outputs.gen)


@pytest.mark.parametrize("station", ["724390", "722710", "727796", "725300"])
def test_that_all_turbines_agree_within_a_thousandth(station: str) -> None:
    table = read_climate_table()
    row = table.row(station)
    assert row is not None
    place = Place(float(table.latitude_deg[row]), float(table.longitude_deg[row]))
    weather = weather_year(table, nearest_stations(table, place, 1))
    for turbine in read_turbines().values():
        theirs = sam_kw(turbine, weather)
        ours = wind_kw(turbine, weather, hub_height_m=HUB_M, exponent=SHEAR, losses_percent=LOSS_PERCENT).ac_kw
        assert ours.sum() == pytest.approx(theirs.sum(), rel=0.0005), turbine.id
        np.testing.assert_allclose(monthly_sums(ours), monthly_sums(theirs), rtol=0.001, err_msg=turbine.id)
