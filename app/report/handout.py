"""Lays an estimate out as the pages of a handout: headings, sentences, tables and charts, not yet drawn."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
from math import isnan
from pathlib import Path

from app.core.answer import Assumption, Estimate, LedgerMonth, Spread, WindQuestion
from app.core.case import Case
from app.core.fees import fee_totals
from app.core.lost_credit import lost_each_year, lost_in_the_first_year
from app.core.wording import in_language
from app.report.assumptions import ORDER
from app.report.doubts import doubts_that_cost
from app.report.figure import Figure, Translate, untranslated
from app.report.figures.cumulative_cash import cumulative_cash
from app.report.figures.what_matters import what_matters
from app.report.figures.yearly_bills import yearly_bills
from app.report.money import MONTHS, dollars, kwh, whole_dollars, years
from app.report.money import figure as shortest
from app.report.narrative import LEAST_TOLD_KWH, unit_words

MINUS = "\u2212"
DASH = "\u2013"
DOT = "\u00b7"
BELOW = "Sentences"  # the context of what is said below the reports
SHORT = 3  # letters of a month's name that tell it from the others, in English and in Spanish
STATUS_ORDER = ("fail", "unknown", "warn", "pass")


# --- the pieces of a page --------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Heading:
    """Words over what follows; never left alone at the foot of a page."""

    text: str


@dataclass(frozen=True)
class Words:
    """A paragraph; ``style`` is lead, body or small."""

    text: str
    style: str = "body"


@dataclass(frozen=True)
class KeyFigure:
    name: str
    value: str
    note: str = ""


@dataclass(frozen=True)
class KeyFigures:
    """A few figures beside each other; ``large`` for those of the headline."""

    items: tuple[KeyFigure, ...]
    large: bool = False


@dataclass(frozen=True)
class Notice:
    """A frame that must not be overlooked."""

    title: str
    sentences: tuple[str, ...]


@dataclass(frozen=True)
class Entry:
    """One item of a list: the word or sign before it, and what it says."""

    mark: str
    text: str


@dataclass(frozen=True)
class Listing:
    """Entries under each other; with ``boxes`` each has a box to tick; ``fine`` ones are set like footnotes.

    ``paired`` ones stand in two columns where that is lower, the first half at the left.
    """

    entries: tuple[Entry, ...]
    boxes: bool = False
    fine: bool = False
    paired: bool = False


@dataclass(frozen=True)
class Column:
    """A column of a table: its head, its share of the width, and whether figures stand in it, to the right."""

    head: str
    share: float
    figures: bool = True


@dataclass(frozen=True)
class Grid:
    """A table; with ``total`` its last row is the sum of the others.

    In a ``fitted`` one each column is as wide as its longest text, up to its share, and the first has the rest.
    """

    columns: tuple[Column, ...]
    rows: tuple[tuple[str, ...], ...]
    total: bool = False
    fitted: bool = False


@dataclass(frozen=True)
class Chart:
    """A chart as high as the page has room for, between a least and a most, in points.

    One that is ``spare`` is left out where it would cost a page.
    """

    figure: Figure
    least_pt: float = 120.0
    most_pt: float = 210.0
    spare: bool = False


Block = Heading | Words | KeyFigures | Notice | Listing | Grid | Chart


@dataclass(frozen=True)
class HandoutPage:
    """One page, or as many as its blocks need."""

    title: str
    blocks: tuple[Block, ...]


@dataclass(frozen=True)
class Sender:
    """Who the handout is about: the co-op's name, whom to ask there, and its logo, if it has given one.

    ``logo_refused`` is the sentence that says why a logo that lies there is left out.
    """

    name: str
    contact: str = ""
    logo: Path | None = None
    logo_refused: str = ""


@dataclass(frozen=True)
class Handout:
    """The whole handout; ``foot`` stands at the foot of every page, ``page_word`` says "Page {page} of {pages}"."""

    title: str
    subtitle: str
    sender: Sender
    made_on: date
    pages: tuple[HandoutPage, ...]
    foot: str
    page_word: str
    continued: str
    language: str = "en-US"


# --- making it -------------------------------------------------------------------------------------------------------


def handout(
    estimate: Estimate,
    case: Case,
    sender: Sender,
    made_on: date,
    month_names: Sequence[str] = MONTHS,
    translate: Translate = untranslated,
    language: str = "en-US",
    day: str = "",
) -> Handout:
    """The four pages: the answer, the year's bills, rules with fees and steps, numbers with their sources.

    ``month_names`` are January to December, whole or short; below the bars there is room for three letters.
    ``day`` is the date as the reader's language writes it.
    """
    told = (estimate.co_op.name, estimate.program.name, estimate.rate.name, estimate.version.name)
    foot = translate(
        "Handout", "Made with Fairwatt on {date}. A reckoning from the co-op's papers, no offer and no guarantee."
    )
    return Handout(
        title=estimate.name.strip() or translate("Handout", "Case without a name"),
        subtitle=f"  {DOT}  ".join(part for part in told if part),
        sender=sender,
        made_on=made_on,
        pages=(
            _answer_page(estimate, case, sender, translate),
            _bills_page(estimate, month_names, translate),
            _rules_page(estimate, translate),
            _numbers_page(estimate, sender, translate),
        ),
        foot=foot.format(date=day or made_on.isoformat()),
        page_word=translate("Handout", "Page {page} of {pages}"),
        continued=translate("Handout", "{title}, continued"),
        language=language,
    )


# --- page 1 ----------------------------------------------------------------------------------------------------------


def _answer_page(estimate: Estimate, case: Case, sender: Sender, translate: Translate) -> HandoutPage:
    blocks: list[Block] = [
        Words(_system(estimate, case, translate), "small"),
        Words(answer_sentence(estimate, translate), "lead"),
        KeyFigures(_headlines(estimate, translate), large=True),
        *_refusal(estimate, translate),
        Chart(cumulative_cash(estimate, translate), 100.0, 270.0),
        KeyFigures(_money(estimate, translate)),
    ]
    placeholders = _placeholders(estimate.assumptions, sender, translate)
    if placeholders is not None:
        blocks.append(placeholders)
    told = [text for text in (_floor(estimate, translate), *_loan_words(estimate), *estimate.warnings) if text]
    if told:
        blocks += [Heading(translate("Handout", "Read this too")), Listing(tuple(Entry(DOT, text) for text in told))]
    doubts = [in_language(text, partial(translate, BELOW)) for text in doubts_that_cost(estimate.policy.doubts)]
    if doubts:
        heading = Heading(translate("Handout", "Words of the policy that can be read two ways"))
        blocks += [heading, Listing(tuple(Entry("?", text) for text in doubts))]
    return HandoutPage(translate("Handout", "The answer"), tuple(blocks))


def answer_sentence(estimate: Estimate, translate: Translate = untranslated) -> str:
    """The year's bill before and after, what is saved, and how far that may lie either way: in one sentence."""
    year1 = estimate.year1
    said = translate("Handout", "Your yearly bill goes from {before} to {after}").format(
        before=_usd(year1.bill_without_cents), after=_usd(year1.bill_with_cents)
    )
    if year1.checks_cents:
        said += translate("Handout", ", and {checks} comes by check").format(checks=_usd(year1.checks_cents))
    if year1.saving_cents == 0:
        said += translate("Handout", ": nothing is saved")
    elif year1.saving_cents > 0:
        said += translate("Handout", ": {saving} a year saved").format(saving=_usd(year1.saving_cents))
    else:
        said += translate("Handout", ": {extra} a year more than before").format(extra=_usd(-year1.saving_cents))
    if year1.low_saving_cents != year1.high_saving_cents:
        said += translate("Handout", ", and with what is not known for sure a saving between {low} and {high}").format(
            low=_usd(year1.low_saving_cents), high=_usd(year1.high_saving_cents)
        )
    return f"{said}."


