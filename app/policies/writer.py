"""Knows how the answers of a rate sheet become a policy file, and which files can be read back into answers.

A file is read back only if the answers found in it make the very same tables again, and if it has no comment that the
text made of them lacks: whatever somebody added by hand is then never written over.
"""

from __future__ import annotations

import re
import tomllib
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from types import MappingProxyType
from typing import Any

from app.core.average_price import YEAR_OF_OLD_AVERAGES, energy_charge
from app.core.problems import Problem, ProblemsFound
from app.core.rate_sheet import Document, RateSheet, Usual, UsualFigure, sheet_problems
from app.core.wording import say

Table = dict[str, Any]

RATES, RULES, AVERAGE = "rate-sheet", "rules", "average-price"
USUAL = "usual-"
UNTITLED = say("Rate sheet, its title not yet written down")
NO_ADDRESS = "not written down"
DATED = "The date on it: "
VERSION, PROGRAM, RATE = "rules", "members-generation", "residential"
TRUE_UP_MONTHS = (7, 10, 4, 1)
NOT_READ = (
    "Not read on a rate sheet: an average price of {average} dollars a kWh, less {use} kWh's share of a customer "
    "charge of {charge} dollars a month. An average price is not an energy charge: the customer charge stays, however "
    "much is generated. Ask the co-op."
)
NOT_READ_RISEN = (
    "Not read on a rate sheet: an average price of {average} dollars a kWh, less {use} kWh's share of a customer "
    "charge of {charge} dollars a month. An average price is not an energy charge: the customer charge stays, however "
    "much is generated. An average of 2020 may have risen to {growth} times by now. Ask the co-op."
)
A_USUAL = "a usual {value} ({low} to {high})"
AVERAGE_OF = "Average price: {paper}"
AT_MOST_KW = "A system has at most {limit} kW AC."
AT_MOST_PERCENT = "A system makes at most {limit} percent of the member's yearly use."
PROOF_OF = "Proof of liability insurance of at least {amount} dollars"
SEEN_ELSEWHERE = "Not known. Seen elsewhere: {note}."
# A file holds these as plain text, with the member's own figures in them.
WITH_FIGURES = (NOT_READ_RISEN, NOT_READ, A_USUAL, AVERAGE_OF, AT_MOST_KW, AT_MOST_PERCENT, PROOF_OF, SEEN_ELSEWHERE)
SERIES_OF_NETTING = MappingProxyType(
    {
        "unknown": "instant",
        "month_kwh": "billing_month",
        "month_usd": "billing_month",
        "hour_usd": "hour",
        "instant_usd": "instant",
        "sell_all": "none",
    }
)


@dataclass(frozen=True)
class Opened:
    """A file read back: the answers, and the figures that it has for what is not known."""

    sheet: RateSheet
    usual: Usual


class SaysMore(ProblemsFound):
    """Raised for a policy file that is in order, but says more than the questions can show."""


# --- names -----------------------------------------------------------------------------------------------------------


