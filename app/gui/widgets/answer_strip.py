"""The answer in four figures on top of the window, with its range, the lowest possible bill and what is unknown."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from app.gui.amounts import WORD_JOINER, dollars, number, whole_dollars, years
from app.gui.theme import Wardrobe
from app.gui.widgets.flow_layout import FlowLayout, WrapLayout
from app.gui.widgets.labels import LongButton, Picture, set_tone, words

if TYPE_CHECKING:
    from app.core.answer import Assumption, Estimate

TOPICS = ("bill", "payback", "verdict", "lost")
HEED = "heed"
"""What to read beside the figures: the topic of the warnings."""
LEAST_TOLD_KWH = 0.5
SMALL_CENTS = 1000
"""Below this a sum is shown with its cents: $0 would say that nothing is lost."""
VERDICT_STATUSES = {
    "allowed": "pass",
    "allowed with conditions": "warn",
    "not allowed": "fail",
    "ask the co-op": "unknown",
}
_ICONS = {"pass": ("pass", "pass"), "warn": ("warn", "warn"), "fail": ("fail", "fail"), "unknown": ("ask", "ask")}


class Tile(QFrame):
    """One figure of the answer: what it is, the figure, and what qualifies it."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self.setProperty("card", "true")
        self._compact = False
        self._told = ("–", "–")
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(14, 8, 14, 8)
        column.setSpacing(1)
        self.title = words(title, "small", "quiet")
        self.value = words("–", "headline")
        self.detail = words("", "small", "quiet")
        self.row = QHBoxLayout()
        self.row.setSpacing(8)
        self.row.addWidget(self.value, 1)
        head = QHBoxLayout()
        head.setSpacing(4)
        head.addWidget(self.title, 1)
        self.why = QToolButton()
        self.why.setProperty("bare", "true")
        self.why.setAutoRaise(True)
        self.why.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.why.setAccessibleName(self.tr("Why: {figure}").format(figure=title))
        self.why.setToolTip(self.tr("Why this figure is what it is"))
        head.addWidget(self.why)
        column.addLayout(head)
        column.addLayout(self.row)
        column.addWidget(self.detail)
        column.addStretch(1)

    @property
    def told(self) -> str:
        """The figure, also where its range stands beside it."""
        return self._told[0]

    def set_compact(self, compact: bool) -> None:
        """The figure with its range alone, smaller; what else qualifies it is told by the tool tip then."""
        self._compact = compact
        self.value.setText(_unbroken(self._told[compact]))
        self._column.setContentsMargins(*((10, 3, 10, 3) if compact else (14, 8, 14, 8)))
        self.detail.setVisible(not compact)
        self.value.setProperty("style", "heading" if compact else "headline")
        self.value.style().unpolish(self.value)
        self.value.style().polish(self.value)

    def show_answer(self, value: str, detail: str, brief: str = "") -> None:
        """``brief`` is what stands there when there is no room for the detail."""
        self._told = (value, brief or value)
        self.value.setText(_unbroken(self._told[self._compact]))
        self.detail.setText(detail)
        self.setToolTip(detail)
        self.setAccessibleName(f"{self.title.text()}: {value}. {detail}")