def _headlines(estimate: Estimate, translate: Translate) -> tuple[KeyFigure, ...]:
    """The four figures that stand over the answer in the window, too."""
    year1, policy = estimate.year1, estimate.policy
    bill = KeyFigure(
        translate("Handout", "Yearly bill"),
        _minus(whole_dollars(year1.bill_with_cents)),
        _bill_note(estimate, translate),
    )
    status = {
        "allowed": translate("Handout", "Allowed"),
        "allowed with conditions": translate("Handout", "Allowed with conditions"),
        "not allowed": translate("Handout", "Not allowed"),
        "ask the co-op": translate("Handout", "Ask the co-op"),
    }
    size = translate("Handout", "{kw} kW AC, {percent} % of the year's use").format(
        kw=_decimals(policy.nameplate_kw_ac, 2), percent=_decimals(policy.percent_of_load, 1)
    )
    return (
        bill,
        _payback(estimate, translate),
        KeyFigure(translate("Handout", "Your co-op says"), status[policy.status], size),
        _lost(estimate, translate),
    )


def _bill_note(estimate: Estimate, translate: Translate) -> str:
    """What the bill was before, and between what it may lie."""
    before = _minus(whole_dollars(estimate.year1.bill_without_cents))
    spread = None if estimate.range is None else estimate.range.bill_with_cents
    if spread is None or spread.p10 is None or spread.p90 is None:
        return translate("Handout", "instead of {before}").format(before=before)
    said = translate("Handout", "instead of {before}; in eight of ten outcomes {low} to {high}")
    low, high = _minus(whole_dollars(round(spread.p10))), _minus(whole_dollars(round(spread.p90)))
    return said.format(before=before, low=low, high=high)


