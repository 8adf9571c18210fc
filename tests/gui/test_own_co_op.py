"""A member whose co-op is not in the list fills in its rate sheet, and the bill beside it follows."""

import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from datetime import date
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QMessageBox
from pytestqt.qtbot import QtBot

from app import answering
from app.core.rate_sheet import RateSheet
from app.files.co_op_directory import DirectoryEntry
from app.gui.amounts import whole_dollars
from app.gui.application import sample_case
from app.gui.main_window import MainWindow
from app.gui.own_co_op import own_files
from app.gui.own_co_op.page import OwnCoOpPage
from app.gui.own_co_op.paper import questions_handout
from app.gui.printing import handout_pdf
from app.locations import user_co_ops_folder
from app.policies.examples import check_files
from app.policies.writer import policy_text

COLES = DirectoryEntry("3855", "Coles-Moultrie Electric Coop", "IL", 9_000, 0.1475)


@pytest.fixture(autouse=True)
def _own_folder(one_window: MainWindow) -> Iterator[None]:
    """Each test has a folder of its own for policies; the shared window forgets them after it."""
    answering.forget_policies()
    yield
    if user_co_ops_folder().is_dir():
        shutil.rmtree(user_co_ops_folder())
    one_window.own_co_ops.close()
    one_window.session.open(sample_case(), None)
    one_window.read_policies_anew()


def page_of(window: MainWindow) -> OwnCoOpPage:
    page = window.own_co_ops.page
    assert page is not None
    return page


def wait(window: MainWindow, qtbot: QtBot) -> None:
    """Until what was typed is kept and the answer to it stands there, if not yet with its full range."""
    live, recalculator = window.live, window.recalculator
    qtbot.waitUntil(lambda: page_of(window).settled and recalculator.idle and not live._waiting, timeout=15_000)


def type_in(window: MainWindow, qtbot: QtBot, name: str, text: str) -> None:
    line = page_of(window).form.question(name).field.line
    line.setFocus()
    line.selectAll()
    qtbot.keyClicks(line, text)


def choose(window: MainWindow, name: str, value: object) -> None:
    field = page_of(window).form.question(name).field
    index = field._values.index(value)
    field.box.setCurrentIndex(index)
    field.box.activated.emit(index)


def begun(window: MainWindow, qtbot: QtBot, name: str = "Prairie View Electric") -> Path:
    """The form with a name and a state; the file they make."""
    window.own_co_ops.open()
    type_in(window, qtbot, "name", name)
    choose(window, "state", "MT")
    wait(window, qtbot)
    assert window.session.case.co_op is not None
    return user_co_ops_folder() / f"{window.session.case.co_op}.toml"


def year_without_cents(window: MainWindow) -> int:
    assert window.estimate is not None
    return window.estimate.year1.bill_without_cents


def test_that_the_bill_changes_from_the_first_keystroke_on(window: MainWindow, qtbot: QtBot) -> None:
    window.co_op_panel.own_co_op_wanted.emit(None)
    assert not window.inputs.isVisible()
    assert page_of(window).form.question("name").field.line.hasFocus()
    type_in(window, qtbot, "name", "Prairie View Electric")
    assert own_files.shelf() == ()  # without a state there is no co-op yet
    choose(window, "state", "MT")
    wait(window, qtbot)
    assert window.session.case.co_op == "mt-prairie-view"
    assert window.estimate.co_op.name == "Prairie View Electric"

    type_in(window, qtbot, "minimum_bill_usd_per_month", "0")
    type_in(window, qtbot, "customer_usd_per_month", "28")
    type_in(window, qtbot, "energy_usd_per_kwh", "0.10")
    wait(window, qtbot)
    used_kwh = sum(window.session.case.load.monthly_kwh or ())
    by_hand_cents = 12 * 2800 + round(used_kwh * 10)
    assert year_without_cents(window) == by_hand_cents
    assert whole_dollars(by_hand_cents) in window.strip.bill.value.text()

    type_in(window, qtbot, "energy_usd_per_kwh", "0.11")
    wait(window, qtbot)
    assert year_without_cents(window) == 12 * 2800 + round(used_kwh * 11)


