"""The cost panel on the real window: defaults with their source, loan fees, items of wind, upkeep, tax, incentives."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from app.gui.case_edits import turbine_chosen
from app.gui.main_window import MainWindow
from app.gui.panels.cost import CostPanel
from app.gui.widgets.date_field import DateField
from app.gui.widgets.fields import NumberField
from app.gui.window.case_files import sample_files
from tests.gui.by_hand import estimate_of, type_in

Settled = Callable[[MainWindow], None]


@pytest.fixture
def costly(window: MainWindow, settled: Settled) -> MainWindow:
    """The window with the cost panel unfolded."""
    window.cost_panel.unfold()
    settled(window)
    return window


def in_service(panel: CostPanel, day: str) -> None:
    if not panel.in_service.box.isChecked():
        panel.in_service.box.click()
    panel.in_service.edit.setDate(QDate.fromString(day, Qt.DateFormat.ISODate))


def line_of(window: MainWindow, name: str) -> QLineEdit:
    assert window.form.go_to(name)
    line = window.form._fields[name].line
    assert isinstance(line, QLineEdit)
    return line


def test_that_each_default_is_shown_with_where_it_comes_from(costly: MainWindow) -> None:
    panel = costly.cost_panel
    for section in (panel.upkeep, panel.years, panel.public):
        section.unfold()
    defaults = {each.key: each for each in estimate_of(costly).assumptions if each.status == "default"}
    numbers = [field for field in panel.fields if isinstance(field, NumberField)]
    asked = [field for field in numbers if field.field in defaults and field.isVisible()]
    assert {"costs.pv_usd_per_w_dc", "costs.pv_om_usd_per_kw_dc_year", "finance.inflation_percent"} <= {
        field.field for field in asked
    }
    for field in asked:
        assert field.line.placeholderText(), field.field
        assert defaults[field.field].source.rstrip(".") in field.line.toolTip(), field.field


def test_that_the_whole_price_and_the_fees_of_a_loan_change_the_answer(
    costly: MainWindow, qtbot: QtBot, settled: Settled
) -> None:
    panel = costly.cost_panel
    type_in(qtbot, panel.whole.line, "20000")
    settled(costly)
    finance = estimate_of(costly).finance
    assert finance.upfront_cents - finance.fees_cents == 2_000_000
    assert not panel.fees.isVisible()
    panel.with_loan.click()
    settled(costly)
    without = estimate_of(costly).finance.loan
    assert without is not None
    assert panel.fees.isVisible()
    type_in(qtbot, line_of(costly, "finance.loan.dealer_fee_percent"), "20")
    type_in(qtbot, line_of(costly, "finance.loan.fee_usd"), "300")
    settled(costly)
    with_fees = estimate_of(costly).finance.loan
    assert with_fees is not None
    assert with_fees.principal_cents == pytest.approx(without.principal_cents / 0.8, abs=1)
    type_in(qtbot, line_of(costly, "finance.loan.dealer_fee_percent"), "60.1")
    settled(costly)
    assert "from 0 to 60" in costly.form._fields["finance.loan.dealer_fee_percent"].problem


def test_that_wind_is_priced_item_by_item_in_both_places(costly: MainWindow, qtbot: QtBot, settled: Settled) -> None:
    panel = costly.cost_panel
    assert not panel.items.isVisible()
    costly.session.replace(turbine_chosen(costly.session.case, "bergey-excel-10"))
    settled(costly)
    costly.show_page("rules")
    settled(costly)
    assert panel.wind_price.isVisible()
    panel.items.unfold()
    tower = next(field for field in panel.fields if field.field == "costs.wind_items_usd.tower")
    on_page = costly.rules_page.wind_questions.findChildren(NumberField)
    twin = next(field for field in on_page if field.field == "costs.wind_items_usd.tower")
    assert isinstance(tower, NumberField)
    type_in(qtbot, tower.line, "20000")
    settled(costly)
    assert costly.session.case.costs.wind_items_usd == {"tower": 20_000.0}
    assert twin.line.text() == "20000", "the same value on the Rules page"
    assert panel.items_sum.text() == "Together $20,000."
    assert not panel.wind_price.isVisible(), "the items take its place"
    twin.line.setFocus()
    twin.line.selectAll()
    qtbot.keyClick(twin.line, Qt.Key.Key_Backspace)
    settled(costly)
    assert tower.line.text() == ""
    assert panel.wind_price.isVisible()


def test_that_a_new_inverter_is_counted_in_its_year(costly: MainWindow, qtbot: QtBot, settled: Settled) -> None:
    panel = costly.cost_panel
    panel.upkeep.unfold()
    before = estimate_of(costly).finance
    assert not panel.replacement_year.isVisible()
    type_in(qtbot, line_of(costly, "costs.inverter_replacement_usd"), "2500")
    settled(costly)
    assert panel.replacement_year.isVisible()
    assert panel.replacement_year.line.placeholderText() == "13"
    assert estimate_of(costly).finance.npv_cents < before.npv_cents
    type_in(qtbot, panel.replacement_year.line, "51")
    settled(costly)
    assert "from 1 to 50" in panel.replacement_year.problem


def test_that_a_farm_s_tax_rate_puts_the_answer_after_tax_beside(
    costly: MainWindow, qtbot: QtBot, settled: Settled
) -> None:
    panel = costly.cost_panel
    panel.public.unfold()
    assert not panel.tax_rate.isVisible(), "a home is not asked"
    costly.session.enter("member.sector", "farm")
    settled(costly)
    assert panel.tax_rate.isVisible()
    type_in(qtbot, panel.tax_rate.line, "24")
    settled(costly)
    assert estimate_of(costly).finance.after_tax is not None
    type_in(qtbot, panel.tax_rate.line, "99.5")
    settled(costly)
    assert "from 0 to 99" in panel.tax_rate.problem


def test_that_only_incentives_open_on_the_day_are_offered_and_a_tick_counts_them(
    costly: MainWindow, settled: Settled
) -> None:
    costly.open_sample(next(path for path in sample_files() if path.stem == "nm-socorro"))
    settled(costly)
    panel = costly.cost_panel
    panel.public.unfold()
    in_service(panel, "2026-01-01")
    settled(costly)
    assert "us-25d" not in panel.incentives.ticks, "it ended with the year before"
    assert "nm-solar" in panel.incentives.ticks
    tick = panel.incentives.ticks["nm-solar"]
    before = estimate_of(costly).finance
    tick.box.click()
    settled(costly)
    assert costly.session.case.finance.incentives == ("nm-solar",)
    assert estimate_of(costly).finance.npv_cents > before.npv_cents
    assert panel.incentives.ticks["nm-solar"].box.isChecked()
    tick.box.click()
    settled(costly)
    assert not costly.session.case.finance.incentives
    assert estimate_of(costly).finance.npv_cents == before.npv_cents


@pytest.mark.parametrize(("day", "open_still"), [("2025-12-31", True), ("2026-01-01", False)])
def test_that_the_credit_for_homes_comes_by_itself_to_its_last_day(
    costly: MainWindow, settled: Settled, day: str, open_still: bool
) -> None:
    panel = costly.cost_panel
    panel.public.unfold()
    in_service(panel, day)
    settled(costly)
    assert ("us-25d" in panel.incentives._lines) is open_still
    assert "us-25d" not in panel.incentives.ticks
    assert panel.public.heading.toolTip().endswith("1 counted" if open_still else "none counted")


def test_that_a_day_stands_in_both_places_and_can_be_taken_back(costly: MainWindow, settled: Settled) -> None:
    panel = costly.cost_panel
    panel.public.unfold()
    in_service(panel, "2027-03-01")
    settled(costly)
    assert costly.session.case.finance.in_service_date == "2027-03-01"
    shown = [field for _, field in costly.form._live_fields() if field.field == "finance.in_service_date"]
    assert len(shown) == 2, "here and on the Rules page"
    assert all(isinstance(field, DateField) and field.box.isChecked() for field in shown)
    panel.in_service.box.click()
    settled(costly)
    assert costly.session.case.finance.in_service_date is None
    assert not any(isinstance(field, DateField) and field.box.isChecked() for field in shown)
