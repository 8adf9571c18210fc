"""The solar panel on the real window: equipment by name, up to eight arrays, shade, inverters, losses and snow."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QMouseEvent
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.core.case import Pv, PvLosses
from app.gui.case_edits import MOST_ARRAYS, MOST_INVERTERS
from app.gui.main_window import MainWindow
from app.gui.panels.array_row import ArrayRow
from app.gui.widgets.equipment_search import EquipmentSearch
from tests.gui.by_hand import type_in

Settled = Callable[[MainWindow], None]


def pv_of(window: MainWindow) -> Pv:
    assert window.session.case.pv is not None
    return window.session.case.pv


def kwh_of(window: MainWindow) -> float:
    assert window.estimate is not None
    return window.estimate.production.annual_kwh


def unfolded_row(window: MainWindow, index: int = 0) -> ArrayRow:
    row = window.solar_panel.rows[index]
    row.more.unfold()
    return row


def looked_up(window: MainWindow, qtbot: QtBot, search: EquipmentSearch, text: str) -> None:
    search.line.setFocus()
    search.line.selectAll()
    qtbot.keyClick(search.line, Qt.Key.Key_Backspace)
    qtbot.keyClicks(search.line, text)
    qtbot.waitUntil(lambda: window.ready and bool(search.said.text()), timeout=10_000)


def test_that_a_module_found_by_name_sets_the_size_and_the_answer(
    window: MainWindow, qtbot: QtBot, settled: Settled
) -> None:
    before = kwh_of(window)
    search = unfolded_row(window).search
    looked_up(window, qtbot, search, "canadian cs1h 32")
    assert [search.list.item(row).text() for row in range(search.list.count())] == [
        "Canadian Solar Inc. CS1H-320MS, 320 W",
        "Canadian Solar Inc. CS1H-325MS, 325 W",
    ]
    qtbot.keyClick(search.line, Qt.Key.Key_Down)
    assert search.list.currentRow() == 1
    qtbot.keyClick(search.line, Qt.Key.Key_Up)
    qtbot.keyClick(search.line, Qt.Key.Key_Return)
    settled(window)
    assert not search.list.isVisible()
    assert search.count.text() == "25", "as many as come nearest to the 8 kW that were there"
    assert pv_of(window).arrays[0].kw_dc == pytest.approx(25 * 0.3204)
    assert "25 modules of 320.4 W make 8.010 kW DC" in search.said.text()
    type_in(qtbot, search.count, "10")
    settled(window)
    assert pv_of(window).arrays[0].kw_dc == pytest.approx(3.204)
    assert window.solar_panel.rows[0].kw.line.text() == "3.204"
    assert kwh_of(window) < 0.5 * before


def test_that_a_search_closes_by_escape_and_changes_nothing(window: MainWindow, qtbot: QtBot, settled: Settled) -> None:
    case = window.session.case
    search = unfolded_row(window).search
    looked_up(window, qtbot, search, "solar")
    assert search.list.isVisible()
    qtbot.keyClick(search.line, Qt.Key.Key_Escape)
    settled(window)
    assert not search.list.isVisible()
    assert search.line.text() == "solar"
    assert window.session.case == case


def test_that_a_name_not_in_the_list_is_told(window: MainWindow, qtbot: QtBot) -> None:
    search = unfolded_row(window).search
    looked_up(window, qtbot, search, "no such maker")
    assert not search.list.isVisible()
    assert search.said.text().startswith("None of the list has these words")


def test_that_a_size_typed_afterwards_forgets_the_modules(window: MainWindow, qtbot: QtBot, settled: Settled) -> None:
    row = unfolded_row(window)
    looked_up(window, qtbot, row.search, "canadian cs1h-320")
    qtbot.keyClick(row.search.line, Qt.Key.Key_Return)
    settled(window)
    assert row.search.said.text()
    type_in(qtbot, row.kw.line, "5")
    settled(window)
    assert (row.search.line.text(), row.search.count.text(), row.search.said.text()) == ("", "", "")


@pytest.mark.parametrize("text", ["0", "-1", "2.5", "x"])
def test_that_a_count_that_is_none_is_refused_beside_it(
    window: MainWindow, qtbot: QtBot, settled: Settled, text: str
) -> None:
    search = unfolded_row(window).search
    looked_up(window, qtbot, search, "canadian cs1h-320")
    qtbot.keyClick(search.line, Qt.Key.Key_Return)
    settled(window)
    case = window.session.case
    search.count.setText(text)
    search.count.textEdited.emit(text)
    assert search.said.text().startswith("A whole number")
    assert window.session.case == case


def test_that_an_inverter_found_by_name_sets_rating_and_efficiency(
    window: MainWindow, qtbot: QtBot, settled: Settled
) -> None:
    inverters = window.solar_panel.inverters
    inverters.more.unfold()
    looked_up(window, qtbot, inverters.search, "fronius primo 3.8")
    qtbot.keyClick(inverters.search.line, Qt.Key.Key_Return)
    settled(window)
    taken = inverters.search.taken
    assert pv_of(window).inverter_kw_ac == taken.kw_ac
    assert pv_of(window).inverter_efficiency_percent == taken.efficiency_percent
    type_in(qtbot, inverters.search.count, "2")
    settled(window)
    assert pv_of(window).inverter_kw_ac == pytest.approx(2 * taken.kw_ac)
    assert window.estimate is not None
    assert window.estimate.policy.nameplate_kw_ac == pytest.approx(2 * taken.kw_ac)
    type_in(qtbot, inverters.rating.line, "5")
    assert inverters.search.line.text() == ""


def test_that_the_keyboard_goes_to_an_array_that_is_added(window: MainWindow, qtbot: QtBot, settled: Settled) -> None:
    panel = window.solar_panel
    panel.add_button.setFocus()
    qtbot.keyClick(panel.add_button, Qt.Key.Key_Space)
    line = panel.rows[-1].kw.line
    assert window.focusWidget() is line
    qtbot.keyClicks(line, "3")
    assert window.session.case.pv is not None
    assert [array.kw_dc for array in window.session.case.pv.arrays][-1] == 3.0


def test_that_the_eighth_array_is_taken_and_a_ninth_refused_in_a_sentence(window: MainWindow, settled: Settled) -> None:
    panel = window.solar_panel
    for _ in range(MOST_ARRAYS - 1):
        assert not panel.refusal.isVisible()
        panel.add_button.click()
    assert len(pv_of(window).arrays) == len(panel.rows) == MOST_ARRAYS == 8
    assert not panel.refusal.isVisible()
    panel.add_button.click()
    assert len(pv_of(window).arrays) == MOST_ARRAYS
    assert panel.refusal.isVisible()
    assert "at most 8 arrays" in panel.refusal.text()
    panel.rows[7].remove.click()
    assert not panel.refusal.isVisible()
    settled(window)
    assert window.estimate is not None


def test_that_row_coverage_is_asked_for_rows_and_trackers_alone(
    window: MainWindow, qtbot: QtBot, settled: Settled
) -> None:
    row = unfolded_row(window)
    for mounting, asked in (("rack", False), ("rows", True), ("tracker", True), ("roof", False)):
        window.session.enter("pv.arrays[0].mounting", mounting)
        assert row.coverage.isVisible() is asked, mounting
    window.session.enter("pv.arrays[0].mounting", "rows")
    settled(window)
    assert row.coverage.line.placeholderText() == "0.3"
    assert "PVWatts" in row.coverage.line.toolTip()
    wide = kwh_of(window)
    type_in(qtbot, row.coverage.line, "0.8")
    settled(window)
    assert kwh_of(window) < wide


def test_that_shade_by_month_takes_its_light(window: MainWindow, qtbot: QtBot, settled: Settled) -> None:
    row = unfolded_row(window)
    before = window.estimate
    assert before is not None
    row.by_month.click()
    settled(window)
    assert pv_of(window).arrays[0].shading_percent == (0.0,) * 12
    assert kwh_of(window) == pytest.approx(before.production.annual_kwh)
    QGuiApplication.clipboard().setText("50\t50\tx")
    row.shade.fields[0].line.setFocus()
    qtbot.keyClick(row.shade.fields[0].line, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    settled(window)
    assert pv_of(window).arrays[0].shading_percent == (50.0, 50.0, *(0.0,) * 10)
    assert "“x” is not a number" in row.shade.fields[2].problem
    type_in(qtbot, row.shade.fields[2].line, "0")
    settled(window)
    assert window.estimate is not None
    assert window.estimate.production.monthly_kwh[0] < 0.6 * before.production.monthly_kwh[0]
    assert window.estimate.production.monthly_kwh[6] == pytest.approx(before.production.monthly_kwh[6])
    type_in(qtbot, row.shade.fields[0].line, "100")
    settled(window)
    assert row.shade.fields[0].problem == ""
    type_in(qtbot, row.shade.fields[0].line, "100.1")
    settled(window)
    assert "from 0 to 100" in row.shade.fields[0].problem
    window.session.undo()


def test_that_a_horizon_reaches_to_ninety_degrees_and_no_further(
    window: MainWindow, qtbot: QtBot, settled: Settled
) -> None:
    row = unfolded_row(window)
    before = kwh_of(window)
    row.by_horizon.click()
    settled(window)
    assert row.horizon_said.text() == "8 heights, one every 45°; all is level."
    type_in(qtbot, row.horizon.line, "0, 0, 10, 30, 90.0, 30, 10, 0")
    settled(window)
    assert row.horizon.problem == ""
    assert pv_of(window).arrays[0].horizon_deg == (0.0, 0.0, 10.0, 30.0, 90.0, 30.0, 10.0, 0.0)
    assert "the highest, 90°, stands in the S" in row.horizon_said.text()
    assert kwh_of(window) < 0.8 * before
    type_in(qtbot, row.horizon.line, "0 0 10 30 90.1 30 10 0")
    settled(window)
    assert "90.1 found; expected a number of degrees from 0 to 90" in row.horizon.problem
    assert window.strip.property("stale") == "true"
    type_in(qtbot, row.horizon.line, "0 ten")
    assert "“ten” is not a number" in row.horizon.problem
    row.horizon.line.selectAll()
    qtbot.keyClick(row.horizon.line, Qt.Key.Key_Backspace)
    assert row.horizon.problem == "One number or more is needed here."


def test_that_a_column_of_heights_can_be_pasted(window: MainWindow, qtbot: QtBot, settled: Settled) -> None:
    row = unfolded_row(window)
    row.by_horizon.click()
    row.horizon.line.setFocus()
    row.horizon.line.selectAll()
    QGuiApplication.clipboard().setText("5\n6.5\n7\n8\n")
    qtbot.keyClick(row.horizon.line, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    settled(window)
    assert pv_of(window).arrays[0].horizon_deg == (5.0, 6.5, 7.0, 8.0)


def test_that_several_inverters_share_the_arrays_and_become_one_again(
    window: MainWindow, qtbot: QtBot, settled: Settled
) -> None:
    inverters = window.solar_panel.inverters
    window.solar_panel.add_button.click()
    inverters.more.unfold()
    type_in(qtbot, inverters.rating.line, "4")
    inverters.add_button.click()
    settled(window)
    assert [each.kw_ac for each in pv_of(window).inverters] == [4.0, 4.0]
    assert not inverters.rating.isVisible()
    assert inverters.rows[0].arrays.text() == "Arrays on it: 1, 2."
    assert inverters.rows[1].arrays.text().startswith("No array hangs on it yet")
    clipped = kwh_of(window)
    row = unfolded_row(window, 1)
    assert row.inverter.isVisible()
    row.inverter.box.setCurrentIndex(1)
    row.inverter.box.activated.emit(1)
    settled(window)
    assert [array.inverter for array in pv_of(window).arrays] == [1, 2]
    assert kwh_of(window) > clipped, "two arrays on two inverters clip less than on one"
    type_in(qtbot, inverters.rows[1].kw.line, "6")
    settled(window)
    assert window.estimate is not None
    assert window.estimate.policy.nameplate_kw_ac == 10.0
    inverters.rows[0].remove.click()
    settled(window)
    assert pv_of(window).inverters == ()
    assert pv_of(window).inverter_kw_ac == 6.0
    assert [array.inverter for array in pv_of(window).arrays] == [1, 1]
    assert inverters.rating.isVisible()
    assert inverters.rows == []


def test_that_a_ninth_inverter_is_refused_in_a_sentence(window: MainWindow) -> None:
    inverters = window.solar_panel.inverters
    inverters.more.unfold()
    for _ in range(MOST_INVERTERS - 1):
        inverters.add_button.click()
    assert len(pv_of(window).inverters) == MOST_INVERTERS == 8
    assert not inverters.refusal.isVisible()
    inverters.add_button.click()
    assert len(pv_of(window).inverters) == MOST_INVERTERS
    assert "at most 8 inverters" in inverters.refusal.text()


def test_that_losses_are_items_with_their_sum_or_one_total(window: MainWindow, qtbot: QtBot, settled: Settled) -> None:
    losses = window.solar_panel.losses
    before = kwh_of(window)
    assert losses.losses.heading.toolTip() == "Losses: 14.08 %"
    losses.losses.unfold()
    losses.by_item.click()
    settled(window)
    assert pv_of(window).losses == PvLosses()
    assert losses.sum.text() == "Losses one after the other: 14.08 %."
    assert kwh_of(window) == pytest.approx(before, rel=1e-5)
    type_in(qtbot, losses.items[0].line, "10")
    settled(window)
    assert kwh_of(window) < before
    assert losses.sum.text() == "Losses one after the other: 21.09 %."
    losses.by_item.click()
    settled(window)
    assert pv_of(window).losses is None
    assert pv_of(window).losses_percent == pytest.approx(21.0899, abs=1e-3), "what the items came to stays"


@pytest.mark.parametrize(("text", "taken"), [("0", True), ("99", True), ("99.1", False), ("100", False)])
def test_that_losses_go_from_none_to_just_below_all(
    window: MainWindow, qtbot: QtBot, settled: Settled, text: str, taken: bool
) -> None:
    losses = window.solar_panel.losses
    losses.losses.unfold()
    before = kwh_of(window)
    type_in(qtbot, losses.total.line, text)
    settled(window)
    assert (losses.total.problem == "") is taken
    assert (window.strip.property("stale") == "false") is taken
    if taken:
        kept = (100.0 - float(text)) / (100.0 - 14.0757)
        assert kwh_of(window) <= before * kept, "clipping and the inverter's start take their part"
        assert kwh_of(window) > (0.95 * before * kept if kept > 1.0 else 0.0)
    else:
        assert "from 0 to 99" in losses.total.problem


def test_that_snow_is_counted_month_by_month(window: MainWindow, qtbot: QtBot, settled: Settled) -> None:
    losses = window.solar_panel.losses
    before = window.estimate
    assert before is not None
    losses.snow.unfold()
    losses.given.click()
    type_in(qtbot, losses.cells.fields[0].line, "60")
    settled(window)
    assert window.estimate is not None
    assert window.estimate.production.monthly_kwh[0] < 0.95 * before.production.monthly_kwh[0]
    assert window.estimate.production.monthly_kwh[6] == pytest.approx(before.production.monthly_kwh[6])
    losses.given.click()
    settled(window)
    assert pv_of(window).monthly_snowfall_cm is None


def test_that_a_problem_unfolds_and_makes_the_field_it_belongs_to(window: MainWindow, settled: Settled) -> None:
    row = window.solar_panel.rows[0]
    if row.more.unfolded:
        row.more.heading.click()
    window.session.enter("pv.arrays[0].row_coverage", 2.0)
    window.session.enter("pv.arrays[0].mounting", "rows")
    settled(window)
    assert row.more.unfolded
    assert "from 0.01 to 0.99" in row.coverage.problem


def test_that_what_is_folded_is_made_when_it_is_wanted_and_not_before(window: MainWindow) -> None:
    window.solar_panel.add_button.click()
    row = window.solar_panel.rows[1]
    assert not row.more.made
    assert window.form.go_to("pv.arrays[1].shading_percent[3]") is True
    assert row.more.unfolded


@pytest.mark.parametrize(
    ("key", "shift", "azimuth_deg"),
    [
        (Qt.Key.Key_Right, False, 181.0),
        (Qt.Key.Key_Left, False, 179.0),
        (Qt.Key.Key_Right, True, 195.0),
        (Qt.Key.Key_Left, True, 165.0),
        (Qt.Key.Key_PageDown, False, 195.0),
        (Qt.Key.Key_PageUp, False, 165.0),
    ],
)
def test_that_keys_turn_an_array_by_one_degree_or_by_fifteen(
    window: MainWindow, qtbot: QtBot, key: Qt.Key, shift: bool, azimuth_deg: float
) -> None:
    with_shift = Qt.KeyboardModifier.ShiftModifier if shift else Qt.KeyboardModifier.NoModifier
    qtbot.keyClick(window.solar_panel.roof, key, with_shift)
    assert pv_of(window).arrays[0].azimuth_deg == azimuth_deg
    assert window.solar_panel.roof.value() == azimuth_deg, "what a screen reader is told"


def test_that_an_array_turns_on_past_north(window: MainWindow, qtbot: QtBot) -> None:
    window.session.enter("pv.arrays[0].azimuth_deg", 359.5)
    qtbot.keyClick(window.solar_panel.roof, Qt.Key.Key_Right)
    assert pv_of(window).arrays[0].azimuth_deg == pytest.approx(0.5)


def test_that_a_figure_chooses_the_array_that_is_turned_and_tilted(
    window: MainWindow, qtbot: QtBot, settled: Settled
) -> None:
    panel = window.solar_panel
    panel.add_button.click()
    qtbot.keyClick(panel.roof, Qt.Key.Key_2)
    assert panel.roof.chosen == 1
    assert "Slope of array 2" in panel.slope.accessibleName()
    qtbot.keyClick(panel.roof, Qt.Key.Key_Right)
    qtbot.keyClick(panel.slope, Qt.Key.Key_Up)
    qtbot.keyClick(panel.slope, Qt.Key.Key_PageUp)
    settled(window)
    assert [array.azimuth_deg for array in pv_of(window).arrays] == [180.0, 271.0]
    assert [array.tilt_deg for array in pv_of(window).arrays] == [30.0, 46.0]
    assert panel.rows[1].tilt.line.text() == "46"
    window.session.undo()
    assert pv_of(window).arrays[1].tilt_deg == 30.0, "one drag, or keys one after the other, is one step of undo"


def test_that_a_slope_stays_between_level_and_upright(window: MainWindow, qtbot: QtBot) -> None:
    slope = window.solar_panel.slope
    for _ in range(4):
        qtbot.keyClick(slope, Qt.Key.Key_PageDown)
    assert pv_of(window).arrays[0].tilt_deg == 0.0
    for _ in range(7):
        qtbot.keyClick(slope, Qt.Key.Key_PageUp)
    assert pv_of(window).arrays[0].tilt_deg == 90.0


def test_that_a_slope_is_raised_by_the_mouse(window: MainWindow, settled: Settled) -> None:
    slope = window.solar_panel.slope
    foot, reach = slope._foot_and_reach()
    before = kwh_of(window)
    dragged(slope, QPoint(round(foot.x()), round(foot.y() - reach / 2)))
    settled(window)
    assert pv_of(window).arrays[0].tilt_deg == pytest.approx(90.0, abs=1.0)
    assert kwh_of(window) < before


def test_that_a_screen_reader_can_set_the_dials(window: MainWindow) -> None:
    window.solar_panel.roof.setValue(90)
    window.solar_panel.slope.setValue(20)
    assert pv_of(window).arrays[0].azimuth_deg == 90.0
    assert pv_of(window).arrays[0].tilt_deg == 20.0


def dragged(widget: QWidget, place: QPoint) -> None:
    moved = QMouseEvent(
        QEvent.Type.MouseMove,
        QPointF(place),
        QPointF(widget.mapToGlobal(place)),
        Qt.MouseButton.NoButton,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QCoreApplication.sendEvent(widget, moved)
