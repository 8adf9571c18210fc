"""The clocks of a place: standard time by its state or ZIP codes, and whether they are put forward."""

from dataclasses import replace

import numpy as np
import pytest

from app.answering import gather, standard_time_h
from app.core.case import Case, Load, Site
from app.core.load import without_summer_time
from app.files.load_profiles import read_load_profile
from app.policies.catalogue import find_policy


@pytest.mark.parametrize(
    ("state", "eia_id", "hours"),
    [
        ("IL", "17040", -6.0),
        ("NM", "", -7.0),
        ("OH", "10668", -5.0),
        ("ND", "17261", -7.0),  # Slope Electric, in the southwest
        ("ND", "24949", -6.0),  # Cass County Electric, Fargo
        ("ND", "", None),
        ("XX", "", None),
    ],
)
def test_that_a_co_op_keeps_the_time_of_its_state_or_of_its_zip_codes(
    state: str, eia_id: str, hours: float | None
) -> None:
    assert standard_time_h(replace(find_policy("nm-socorro"), state=state, eia_id=eia_id)) == hours


@pytest.mark.parametrize("name", ["home", "shop"])
def test_that_the_hours_of_use_follow_the_clocks_of_the_place(name: str) -> None:
    load = Load(annual_kwh=12_000.0, profile=name)
    illinois, arizona, again = (
        gather(Case(co_op="nm-socorro", site=Site(zip=zip_code), load=load))[1].profile
        for zip_code in ("62565", "85003", "85003")
    )
    shipped = read_load_profile(name)
    assert illinois is shipped
    assert arizona is again, "one object, by which answers are kept"
    assert not arizona.keeps_summer_time
    np.testing.assert_array_equal(arizona.shape, without_summer_time(shipped).shape)
