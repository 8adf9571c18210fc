"""The right side of the window: the answer on top, and the pages under their tabs."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QTabWidget, QVBoxLayout, QWidget

from app.gui.pages.bill import BillPage
from app.gui.pages.compare import ComparePage
from app.gui.pages.energy import EnergyPage
from app.gui.pages.money import MoneyPage
from app.gui.pages.numbers import NumbersPage
from app.gui.pages.page import Page, ScrolledColumn
from app.gui.pages.rules import RulesPage
from app.gui.pages.size import SizePage
from app.gui.pages.why import ClauseWords, clause_words
from app.gui.theme import Wardrobe
from app.gui.widgets.answer_strip import AnswerStrip
from app.gui.widgets.chart_card import ChartCard
from app.gui.widgets.notice_line import NoticeLine

if TYPE_CHECKING:
    from app.core.answer import Estimate
    from app.core.case import Case
    from app.core.policy import Policy
    from app.gui.headline_why import HeadlineWhy

PAGE_NAMES = ("bill", "rules", "size", "money", "energy", "compare", "numbers")


class Answers(ScrolledColumn):
    """The strip and the pages.  A page is drawn when it is turned to; all but the first are made after the paint."""

    fill_wanted = Signal()  # a page is turned to before the rest of the window was made
    page_turned = Signal(str)  # the name of the page that is on screen now
    told = Signal(str)  # a chart did what it was asked

    def __init__(self, wardrobe: Wardrobe) -> None:
        together = QWidget()
        super().__init__(together)
        self.strip = AnswerStrip(wardrobe)
        self.bill_page = BillPage(wardrobe)
        self.rules_page = RulesPage(wardrobe)
        self.money_page = MoneyPage(wardrobe)
        self.energy_page = EnergyPage(wardrobe)
        self.compare_page = ComparePage(wardrobe)
        self.size_page = SizePage(wardrobe)
        self.numbers_page = NumbersPage(wardrobe)
        self.tabs = QTabWidget()
        self._estimate: Estimate | None = None
        self._case: Case | None = None
        self._policies: Mapping[str, Policy] = {}
        self._shown_on: dict[Page, Estimate] = {}
        self._filled = False
        self._wardrobe = wardrobe
        self._why: HeadlineWhy | None = None
        self.setAccessibleName(self.tr("Answer"))
        self.strip.why_wanted.connect(self.explain)
        self.strip.numbers_wanted.connect(lambda: self.show_page("numbers"))
        self.tabs.setDocumentMode(True)
        # A page scrolls by itself: it asks for no height of its own, or the whole side would scroll, too.
        self.tabs.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self.tabs.tabBar().setExpanding(False)
        self.tabs.tabBar().setAccessibleName(self.tr("Pages"))
        for page in self.pages:
            self.tabs.addTab(page, page.title)
        self.tabs.currentChanged.connect(self._turn)
        self._column = column = QVBoxLayout(together)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.strip)
        column.addWidget(self.tabs, 1)

    def put_under_the_strip(self, widget: QWidget) -> None:
        """Gives a widget its place between the answer and the pages."""
        self._column.insertWidget(self._column.indexOf(self.strip) + 1, widget)

    def put_above(self, line: NoticeLine) -> None:
        """Adds a line over the answer, for what a person may do next."""
        self._column.insertWidget(self._column.indexOf(self.strip), line)

    @property
    def pages(self) -> tuple[Page, ...]:
        """In the order of `PAGE_NAMES`."""
        return (
            self.bill_page,
            self.rules_page,
            self.size_page,
            self.money_page,
            self.energy_page,
            self.compare_page,
            self.numbers_page,
        )

    @property
    def page_name(self) -> str:
        """The name of the page on screen."""
        return PAGE_NAMES[self.tabs.currentIndex()]

    def show_page(self, name: str) -> None:
        """Turns to a page by its name in the program, such as "bill"."""
        self.tabs.setCurrentIndex(PAGE_NAMES.index(name))

    def turn(self, steps: int) -> None:
        """Goes on by so many pages, round and round."""
        self.tabs.setCurrentIndex((self.tabs.currentIndex() + steps) % self.tabs.count())

    def fill(self, turbines: Mapping[str, Any]) -> None:
        """Makes what is on the pages that are not the first one."""
        self._filled = True
        for page in self.pages[1:]:
            page.fill()
        self.energy_page.show_turbines(turbines)

    def load_charts(self) -> None:
        """Makes the charts of every page."""
        for page in self.pages:
            page.load_charts()
        for chart in self.findChildren(ChartCard):
            chart.told.connect(self.told)

    def show_policies(self, policies: Mapping[str, Policy]) -> None:
        self._policies = policies

    def show_estimate(self, estimate: Estimate, case: Case) -> None:
        """Shows the answer to the case on top and on the page that is on screen."""
        self._estimate, self._case = estimate, case
        self.strip.show_estimate(estimate)
        if self._why is not None and self._why.isVisible():
            self._why.show_estimate(estimate, self._clauses(estimate))
        self._show_on_page()

    def explain(self, topic: str) -> None:
        """Says why one of the figures on top is what it is, in a sheet beside the window."""
        from app.gui.headline_why import HeadlineWhy

        if self._estimate is None:
            return
        if self._why is None:
            self._why = HeadlineWhy(self._wardrobe, self)
        self._why.show_topic(topic, self._estimate, self._clauses(self._estimate))
        self._why.appear()

    def _clauses(self, estimate: Estimate) -> Mapping[str, ClauseWords]:
        return clause_words(self._policies.get(estimate.co_op.id))

    def set_stale(self, stale: bool) -> None:
        self.strip.set_stale(stale)
        for page in self.pages if self._filled else self.pages[:1]:
            page.set_stale(stale)

    def _turn(self) -> None:
        self._show_on_page()
        self.page_turned.emit(self.page_name)

    def _show_on_page(self) -> None:
        page = self.tabs.currentWidget()
        if not isinstance(page, Page) or self._estimate is None or self._shown_on.get(page) is self._estimate:
            return
        if page is not self.bill_page and not self._filled:
            self.fill_wanted.emit()
        self._shown_on[page] = self._estimate
        if page is self.bill_page:
            self.bill_page.show_clauses(self._clauses(self._estimate))
        assert self._case is not None
        page.show_estimate(self._estimate, self._case)
