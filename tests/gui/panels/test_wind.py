"""The wind panel on the real window: turbine with its curve, own curve, Betz, shear, obstacles, losses, known wind."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from app.core.case import Wind
from app.core.wind import BETZ_LIMIT, SEA_LEVEL_DENSITY_KG_M3
from app.gui.case_edits import turbine_chosen
from app.gui.main_window import MainWindow
from app.gui.panels.wind import OWN_CURVE, WindPanel
from tests.gui.by_hand import type_in

Settled = Callable[[MainWindow], None]
ROTOR_M = 7.0


@pytest.fixture
def windy(window: MainWindow, settled: Settled) -> MainWindow:
    """The window with a turbine alone, its panel unfolded."""
    window.session.enter("pv", None)
    window.session.replace(turbine_chosen(window.session.case, "bergey-excel-10"))
    window.wind_panel.unfold()
    settled(window)
    return window


def wind_of(window: MainWindow) -> Wind:
    assert window.session.case.wind is not None
    return window.session.case.wind


def kwh_of(window: MainWindow) -> float:
    assert window.estimate is not None
    return window.estimate.production.annual_kwh


def choose(panel: WindPanel, value: object) -> None:
    index = panel.turbine._values.index(value)
    panel.turbine.box.setCurrentIndex(index)
    panel.turbine.box.activated.emit(index)


def curve_file(folder: Path, share_of_wind: float) -> Path:
    """A curve that takes a share of the wind's power at 10 m/s on a rotor of 7 m, and holds it from there."""
    disc_m2 = 3.141592653589793 * ROTOR_M**2 / 4.0
    most_kw = share_of_wind * 0.5 * SEA_LEVEL_DENSITY_KG_M3 * disc_m2 * 10.0**3 / 1000.0
    rows = [(3, 0.0), (5, 0.1), (10, most_kw), (11, most_kw), (20, most_kw)]
    path = folder / "own.csv"
    path.write_text("wind_speed_ms,power_kw\n" + "".join(f"{speed},{power:.6f}\n" for speed, power in rows))
    return path


def test_that_a_turbine_shows_its_curve_and_its_usual_tower(windy: MainWindow, settled: Settled) -> None:
    panel = windy.wind_panel
    assert panel.chart.isVisible()
    assert panel.chart.figure is not None
    assert panel.chart.accessibleName() == "Power curve of the Bergey Excel 10"
    assert "at most 12.6 kW" in panel.chart.accessibleDescription()
    assert panel.hub.line.placeholderText() == "30"
    assert "13,800 kWh" in panel.about.text()
    choose(panel, None)
    settled(windy)
    assert windy.session.case.wind is None
    assert not panel.chart.isVisible()
    assert not panel.count.isVisible()


def test_that_count_and_hub_change_the_answer(windy: MainWindow, qtbot: QtBot, settled: Settled) -> None:
    one = kwh_of(windy)
    type_in(qtbot, windy.wind_panel.count.line, "2")
    settled(windy)
    assert kwh_of(windy) == pytest.approx(2 * one, rel=1e-6)
    type_in(qtbot, windy.wind_panel.hub.line, "49")
    settled(windy)
    assert kwh_of(windy) > 2 * one


@pytest.mark.parametrize(("hub", "told"), [("17.9", True), ("18", False)])
def test_that_a_low_hub_is_told_under_its_field(
    windy: MainWindow, qtbot: QtBot, settled: Settled, hub: str, told: bool
) -> None:
    type_in(qtbot, windy.wind_panel.hub.line, hub)
    settled(windy)
    assert windy.wind_panel.low_hub.isVisible() is told
    assert ("houses and trees slow down" in windy.wind_panel.low_hub.text()) is told


