"""A member says where they live in any way there is, and finds their co-op by it."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pvlib
import pytest
from PySide6.QtWidgets import QComboBox, QFileDialog, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from app.core.case import Site
from app.files.co_op_directory import DirectoryEntry, co_ops_serving
from app.gui.main_window import MainWindow
from app.gui.panels.serving import average_price
from app.locations import user_co_ops_folder
from tests.gui.by_hand import type_in

Settled = Callable[[MainWindow], None]
TMY3 = Path(pvlib.__file__).parent / "data" / "723170TYA.CSV"


def entries_of(box: QComboBox) -> list[str]:
    return [box.itemText(index) for index in range(box.count())]


@pytest.fixture
def wanted(window: MainWindow) -> Iterator[list[DirectoryEntry]]:
    """The co-ops whose rules the panel wanted filled in; the form for them stays closed meanwhile."""
    told: list[DirectoryEntry] = []
    window.co_op_panel.own_co_op_wanted.disconnect()
    window.co_op_panel.own_co_op_wanted.connect(told.append)
    yield told
    window.co_op_panel.own_co_op_wanted.disconnect()
    window.co_op_panel.own_co_op_wanted.connect(window.own_co_ops.open)


def test_that_the_one_co_op_that_serves_a_place_and_is_chosen_is_said_in_a_line(
    window: MainWindow, settled: Settled
) -> None:
    panel = window.co_op_panel
    assert panel.place.text() == "Shelby Electric Cooperative, IL, serves Shelbyville, IL 62565."
    assert not panel.serving.isVisible()
    assert entries_of(panel.co_op.box)[0] == "Shelby Electric Cooperative, IL"


def test_that_a_typed_zip_code_lists_its_co_ops_those_with_rules_first(
    window: MainWindow, qtbot: QtBot, settled: Settled
) -> None:
    panel = window.co_op_panel
    type_in(qtbot, panel.zip.line, "43055")
    settled(window)
    assert panel.serving.isVisible()
    assert list(panel.serving.buttons) == ["oh-energy-coop"]
    assert list(panel.serving.without) == ["18085"]
    assert not panel.serving.buttons["oh-energy-coop"].isChecked()
    said = (
        "Choose your co-op: these serve Newark, OH 43055. The answer still is that of Shelby Electric Cooperative, IL."
    )
    assert panel.place.text() == said
    labels = [label.text() for label in panel.serving.findChildren(QLabel)]
    assert any(text.startswith("No rules on file yet. Average price, 2020, not an energy charge") for text in labels)
    listed = entries_of(panel.co_op.box)
    assert listed[:4] == [
        "The Energy Cooperative (TEC), OH",
        "",
        "South Central Power Company, OH (no rules on file yet)",
        "",
    ]
    assert "Shelby Electric Cooperative, IL" in listed[4:]


def test_that_the_state_s_rule_is_offered_where_a_co_op_has_no_rules_and_marked_as_what_it_is(
    window: MainWindow, qtbot: QtBot, settled: Settled
) -> None:
    panel = window.co_op_panel
    type_in(qtbot, panel.zip.line, "87002")
    settled(window)
    assert len(panel.serving.without) >= 1
    assert list(panel.serving.buttons) == ["nm-regime"]
    labels = [label.text() for label in panel.serving.findChildren(QLabel)]
    assert any(text.startswith("Your state's rule, until the rules of your own co-op") for text in labels)
    assert entries_of(panel.co_op.box)[0] == "New Mexico net metering (state rule), NM"
    assert entries_of(panel.co_op.box).count("New Mexico net metering (state rule), NM") == 1
    panel.serving.buttons["nm-regime"].click()
    settled(window)
    assert window.session.case.co_op == "nm-regime"
    assert panel.serving.buttons["nm-regime"].isChecked()
    assert panel.place.text().startswith("Electric cooperatives that serve")


@pytest.mark.parametrize(
    ("zip_code", "offered"),
    [("87801", False), ("87101", True), ("62565", False), ("43055", False)],
    ids=["a co-op with its own", "no co-op known", "another state", "a state without a rule"],
)
def test_that_the_state_s_rule_is_offered_nowhere_else(
    window: MainWindow, qtbot: QtBot, settled: Settled, zip_code: str, offered: bool
) -> None:
    panel = window.co_op_panel
    type_in(qtbot, panel.zip.line, zip_code)
    settled(window)
    assert ("nm-regime" in panel.serving.buttons) is offered
    assert not offered or panel.serving.isVisible()


def test_that_a_co_op_of_the_list_is_taken_with_one_click_and_one_undo(
    window: MainWindow, qtbot: QtBot, settled: Settled
) -> None:
    panel = window.co_op_panel
    type_in(qtbot, panel.zip.line, "43055")
    settled(window)
    panel.serving.buttons["oh-energy-coop"].click()
    settled(window)
    assert window.session.case.co_op == "oh-energy-coop"
    assert window.estimate is not None
    assert window.estimate.co_op.id == "oh-energy-coop"
    assert panel.place.text() == "Electric cooperatives that serve Newark, OH 43055:"
    window.session.undo()
    assert window.session.case.co_op == "il-shelby"
    assert window.session.case.site.zip == "43055"
    window.session.undo()
    assert window.session.case.site.zip == "62565"


def test_that_the_only_co_op_of_a_typed_zip_code_is_taken_with_it_in_one_step(
    window: MainWindow, qtbot: QtBot, settled: Settled
) -> None:
    panel = window.co_op_panel
    type_in(qtbot, panel.zip.line, "87801")
    settled(window)
    assert window.estimate is not None
    assert window.estimate.co_op.id == "nm-socorro"
    assert panel.place.text() == "Socorro Electric Cooperative, NM, serves Socorro, NM 87801."
    assert panel.co_op.box.currentText() == "Socorro Electric Cooperative, NM"
    window.session.undo()
    assert (window.session.case.co_op, window.session.case.site.zip) == ("il-shelby", "62565")


def test_that_no_zip_code_takes_away_a_co_op_that_was_picked(
    window: MainWindow, qtbot: QtBot, settled: Settled
) -> None:
    panel = window.co_op_panel
    index = panel.co_op.box.findText("The Energy Cooperative (TEC), OH")
    panel.co_op.box.setCurrentIndex(index)
    panel.co_op.box.activated.emit(index)
    type_in(qtbot, panel.zip.line, "87801")
    settled(window)
    assert window.session.case.co_op == "oh-energy-coop"
    assert panel.serving.isVisible()
    assert panel.place.text().endswith("The answer still is that of The Energy Cooperative (TEC), OH.")


def test_that_a_case_from_a_file_keeps_its_co_op(
    window: MainWindow, qtbot: QtBot, settled: Settled, tmp_path: Path
) -> None:
    window.session.open(window.session.case, tmp_path / "mine.fairwatt")
    type_in(qtbot, window.co_op_panel.zip.line, "87801")
    settled(window)
    assert (window.session.case.co_op, window.session.case.site.zip) == ("il-shelby", "87801")


def test_that_a_place_without_a_co_op_says_so(window: MainWindow, qtbot: QtBot, settled: Settled) -> None:
    panel = window.co_op_panel
    type_in(qtbot, panel.zip.line, "10001")
    settled(window)
    said = "No electric cooperative is known to serve New York, NY 10001. The answer is that of Shelby Electric"
    assert panel.place.text().startswith(said)
    assert not panel.serving.isVisible()
    assert "Shelby Electric Cooperative, IL" in entries_of(panel.co_op.box)


@pytest.mark.parametrize("text", ["", "6256", "00001", "6256x"])
def test_that_what_is_no_zip_code_has_its_own_sentence_and_no_co_ops(
    window: MainWindow, qtbot: QtBot, settled: Settled, text: str
) -> None:
    panel = window.co_op_panel
    type_in(qtbot, panel.zip.line, text)
    qtbot.waitUntil(lambda: panel.zip.problem != "", timeout=5_000)
    settled(window)
    assert not panel.place.isVisible()
    assert not panel.serving.isVisible()
    type_in(qtbot, panel.zip.line, "62565")
    settled(window)
    assert panel.zip.problem == ""
    assert panel.place.isVisible()


def test_that_a_co_op_without_rules_leads_to_its_own_and_the_case_stays(
    window: MainWindow, qtbot: QtBot, settled: Settled, wanted: list[DirectoryEntry]
) -> None:
    panel = window.co_op_panel
    type_in(qtbot, panel.zip.line, "43055")
    settled(window)
    before = window.session.case
    panel.serving.without["18085"].click()
    index = panel.co_op.box.findText("South Central Power Company, OH (no rules on file yet)")
    panel.co_op.box.setCurrentIndex(index)
    panel.co_op.box.activated.emit(index)
    (entry,) = (each for each in co_ops_serving("43055") if each.eia_id == "18085")
    assert wanted == [entry, entry]
    assert (entry.name, entry.state) == ("South Central Power Company", "OH")
    assert average_price(entry) == "Average price, 2020, not an energy charge: $0.1263 a kWh"
    assert window.session.case is before
    assert panel.co_op.box.currentText() == "Shelby Electric Cooperative, IL"


def test_that_its_own_rules_are_asked_for_with_its_name_in_place(
    window: MainWindow, qtbot: QtBot, settled: Settled
) -> None:
    type_in(qtbot, window.co_op_panel.zip.line, "43055")
    settled(window)
    window.co_op_panel.serving.without["18085"].click()
    page = window.own_co_ops.page
    assert page is not None
    settled(window)
    shown = [line.text() for line in page.findChildren(QLineEdit)]
    window.own_co_ops.close()
    shutil.rmtree(user_co_ops_folder(), ignore_errors=True)
    window.read_policies_anew()
    settled(window)
    assert "South Central Power Company" in shown


def test_that_the_line_between_the_groups_is_no_co_op(
    window: MainWindow, qtbot: QtBot, settled: Settled, wanted: list[DirectoryEntry]
) -> None:
    type_in(qtbot, window.co_op_panel.zip.line, "43055")
    settled(window)
    before = window.session.case
    lines = [index for index, text in enumerate(entries_of(window.co_op_panel.co_op.box)) if not text]
    assert lines
    for index in lines:
        window.co_op_panel.co_op.box.activated.emit(index)
    assert wanted == []
    assert window.session.case is before


def test_that_a_price_that_is_not_known_is_not_made_up() -> None:
    assert average_price(DirectoryEntry("1", "Some Co-op", "KS")) == ""


def test_that_two_co_ops_with_the_same_initials_are_told_apart(window: MainWindow) -> None:
    listed = entries_of(window.co_op_panel.co_op.box)
    assert "Socorro Electric Cooperative, NM" in listed
    assert "Shelby Electric Cooperative, IL" in listed
    assert not [text for text in listed if text.startswith("SEC")]
    assert [text for text in listed if text and text[-4:-2] != ", "] == ["My co-op is not here…"]


def test_that_every_zip_code_with_a_policy_s_co_op_lists_it(window: MainWindow, qtbot: QtBot, settled: Settled) -> None:
    for zip_code, co_op in (("59474", "mt-marias-river"), ("87801", "nm-socorro"), ("62565", "il-shelby")):
        assert co_ops_serving(zip_code)
        type_in(qtbot, window.co_op_panel.zip.line, zip_code)
        settled(window)
        assert co_op in window.co_op_panel.serving.buttons


def test_that_coordinates_take_the_place_of_the_zip_code_and_back(
    window: MainWindow, qtbot: QtBot, settled: Settled
) -> None:
    panel = window.co_op_panel
    before = window.estimate
    panel.by_place.heading.click()
    type_in(qtbot, panel.latitude.line, "39.4")
    settled(window)
    assert panel.zip.line.text() == ""
    assert "both are expected" in panel.longitude.problem
    assert window.estimate is before
    type_in(qtbot, panel.longitude.line, "88.8")
    settled(window)
    assert "did you mean -88.8?" in panel.longitude.problem
    type_in(qtbot, panel.longitude.line, "-88.8")
    settled(window)
    assert panel.longitude.problem == ""
    assert window.session.case.site == Site(latitude=39.4, longitude=-88.8)
    assert panel.weather.text().startswith("Weather: ")
    assert " mi)" in panel.weather.text()
    assert not panel.place.isVisible()
    type_in(qtbot, panel.zip.line, "62565")
    settled(window)
    assert window.session.case.site == Site(zip="62565")
    assert panel.latitude.line.text() == ""


@pytest.mark.parametrize(("latitude", "wrong"), [("12.9", True), ("13.1", False), ("71.9", False), ("72.1", True)])
def test_that_a_latitude_off_the_map_is_told_beside_it(
    window: MainWindow, qtbot: QtBot, settled: Settled, latitude: str, wrong: bool
) -> None:
    panel = window.co_op_panel
    panel.by_place.unfold()
    type_in(qtbot, panel.latitude.line, latitude)
    type_in(qtbot, panel.longitude.line, "-150")
    settled(window)
    assert bool(panel.latitude.problem) is wrong


def test_that_a_station_is_used_alone_and_an_unknown_one_is_told(
    window: MainWindow, qtbot: QtBot, settled: Settled
) -> None:
    panel = window.co_op_panel
    panel.by_place.unfold()
    type_in(qtbot, panel.station.line, "724390")
    settled(window)
    assert window.session.case.site == Site(station="724390")
    assert "SPRINGFIELD" in panel.weather.text()
    type_in(qtbot, panel.station.line, "1234567")
    settled(window)
    assert "no weather station 1234567" in panel.station.problem
    assert panel.weather.text() == ""


def test_that_a_weather_file_is_chosen_read_and_told_of_in_a_line(
    window: MainWindow, settled: Settled, monkeypatch: pytest.MonkeyPatch
) -> None:
    panel = window.co_op_panel
    panel.by_place.unfold()
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(TMY3), ""))
    panel.weather_file.button.click()
    settled(window)
    assert window.session.case.site == Site(zip="62565", weather_file=str(TMY3))
    said = "Read: GREENSBORO PIEDMONT TRIAD INT, NC, 8,760 hours from 723170TYA.CSV (TMY3)."
    assert panel.weather.text().startswith(said)
    assert panel.weather_file.problem == ""
    panel.by_place.heading.click()
    assert panel.by_place.heading.toolTip() == "Or by place or weather file: 723170TYA.CSV"
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: ("", ""))
    panel.weather_file.button.click()
    assert window.session.case.site.weather_file == str(TMY3)
    window.session.undo()
    assert window.session.case.site == Site(zip="62565")


def test_that_a_weather_file_that_cannot_be_read_is_told_beside_its_field(
    window: MainWindow, settled: Settled, tmp_path: Path
) -> None:
    panel = window.co_op_panel
    before = window.estimate
    path = tmp_path / "words.epw"
    path.write_text("no weather\n")
    window.session.enter("site.weather_file", str(path))
    settled(window)
    assert panel.by_place.unfolded
    assert "not a weather file" in panel.weather_file.problem
    assert panel.weather.text() == ""
    assert window.estimate is before
    window.session.enter("site.weather_file", str(tmp_path / "nowhere.epw"))
    settled(window)
    assert "there is no file" in panel.weather_file.problem.lower()
    window.session.enter("site.weather_file", None)
    settled(window)
    assert panel.weather_file.problem == ""


def test_that_a_case_with_coordinates_shows_them_unfolded(window: MainWindow, settled: Settled) -> None:
    from dataclasses import replace

    placed = replace(window.session.case, site=Site(latitude=39.4, longitude=-88.8))
    window.session.open(placed, None)
    settled(window)
    panel = window.co_op_panel
    assert panel.by_place.made
    assert panel.latitude.line.text() == "39.4"
    assert panel.summary_of(placed).endswith("39.400, −88.800")