def _payback(estimate: Estimate, translate: Translate) -> KeyFigure:
    finance, horizon = estimate.finance, len(estimate.years)
    low, high = finance.payback_range_years
    name = translate("Handout", "Pays back in")
    if finance.simple_payback_years is None:
        within = translate("Handout", "not within {years} years").format(years=horizon)
        if low is None:
            at_worst = translate("Handout", "not within {years} years, not even at the best").format(years=horizon)
            return KeyFigure(name, translate("Handout", "Never"), at_worst if estimate.range is not None else within)
        at_best = translate("Handout", "; at the best after {years}").format(years=years(low))
        return KeyFigure(name, translate("Handout", "Never"), within + at_best)
    value = translate("Handout", "{years} years").format(years=years(finance.simple_payback_years))
    if low is not None and high is not None:
        note = translate("Handout", "between {low} and {high} years").format(low=years(low), high=years(high))
    elif low is not None:
        note = translate("Handout", "{low} years at the best, at the worst never within {years}").format(
            low=years(low), years=horizon
        )
    else:
        note = ""
    return KeyFigure(name, value, note)


def _lost(estimate: Estimate, translate: Translate) -> KeyFigure:
    lost, first, name = (
        lost_each_year(estimate),
        lost_in_the_first_year(estimate),
        translate("Handout", "Lost each year"),
    )
    worth = _usd(lost.kwh_value_cents)
    if lost.kwh >= LEAST_TOLD_KWH and lost.credit_cents:
        value = translate("Handout", "{kwh} kWh and {credit}")
        note = translate("Handout", "of surplus, worth {worth} at the price you pay, and of credit").format(worth=worth)
    elif lost.kwh >= LEAST_TOLD_KWH:
        value = "{kwh} kWh"
        note = translate("Handout", "of surplus, worth {worth} at the price you pay").format(worth=worth)
    elif lost.credit_cents:
        value, note = "{credit}", translate("Handout", "of credit")
    else:
        value, note = "{credit}", translate("Handout", "no credit is forfeited")
    if lost.year != first.year:
        note = translate("Handout", "{note} (year {year}; the first year loses {less})").format(
            note=note, year=lost.year, less=_usd(first.worth_cents)
        )
    return KeyFigure(name, value.format(kwh=kwh(lost.kwh), credit=_usd(lost.credit_cents)), note)


def _money(estimate: Estimate, translate: Translate) -> tuple[KeyFigure, ...]:
    finance = estimate.finance
    irr = None if finance.irr_percent is None or isnan(finance.irr_percent) else finance.irr_percent
    figures = [
        KeyFigure(
            translate("Handout", "Price in all"),
            _usd(finance.upfront_cents),
            translate("Handout", "{fees} of known fees in it").format(fees=_usd(finance.fees_cents)),
        ),
        KeyFigure(
            translate("Handout", "Public money counted"),
            _usd(finance.incentives_cents),
            translate("Handout", "more under Public money") if finance.incentives else "",
        ),
        KeyFigure(
            translate("Handout", "Worth today"),
            _usd(finance.npv_cents),
            _npv_range(estimate, translate),
        ),
        KeyFigure(
            translate("Handout", "Yearly return"),
            DASH if irr is None else _minus(f"{round(irr, 1) + 0.0:.1f} %"),
            translate("Handout", "over {years} years").format(years=len(estimate.years)),
        ),
        KeyFigure(
            translate("Handout", "A kWh made costs"),
            DASH if finance.lcoe_usd_per_kwh is None else f"${finance.lcoe_usd_per_kwh:.3f}",
            translate("Handout", "with upkeep, without a loan"),
        ),
    ]
    return tuple(figures)


