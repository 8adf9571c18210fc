"""A start without a file shows a sample house, says so, and lets go of it as soon as a person begins."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from app.files.case_file import read_case
from app.gui.main_window import MainWindow
from app.gui.settings import Settings
from app.gui.widgets.notice_line import NoticeLine
from app.gui.window.case_files import sample_files
from app.gui.window.sample_house import own_beginning

MakeWindow = Callable[..., MainWindow]
Settled = Callable[[MainWindow], None]
SAMPLES = {path.stem: path for path in sample_files()}


def note(window: MainWindow) -> NoticeLine:
    return window.sample_house._line


def choose_co_op(window: MainWindow, co_op: str) -> None:
    window.form._enter("co_op", co_op)


def test_that_a_first_start_says_that_the_house_is_a_sample(make_window: MakeWindow, settled: Settled) -> None:
    window = make_window()
    assert note(window).isVisible()
    assert "sample house" in note(window).words.text()
    window.use_panel.months[0].line.setText("1234")
    window.use_panel.months[0].line.textEdited.emit("1234")
    assert not note(window).isVisible(), "it is the person's own now"
    window.session.undo()
    assert not note(window).isVisible(), "and stays so"


def test_that_the_sample_follows_the_co_op_chosen_and_an_edited_case_does_not(
    make_window: MakeWindow, settled: Settled
) -> None:
    window = make_window()
    first = window.session.case
    choose_co_op(window, "nm-socorro")
    assert window.session.case == own_beginning(read_case(SAMPLES["nm-socorro"]))
    assert note(window).isVisible()
    window.session.undo()
    assert window.session.case == first
    assert note(window).isVisible(), "undo leads back to a sample"
    choose_co_op(window, "oh-energy-coop")
    window.session.enter("site.zip", "43056")
    assert not note(window).isVisible()
    choose_co_op(window, "nm-socorro")
    assert window.session.case.site.zip == "43056"
    assert window.session.case.co_op == "nm-socorro"


def test_that_the_line_is_dismissed_by_the_keyboard_and_leaves_the_case(make_window: MakeWindow, qtbot: QtBot) -> None:
    window = make_window()
    before = window.session.case
    button = note(window).findChild(QPushButton)
    assert button is not None
    button.setFocus()
    assert button.hasFocus()
    button.click()
    assert not note(window).isVisible()
    assert window.session.case == before


def test_that_a_sample_begins_without_a_name_or_figures_that_somebody_else_chose(make_window: MakeWindow) -> None:
    """Of what the file of Shelby's sample names, a rate of its power provider stood among the numbers as "yours"."""
    window = make_window()
    case = window.session.case
    assert case.name == "My house"
    assert not case.policy_inputs
    assert case.pv is not None
    assert case.pv.inverter_kw_ac is None, "a larger array would be cut by an inverter that nobody has bought"
    assert read_case(SAMPLES["il-shelby"]).policy_inputs, "the sample itself stays as it is"


def test_that_the_keyboard_is_where_the_line_sends_the_reader(make_window: MakeWindow) -> None:
    window = make_window()
    line = window.co_op_panel.zip.line
    assert window.focusWidget() is line
    assert line.selectedText() == "62565"


def test_that_a_file_shows_no_such_line_and_every_start_without_one_does(
    make_window: MakeWindow, tmp_path: Path
) -> None:
    case = tmp_path / "mine.fairwatt"
    case.write_bytes(SAMPLES["il-shelby"].read_bytes())
    window = make_window(case)
    assert not note(window).isVisible()
    choose_co_op(window, "nm-socorro")
    assert window.session.case.site.zip == "62565", "a case from a file is never replaced by a sample"
    window.session.open(window.session.case, None)
    window.close()
    again = make_window(settings=Settings())
    assert note(again).isVisible(), "the house on screen is nobody's this time, too"