def test_that_the_file_it_makes_has_no_problems(window: MainWindow, qtbot: QtBot) -> None:
    path = begun(window, qtbot)
    assert check_files([path]) == ()
    choose(window, "settlement", "month_kwh")
    choose(window, "unused", "year_paid")
    choose(window, "true_up_month", 4)
    choose(window, "size", "limit")
    type_in(window, qtbot, "size_kw_ac", "15")
    choose(window, "insurance", "required")
    type_in(window, qtbot, "rates.title", "Rate sheet")
    wait(window, qtbot)
    assert check_files([path]) == ()
    sheet, _ = own_files.open_again(path)
    assert (sheet.settlement, sheet.unused, sheet.true_up_month, sheet.size_kw_ac) == ("month_kwh", "year_paid", 4, 15)
    assert sheet.rates.title == "Rate sheet"
    assert window.estimate.program.name == "Net metering, kilowatt-hours carried"


def test_that_what_is_not_known_makes_a_range_in_the_headline(window: MainWindow, qtbot: QtBot) -> None:
    begun(window, qtbot)

    def reach() -> int:
        year = window.estimate.year1
        assert f"{whole_dollars(year.low_saving_cents)} to {whole_dollars(year.high_saving_cents)}" in (
            window.strip.bill.detail.text()
        )
        return year.high_saving_cents - year.low_saving_cents

    all_unknown = reach()
    assert "5 numbers are placeholders" in window.strip.badge.accessibleName()
    assert (
        "Not known: $30.95 counts, from $23 to $53" in page_of(window).form.question("customer_usd_per_month").standing
    )
    choose(window, "settlement", "instant_usd")
    choose(window, "unused", "never")
    choose(window, "credit_pays", "all")
    for name, text in (
        ("energy_usd_per_kwh", "0.10"),
        ("surplus_usd_per_kwh", "0.05"),
        ("generation_usd_per_month", "0"),
        ("customer_usd_per_month", "30"),
    ):
        type_in(window, qtbot, name, text)
    wait(window, qtbot)
    assert reach() < all_unknown
    assert "1 number is a placeholder" in window.strip.badge.accessibleName()


def test_that_a_typing_mistake_stands_beside_its_field_and_is_not_kept(window: MainWindow, qtbot: QtBot) -> None:
    path = begun(window, qtbot)
    type_in(window, qtbot, "energy_usd_per_kwh", "0.10")
    wait(window, qtbot)
    kept = path.read_bytes()
    form = page_of(window).form
    type_in(window, qtbot, "energy_usd_per_kwh", "10.4")
    qtbot.wait(300)
    wait(window, qtbot)
    assert "looks like cents" in form.question("energy_usd_per_kwh").field.problem
    assert "looks like cents" in page_of(window).status.text()
    type_in(window, qtbot, "energy_usd_per_kwh", "ten")
    wait(window, qtbot)
    assert form.question("energy_usd_per_kwh").field.problem == "“ten” is not a number."
    assert own_files.open_again(path)[0].energy_usd_per_kwh != 10.4
    type_in(window, qtbot, "energy_usd_per_kwh", "0.10")
    wait(window, qtbot)
    assert form.question("energy_usd_per_kwh").field.problem == ""
    assert path.read_bytes() == kept