def _npv_range(estimate: Estimate, translate: Translate) -> str:
    spread: Spread | None = None if estimate.range is None else estimate.range.npv_cents
    if spread is None or spread.p10 is None or spread.p90 is None:
        return ""
    said = translate("Handout", "{low} to {high}")
    return _minus(said.format(low=whole_dollars(round(spread.p10)), high=whole_dollars(round(spread.p90))))


def _system(estimate: Estimate, case: Case, translate: Translate) -> str:
    """What is bought, in a line, and what it makes in a year of the use."""
    parts = []
    mountings = {
        "roof": translate("Handout", "on a roof"),
        "rack": translate("Handout", "on a rack"),
        "rows": translate("Handout", "in rows on the ground"),
        "tracker": translate("Handout", "on trackers"),
    }
    for array in case.pv.arrays if case.pv else ():
        said = translate("Handout", "{kw} kW DC of solar panels {mounting}, tilt {tilt}°, azimuth {azimuth}°")
        parts.append(
            said.format(
                kw=_decimals(array.kw_dc, 2),
                mounting=mountings.get(array.mounting, array.mounting),
                tilt=_decimals(array.tilt_deg, 1),
                azimuth=_decimals(array.azimuth_deg, 1),
            )
        )
    if case.wind is not None:
        said = translate("Handout", "{count} × wind turbine {turbine}")
        file = case.wind.turbine or case.wind.power_curve_file or ""
        name = file if estimate.wind is None else estimate.wind.turbine
        parts.append(said.format(count=case.wind.count, turbine=name))
    if case.equipment.battery_kwh:
        parts.append(
            translate("Handout", "a battery of {kwh} kWh").format(kwh=_decimals(case.equipment.battery_kwh, 1))
        )
    production = estimate.production
    makes = translate("Handout", "It makes about {kwh} kWh a year ({low} to {high}); {use} kWh are used.").format(
        kwh=kwh(production.annual_kwh),
        low=kwh(production.low_kwh),
        high=kwh(production.high_kwh),
        use=kwh(estimate.load_annual_kwh),
    )
    return f"{'; '.join(parts)}. {makes}" if parts else makes


def _placeholders(assumptions: Iterable[Assumption], sender: Sender, translate: Translate) -> Notice | None:
    """Which numbers only stand in for the co-op's own, how far they may lie, and whom to ask; None if there is none."""
    open_ones = [item for item in assumptions if item.status == "illustrative"]
    if not open_ones:
        return None
    said = []
    for item in open_ones:
        sentence = translate("Handout", "{name}: taken as {value}").format(
            name=item.label or item.key, value=_with_unit(item.value, item.unit, translate)
        )
        if item.low is not None and item.high is not None:
            sentence += translate("Handout", ", may lie between {low} and {high}").format(
                low=_with_unit(item.low, item.unit, translate), high=_with_unit(item.high, item.unit, translate)
            )
        said.append(f"{sentence}.")
    contact = sender.contact or sender.name
    ask = (
        translate("Handout", "Ask for it: {contact}.")
        if len(open_ones) == 1
        else translate("Handout", "Ask for them: {contact}.")
    )
    said.append(ask.format(contact=contact.rstrip(".")))
    title = (
        translate("Handout", "1 number is a placeholder for the co-op's own")
        if len(open_ones) == 1
        else translate("Handout", "{count} numbers are placeholders for the co-op's own").format(count=len(open_ones))
    )
    return Notice(title, tuple(said))


def _refusal(estimate: Estimate, translate: Translate) -> tuple[Notice, ...]:
    """What the co-op's rules refuse, and what would mend it; nothing where they refuse nothing."""
    failed = [finding for finding in estimate.policy.findings if finding.status == "fail"]
    if estimate.policy.status != "not allowed" or not failed:
        return ()
    title = translate("Handout", "The co-op's rules refuse this system as it stands")
    return (Notice(title, tuple(f"{each.text} {each.fix}".strip() + _clause(each.clause) for each in failed)),)


def _floor(estimate: Estimate, translate: Translate) -> str:
    cents = estimate.year1.lowest_possible_bill_cents
    if cents <= 0:
        return ""
    return translate(
        "Handout", "The yearly bill can never be below {floor}: those charges stay whatever the system makes."
    ).format(floor=_usd(cents))


