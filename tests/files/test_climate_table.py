"""The climate table that ships, and tables that are broken."""

import shutil
from pathlib import Path

import numpy as np
import pytest

from app import locations
from app.core.problems import ProblemsFound
from app.core.weather import SKY_CLASSES, SUN_HEIGHTS
from app.files.climate_table import check_station, read_climate_table

SHIPPED = locations.resources_folder() / "climate"


def test_that_the_shipped_table_has_1020_stations_and_not_one_impossible_value() -> None:
    table = read_climate_table()
    assert len(table.usaf) == len(set(table.usaf)) == 1020
    assert [problem for row in range(1020) for problem in check_station(table, row)] == []


def test_that_the_table_is_mapped_and_not_read() -> None:
    assert isinstance(read_climate_table().sky_days, np.memmap)


def test_that_an_hour_is_its_beginning_so_the_sun_culminates_about_noon() -> None:
    table = read_climate_table()
    row = table.row("724390")
    assert row is not None
    day = table.sky_days[row, :, :, :, 0].mean(axis=(0, 1))
    centre_h = float((day * (np.arange(24) + 0.5)).sum() / day.sum())
    solar_noon_h = 12.0 - (table.longitude_deg[row] / 15.0 - table.utc_offset_h[row])
    assert centre_h == pytest.approx(solar_noon_h, abs=0.2)


@pytest.fixture
def broken(tmp_path: Path) -> Path:
    for name in ("stations.csv", "wind_bins.npy", "albedo.npy", "hourly_spread.csv"):
        shutil.copy(SHIPPED / name, tmp_path / name)
    (tmp_path / "sky_days.npy").symlink_to(SHIPPED / "sky_days.npy")
    return tmp_path


def test_that_a_byte_order_mark_in_the_list_of_stations_is_read_over(broken: Path) -> None:
    text = (broken / "stations.csv").read_text(encoding="utf-8")
    (broken / "stations.csv").write_text(text, encoding="utf-8-sig")
    assert read_climate_table(broken).usaf == read_climate_table().usaf


def test_that_a_missing_file_is_named(broken: Path) -> None:
    (broken / "wind_bins.npy").unlink()
    with pytest.raises(ProblemsFound, match=r"wind_bins\.npy.*install the program again"):
        read_climate_table(broken)


def test_that_an_array_of_another_shape_is_refused(broken: Path) -> None:
    np.save(broken / "albedo.npy", np.zeros((3, 12), dtype=np.uint8))
    with pytest.raises(ProblemsFound, match=r"\(3, 12\); expected uint8 \(1020, 12\)"):
        read_climate_table(broken)


def test_that_a_file_that_is_no_array_is_refused(broken: Path) -> None:
    (broken / "albedo.npy").write_bytes(b"not an array")
    with pytest.raises(ProblemsFound, match="cannot be read"):
        read_climate_table(broken)


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ("39.85", "93.85", "latitude is '93.85'; expected a number from -90 to 90"),
        ("39.85", "north", "latitude is 'north'"),
        (",-89.683,", ",,", "has no longitude"),
    ],
)
def test_that_a_bad_station_is_named_by_line(broken: Path, old: str, new: str, words: str) -> None:
    lines = (broken / "stations.csv").read_text(encoding="utf-8").splitlines()
    line = next(number for number, text in enumerate(lines) if text.startswith("724390"))
    lines[line] = lines[line].replace(old, new, 1)
    (broken / "stations.csv").write_text("\n".join(lines), encoding="utf-8")
    with pytest.raises(ProblemsFound) as found:
        read_climate_table(broken)
    assert words in str(found.value)
    assert found.value.problems[0].line == line + 1


def test_that_an_impossible_value_is_found_in_its_station(broken: Path) -> None:
    albedo = np.load(broken / "albedo.npy")
    albedo[5, 3] = 255
    np.save(broken / "albedo.npy", albedo)
    table = read_climate_table(broken)
    problems = check_station(table, 5)
    assert len(problems) == 1
    assert f"station {table.usaf[5]} has albedo in percent of 255; expected 1 to 99" in problems[0].text
    assert check_station(table, 6) == ()


def test_that_the_spread_of_hours_keeps_every_mean() -> None:
    spread = read_climate_table().hourly_spread
    assert spread is not None
    assert spread.beam.shape == (SKY_CLASSES, SUN_HEIGHTS, spread.mean_beam_share.shape[-1], 16)
    assert spread.diffuse.shape == (*spread.beam.shape, 4)
    np.testing.assert_allclose(spread.beam.mean(axis=-1), 1.0, atol=1e-3)
    np.testing.assert_allclose(spread.diffuse.mean(axis=(-2, -1)), 1.0, atol=5e-3)
    assert (np.diff(spread.beam, axis=-1) >= 0).all()


def test_that_hours_of_clear_days_and_high_sun_scatter_least() -> None:
    spread = read_climate_table().hourly_spread
    assert spread is not None
    scatter = spread.beam.std(axis=-1).mean(axis=-1)
    assert (np.diff(scatter, axis=0) < 0).all()
    assert (scatter[1:, -1] < 0.8 * scatter[1:, 0]).all()


def spread_rows(*, swapped: bool = False, share: float = 0.1, light: str = "1") -> str:
    """Two groups of a share and one twice as great for each class and height of the sun."""
    rows = [
        f"{height if swapped else sky_class},{sky_class if swapped else height},{share * group},{step},1,{light},1,1,1"
        for sky_class in range(1, 6)
        for height in range(1, 5)
        for group in (1, 2)
        for step in range(16)
    ]
    return "\n".join(["header", *rows, ""])


def test_that_a_spread_of_the_expected_form_is_read(broken: Path) -> None:
    (broken / "hourly_spread.csv").write_text(spread_rows(), encoding="utf-8")
    read = read_climate_table(broken).hourly_spread
    assert read is not None
    assert read.mean_beam_share.tolist() == [[[0.1, 0.2]] * 4] * 5


@pytest.mark.parametrize(
    "words",
    [
        "",
        "header\n",
        "mean_beam_share\n0.1\n",
        spread_rows(light="nan"),
        spread_rows(light="-1"),
        spread_rows(light="much"),
        spread_rows(swapped=True),
        spread_rows(share=-0.1),
    ],
)
def test_that_a_broken_spread_is_refused(broken: Path, words: str) -> None:
    (broken / "hourly_spread.csv").write_text(words, encoding="utf-8")
    with pytest.raises(ProblemsFound, match=r"hourly_spread\.csv"):
        read_climate_table(broken)
