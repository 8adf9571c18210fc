"""Places by ZIP code and by coordinates."""

import pytest
import zipcodes

from app.core.problems import ProblemsFound
from app.files.places import (
    _entry_of_zip,
    _zip_table,
    ground_elevation_m,
    place_of_coordinates,
    place_of_zip,
    state_of_zip,
)


def test_that_a_zip_code_is_a_place() -> None:
    place = place_of_zip("62565")
    assert place.name == "Shelbyville, IL 62565"
    assert place.state == "IL"
    assert (place.latitude_deg, place.longitude_deg) == pytest.approx((39.4, -88.8), abs=0.2)
    assert place.elevation_m == pytest.approx(200.0, abs=40.0)


@pytest.mark.slow  # unpacks the forty thousand ZIP codes of the package
def test_that_the_table_of_zip_codes_is_the_packages_own() -> None:
    columns = ("zip_code", "lat", "long", "state", "zip_code_type", "city")
    own = {tuple(entry[column] for column in columns) for entry in zipcodes.list_all()}
    shipped = {tuple(line.split(",")) for line in _zip_table().splitlines()[1:]}
    assert shipped == own


@pytest.mark.parametrize("zip_code", ["00501", "62565", "99950"])
def test_that_the_first_a_middle_and_the_last_zip_code_are_found(zip_code: str) -> None:
    entry = _entry_of_zip(zip_code)
    assert entry is not None
    assert entry.zip_code == zip_code


def test_that_zip_plus_four_counts_by_its_first_five() -> None:
    assert place_of_zip(" 62565-1234 ") == place_of_zip("62565")


@pytest.mark.parametrize("text", ["", "6256", "625655", "ABCDE", "62565-12", "６２５６５x", "-2565"])
def test_that_a_malformed_zip_code_is_told_apart(text: str) -> None:
    with pytest.raises(ProblemsFound, match="is not a ZIP code; expected five digits such as 62565") as found:
        place_of_zip(text)
    assert found.value.problems[0].field == "site.zip"


def test_that_an_unknown_zip_code_is_said_to_be_unknown() -> None:
    with pytest.raises(ProblemsFound, match="no US ZIP code 00000 is known"):
        place_of_zip("00000")


def test_that_a_military_zip_code_is_no_place() -> None:
    with pytest.raises(ProblemsFound, match="has no place on the map"):
        place_of_zip("09001")


def test_that_coordinates_are_a_place_with_a_height() -> None:
    place = place_of_coordinates(39.74, -104.99)
    assert place.elevation_m == pytest.approx(1600.0, abs=60.0)


def test_that_a_longitude_without_its_minus_sign_is_pointed_out() -> None:
    with pytest.raises(ProblemsFound, match=r"did you mean -104\.99\?"):
        place_of_coordinates(39.74, 104.99)


@pytest.mark.parametrize(("latitude", "longitude"), [(95.0, -90.0), (-5.0, -90.0), (float("nan"), -90.0)])
def test_that_a_latitude_off_the_map_is_refused(latitude: float, longitude: float) -> None:
    with pytest.raises(ProblemsFound, match="expected 13 to 72 degrees north") as found:
        place_of_coordinates(latitude, longitude)
    assert found.value.problems[0].field == "site.latitude"


def test_that_both_coordinates_are_told_at_once() -> None:
    with pytest.raises(ProblemsFound) as found:
        place_of_coordinates(float("inf"), 0.0)
    assert len(found.value.problems) == 2


def test_that_ground_off_the_shipped_map_has_no_height() -> None:
    assert ground_elevation_m(13.5, 144.8) is None
    assert ground_elevation_m(72.1, -150.0) is None
    assert ground_elevation_m(70.5, -157.0) is not None


def test_that_heights_agree_with_the_grid_they_were_cut_from() -> None:
    from pvlib.location import lookup_altitude

    for latitude, longitude in [(39.74, -104.99), (33.233, -107.267), (47.5, -111.3), (25.8, -80.3), (64.8, -147.9)]:
        assert ground_elevation_m(latitude, longitude) == lookup_altitude(latitude, longitude)


@pytest.mark.parametrize(
    ("zip_code", "state"),
    [("62565", "IL"), ("87801-1234", "NM"), (" 59474 ", "MT"), ("00000", ""), ("6256", ""), ("", "")],
)
def test_that_a_zip_code_knows_its_state(zip_code: str, state: str) -> None:
    assert state_of_zip(zip_code) == state