def _loan_words(estimate: Estimate) -> tuple[str, ...]:
    finance = estimate.finance
    return tuple(part.text for part in (finance.loan, finance.after_tax) if part is not None and part.text)


# --- page 2 ----------------------------------------------------------------------------------------------------------


def _bills_page(estimate: Estimate, month_names: Sequence[str], translate: Translate) -> HandoutPage:
    blocks: list[Block] = [
        Chart(yearly_bills(estimate, [name[:SHORT] for name in month_names], translate), 100.0, 190.0),
        Heading(translate("Handout", "Month by month")),
        _months_grid(estimate, month_names, translate),
    ]
    names = [month_names[month.month - 1] for month in estimate.months]
    banks = [month.bank_kwh for month in estimate.months]
    credits = [month.credit_cents for month in estimate.months]
    if _moves(banks):
        blocks += [
            Heading(translate("Handout", "The ledger of banked energy, kWh")),
            _ledger(names, banks, translate, money=False),
        ]
    if _moves(credits):
        blocks += [
            Heading(translate("Handout", "The ledger of credit, $")),
            _ledger(names, credits, translate, money=True),
        ]
    if not _moves(banks) and not _moves(credits):
        blocks.append(
            Words(translate("Handout", "No credit is carried from month to month under this program."), "small")
        )
    blocks += [Heading(translate("Handout", "What the year's bills are made of")), _year_lines(estimate, translate)]
    return HandoutPage(translate("Handout", "The year's bills"), tuple(blocks))


def _months_grid(estimate: Estimate, month_names: Sequence[str], translate: Translate) -> Grid:
    months = estimate.months
    columns = (
        Column(translate("Handout", "Month"), 1.1, figures=False),
        Column(translate("Handout", "Use, kWh"), 1.0),
        Column(translate("Handout", "Made, kWh"), 1.0),
        Column(translate("Handout", "Delivered, kWh"), 1.2),
        Column(translate("Handout", "Received, kWh"), 1.2),
        Column(translate("Handout", "Billed, kWh"), 1.0),
        Column(translate("Handout", "Bill without, $"), 1.2),
        Column(translate("Handout", "Bill with, $"), 1.2),
    )
    rows = [
        (
            month_names[month.month - 1],
            kwh(month.load_kwh),
            kwh(month.generation_kwh),
            kwh(month.delivered_kwh),
            kwh(month.received_kwh),
            kwh(month.billed_kwh),
            DASH if month.bill_without_cents is None else _plain(month.bill_without_cents),
            _plain(month.bill_with_cents),
        )
        for month in months
    ]
    year1 = estimate.year1
    rows.append(
        (
            translate("Handout", "Year"),
            _sum(month.load_kwh for month in months),
            _sum(month.generation_kwh for month in months),
            _sum(month.delivered_kwh for month in months),
            _sum(month.received_kwh for month in months),
            _sum(month.billed_kwh for month in months),
            _plain(year1.bill_without_cents),
            _plain(year1.bill_with_cents),
        )
    )
    return Grid(columns, tuple(rows), total=True)


def _ledger(names: Sequence[str], ledger: Sequence[LedgerMonth], translate: Translate, money: bool) -> Grid:
    columns = (
        Column(translate("Handout", "Month"), 1.1, figures=False),
        Column(translate("Handout", "Opening"), 1.0),
        Column(translate("Handout", "Earned"), 1.0),
        Column(translate("Handout", "Used"), 1.0),
        Column(translate("Handout", "Forfeited"), 1.0),
        Column(translate("Handout", "Paid out"), 1.0),
        Column(translate("Handout", "Closing"), 1.0),
    )

    def written(value: float) -> str:
        return _plain(round(value)) if money else kwh(value)

    rows = [
        (name, *(written(v) for v in (m.opening, m.earned, m.used, m.forfeited, m.paid, m.closing)))
        for name, m in zip(names, ledger, strict=True)
    ]
    flows = ("earned", "used", "forfeited", "paid")
    sums = [written(sum(getattr(month, flow) for month in ledger)) for flow in flows]
    year = (translate("Handout", "Year"), written(ledger[0].opening), *sums, written(ledger[-1].closing))
    return Grid(columns, (*rows, year), total=True)