def test_that_an_own_curve_needs_its_rotor_and_then_answers(
    windy: MainWindow, qtbot: QtBot, settled: Settled, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    panel = windy.wind_panel
    path = curve_file(tmp_path, 0.4)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    choose(panel, OWN_CURVE)
    settled(windy)
    assert wind_of(windy).power_curve_file == str(path)
    assert "needs the rotor's diameter" in panel.rotor.problem
    assert not panel.chart.isVisible()
    type_in(qtbot, panel.rotor.line, "7")
    settled(windy)
    assert panel.rotor.problem == ""
    assert panel.chart.isVisible()
    assert panel.chart.accessibleName() == "Power curve of the own"
    assert kwh_of(windy) > 1000.0
    choose(panel, "bergey-excel-10")
    settled(windy)
    assert wind_of(windy) == Wind("bergey-excel-10")
    assert not panel.curve_file.isVisible()


def test_that_no_file_chosen_leaves_the_turbine(
    windy: MainWindow, settled: Settled, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: ("", ""))
    case = windy.session.case
    choose(windy.wind_panel, OWN_CURVE)
    settled(windy)
    assert windy.session.case == case
    assert windy.wind_panel.turbine.box.currentText().startswith("Bergey Excel 10")


@pytest.mark.parametrize(("share", "taken"), [(BETZ_LIMIT - 0.001, True), (BETZ_LIMIT + 0.001, False)])
def test_that_betz_limit_is_told_beside_the_curve(
    windy: MainWindow, settled: Settled, tmp_path: Path, share: float, taken: bool
) -> None:
    path = curve_file(tmp_path, share)
    windy.session.enter("wind.rotor_m", ROTOR_M)
    windy.session.enter("wind.power_curve_file", str(path))
    settled(windy)
    panel = windy.wind_panel
    assert panel.curve_file.isVisible()
    assert (panel.curve_file.problem == "") is taken
    assert panel.chart.isVisible() is taken
    if not taken:
        assert "no rotor can take more than 59.3 %" in panel.curve_file.problem
        assert windy.strip.property("stale") == "true"


def test_that_the_land_and_two_heights_make_the_shear(windy: MainWindow, qtbot: QtBot, settled: Settled) -> None:
    panel = windy.wind_panel
    panel.site.unfold()
    open_land = kwh_of(windy)
    panel.land.box.activated.emit(1)
    settled(windy)
    assert wind_of(windy).shear_exponent == 0.25
    assert kwh_of(windy) > open_land, "more shear, more wind at the hub than at 10 m"
    assert not panel.heights.isVisible()
    panel.land.box.activated.emit(2)
    assert panel.heights.isVisible()
    for field, text in zip(panel.heights.fields, ("5", "10", "6", "30"), strict=True):
        type_in(qtbot, field.line, text)
    settled(windy)
    assert wind_of(windy).shear_exponent == pytest.approx(0.166, abs=5e-4)
    assert panel.shear.line.text() == "0.166"
    assert "an exponent of 0.166" in panel.heights.said.text()
    panel.land.box.activated.emit(0)
    settled(windy)
    assert wind_of(windy).shear_exponent is None
    assert kwh_of(windy) == pytest.approx(open_land)


@pytest.mark.parametrize(
    ("texts", "sentence"),
    [
        (("5", "30", "6", "30"), "two different heights"),
        (("5", "10", "4.9", "30"), "from 0"),
        (("0", "10", "6", "30"), "above 0"),
        (("2", "10", "6.1", "30"), "to 1 is expected"),
    ],
)
def test_that_heights_that_make_no_shear_are_told_and_change_nothing(
    windy: MainWindow, texts: tuple[str, ...], sentence: str
) -> None:
    panel = windy.wind_panel
    panel.site.unfold()
    panel.land.box.activated.emit(2)
    case = windy.session.case
    for field in panel.heights.fields:
        panel.heights._values[field.field] = None
    for field, text in zip(panel.heights.fields, texts, strict=True):
        field.line.setText(text)
        field.line.textEdited.emit(text)
    assert sentence in panel.heights.said.text()
    assert windy.session.case == case


def test_that_an_obstacle_is_warned_of_beside_its_field(windy: MainWindow, qtbot: QtBot, settled: Settled) -> None:
    panel = windy.wind_panel
    panel.site.unfold()
    type_in(qtbot, panel.obstacle.line, "17.5")  # the rotor's lowest point is 30 - 3.5 m; 9 m above 17.5
    settled(windy)
    assert not panel.obstacle_said.isVisible()
    type_in(qtbot, panel.obstacle.line, "17.6")
    settled(windy)
    assert panel.obstacle_said.isVisible()
    assert "should clear what stands within" in panel.obstacle_said.text()
    type_in(qtbot, panel.obstacle_distance.line, "150.1")
    assert not panel.obstacle_said.isVisible()


def test_that_a_known_mean_wind_rescales_the_year(windy: MainWindow, qtbot: QtBot, settled: Settled) -> None:
    panel = windy.wind_panel
    panel.site.unfold()
    type_in(qtbot, panel.mean.line, "4")
    type_in(qtbot, panel.mean_height.line, "30")
    settled(windy)
    calm = kwh_of(windy)
    type_in(qtbot, panel.mean.line, "6")
    settled(windy)
    assert kwh_of(windy) > 1.8 * calm


def test_that_losses_come_from_their_items(windy: MainWindow, qtbot: QtBot, settled: Settled) -> None:
    panel = windy.wind_panel
    panel.lost.unfold()
    usual = kwh_of(windy)
    assert panel.losses.line.placeholderText() == "17"
    for field, text in zip(panel.items.fields, ("10", "0", "0", "0", "0", "10"), strict=True):
        type_in(qtbot, field.line, text)
    assert panel.items.said.text() == "One after the other: 19.00 %."
    panel.items.take.click()
    settled(windy)
    assert wind_of(windy).losses_percent == 19.0
    assert kwh_of(windy) < usual
    type_in(qtbot, panel.items.fields[0].line, "100")
    assert not panel.items.take.isEnabled()
    assert panel.items.said.text() == "Each loss is a number from 0 to 99 %."
    type_in(qtbot, panel.losses.line, "100")
    settled(windy)
    assert "from 0 to 99" in panel.losses.problem
