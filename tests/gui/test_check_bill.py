"""A member types a real bill into the window: reconciled, off by what, or what cannot be known."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from app import answering, locations
from app.gui.bill_question import BillQuestion, bill_form, check_bill
from app.gui.check_bill import CheckBill
from app.gui.main_window import MainWindow
from app.gui.widgets.fields import NumberField

Settled = Callable[[MainWindow], None]

# January of the household: 840 kWh delivered and 290 received under Socorro's 15 dollars and 12.5 cents make $83.75.
JANUARY = {"delivered[0]": "840", "received[0]": "290"}


def open_check(window: MainWindow, settled: Settled, co_op: str) -> CheckBill:
    window.open_sample(locations.resources_folder() / "samples" / f"{co_op}.fairwatt")
    settled(window)
    window.check_bill()
    assert window.bill_check is not None
    settled(window)
    return window.bill_check


@pytest.fixture
def socorro(window: MainWindow, settled: Settled) -> Iterator[CheckBill]:
    dialog = open_check(window, settled, "nm-socorro")
    yield dialog
    dialog.close()


@pytest.fixture
def typed(window: MainWindow, qtbot: QtBot, settled: Settled) -> Callable[[CheckBill, dict[str, str]], None]:
    def type_them(dialog: CheckBill, texts: dict[str, str]) -> None:
        for name, text in texts.items():
            field = dialog.fields[name]
            assert isinstance(field, NumberField)
            field.line.clear()
            field.line.setFocus()
            qtbot.keyClicks(field.line, text)
            if not text:
                field.line.textEdited.emit("")
        settled(window)

    return type_them


Typed = Callable[[CheckBill, dict[str, str]], None]


def test_that_it_starts_from_the_case_and_says_what_is_still_to_type(socorro: CheckBill) -> None:
    assert not socorro.isModal()
    assert socorro.co_op.box.currentText() == "Socorro Electric Cooperative"
    assert "Delivered to you, Received from you" in socorro.sentence.text()
    assert socorro.fields["delivered[0]"].editor.hasFocus()


def test_that_the_meter_alone_tells_the_bill_by_the_rules(socorro: CheckBill, typed: Typed) -> None:
    typed(socorro, JANUARY)
    assert socorro.title.text() == "By the rules: $83.75"


def test_that_the_right_bill_is_reconciled(socorro: CheckBill, typed: Typed) -> None:
    typed(socorro, {**JANUARY, "total": "83.75"})
    assert socorro.title.text() == "Reconciled"
    assert socorro.sentence.text() == "The bill is what the rules come to: $83.75."


def test_that_a_cent_is_rounding_and_is_said(socorro: CheckBill, typed: Typed) -> None:
    typed(socorro, {**JANUARY, "total": "83.76"})
    assert socorro.title.text() == "Reconciled, but for $0.01 of rounding"
    assert "1 cent from what the rules come to" in socorro.sentence.text()


def test_that_a_missing_opening_balance_cannot_be_known_until_it_is_typed(socorro: CheckBill, typed: Typed) -> None:
    typed(socorro, {**JANUARY, "total": "71.41"})
    assert "why cannot be known" in socorro.title.text()
    assert "the credit brought from the bill before" in socorro.sentence.text()
    assert "A credit of $12.34 from earlier bills would make it so" in socorro.sentence.text()
    typed(socorro, {"opening": "12.34"})
    assert socorro.title.text() == "Reconciled"
    typed(socorro, {"opening": "0"})
    assert "credit brought" not in socorro.sentence.text()


def test_that_a_line_that_is_off_is_named_with_how_much(
    socorro: CheckBill, typed: Typed, window: MainWindow, settled: Settled
) -> None:
    typed(socorro, {**JANUARY, "total": "85.00"})
    socorro.by_line.box.click()
    settled(window)
    typed(socorro, {"line:Energy charge": "70", "line:System charge": "15"})
    assert socorro.title.text() == "Off by $1.25"
    expected = "The line Energy charge is $70.00 on the bill and $68.75 by the rules: $1.25 more."
    assert expected in socorro.sentence.text()
    socorro.close()
    window.check_bill()
    assert not socorro.by_line.box.isChecked(), "another bill is begun anew"


@pytest.mark.parametrize(
    ("name", "text", "sentence"),
    [
        ("delivered[0]", "84o", "“84o” is not a number."),
        ("received[0]", "-290", "A register never runs below 0; write what was sent under “Received from you”."),
        ("total", "83.755", "Dollars and whole cents are expected, such as 83.75."),
        ("year", "26", "A year from 1980 to 2100 is expected."),
    ],
)
def test_that_what_is_mistyped_is_told_beside_its_field(
    socorro: CheckBill, typed: Typed, name: str, text: str, sentence: str
) -> None:
    typed(socorro, {**JANUARY, "total": "83.75", name: text})
    assert socorro.fields[name].problem == sentence
    assert "Reconciled" not in socorro.title.text()


def test_that_a_program_that_registers_cannot_tell_says_so_at_once(
    window: MainWindow, settled: Settled, qtbot: QtBot
) -> None:
    dialog = open_check(window, settled, "il-shelby")
    dialog.program.entered.emit("program", "qf-standard")
    settled(window)
    assert dialog.title.text() == "This cannot be known from two registers"
    assert "5 minutes" in dialog.sentence.text()
    dialog.close()


def test_that_a_figure_nobody_has_published_can_be_typed(window: MainWindow, settled: Settled, typed: Typed) -> None:
    dialog = open_check(window, settled, "il-shelby")
    typed(dialog, {**JANUARY, "opening": "0"})
    assert dialog.checked is not None
    before = dialog.checked.expected_cents
    field = "figure:ppi_on_peak_energy_rate_usd_per_kwh"
    assert field in dialog.fields
    typed(dialog, {field: "0.01"})
    assert dialog.checked.expected_cents != before
    dialog.close()


def test_that_another_co_op_forgets_what_was_typed_of_the_first_ones_figures(
    window: MainWindow, settled: Settled, typed: Typed
) -> None:
    dialog = open_check(window, settled, "oh-energy-coop")
    typed(dialog, {**JANUARY, "total": "100"})
    dialog.by_line.box.click()
    settled(window)
    figure = next(name for name in dialog.fields if name.startswith("figure:"))
    typed(dialog, {figure: "0.5", "line:Energy charge": "1"})
    dialog.co_op.entered.emit("co_op", "nm-regime")
    settled(window)
    asked = dialog.question()
    assert asked is not None
    assert (asked.co_op, dict(asked.figures), dict(asked.line_cents)) == ("nm-regime", {}, {})
    left = [field.line.text() for name, field in dialog.fields.items() if name.startswith(("figure:", "line:"))]
    assert set(left) <= {""}
    assert asked.delivered_kwh == (840.0,)
    dialog.close()


def test_that_opening_it_again_begins_anew(socorro: CheckBill, typed: Typed, window: MainWindow) -> None:
    typed(socorro, {**JANUARY, "total": "8x"})
    socorro.close()
    window.check_bill()
    assert socorro.total.line.text() == ""
    assert socorro.total.problem == ""
    assert socorro.question() is not None
    assert socorro.question().total_cents is None


def test_that_every_control_of_it_has_a_name_and_is_reached_by_the_tab_key(
    window: MainWindow, settled: Settled, typed: Typed, qtbot: QtBot
) -> None:
    dialog = open_check(window, settled, "oh-energy-coop")
    typed(dialog, {**JANUARY, "total": "100"})
    dialog.by_line.box.click()
    settled(window)
    controls = [
        each
        for kind in (QAbstractButton, QComboBox, QLineEdit)
        for each in dialog.findChildren(kind)
        if each.isVisible() and each.isEnabled() and not isinstance(each.parentWidget(), QComboBox)
    ]
    assert len(controls) > 10
    assert [each for each in controls if not (each.accessibleName() or getattr(each, "text", str)())] == []
    reached: set[QWidget] = set()
    at: QWidget | None = dialog.fields["delivered[0]"].editor
    for _ in range(200):
        assert at is not None
        reached.add(at)
        at = at.nextInFocusChain()
    assert [each for each in controls if each not in reached and each.focusPolicy() & Qt.FocusPolicy.TabFocus] == []
    dialog.close()


def test_that_the_verdict_is_copied_with_what_it_rests_on(socorro: CheckBill, typed: Typed, qtbot: QtBot) -> None:
    typed(socorro, {**JANUARY, "total": "83.76"})
    qtbot.mouseClick(socorro.copy_button, Qt.MouseButton.LeftButton)
    copied = QGuiApplication.clipboard().text()
    for said in (
        "Socorro Electric Cooperative",
        "Delivered to you, kWh: 840",
        "$83.76",
        "1 cent",
        "Energy charge\t$68.75",
    ):
        assert said in copied


def test_that_nothing_of_the_case_changes(socorro: CheckBill, typed: Typed, window: MainWindow) -> None:
    before = window.session.case
    typed(socorro, {**JANUARY, "total": "1"})
    assert window.session.case is before
    assert not window.session.unsaved


@pytest.mark.parametrize("co_op", ["il-shelby", "mt-marias-river", "nm-regime", "nm-socorro", "oh-energy-coop"])
def test_that_every_version_and_program_of_each_co_op_reconciles_its_own_bill(co_op: str) -> None:
    (policy,) = [each for each in answering.policies() if each.id == co_op]
    for version in policy.versions:
        for program in version.programs:
            form = bill_form(policy, version.id, program.id, None)
            assert form is not None
            values = tuple(800.0 for _ in form.buckets or ("",))
            question = BillQuestion(co_op, version.id, program.id, None, 2026, 5, values, values, 300.0, 0.0)
            found = check_bill(question)
            if found.problems:
                assert "registers cannot tell" in str(found.problems[0].text)
                continue
            again = check_bill(
                BillQuestion(
                    co_op, version.id, program.id, None, 2026, 5, values, values, 300.0, 0.0, found.expected_cents
                )
            )
            assert again.audit is not None
            assert again.audit.status == "reconciled"


def test_that_a_missing_reading_is_no_zero() -> None:
    found = check_bill(BillQuestion("nm-socorro", None, None, None, 2026, 5, (None,), (0.0,), total_cents=1500))
    assert found.expected_cents is None
    assert found.audit is None


def test_that_a_rate_by_time_of_use_asks_for_each_bucket(repository: Path) -> None:
    from app.policies.catalogue import find_policy

    policy = find_policy(str(repository / "tests" / "co_ops" / "wi-riverland" / "policy.toml"))
    rates = [rate for rate in policy.rates if rate.time_of_use is not None]
    assert rates
    form = bill_form(policy, None, None, rates[0].id)
    assert form is not None
    assert form.buckets == rates[0].time_of_use.buckets


@pytest.mark.parametrize("name", ["delivered[0]", "opening"])
def test_that_a_number_no_bill_can_have_is_marked_and_not_worked_out_with(
    window: MainWindow, settled: Settled, typed: Typed, name: str
) -> None:
    dialog = open_check(window, settled, "il-shelby")
    faults: list[str] = []
    window.recalculator.failed.connect(lambda _lane, trace: faults.append(trace))
    typed(dialog, {**JANUARY, name: "9" * 40})
    assert dialog.title.text() == "Mend what is marked"
    assert dialog._values[name] is None
    assert faults == []
    typed(dialog, {name: "12"})
    assert dialog.title.text().startswith("By the rules: $")
    dialog.close()