def _year_lines(estimate: Estimate, translate: Translate) -> Grid:
    """Each line of the bills, added up over the year, without the system and with it."""
    without: dict[str, int] = {}
    with_it: dict[str, int] = {}
    for month in estimate.months:
        for sums, lines in ((without, month.lines_without), (with_it, month.lines)):
            for line in lines:
                sums[line.name] = sums.get(line.name, 0) + line.cents
    columns = (
        Column(translate("Handout", "Line of the bill"), 4.0, figures=False),
        Column(translate("Handout", "Year without, $"), 1.4),
        Column(translate("Handout", "Year with, $"), 1.4),
    )
    rows = [
        (name, _plain(without[name]) if name in without else DASH, _plain(with_it[name]) if name in with_it else DASH)
        for name in {**with_it, **without}
    ]
    total = (translate("Handout", "Bill"), _plain(sum(without.values())), _plain(sum(with_it.values())))
    return Grid(columns, (*rows, total), total=True)


def _moves(ledger: Iterable[LedgerMonth]) -> bool:
    return any(month.opening or month.earned or month.closing for month in ledger)


# --- page 3 ----------------------------------------------------------------------------------------------------------


def _rules_page(estimate: Estimate, translate: Translate) -> HandoutPage:
    policy = estimate.policy
    blocks: list[Block] = [Heading(translate("Handout", "Rules"))]
    words = {
        "fail": translate("Handout", "FAILS"),
        "unknown": translate("Handout", "ASK"),
        "warn": translate("Handout", "NOTE"),
        "pass": translate("Handout", "passes"),
    }
    findings = sorted(policy.findings, key=lambda finding: STATUS_ORDER.index(finding.status))
    entries = [
        Entry(
            words[finding.status],
            finding.text
            + (f" {finding.fix}" if finding.fix and finding.status != "pass" else "")
            + _clause(finding.clause),
        )
        for finding in findings
    ]
    none = translate("Handout", "The policy states no rule.")
    blocks.append(Listing(tuple(entries)) if entries else Words(none, "small"))
    blocks += _programs(estimate, translate)
    blocks += _fees(estimate, translate)
    if policy.checklist:
        steps = tuple(
            Entry(
                str(step.step),
                step.text
                + (translate("Handout", " Due: {when}.").format(when=step.due.rstrip(".")) if step.due else "")
                + _clause(step.clause),
            )
            for step in policy.checklist
        )
        blocks += [Heading(translate("Handout", "Steps to the first kilowatt-hour")), Listing(steps, boxes=True)]
    blocks += _wind_questions(estimate.wind_questions, translate)
    if policy.notes:
        notes = tuple(Entry(DOT, note.text + _clause(note.clause)) for note in policy.notes)
        blocks += [Heading(translate("Handout", "The policy says besides")), Listing(notes)]
    if estimate.range is not None and estimate.range.sways:
        sways = what_matters(estimate.range.sways, estimate.finance.npv_cents, translate)
        blocks.append(Chart(sways, 120.0, 150.0, spare=True))
    return HandoutPage(translate("Handout", "Rules, fees, steps"), tuple(blocks))


def _programs(estimate: Estimate, translate: Translate) -> list[Block]:
    """Why each program fits or not; nothing where the only one is the one used, which the first page names."""
    fits = estimate.policy.programs
    if len(fits) == 1 and fits[0].eligible and fits[0].id == estimate.program.id:
        return []
    words = (
        translate("Handout", "used"),
        translate("Handout", "open"),
        translate("Handout", "closed"),
    )
    entries = tuple(
        Entry(
            words[0] if fit.id == estimate.program.id else words[1] if fit.eligible else words[2],
            f"{fit.name}: {fit.why}",
        )
        for fit in estimate.policy.programs
    )
    return [Heading(translate("Handout", "Programs")), Listing(entries)] if entries else []