def free_id(name: str, state: str, taken: Iterable[str]) -> str:
    """An id for a co-op, such as mt-prairie-view, that none of the others has."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode("ascii").lower()
    kept = [word for word in re.findall(r"[a-z0-9]+", plain) if word not in _IN_EVERY_NAME]
    begun = "-".join([state.lower(), *(kept or ["own"])])[:60].strip("-")
    names = set(taken)
    number = 2
    wanted = begun
    while wanted in names:
        wanted = f"{begun}-{number}"
        number += 1
    return wanted


_IN_EVERY_NAME = (
    "electric",
    "cooperative",
    "coop",
    "co",
    "op",
    "inc",
    "association",
    "the",
    "power",
    "energy",
    "rural",
)


# --- writing ---------------------------------------------------------------------------------------------------------


def policy_text(sheet: RateSheet, usual: Usual) -> str:
    """The policy file of a rate sheet; raises ProblemsFound with what is still missing in it.

    What is not known is written as an illustrative figure, with the low, the high and the source of ``usual``.
    """
    import tomlkit

    tables = policy_tables(sheet, usual)
    document = tomlkit.document()
    for line in _HEAD:
        document.add(tomlkit.comment(line))
    for key, value in tables.items():
        comment = _COMMENTS.get(key)
        if comment:
            document.add(tomlkit.nl())
            document.add(tomlkit.comment(comment))
        document.add(key, tomlkit.item(value))
    return document.as_string()


_HEAD = (
    'Made by the form "My co-op is not here". Figures marked illustrative are not this co-op\'s: ask for them.',
    "Open it in the form again to change it. Once changed by hand beyond what the form asks, it opens only here.",
)
_COMMENTS = {
    "source": "--- Where it was read ---",
    "clause": "--- The rules, one sentence each ---",
    "parameter": "--- The figures ---",
    "rate": "--- What a member without a generator pays ---",
    "version": "--- What holds for a member who generates ---",
    "ambiguity": "--- What is not clear yet ---",
}


def policy_tables(sheet: RateSheet, usual: Usual) -> Table:
    """The tables of the policy file; raises ProblemsFound with what is still missing in the sheet."""
    problems = sheet_problems(sheet)
    if problems:
        raise ProblemsFound(*problems)
    made = _Making(sheet, usual)
    rate = made.rate()
    version = made.version()
    head: Table = {
        "id": sheet.id or free_id(sheet.name, sheet.state, ()),
        "name": sheet.name.strip(),
        "state": sheet.state,
    }
    head |= {"eia_id": sheet.eia_id} if sheet.eia_id else {}
    head |= {"contact": sheet.contact} if sheet.contact else {}
    head |= {"verified_on": sheet.read_on} if sheet.read_on else {}
    tables = head | {
        "source": made.sources,
        "clause": made.clauses,
        "parameter": made.parameters,
        "rate": {RATE: rate},
        "version": [version],
    }
    if made.ambiguities:
        tables["ambiguity"] = made.ambiguities
    return tables


class _Making:
    """Gathers sources, clauses and parameters while the rate and the program are put together."""

    def __init__(self, sheet: RateSheet, usual: Usual) -> None:
        self.sheet = sheet
        self.usual = usual
        self.sources: Table = {}
        self.clauses: Table = {}
        self.parameters: Table = {}
        self.ambiguities: list[Table] = []
        self._steps: list[Table] = []
        self._notes: list[Table] = []
        self._add_document(RATES, sheet.rates)
        if sheet.rules.title:
            self._add_document(RULES, sheet.rules)

    # --- parts of the file

    def rate(self) -> Table:
        self._clause(
            "rates", say("Members pay a customer charge every month and a price for each kilowatt-hour."), RATES
        )
        energy: Table = {"name": say("Energy"), "clause": "rates"} | self._energy()
        made: Table = {"name": say("Residential"), "energy": [energy]}
        self._figure("customer_usd_per_month", "customer_charge_usd_per_month", say("Customer charge"), RATES)
        made["fixed"] = [{"name": say("Customer charge"), "price": "customer_charge_usd_per_month", "clause": "rates"}]
        self._figure("minimum_bill_usd_per_month", "minimum_bill_usd_per_month", say("Minimum bill"), RATES)
        made["minimum_bill"] = "minimum_bill_usd_per_month"
        return made

    def _energy(self) -> Table:
        sheet = self.sheet
        if sheet.energy == "blocks":
            self._figure("energy_usd_per_kwh", "first_energy_usd_per_kwh", say("Energy, first block"), RATES)
            self._figure("further_usd_per_kwh", "further_energy_usd_per_kwh", say("Energy, all above"), RATES)
            first = {"price": "first_energy_usd_per_kwh", "up_to_kwh": sheet.first_block_kwh}
            return {"tiers": [first, {"price": "further_energy_usd_per_kwh"}]}
        if sheet.energy == "seasons":
            self._figure("summer_usd_per_kwh", "summer_energy_usd_per_kwh", say("Energy in summer"), RATES)
            self._figure("winter_usd_per_kwh", "winter_energy_usd_per_kwh", say("Energy in the other months"), RATES)
            summer = list(sheet.summer_months)
            winter = [month for month in range(1, 13) if month not in summer]
            return {
                "blocks": [
                    {"months": summer, "price": "summer_energy_usd_per_kwh"},
                    {"months": winter, "price": "winter_energy_usd_per_kwh"},
                ]
            }
        if sheet.energy == "average":
            self._energy_from_average()
        else:
            self._figure("energy_usd_per_kwh", "energy_charge_usd_per_kwh", say("Energy charge"), RATES)
        return {"price": "energy_charge_usd_per_kwh"}

    def _energy_from_average(self) -> None:
        sheet = self.sheet
        found = energy_charge(sheet, self.usual)
        if isinstance(found, Problem):
            raise ProblemsFound(found)
        use = self._stand_in(sheet.typical_kwh_per_month, "typical_kwh_per_month")
        charge = self._stand_in(sheet.customer_usd_per_month, "customer_usd_per_month")
        growth = self.usual["price_growth_factor"].high
        average = _said(sheet.average_usd_per_kwh)
        note = say(NOT_READ, average=average, use=use, charge=charge)
        if YEAR_OF_OLD_AVERAGES in sheet.average_of:
            note = say(NOT_READ_RISEN, average=average, use=use, charge=charge, growth=_said(growth))
        self.sources[AVERAGE] = {
            "title": say(AVERAGE_OF, paper=sheet.average_of) if sheet.average_of else "Average price",
            "address": "as given on the form",
            "read_on": self._read_on(),
        }
        self.parameters["energy_charge_usd_per_kwh"] = {
            "label": say("Energy charge"),
            "unit": "usd_per_kwh",
            "values": [
                {
                    "value": found.value,
                    "status": "illustrative",
                    "source": AVERAGE,
                    "low": found.low,
                    "high": found.high,
                    "note": note,
                }
            ],
        }
        self._notes.append(
            {
                "text": "The energy charge was worked out from an average price, with the customer charge taken out. "
                "Take the energy charge from a bill or from the rate sheet.",
                "clause": "rates",
            }
        )

    def version(self) -> Table:
        program = self._program()
        fee = self._application()
        rules = [*self._size(), *self._yearly_use(), *self._battery()]
        self._insurance()
        made: Table = {
            "id": VERSION,
            "name": say("As written down on the form"),
            "status": "draft",
            "program": [program],
        }
        if rules:
            made["rule"] = rules
        made["fee"] = [fee]
        if self._steps:
            made["step"] = self._steps
        if self._notes:
            made["notes"] = self._notes
        return made

    def _program(self) -> Table:
        sheet = self.sheet
        self._clause("settlement", _SETTLEMENT_WORDS[sheet.settlement], RULES)
        self._clause("unused", _UNUSED_WORDS[sheet.unused], RULES)
        program: Table = {
            "id": PROGRAM,
            "name": _PROGRAM_NAMES[sheet.settlement],
            "text": _SETTLEMENT_WORDS[sheet.settlement],
            "netting": SERIES_OF_NETTING[sheet.settlement],
            "clause": "settlement",
        }
        if sheet.in_dollars:
            self._figure("surplus_usd_per_kwh", "surplus_usd_per_kwh", say("What a kilowatt-hour sent is worth"), RULES)
            program["surplus"] = {"unit": "usd", "price": "surplus_usd_per_kwh", "clause": "settlement"}
            program["credit"] = self._credit()
        else:
            program["surplus"] = {"unit": "kwh", "clause": "settlement"}
            program["bank"] = self._carry()
        label = say("Monthly charge for members who generate")
        self._figure("generation_usd_per_month", "generation_charge_usd_per_month", label, RULES)
        self._clause(
            "monthly-charge", say("Members who generate pay a charge each month, if the co-op has one."), RULES
        )
        charge = {"name": label, "price": "generation_charge_usd_per_month", "clause": "monthly-charge"}
        program["charges"] = [charge]
        if sheet.settlement == "unknown":
            self._ask(say("Ask how long what you send offsets what you draw: a month, an hour or not at all."))
            self._doubt(
                "settlement",
                say("How long does what is sent offset what is drawn?"),
                say("Not at all: all that is sent earns the credit price."),
                say("For the whole month: only what is left then earns the credit price."),
                {"netting": "billing_month"},
            )
        return program

    def _credit(self) -> Table:
        sheet = self.sheet
        next_bill = sheet.settlement == "month_usd" and sheet.unused not in ("month_lost", "month_paid", "unknown")
        if sheet.credit_pays == "unknown":
            self._ask(say("Ask whether the credit may pay the customer charge too, or only energy."))
            self._doubt(
                "credit",
                say("May the credit pay the customer charge too?"),
                say("No, only the charge for energy."),
                say("Yes, the whole bill."),
                {"credit.pays": "all"},
            )
        reach = "all" if sheet.credit_pays == "all" else "energy"
        if sheet.credit_pays != "unknown":
            self._clause("credit", _REACH_WORDS[sheet.credit_pays], RULES)
        made: Table = {"pays": reach, "used_on": "next_bill" if next_bill else "same_bill", "carry": self._carry()}
        return made | ({"clause": "credit"} if sheet.credit_pays != "unknown" else {})

    def _carry(self) -> Table:
        """How long unused credit lives; while nobody knows, it is taken to end with each month."""
        sheet = self.sheet
        made: Table
        if sheet.unused == "unknown":
            self._ask(say("Ask when credit that is not used is lost or paid out."))
            kind = "credit.carry.kind" if sheet.in_dollars else "bank.kind"
            self._doubt(
                "unused",
                say("When does credit end that is not used?"),
                say("At the end of each month."),
                say("Never."),
                {kind: "forever"},
            )
        if sheet.unused == "never":
            made = {"kind": "forever"}
        elif sheet.unused == "twelve_months_lost":
            made = {"kind": "months", "months": 12, "ending": "forfeit"}
        elif sheet.unused in ("year_lost", "year_paid"):
            self._true_up()
            made = {"kind": "true_up", "true_up_month": "true_up_month"}
        else:
            made = {"kind": "none"}
        if sheet.unused in ("month_lost", "unknown", "year_lost"):
            made["ending"] = "forfeit"
        if sheet.unused in ("month_paid", "year_paid"):
            made["ending"] = "pay"
            if not sheet.in_dollars:
                label = say("What an unused kilowatt-hour is paid at the end")
                self._figure("payout_usd_per_kwh", "payout_usd_per_kwh", label, RULES)
                made["price"] = "payout_usd_per_kwh"
            made["form"] = "check"
        return made | {"clause": "unused"}

    def _true_up(self) -> None:
        value: Table = {"status": "published", "source": self._rules()}
        if self.sheet.true_up_month is None:
            value = {"status": "unknown", "source": self._rules(), "choices": list(TRUE_UP_MONTHS)}
            value["note"] = say("Not known: the one of these months with the dearest bills counts. Ask the co-op.")
            self._ask(say("Ask for the month in which unused credit ends each year."))
        else:
            value = {"value": self.sheet.true_up_month, **value}
        self.parameters["true_up_month"] = {
            "label": say("Month on whose first day unused credit ends"),
            "unit": "month",
            "values": [value],
        }

    def _size(self) -> list[Table]:
        sheet = self.sheet
        if sheet.size == "none":
            return []
        if sheet.size == "limit":
            said = say(AT_MOST_KW, limit=_said(sheet.size_kw_ac))
            self._clause("size", said, RULES, "eligibility")
            return [{"id": "size", "kind": "capacity_max", "limit": sheet.size_kw_ac, "text": said, "clause": "size"}]
        said = say("How large a system may be is not written down.")
        self._clause("size", said, RULES, "eligibility")
        self._ask(say("Ask how large a system may be, in kW AC."))
        rule = {"id": "size", "kind": "enrolment", "state": "unknown", "on_fail": "ask", "text": said, "clause": "size"}
        return [rule]

    def _yearly_use(self) -> list[Table]:
        sheet = self.sheet
        if sheet.yearly_use == "none":
            return []
        limit = sheet.yearly_use_percent
        said = say(AT_MOST_PERCENT, limit=_said(limit))
        on_fail = "not_allowed"
        if sheet.yearly_use == "unknown":
            limit, on_fail = 100.0, "ask"
            said = say("Whether a system may make more than the member's yearly use is not written down.")
            self._ask(say("Ask whether a system may make more than your yearly use."))
        self._clause("yearly-use", said, RULES, "eligibility")
        return [
            {
                "id": "yearly-use",
                "kind": "percent_of_load",
                "limit": limit,
                "on_fail": on_fail,
                "text": said,
                "clause": "yearly-use",
            }
        ]

    def _battery(self) -> list[Table]:
        sheet = self.sheet
        if sheet.battery == "allowed":
            return []
        known = sheet.battery == "not_allowed"
        said = say("No battery may stand behind the meter.")
        if not known:
            said = say("Whether a battery may stand behind the meter is not written down.")
            self._ask(say("Ask whether a battery may stand behind the meter."))
        self._clause("battery", said, RULES, "eligibility")
        on_fail = "not_allowed" if known else "ask"
        return [{"id": "battery", "kind": "no_storage", "on_fail": on_fail, "text": said, "clause": "battery"}]

    def _application(self) -> Table:
        fee = self.sheet.application_usd
        self._clause("application", say("The application costs a fee, if the co-op asks for one."), RULES, "fee")
        made: Table = {
            "id": "application",
            "name": say("Application fee"),
            "when": say("With the application"),
            "clause": "application",
        }
        if fee is not None:
            return made | {"brackets": [{"usd": fee}]}
        usual = self._usual_source("application_usd")
        self.parameters["application_quote_usd"] = {
            "label": say("The application fee that the co-op has named"),
            "unit": "usd",
            "values": [
                {
                    "status": "unknown",
                    "source": usual.key_of_source,
                    "low": usual.low,
                    "high": usual.high,
                    "note": usual.note,
                }
            ],
        }
        self._ask(say("Ask for the application fee, and for any cost of the meter and the connection."))
        return made | {"quote": "application_quote_usd", "certainty": "unknown"}

    def _insurance(self) -> None:
        sheet = self.sheet
        if sheet.insurance == "none":
            return
        if sheet.insurance == "unknown":
            self._ask(say("Ask whether liability insurance is required, and of how much."))
            return
        self._clause("insurance", say("Members who generate show proof of liability insurance."), RULES, "document")
        paper = "Proof of liability insurance"
        if sheet.insurance_usd is not None:
            paper = say(PROOF_OF, amount=_said(sheet.insurance_usd))
        text = say("Show the co-op proof of liability insurance.")
        self._steps.append({"text": text, "clause": "insurance", "documents": [paper]})

    # --- small pieces

    def _figure(self, answer: str, parameter: str, label: str, document: str) -> None:
        """Writes one figure: as published if it is known, else the usual one with its range."""
        known = getattr(self.sheet, answer)
        paper = self.sheet.rules if document == RULES and self.sheet.rules.title else self.sheet.rates
        value: Table
        if known is not None:
            value = {"value": known, "status": "published", "source": self._rules() if document == RULES else RATES}
            value |= {"as_of": paper.dated} if paper.dated else {}
        else:
            usual = self._usual_source(_USUAL_OF.get(answer, answer))
            value = {
                "value": usual.value,
                "status": "illustrative",
                "source": usual.key_of_source,
                "low": usual.low,
                "high": usual.high,
                "note": usual.note,
            }
        unit = "usd_per_kwh" if parameter.endswith("usd_per_kwh") else "usd_per_month"
        self.parameters[parameter] = {"label": label, "unit": unit, "values": [value]}

    def _usual_source(self, key: str) -> _UsualCited:
        """The usual figure, with its source among those of the file."""
        figure = self.usual[key]
        name = USUAL + key.replace("_", "-")
        self.sources[name] = {
            "title": figure.title,
            "address": figure.address,
            "read_on": figure.read_on,
            "note": say("Other co-ops' figures, used only to give a range."),
        }
        return _UsualCited(name, figure.value, figure.low, figure.high, say(SEEN_ELSEWHERE, note=figure.note))

    def _stand_in(self, known: float | None, key: str) -> str:
        """A number as a sentence says it; one that is not known is called usual, with its range."""
        if known is not None:
            return _said(known)
        figure = self.usual[key]
        return say(A_USUAL, value=_said(figure.value), low=_said(figure.low), high=_said(figure.high))

    def _add_document(self, name: str, paper: Document) -> None:
        table: Table = {
            "title": paper.title or UNTITLED,
            "address": paper.address or NO_ADDRESS,
            "read_on": self._read_on(),
        }
        self.sources[name] = table | ({"note": DATED + paper.dated} if paper.dated else {})

    def _read_on(self) -> Any:
        if self.sheet.read_on is None:
            text = say("the day it was read is not given; a day such as 2026-11-21 is expected.")
            raise ProblemsFound(Problem(text, "read_on"))
        return self.sheet.read_on

    def _rules(self) -> str:
        return RULES if self.sheet.rules.title else RATES

    def _clause(self, name: str, text: str, document: str, place: str = "settlement") -> None:
        self.clauses[name] = {"text": text, "place": place, "source": self._rules() if document == RULES else RATES}

    def _ask(self, text: str) -> None:
        self._clause(
            "to-ask", "What is not written down is asked of the co-op before anything is signed.", RULES, "note"
        )
        self._steps.append({"text": text, "clause": "to-ask"})

    def _doubt(self, name: str, question: str, reading: str, other: str, changes: Table) -> None:
        self.ambiguities.append(
            {
                "id": name,
                "question": question,
                "reading": reading,
                "other": other,
                "why": say("Not written down; the reading that costs more counts until the co-op has been asked."),
                "changes": changes,
            }
        )


@dataclass(frozen=True)
class _UsualCited:
    key_of_source: str
    value: float
    low: float
    high: float
    note: str


_USUAL_OF = {
    "further_usd_per_kwh": "energy_usd_per_kwh",
    "summer_usd_per_kwh": "energy_usd_per_kwh",
    "winter_usd_per_kwh": "energy_usd_per_kwh",
}
_PROGRAM_NAMES = {
    "unknown": say("Credit for what is sent, terms not known"),
    "month_kwh": say("Net metering, kilowatt-hours carried"),
    "month_usd": say("Net metering by the month, the rest in dollars"),
    "hour_usd": say("Net billing by the hour"),
    "instant_usd": say("Net billing"),
    "sell_all": say("Buy all, sell all"),
}
_SETTLEMENT_WORDS = {
    "unknown": say("How what is sent is credited is not written down."),
    "month_kwh": say(
        "Each month what is sent is taken off what is drawn; the kilowatt-hours left over wait, one for one."
    ),
    "month_usd": say("Each month what is sent is taken off what is drawn; what is left over earns dollars."),
    "hour_usd": say("Within each hour what is sent is taken off what is drawn; what is left over earns dollars."),
    "instant_usd": say("All that is drawn is paid for, and all that is sent earns dollars."),
    "sell_all": say("All that is generated is sold to the co-op, and all that is used is bought."),
}
_UNUSED_WORDS = {
    "unknown": say("When unused credit ends is not written down."),
    "never": say("Unused credit waits for as long as the member stays."),
    "month_lost": say("Credit that a month does not use is lost at its end."),
    "month_paid": say("Credit that a month does not use is paid out at its end."),
    "year_lost": say("Once a year unused credit is lost."),
    "year_paid": say("Once a year unused credit is paid out."),
    "twelve_months_lost": say("Credit not used within twelve months is lost."),
}
_REACH_WORDS = {
    "all": say("The credit pays the whole bill."),
    "energy": say("The credit pays the charge for energy only."),
}


def _said(number: float | None) -> str:
    """A number as a file says it, so that it can be read back: no exponent, no zeros at its end."""
    return "" if number is None else f"{number:.10f}".rstrip("0").rstrip(".")


# --- reading back ----------------------------------------------------------------------------------------------------


def opened(path: Path, text: str, usual: Usual) -> Opened:
    """The answers in the text of a policy file.

    Raises SaysMore where the file has anything that the questions do not ask: it is to be changed in a text editor.
    """
    more = SaysMore(
        Problem(
            say("this file says more than the form can show; open it in a text editor to change it."), file=str(path)
        )
    )
    try:
        tables = tomllib.loads(text)
        found = _answers(tables)
        own = MappingProxyType({**usual, **_usual_in(tables, usual)})
        again = policy_text(found, own)
    except (tomllib.TOMLDecodeError, ProblemsFound, LookupError, TypeError, ValueError, AttributeError):
        raise more from None
    if tomllib.loads(again) != tables or not _commented(text) <= _commented(again):
        raise more
    return Opened(found, own)


def _commented(text: str) -> set[str]:
    """The lines with a sign that may begin a comment."""
    return {line.strip() for line in text.splitlines() if "#" in line}


def _answers(tables: Mapping[str, Any]) -> RateSheet:
    sources, parameters = tables["source"], tables["parameter"]
    version = tables["version"][0]
    program = version["program"][0]
    rate = tables["rate"][RATE]
    sheet = RateSheet(
        id=tables["id"],
        name=tables["name"],
        state=tables["state"],
        eia_id=tables.get("eia_id", ""),
        contact=tables.get("contact", ""),
        rates=_document(sources[RATES]),
        rules=_document(sources[RULES]) if RULES in sources else Document(),
        read_on=tables["verified_on"],
        customer_usd_per_month=_known(parameters, "customer_charge_usd_per_month"),
        minimum_bill_usd_per_month=_known(parameters, "minimum_bill_usd_per_month"),
        generation_usd_per_month=_known(parameters, "generation_charge_usd_per_month"),
        surplus_usd_per_kwh=_known(parameters, "surplus_usd_per_kwh"),
        payout_usd_per_kwh=_known(parameters, "payout_usd_per_kwh"),
        settlement=_key_of(_PROGRAM_NAMES, program["name"]),
        unused=_key_of(_UNUSED_WORDS, tables["clause"]["unused"]["text"]),
    )
    month = _known(parameters, "true_up_month")
    sheet = replace(sheet, true_up_month=None if month is None else int(month))
    if "credit" in program and "credit" in tables["clause"]:
        sheet = replace(sheet, credit_pays=program["credit"]["pays"])
    return _with_conditions(_with_energy(sheet, rate["energy"][0], sources, parameters), version)


def _with_energy(sheet: RateSheet, energy: Table, sources: Table, parameters: Table) -> RateSheet:
    if "tiers" in energy:
        return replace(
            sheet,
            energy="blocks",
            energy_usd_per_kwh=_known(parameters, "first_energy_usd_per_kwh"),
            further_usd_per_kwh=_known(parameters, "further_energy_usd_per_kwh"),
            first_block_kwh=energy["tiers"][0]["up_to_kwh"],
        )
    if "blocks" in energy:
        summer = energy["blocks"][0]["months"]
        return replace(
            sheet,
            energy="seasons",
            summer_usd_per_kwh=_known(parameters, "summer_energy_usd_per_kwh"),
            winter_usd_per_kwh=_known(parameters, "winter_energy_usd_per_kwh"),
            summer_first_month=summer[0],
            summer_last_month=summer[-1],
        )
    if AVERAGE not in sources:
        return replace(sheet, energy="one", energy_usd_per_kwh=_known(parameters, "energy_charge_usd_per_kwh"))
    note = parameters["energy_charge_usd_per_kwh"]["values"][0]["note"]
    said = re.search(r"average price of ([\d.]+) dollars a kWh, less (a usual )?([\d.]+)", note)
    if said is None:
        raise ValueError(note)
    return replace(
        sheet,
        energy="average",
        average_usd_per_kwh=float(said[1]),
        typical_kwh_per_month=None if said[2] else float(said[3]),
        average_of=sources[AVERAGE]["title"].removeprefix("Average price").removeprefix(": "),
    )


def _with_conditions(sheet: RateSheet, version: Table) -> RateSheet:
    rules = {rule["id"]: rule for rule in version.get("rule", [])}
    size, use, battery = rules.get("size"), rules.get("yearly-use"), rules.get("battery")
    if size is None:
        sheet = replace(sheet, size="none")
    elif "limit" in size:
        sheet = replace(sheet, size="limit", size_kw_ac=size["limit"])
    if use is None:
        sheet = replace(sheet, yearly_use="none")
    elif use["on_fail"] != "ask":
        sheet = replace(sheet, yearly_use="limit", yearly_use_percent=use["limit"])
    if battery is None:
        sheet = replace(sheet, battery="allowed")
    elif battery["on_fail"] != "ask":
        sheet = replace(sheet, battery="not_allowed")
    brackets = version["fee"][0].get("brackets")
    if brackets:
        sheet = replace(sheet, application_usd=brackets[0]["usd"])
    steps = version.get("step", [])
    papers = [paper for step in steps for paper in step.get("documents", ())]
    if papers:
        said = re.search(r"at least ([\d.]+) dollars", papers[0])
        return replace(sheet, insurance="required", insurance_usd=float(said[1]) if said else None)
    asked = any("liability insurance" in step["text"] for step in steps)
    return replace(sheet, insurance="unknown" if asked else "none")


def _document(table: Table) -> Document:
    title = "" if table["title"] == UNTITLED else table["title"]
    address = "" if table["address"] == NO_ADDRESS else table["address"]
    return Document(title, table.get("note", "").removeprefix(DATED), address)


def _known(parameters: Table, name: str) -> float | None:
    values = parameters.get(name, {}).get("values", [{}])
    return values[0].get("value") if values[0].get("status") == "published" else None


def _key_of(words: Mapping[str, str], text: str) -> str:
    return next(key for key, value in words.items() if value == text)


def _usual_in(tables: Table, usual: Usual) -> dict[str, UsualFigure]:
    """The stand-ins that a file has, so that figures corrected in the file are not lost when it is written again."""
    found: dict[str, UsualFigure] = {}
    for parameter in tables["parameter"].values():
        value = parameter["values"][0]
        name = str(value.get("source", ""))
        key = name.removeprefix(USUAL).replace("-", "_")
        if not name.startswith(USUAL) or key not in usual:
            continue
        source = tables["source"][name]
        note = value["note"].removeprefix("Not known. Seen elsewhere: ").removesuffix(".")
        figure = UsualFigure(
            key,
            usual[key].label,
            usual[key].unit,
            value.get("value", usual[key].value),
            value["low"],
            value["high"],
            source["title"],
            source["address"],
            source["read_on"],
            note,
        )
        found[key] = figure
    return found
