"""The turbines that ship, and curves of a member's own."""

import shutil
from pathlib import Path

import pytest

from app import locations
from app.core.problems import ProblemsFound
from app.core.wind import total_loss_percent
from app.files.turbine_table import read_power_curve, read_turbine, read_turbines, read_wind_losses

CURVE = "wind_speed_ms,power_kw\n0,-0.01\n3,0.1\n5,0.8\n8,3.5\n11,8.9\n14,12\n"


def test_that_32_turbines_up_to_100_kw_ship_with_their_sources() -> None:
    turbines = read_turbines()
    assert len(turbines) == 32
    assert all(turbine.source and turbine.rated_kw <= 100.0 for turbine in turbines.values())
    assert all(name == name.lower() and " " not in name and "_" not in name for name in turbines)


def test_that_rated_and_peak_power_are_both_kept() -> None:
    turbine = read_turbine("bergey-excel-10")
    assert (turbine.rated_kw, turbine.peak_kw) == (8.9, 12.555)
    assert turbine.hub_heights_m == (18.0, 30.0, 49.0)
    assert turbine.usual_hub_height_m == 30.0


def test_that_a_misspelt_turbine_is_answered_with_the_nearest() -> None:
    with pytest.raises(ProblemsFound, match=r"no turbine is called 'bergy-excel-10'; did you mean bergey-excel-10\?"):
        read_turbine("bergy-excel-10")


def test_that_sams_items_of_loss_come_to_its_total() -> None:
    assert total_loss_percent([percent for _, percent, _ in read_wind_losses()]) == pytest.approx(16.56, abs=0.01)


def own(tmp_path: Path, text: str) -> Path:
    path = tmp_path / "my turbine.csv"
    path.write_text(text, encoding="utf-8")
    return path


@pytest.mark.parametrize("change", ["", "\ufeff"])
def test_that_a_curve_of_ones_own_is_read(tmp_path: Path, change: str) -> None:
    turbine = read_power_curve(own(tmp_path, change + CURVE), rotor_m=7.0)
    assert turbine.rated_kw == 8.9
    assert turbine.peak_kw == 12.0
    assert turbine.standby_kw == 0.01
    assert turbine.powers_kw.min() == 0.0


@pytest.mark.parametrize(
    ("text", "line", "words"),
    [
        ("speed,kw\n1,2\n", 1, "expected the header wind_speed_ms,power_kw"),
        (CURVE.replace("5,0.8", "5,strong"), 4, "'5,strong' found; expected two numbers"),
        (CURVE.replace("5,0.8", "5"), 4, "expected two numbers"),
        (CURVE.replace("5,0.8", "2,0.8"), 4, "2 m/s follows 3; expected rising speeds"),
        (CURVE.replace("5,0.8", "5,nan"), 4, "expected 0 to 60 m/s"),
        (CURVE.replace("14,12", "14,12000"), 7, "12000 kW found"),
        ("wind_speed_ms,power_kw\n3,1\n", None, "1 points found; expected 3 or more"),
        ("wind_speed_ms,power_kw\n3,0\n4,0\n5,0\n", None, "gives no power"),
        ("", 1, "expected the header"),
    ],
)
def test_that_a_broken_curve_is_named_by_line(tmp_path: Path, text: str, line: int | None, words: str) -> None:
    with pytest.raises(ProblemsFound) as found:
        read_power_curve(own(tmp_path, text), rotor_m=7.0)
    assert words in found.value.problems[0].text
    assert found.value.problems[0].line == line


def test_that_a_curve_too_good_for_its_rotor_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ProblemsFound, match=r"59.3 %; is 3.5 m the radius"):
        read_power_curve(own(tmp_path, CURVE), rotor_m=3.5)
    with pytest.raises(ProblemsFound, match="expected a diameter above 0"):
        read_power_curve(own(tmp_path, CURVE), rotor_m=0.0)


def test_that_what_is_no_text_and_what_is_missing_is_said(tmp_path: Path) -> None:
    path = tmp_path / "curve.csv"
    with pytest.raises(ProblemsFound, match="cannot be read"):
        read_power_curve(path, 7.0)
    path.write_bytes(b"\xff\xfe\x00")
    with pytest.raises(ProblemsFound, match="not UTF-8"):
        read_power_curve(path, 7.0)
    path.write_bytes(b"1" * 200_000)
    with pytest.raises(ProblemsFound, match="larger than 100 kB"):
        read_power_curve(path, 7.0)


@pytest.mark.parametrize(
    ("file", "old", "new", "words"),
    [
        ("turbines.csv", ",8.9,12.555,7,", ",8.9,12.555,3.5,", "no rotor can take more than 59.3 %"),
        ("turbines.csv", ",8.9,12.555,", ",strong,12.555,", "is not a turbine with a curve"),
        ("power_curves.csv", "bergey-excel-10,3.0,", "bergey-excel-10,9.9,", "runs backwards"),
        ("power_curves.csv", "bergey-excel-10,3.0,0.102", "bergey-excel-10,3.0,x", "expected id, wind_speed_ms"),
    ],
)
def test_that_a_broken_table_is_named(tmp_path: Path, file: str, old: str, new: str, words: str) -> None:
    for name in ("turbines.csv", "power_curves.csv"):
        shutil.copy(locations.resources_folder() / "turbines" / name, tmp_path / name)
    text = (tmp_path / file).read_text(encoding="utf-8")
    assert old in text
    (tmp_path / file).write_text(text.replace(old, new, 1), encoding="utf-8")
    with pytest.raises(ProblemsFound) as found:
        read_turbines(tmp_path)
    assert words in str(found.value)
    assert file in found.value.problems[0].file or "turbines.csv" in found.value.problems[0].file