def _fees(estimate: Estimate, translate: Translate) -> list[Block]:
    heading = Heading(translate("Handout", "Money due once"))
    fees = estimate.policy.fees
    if not fees:
        return [heading, Words(translate("Handout", "The policy states no fee."), "small")]
    words = {
        "known": translate("Handout", "known"),
        "contingent": translate("Handout", "may come"),
        "unknown": translate("Handout", "unknown"),
    }
    columns = (
        Column(translate("Handout", "Fee"), 4.6, figures=False),
        Column(translate("Handout", "Due"), 2.2, figures=False),
        Column(translate("Handout", "State"), 1.1, figures=False),
        Column(translate("Handout", "Amount"), 1.2),
    )
    rows = [
        (
            f"{fee.name}. {fee.note}".rstrip() + _clause(fee.clause) if fee.note else fee.name + _clause(fee.clause),
            fee.when,
            words[fee.certainty],
            translate("Handout", "unknown") if fee.cents is None else _usd(fee.cents),
        )
        for fee in fees
    ]
    totals = fee_totals(fees)
    rows.append((translate("Handout", "Known in all"), "", "", _usd(totals.known_cents)))
    blocks: list[Block] = [heading, Grid(columns, tuple(rows), total=True)]
    if totals.possible_cents != totals.known_cents:
        said = translate("Handout", "If all that may come does come: {amount}.")
        blocks.append(Words(said.format(amount=_usd(totals.possible_cents)), "small"))
    if totals.unknown:
        said = translate("Handout", "In neither sum, because nobody has published them: {names}.")
        blocks.append(Words(said.format(names=", ".join(totals.unknown)), "small"))
    return blocks


def _wind_questions(questions: Sequence[WindQuestion], translate: Translate) -> list[Block]:
    """What to settle before buying a turbine: the answered with how they stand, then the open ones with a box each."""
    words = {
        "red flag": translate("Handout", "RED FLAG"),
        "warning": translate("Handout", "NOTE"),
        "well": translate("Handout", "settled"),
    }
    answered = sorted(
        (each for each in questions if each.status in words), key=lambda each: list(words).index(each.status)
    )
    blank = [each for each in questions if each.status not in words]
    blocks: list[Block] = []
    if answered:
        entries = tuple(
            Entry(words[each.status], f"{each.question} {each.text}{_clause(each.clause)}") for each in answered
        )
        blocks += [Heading(translate("Handout", "Asked before buying a wind turbine")), Listing(entries)]
    if blank:
        entries = tuple(Entry("", f"{each.question}{_clause(each.clause)}") for each in blank)
        blocks += [
            Heading(translate("Handout", "Still to ask before buying a wind turbine")),
            Listing(entries, boxes=True, paired=True),
        ]
    return blocks


# --- page 4 ----------------------------------------------------------------------------------------------------------


def _numbers_page(estimate: Estimate, sender: Sender, translate: Translate) -> HandoutPage:
    blocks: list[Block] = []
    incentives = estimate.finance.incentives
    if incentives:
        blocks += [Heading(translate("Handout", "Public money")), _incentives(estimate, translate)]
    ordered = sorted(estimate.assumptions, key=lambda item: ORDER.index(item.status))
    sources = _sources(ordered)
    blocks += [
        Heading(translate("Handout", "Numbers this rests on, the unknown first")),
        _assumption_grid(ordered, sources, translate),
        Heading(translate("Handout", "Sources")),
        Listing(
            tuple(Entry(str(place), source[:1].upper() + source[1:]) for source, place in sources.items()),
            fine=True,
            paired=True,
        ),
        Heading(translate("Handout", "What this is not")),
        *(Words(text) for text in _disclaimers(estimate, sender, translate)),
    ]
    if sender.logo_refused:
        blocks.append(Words(sender.logo_refused, "small"))
    return HandoutPage(translate("Handout", "Numbers and sources"), tuple(blocks))


def _incentives(estimate: Estimate, translate: Translate) -> Listing:
    words = {
        "counted": translate("Handout", "counted"),
        "possible": translate("Handout", "possible"),
        "ended": translate("Handout", "ended"),
        "not yet": translate("Handout", "not yet"),
        "not for this system": translate("Handout", "not for this"),
    }
    entries = []
    for item in estimate.finance.incentives:
        amount = item.cents if item.status == "counted" else item.possible_cents
        worth = f" {_usd(amount)}." if amount else ""
        text = f"{item.name}.{worth} {item.why}".rstrip(" .")
        if item.condition and item.status in ("counted", "possible", "not yet"):  # of what is over nobody asks any more
            asked = translate("Handout", "It asks: {condition}").format(condition=item.condition.rstrip(" ."))
            text = f"{text}. {asked}"
        entries.append(Entry(words.get(item.status, item.status), f"{text}."))
    return Listing(tuple(entries))


def _sources(assumptions: Iterable[Assumption]) -> dict[str, int]:
    """Each source once, with its number, in the order of the numbers that rest on it."""
    sources: dict[str, int] = {}
    for item in assumptions:
        if item.source and item.source not in sources:
            sources[item.source] = len(sources) + 1
    return sources