class AnswerStrip(QWidget):
    numbers_wanted = Signal()
    why_wanted = Signal(str)  # of which figure, one of TOPICS; or HEED

    def __init__(self, wardrobe: Wardrobe) -> None:
        super().__init__()
        self._wardrobe = wardrobe
        self._compact = False
        self.setProperty("stale", "false")
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 6)
        column.setSpacing(6)
        self.bill = Tile(self.tr("Yearly bill"))
        self.payback = Tile(self.tr("Pays back in"))
        self.verdict = Tile(self.tr("Your co-op says"))
        self.lost = Tile(self.tr("Lost each year"))
        self._verdict_picture = Picture(wardrobe, "ask", "quiet", 24)
        self.verdict.row.insertWidget(0, self._verdict_picture)
        flow = FlowLayout(spacing=8)
        self.tiles = (self.bill, self.payback, self.verdict, self.lost)
        for topic, tile in zip(TOPICS, self.tiles, strict=True):
            tile.setMinimumWidth(wardrobe.look.pixels(170))
            tile.why.clicked.connect(partial(self.why_wanted.emit, topic))
            tile.why.setEnabled(False)
            flow.addWidget(tile)
        column.addLayout(flow)
        below = WrapLayout(spacing=10, stretch_last=320)
        self.floor = words("", tone="quiet", wrap=False)
        self.floor.setToolTip(self.tr("What the co-op charges each month however much you generate."))
        self.badge = LongButton()
        self.badge.setProperty("badge", "true")
        self.badge.clicked.connect(self.numbers_wanted)
        self.badge.setVisible(False)
        self.heed = QPushButton()
        self.heed.setProperty("quiet", "true")
        self.heed.clicked.connect(partial(self.why_wanted.emit, HEED))
        self.heed.setVisible(False)
        below.addWidget(self.floor)
        below.addWidget(self.heed)
        below.addWidget(self.badge)
        column.addLayout(below)
        self.notice = QFrame()
        self.notice.setProperty("notice", "fail")
        row = QHBoxLayout(self.notice)
        row.setContentsMargins(10, 6, 10, 6)
        self._notice_picture = Picture(wardrobe, "fail", "fail", 18)
        row.addWidget(self._notice_picture)
        self.notice_words = words("", tone="fail", selectable=True)
        row.addWidget(self.notice_words, 1)
        self.notice.setVisible(False)
        column.addWidget(self.notice)
        wardrobe.changed.connect(self._resize)
        self._resize()

    def show_estimate(self, estimate: Estimate) -> None:
        for tile in self.tiles:
            tile.why.setEnabled(True)
        self._show_bill(estimate)
        self._show_payback(estimate)
        self._show_verdict(estimate)
        self._show_lost(estimate)
        floor_cents = estimate.year1.lowest_possible_bill_cents
        floor = self.tr("The bill can never be below {floor} a year.").format(floor=dollars(floor_cents))
        self.floor.setText(floor if floor_cents > 0 else self.tr("The bill can come down to $0."))
        self._show_badge(estimate)
        told = to_heed(estimate)
        count = len(told)
        self.heed.setVisible(count > 0)
        one = self.tr("1 thing to know")
        self.heed.setText(one if count == 1 else self.tr("{count} things to know").format(count=count))
        self.heed.setToolTip("\n".join(told))
        self.setAccessibleName(self.sentence(estimate))

    def show_none(self) -> None:
        """There is no answer to the case yet: no figure of another one stays."""
        for tile in self.tiles:
            tile.why.setEnabled(False)
            tile.show_answer("–", "")
            set_tone(tile.value, "")
        self._verdict_picture.change("ask", "quiet")
        self.floor.setText("")
        self.badge.setVisible(False)
        self.heed.setVisible(False)
        self.setAccessibleName(self.tr("No answer yet"))

    def set_compact(self, compact: bool) -> None:
        """Folds the answer to one line of figures where there is little height."""
        if compact == self._compact:
            return
        self._compact = compact
        for tile in self.tiles:
            tile.set_compact(compact)
        self.floor.setVisible(not compact)
        self._verdict_picture.resize_to(15 if compact else 24)
        self._resize()

    def show_notice(self, text: str) -> None:
        """Says over the greyed answer why there is no newer one; an empty text takes it away."""
        self.notice_words.setText(text)
        self.notice_words.setAccessibleName(text)
        self.notice.setVisible(bool(text))

    def set_stale(self, stale: bool) -> None:
        """Greys the figures while they are being worked out again."""
        if bool(self.property("stale") == "true") == stale:
            return
        self.setProperty("stale", "true" if stale else "false")
        for label in (tile_label for tile in self.tiles for tile_label in (tile.title, tile.value, tile.detail)):
            label.style().unpolish(label)
            label.style().polish(label)

    def sentence(self, estimate: Estimate) -> str:
        """The whole answer as one sentence, for who hears it."""
        return self.tr(
            "With the system the yearly bill goes from {before} to {after}; it pays back in {payback}; "
            "the co-op says: {verdict}; lost each year: {lost}."
        ).format(
            before=dollars(estimate.year1.bill_without_cents),
            after=dollars(estimate.year1.bill_with_cents),
            payback=f"{self.payback.told} {self.payback.detail.text()}",
            verdict=f"{self.verdict.value.text()}, {self.verdict.detail.text()}",
            lost=self.lost.value.text(),
        )

    def _show_bill(self, estimate: Estimate) -> None:
        year = estimate.year1
        value = f"{whole_dollars(year.bill_without_cents)} → {whole_dollars(year.bill_with_cents)}"
        if year.saving_cents >= 0:
            detail = self.tr("saves {saving} in the first year").format(saving=dollars(year.saving_cents))
        else:
            detail = self.tr("costs {more} more in the first year").format(more=dollars(-year.saving_cents))
        if year.low_saving_cents != year.high_saving_cents:
            detail = self.tr("saves {saving} ({low} to {high})").format(
                saving=whole_dollars(year.saving_cents),
                low=whole_dollars(year.low_saving_cents),
                high=whole_dollars(year.high_saving_cents),
            )
        self.bill.show_answer(value, detail)

    def _show_payback(self, estimate: Estimate) -> None:
        finance = estimate.finance
        low, high = finance.payback_range_years
        horizon = len(estimate.years)
        if finance.simple_payback_years is None:
            value = brief = self.tr("Never")
            detail = self.tr("not within {years} years, not even at best").format(years=horizon)
            if low is not None:
                detail = self.tr("not within {years} years; at best in {low}").format(years=horizon, low=years(low))
                brief = self.tr("Never (at best {low})").format(low=years(low))
        else:
            value = self._years(finance.simple_payback_years)
            reach = years(high) if high is not None else self.tr("never")
            detail = self.tr("between {low} and {high}; price {price}").format(
                low=years(low), high=reach, price=whole_dollars(finance.upfront_cents)
            )
            brief = self.tr("{years} years ({low}–{high})").format(
                years=years(finance.simple_payback_years), low=years(low), high=reach
            )
        self.payback.show_answer(value, detail, brief)

    def _years(self, value: float) -> str:
        return self.tr("{years} years").format(years=years(value))

    def _show_verdict(self, estimate: Estimate) -> None:
        policy = estimate.policy
        status = VERDICT_STATUSES.get(policy.status, "unknown")
        self._verdict_picture.change(*_ICONS[status])
        spoken = {
            "allowed": self.tr("Allowed"),
            "allowed with conditions": self.tr("Allowed"),
            "not allowed": self.tr("Not allowed"),
            "ask the co-op": self.tr("Ask the co-op"),
        }
        detail = self.tr("{kw} kW AC, {percent} % of your use").format(
            kw=number(policy.nameplate_kw_ac, 2).rstrip("0").rstrip("."), percent=number(policy.percent_of_load)
        )
        if policy.status == "allowed with conditions":
            detail = self.tr("with conditions; {detail}").format(detail=detail)
        self.verdict.show_answer(spoken.get(policy.status, policy.status), detail)
        set_tone(self.verdict.value, {"unknown": "ask"}.get(status, status))

    def _show_lost(self, estimate: Estimate) -> None:
        from app.core.lost_credit import lost_each_year, lost_in_the_first_year

        first, lost = lost_in_the_first_year(estimate), lost_each_year(estimate)
        worth, in_kwh = lost.worth_cents, lost.kwh >= LEAST_TOLD_KWH
        value = dollars(worth) if 0 < worth < SMALL_CENTS else whole_dollars(worth)
        energy, credit = number(lost.kwh), dollars(lost.credit_cents)
        if in_kwh and not worth:
            value = self.tr("{kwh} kWh").format(kwh=energy)
            detail = self.tr("forfeited, at a price of $0")
        elif in_kwh and lost.credit_cents:
            detail = self.tr("{kwh} kWh at the price you pay, and {credit} of credit").format(kwh=energy, credit=credit)
        elif in_kwh:
            detail = self.tr("{kwh} kWh forfeited, at the price you pay").format(kwh=energy)
        elif lost.credit_cents:
            detail = self.tr("of credit forfeited")
        else:
            detail = self.tr("no credit is forfeited")
        if lost.year != first.year:
            detail = self.tr("year {year}: {detail}; the first year loses {less}").format(
                year=lost.year, detail=detail, less=whole_dollars(first.worth_cents)
            )
        self.lost.show_answer(value, detail)
        set_tone(self.lost.value, "warn" if worth or in_kwh else "")

    def _show_badge(self, estimate: Estimate) -> None:
        unknown = placeholders(estimate.assumptions)
        self.badge.setVisible(bool(unknown))
        if not unknown:
            return
        first = unknown[0].label or unknown[0].key
        if len(unknown) == 1:
            text = self.tr("1 number is a placeholder. Ask {co_op} for: {first}")
        elif len(unknown) == 2:
            text = self.tr("2 numbers are placeholders. Ask {co_op} for: {first}, and 1 more")
        else:
            text = self.tr("{count} numbers are placeholders. Ask {co_op} for: {first}, and {more} more")
        said = text.format(count=len(unknown), co_op=estimate.co_op.name, first=first, more=len(unknown) - 1)
        self.badge.say(said)
        self.badge.setIcon(self._wardrobe.icon("placeholder", "warn"))

    def _resize(self) -> None:
        side = self._wardrobe.look.pixels(14)
        for tile in self.tiles:
            tile.setMinimumWidth(self._wardrobe.look.pixels(130 if self._compact else 170))
            tile.why.setIconSize(QSize(side, side))
            tile.why.setIcon(self._wardrobe.icon("why", "quiet"))
        if self.badge.text():
            self.badge.setIcon(self._wardrobe.icon("placeholder", "warn"))


def _unbroken(text: str) -> str:
    """The text with no end of a line behind a hyphen: "co-op" stays one word also where a tile is narrow."""
    return text.replace("-", f"-{WORD_JOINER}")


def to_heed(estimate: Estimate) -> tuple[str, ...]:
    """What is to be known beside the figures: first the words of the policy that change what a year costs."""
    from app.gui.messages import spoken
    from app.report.doubts import doubts_that_cost

    return (*(spoken(text) for text in doubts_that_cost(estimate.policy.doubts)), *estimate.warnings)


def placeholders(assumptions: tuple[Assumption, ...]) -> list[Assumption]:
    """The co-op's figures that no source gives: each is a number to ask for."""
    return [each for each in assumptions if each.status == "illustrative"]