def test_that_the_directory_fills_in_what_it_knows_and_an_average_is_no_energy_charge(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.co_op_panel.own_co_op_wanted.emit(COLES)
    wait(window, qtbot)
    form = page_of(window).form
    assert (form.sheet.name, form.sheet.state, form.sheet.eia_id) == (COLES.name, "IL", "3855")
    assert form.question("name").standing == "From the directory of co-ops."
    type_in(window, qtbot, "customer_usd_per_month", "40")
    type_in(window, qtbot, "typical_kwh_per_month", "1000")
    wait(window, qtbot)
    # 0.1475 - 40 / 1000; the high is 0.1475 x 1.15 - 0.04, because the average is of 2020
    assert "$0.1075 a kWh, somewhere from $0.1075 to $0.1296" in form.question("average_usd_per_kwh").standing
    energy = next(item for item in window.estimate.assumptions if item.key == "energy_charge_usd_per_kwh")
    assert (energy.value, energy.status, energy.high) == (0.1075, "illustrative", 0.1296)
    assert (
        "not an energy charge"
        in form.question("average_usd_per_kwh").findChildren(type(page_of(window).status))[-2].text()
    )

    window.own_co_ops.close()
    window.own_co_ops.open(COLES)  # the same co-op again: its answers are there
    wait(window, qtbot)
    assert page_of(window).form.sheet.customer_usd_per_month == 40
    assert len(own_files.shelf()) == 1


def test_that_a_customer_charge_as_large_as_the_average_is_said(window: MainWindow, qtbot: QtBot) -> None:
    window.own_co_ops.open(COLES)
    wait(window, qtbot)
    type_in(window, qtbot, "customer_usd_per_month", "400")
    assert "leaves nothing of an average" in page_of(window).form.question("average_usd_per_kwh").field.problem
    wait(window, qtbot)


def button(page: OwnCoOpPage, name: str) -> QAbstractButton:
    return next(each for each in page.findChildren(QAbstractButton) if each.accessibleName() == name)


def test_that_co_ops_made_before_are_edited_copied_and_deleted(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = begun(window, qtbot)
    type_in(window, qtbot, "customer_usd_per_month", "28")
    wait(window, qtbot)
    window.own_co_ops.open()
    wait(window, qtbot)
    page = page_of(window)
    assert page.form.sheet.name == ""
    button(page, "Edit Prairie View Electric").click()
    wait(window, qtbot)
    assert page.form.sheet.customer_usd_per_month == 28
    type_in(window, qtbot, "name", "Prairie View")
    wait(window, qtbot)
    assert own_files.open_again(path)[0].name == "Prairie View"  # another name, the same file

    window.own_co_ops.open()
    wait(window, qtbot)
    button(page, "Copy Prairie View").click()
    wait(window, qtbot)
    assert page.form.sheet.name == "Prairie View, copy"
    assert {file.id for file in own_files.shelf()} == {"mt-prairie-view", "mt-prairie-view-copy"}
    assert window.session.case.co_op == "mt-prairie-view-copy"

    asked: list[str] = []

    def answer(*words: object) -> QMessageBox.StandardButton:
        asked.append(str(words[2]))
        return QMessageBox.StandardButton.Cancel if len(asked) == 1 else QMessageBox.StandardButton.Yes

    monkeypatch.setattr("PySide6.QtWidgets.QMessageBox.question", answer)
    button(page, "Delete Prairie View").click()
    assert path.exists()
    button(page, "Delete Prairie View").click()
    wait(window, qtbot)
    assert not path.exists()
    assert len(asked) == 2
    assert "Prairie View" in asked[0]
    assert [file.id for file in own_files.shelf()] == ["mt-prairie-view-copy"]


def test_that_a_file_that_says_more_is_told_of_and_never_written_over(window: MainWindow, qtbot: QtBot) -> None:
    path = begun(window, qtbot)
    window.own_co_ops.close()
    more = path.read_text(encoding="utf-8").replace('status = "draft"', 'status = "published"')
    path.write_text(more, encoding="utf-8")
    window.own_co_ops.open()
    wait(window, qtbot)
    button(page_of(window), "Edit Prairie View Electric").click()
    assert "says more than the form can show" in page_of(window).status.text()
    assert page_of(window).form.sheet.name == ""
    type_in(window, qtbot, "name", "Prairie View Electric")
    choose(window, "state", "MT")
    wait(window, qtbot)
    assert path.read_text(encoding="utf-8") == more
    assert {file.id for file in own_files.shelf()} == {"mt-prairie-view", "mt-prairie-view-2"}


def test_that_nothing_typed_is_lost_when_the_window_is_closed_at_once(
    make_window: Callable[..., MainWindow], qtbot: QtBot
) -> None:
    window = make_window()
    path = begun(window, qtbot)
    type_in(window, qtbot, "customer_usd_per_month", "41.5")
    window.session.open(window.session.case, None)
    window.close()
    assert own_files.open_again(path)[0].customer_usd_per_month == 41.5


def test_that_undo_goes_back_to_the_co_op_before(window: MainWindow, qtbot: QtBot) -> None:
    before = window.session.case.co_op
    begun(window, qtbot)
    window.own_co_ops.close()
    assert window.inputs.isVisible()
    window.session.undo()
    assert window.session.case.co_op == before


@pytest.mark.parametrize("way", ["inputs", "present", "done"])
def test_that_the_inputs_come_back(window: MainWindow, qtbot: QtBot, way: str) -> None:
    room = window.inputs.width()
    window.own_co_ops.open()
    if way == "done":
        page_of(window).done_button.click()
    else:
        getattr(window.commands, way).trigger()
    assert window.own_co_ops.page is None
    assert window.inputs.isVisible() == (way != "present")
    if way == "present":
        window.commands.present.trigger()
        assert window.inputs.isVisible()
    assert window.inputs.width() == room, "with the room they had"


def test_that_a_folder_that_cannot_be_written_is_said(window: MainWindow, qtbot: QtBot) -> None:
    user_co_ops_folder().parent.mkdir(parents=True, exist_ok=True)
    user_co_ops_folder().write_text("a file in the folder's place", encoding="utf-8")
    window.own_co_ops.open()
    type_in(window, qtbot, "name", "Prairie View")
    choose(window, "state", "MT")
    wait(window, qtbot)
    assert page_of(window).status.text().startswith("Not kept: ")
    assert window.session.case.co_op == "il-shelby"


def test_that_every_control_has_a_name_and_fits_large_text(window: MainWindow, qtbot: QtBot) -> None:
    window.own_co_ops.open(COLES)
    wait(window, qtbot)
    page = page_of(window)
    controls = [each for kind in (QLineEdit, QComboBox, QAbstractButton) for each in page.findChildren(kind)]
    assert [each for each in controls if not each.accessibleName()] == []
    names = [each.accessibleName() for each in controls]
    assert sorted(names) == sorted(set(names))
    window.wardrobe.choose("light", 200)
    qtbot.wait(50)
    inside = page.scroll_area.widget()
    assert inside.minimumSizeHint().width() <= page.scroll_area.viewport().width()
    window.wardrobe.choose("light", 100)


def test_that_tab_goes_through_the_questions_in_reading_order(window: MainWindow, qtbot: QtBot) -> None:
    window.own_co_ops.open()
    wait(window, qtbot)
    form = page_of(window).form
    order = ("name", "state", "contact", "customer_usd_per_month", "energy", "energy_usd_per_kwh")
    form.question("name").field.editor.setFocus()
    for name in order[1:]:
        qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
        assert window.focusWidget() is form.question(name).field.editor


def test_that_the_paper_for_the_co_op_marks_what_to_ask(window: MainWindow, qtbot: QtBot) -> None:
    begun(window, qtbot)
    type_in(window, qtbot, "customer_usd_per_month", "28.5")
    choose(window, "settlement", "month_kwh")
    wait(window, qtbot)
    form = page_of(window).form
    content = handout_pdf(questions_handout(form.sheet, form.asked(), date(2026, 11, 21)))
    text = "\n".join(page.extract_text() for page in PdfReader(BytesIO(content)).pages)
    assert "Questions to Prairie View Electric" in text
    assert "$28.5 a month" in text
    assert "kWh left over wait" in text
    missing = [each for each in form.asked() if not each.known]
    assert text.count("To ask: ____") == len(missing)
    assert f"{len(missing)} answers are missing" in text
    assert "Energy charge" in [each.question for each in missing]


def test_that_a_copy_can_be_handed_on(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = begun(window, qtbot)
    target = tmp_path / "for the co-op"
    monkeypatch.setattr("PySide6.QtWidgets.QFileDialog.getSaveFileName", lambda *_: (str(target), ""))
    page_of(window).copy_button.click()
    assert target.with_suffix(".toml").read_bytes() == path.read_bytes()


WRITER = """
import sys
from dataclasses import replace
from datetime import date
from app.core.rate_sheet import RateSheet
from app.gui.own_co_op.own_files import keep, usual_figures
sheet = RateSheet(id="mt-own", name="Own", state="MT", read_on=date(2026, 11, 21))
print("begins", flush=True)
while True:
    for charge in (20.0, 30.0):
        keep(replace(sheet, customer_usd_per_month=charge), usual_figures(), None)
"""


def test_that_a_kill_in_mid_write_leaves_a_whole_file(repository: Path) -> None:
    sheet = RateSheet(id="mt-own", name="Own", state="MT", read_on=date(2026, 11, 21), customer_usd_per_month=25.0)
    path = own_files.keep(sheet, own_files.usual_figures(), None).path
    assert path is not None
    for pause_s in (0.0, 0.21, 0.37):
        with subprocess.Popen([sys.executable, "-c", WRITER], cwd=repository, stdout=subprocess.PIPE) as process:
            assert process.stdout is not None
            process.stdout.readline()
            time.sleep(pause_s)
            process.send_signal(signal.SIGKILL)
        found = own_files.open_again(path)[0]
        assert found.customer_usd_per_month in (20.0, 25.0, 30.0)
        assert path.read_text(encoding="utf-8") == policy_text(found, own_files.usual_figures())
    answering.forget_policies()
    assert "mt-own" in {co_op.id for co_op in answering.co_ops()}