def _assumption_grid(assumptions: Iterable[Assumption], sources: dict[str, int], translate: Translate) -> Grid:
    states = {
        "illustrative": translate("Handout", "PLACEHOLDER"),
        "default": translate("Handout", "default"),
        "published": translate("Handout", "published"),
        "member": translate("Handout", "yours"),
    }
    columns = (
        Column(translate("Handout", "Number"), 3.7, figures=False),
        Column(translate("Handout", "Value"), 1.5),
        Column(translate("Handout", "Low to high"), 1.45),
        Column(translate("Handout", "State"), 1.4, figures=False),
        Column(translate("Handout", "As of"), 1.55, figures=False),
        Column(translate("Handout", "Source"), 0.9),
    )
    rows = []
    for item in assumptions:
        spread = ""
        if item.low is not None and item.high is not None:
            spread = " ".join((_bare(item.low, item.unit, translate), DASH, _bare(item.high, item.unit, translate)))
        source = str(sources[item.source]) if item.source else ""
        # A value that is its own source, such as the weather stations, is told once: below.
        value = (
            translate("Handout", "see source")
            if item.value == item.source
            else _with_unit(item.value, item.unit, translate)
        )
        rows.append((item.label or item.key, value, spread, states[item.status], item.as_of, source))
    return Grid(columns, tuple(rows), fitted=True)


def _disclaimers(estimate: Estimate, sender: Sender, translate: Translate) -> tuple[str, ...]:
    said = [
        translate(
            "Handout",
            "This is no offer, no quote and no guarantee. It is what one typical year comes to under the "
            "rules of {co_op} as they were published on the days named here; rules, rates and prices change, and no "
            "year's weather is the typical one.",
        ).format(co_op=sender.name),
        translate(
            "Handout",
            "Whether a system may be connected, and at what price, only the co-op can say, in writing. Ask it before "
            "you sign anything. This is no advice on taxes or on law.",
        ),
    ]
    if estimate.range is not None:
        text = translate(
            "Handout",
            "Ranges hold eight in ten of {draws} outcomes drawn from what is not known for sure: weather, models, "
            "prices and the placeholders. What nobody has thought of is not in them.",
        )
        said.append(text.format(draws=f"{estimate.range.draws:,}"))
    return tuple(said)


# --- writing figures -------------------------------------------------------------------------------------------------


def _usd(cents: int) -> str:
    return _minus(dollars(cents))


def _plain(cents: int) -> str:
    """Dollars and cents in a column whose head has their sign."""
    return _usd(cents).replace("$", "")


def _minus(text: str) -> str:
    return text.replace("-", MINUS)


def _sum(values: Iterable[float | None]) -> str:
    numbers = list(values)
    known = [number for number in numbers if number is not None]
    return kwh(sum(known)) if len(known) == len(numbers) else DASH


def _decimals(value: float, most: int) -> str:
    """A number with no more decimals than it needs, and at most so many."""
    text = f"{value:,.{most}f}"
    return _minus(text.rstrip("0").rstrip(".") if "." in text else text)


def _figure(value: object) -> str:
    """An assumption's value; five figures are enough to read."""
    if isinstance(value, float) and value != 0:
        return _minus(shortest(float(f"{value:.5g}")))
    return _minus(shortest(value)) if isinstance(value, int | float) else shortest(value)


def _with_unit(value: object, unit: str, translate: Translate) -> str:
    if isinstance(value, tuple | list):
        return f"{', '.join(_figure(each) for each in value)} {translate(BELOW, unit_words(unit))}".strip()
    if unit == "month" and isinstance(value, int | float) and value in range(1, 13):
        return translate(BELOW, MONTHS[int(value) - 1])
    said = "" if unit == "date" else translate(BELOW, unit_words(unit))
    if said.startswith("$") and isinstance(value, int | float):
        number = _figure(value)
        return f"{MINUS}${number[1:]}{said[1:]}" if number.startswith(MINUS) else f"${number}{said[1:]}"
    if unit == "year" and value != 1:
        said = translate("Handout", "years")
    return f"{_figure(value)} {said}".strip()


def _bare(value: float, unit: str, translate: Translate) -> str:
    """A figure whose unit is told beside it."""
    return _with_unit(value, unit, translate) if unit == "month" else _figure(value)


def _clause(clause: str) -> str:
    return f" [{clause}]" if clause else ""
