"""Knows the form of a policy file: its tables, its keys and the closed lists of words each may hold.

The models here only check and describe; the values handed on are the frozen ones of the core.  Run as a module, this
writes the same form as a JSON Schema for editors.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from difflib import get_close_matches
from pathlib import Path
from types import UnionType
from typing import Annotated, Any, Union, get_args, get_origin

from pydantic import BaseModel, ConfigDict, Field, GetCoreSchemaHandler, GetJsonSchemaHandler
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import PydanticCustomError, core_schema

from app.core import policy as core
from app.core.case import SECTORS
from app.core.rate_sheet import US_STATES
from app.core.wording import say

IDENTIFIER = r"^[a-z0-9]+([-_][a-z0-9]+)*$"


class WrongValue(PydanticCustomError):
    """A value that is refused in the words of a person: what is wrong, what is expected."""

    def __new__(cls, text: str) -> WrongValue:
        return super().__new__(cls, "wrong_value", "{text}", {"text": text})


def spelled(words: Iterable[str]) -> str:
    """A closed list as a person would say it."""
    *first, last = words
    return say("{first} or {last}", first=", ".join(first), last=last) if first else last


def nearest(word: str, words: Iterable[str]) -> str:
    """A question that names the nearest of the known words, or nothing when none is near."""
    found = get_close_matches(word, list(words), 1, cutoff=0.6)
    return say("; did you mean {word}?", word=found[0]) if found else ""


@dataclass(frozen=True)
class OneOf:
    """Marks a word that must come from a closed list."""

    words: tuple[str, ...]
    what: str

    def _check(self, value: str) -> str:
        if value not in self.words:
            hint = nearest(value, self.words)
            raise WrongValue(
                say(
                    "this {what} is not known, expected {words} (found {value!r}{hint})",
                    what=self.what,
                    words=spelled(self.words),
                    value=value,
                    hint=hint,
                )
            )
        return value

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> core_schema.CoreSchema:
        return core_schema.no_info_after_validator_function(self._check, handler(source))

    def __get_pydantic_json_schema__(
        self, schema: core_schema.CoreSchema, handler: GetJsonSchemaHandler
    ) -> JsonSchemaValue:
        return {"type": "string", "enum": list(self.words)}


@dataclass(frozen=True)
class _Price:
    """Marks a price: the id of a parameter, or a table that combines several."""

    @staticmethod
    def _widen(value: Any) -> Any:
        if isinstance(value, str):
            return {"sum": [[1, value]]}
        if isinstance(value, int | float) and not isinstance(value, bool):
            raise WrongValue(
                say(
                    "a price cannot be a bare number, expected the id of a parameter, where the number stands with its "
                    "source and date (found {value})",
                    value=value,
                )
            )
        return value

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> core_schema.CoreSchema:
        return core_schema.no_info_before_validator_function(self._widen, handler(source))

    def __get_pydantic_json_schema__(
        self, schema: core_schema.CoreSchema, handler: GetJsonSchemaHandler
    ) -> JsonSchemaValue:
        return {"anyOf": [{"type": "string", "description": "The id of a parameter."}, handler(schema)]}


@dataclass(frozen=True)
class _NumberOrTwelve:
    """Marks a figure: one number for the year, or twelve from January on."""

    @staticmethod
    def _widen(value: Any) -> Any:
        if isinstance(value, list):
            if len(value) != 12:
                raise WrongValue(
                    say(
                        "a list of monthly figures has another length, expected 12 numbers, January first "
                        "(found {count})",
                        count=len(value),
                    )
                )
            return value
        if isinstance(value, str | bool | dict):
            raise WrongValue(
                say(
                    "this is not a figure, expected one number, or twelve from January on (found {value!r})",
                    value=value,
                )
            )
        return [value]

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> core_schema.CoreSchema:
        return core_schema.no_info_before_validator_function(self._widen, handler(source))

    def __get_pydantic_json_schema__(
        self, schema: core_schema.CoreSchema, handler: GetJsonSchemaHandler
    ) -> JsonSchemaValue:
        return {
            "anyOf": [
                {"type": "number"},
                {"type": "array", "items": {"type": "number"}, "minItems": 12, "maxItems": 12},
            ]
        }


@dataclass(frozen=True)
class _Terms:
    """Marks the terms of a weighted sum: pairs of a weight and the id of a parameter."""

    @staticmethod
    def _check(value: Any) -> Any:
        if not isinstance(value, list) or not value:
            raise WrongValue(
                say(
                    'this formula names no parameter, expected pairs like [[5, "a_rate"], [2, "another"]] '
                    "(found {value!r})",
                    value=value,
                )
            )
        for term in value:
            if (
                not isinstance(term, list)
                or len(term) != 2
                or isinstance(term[0], bool)
                or not isinstance(term[0], int | float)
                or not isinstance(term[1], str)
            ):
                raise WrongValue(
                    say(
                        'a term of a formula is a weight and the id of a parameter, expected [5, "a_rate"] '
                        "(found {term!r})",
                        term=term,
                    )
                )
        return value

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> core_schema.CoreSchema:
        return core_schema.no_info_plain_validator_function(self._check)

    def __get_pydantic_json_schema__(
        self, schema: core_schema.CoreSchema, handler: GetJsonSchemaHandler
    ) -> JsonSchemaValue:
        pair = {"type": "array", "prefixItems": [{"type": "number"}, {"type": "string"}], "minItems": 2, "maxItems": 2}
        return {"type": "array", "items": pair, "minItems": 1}


@dataclass(frozen=True)
class _Months:
    """Marks a list of months, 1 to 12, each once."""

    @staticmethod
    def _check(value: list[int]) -> list[int]:
        for month in value:
            if not 1 <= month <= 12:
                raise WrongValue(
                    say("there is no such month, expected numbers from 1 to 12 (found {month})", month=month)
                )
        if not value:
            raise WrongValue(say("this list of months is empty, expected at least one month from 1 to 12 (found [])"))
        twice = next((month for month in value if value.count(month) > 1), None)
        if twice is not None:
            raise WrongValue(
                say("a month stands twice in the list, expected each once (found {month} twice)", month=twice)
            )
        return value

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> core_schema.CoreSchema:
        return core_schema.no_info_after_validator_function(self._check, handler(source))

    def __get_pydantic_json_schema__(
        self, schema: core_schema.CoreSchema, handler: GetJsonSchemaHandler
    ) -> JsonSchemaValue:
        month = {"type": "integer", "minimum": 1, "maximum": 12}
        return {"type": "array", "items": month, "minItems": 1, "uniqueItems": True}


@dataclass(frozen=True)
class _NoteForm:
    """Marks a note: a sentence, or a table with the sentence and its clause."""

    @staticmethod
    def _widen(value: Any) -> Any:
        return {"text": value} if isinstance(value, str) else value

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> core_schema.CoreSchema:
        return core_schema.no_info_before_validator_function(self._widen, handler(source))

    def __get_pydantic_json_schema__(
        self, schema: core_schema.CoreSchema, handler: GetJsonSchemaHandler
    ) -> JsonSchemaValue:
        return {"anyOf": [{"type": "string"}, handler(schema)]}


@dataclass(frozen=True)
class _Pays:
    """Marks the payments of a year: pairs of the month paid in and the months it pays for."""

    @staticmethod
    def _check(value: Any) -> Any:
        if not isinstance(value, list) or not value:
            raise WrongValue(
                say("this payment has no month, expected pairs like [[5, [1, 2, 3]]] (found {value!r})", value=value)
            )
        for pair in value:
            months = [pair[0], *pair[1]] if _is_pay_pair(pair) else [0]
            if not all(isinstance(month, int) and 1 <= month <= 12 for month in months):
                raise WrongValue(
                    say(
                        "a payment is the month paid in and the months it pays for, expected numbers from 1 to 12 like "
                        "[5, [1, 2, 3]] (found {pair!r})",
                        pair=pair,
                    )
                )
        return value

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> core_schema.CoreSchema:
        return core_schema.no_info_plain_validator_function(self._check)

    def __get_pydantic_json_schema__(
        self, schema: core_schema.CoreSchema, handler: GetJsonSchemaHandler
    ) -> JsonSchemaValue:
        month = {"type": "integer", "minimum": 1, "maximum": 12}
        pair = {
            "type": "array",
            "prefixItems": [month, {"type": "array", "items": month}],
            "minItems": 2,
            "maxItems": 2,
        }
        return {"type": "array", "items": pair, "minItems": 1}


def _is_pay_pair(pair: Any) -> bool:
    return isinstance(pair, list) and len(pair) == 2 and isinstance(pair[1], list) and bool(pair[1])


Months = Annotated[list[int], _Months()]
Sectors = list[Annotated[str, OneOf(SECTORS, "sector")]]
Technologies = list[Annotated[str, OneOf(core.TECHNOLOGIES, "technology")]]
NonNegative = Annotated[float, Field(ge=0)]
Positive = Annotated[float, Field(gt=0)]
Percent = Annotated[float, Field(ge=0, le=100)]
Text = Annotated[str, Field(min_length=1)]
Slug = Annotated[str, Field(pattern=IDENTIFIER)]


class Table(BaseModel):
    """A table of the file: every key is known, every value has its own type, no number is endless."""

    model_config = ConfigDict(extra="forbid", strict=True, allow_inf_nan=False, protected_namespaces=())


class PriceTable(Table):
    """A combination of parameters: (sum of weight x parameter) / divide_by x factor x factor_parameter + adder."""

    sum: Annotated[list[Any], _Terms()] = Field(description="Pairs of a weight and the id of a parameter.")
    divide_by: Positive = Field(1.0, description="The sum is divided by this.")
    factor: float = Field(1.0, description="Then multiplied by this, 1.08 for eight percent more.")
    factor_parameter: str = Field("", description="The id of a parameter to multiply by as well.")
    adder: str = Field("", description="The id of a parameter added at the end.")


Price = Annotated[PriceTable, _Price()]


class SourceTable(Table):
    """Where a figure or clause was read."""

    title: Text = Field(description="The document's or page's title.")
    address: Text = Field(description="Its address on the web, or where the paper is kept.")
    read_on: date = Field(description="The day somebody read it, like 2026-11-21.")
    note: str = Field("", description="Anything a reader should know about the source.")


class ClauseTable(Table):
    """One rule of the co-op in our own words."""

    text: Text = Field(description="The rule in plain words, not copied from the page.")
    place: Annotated[str, OneOf(core.CLAUSE_PLACES, "place")] = Field(description="Where the rule has its effect.")
    source: str = Field(description="The id of the source it was read in.")


class ValueTable(Table):
    """A figure from a date on."""

    from_: date | None = Field(
        None, alias="from", description="The first day it holds; only the first may leave it out."
    )
    value: Annotated[list[float] | None, _NumberOrTwelve()] = Field(
        None, description="One number, or twelve from January on; left out when unknown."
    )
    status: Annotated[str, OneOf(core.STATUSES, "status")] = Field(description="How far the figure can be trusted.")
    source: str = Field(description="The id of the source; for a placeholder, of what makes it plausible.")
    as_of: str = Field("", description="The date the source itself gives, in words.")
    low: float | None = Field(None, description="The least it could be.")
    high: float | None = Field(None, description="The most it could be.")
    choices: list[float] = Field([], description="The values an unknown may take.")
    note: str = Field("", description="Anything a reader should know about the figure.")


class ParameterTable(Table):
    """A number of the co-op with its history."""

    label: Text = Field(description="What a bill or rate sheet calls it.")
    unit: Annotated[str, OneOf(core.UNITS, "unit")] = Field(description="Its unit.")
    values: Annotated[list[ValueTable], Field(min_length=1)] = Field(description="Oldest first; add, never edit.")
    series: str = Field("", description="A file of market prices beside this one.")
    clauses: list[str] = Field([], description="Ids of the clauses it rests on.")


class TierTable(Table):
    """Energy up to a limit within the month; the last has none."""

    price: Price = Field(description="Its price.")
    up_to_kwh: Positive | None = Field(None, description="Its upper limit.")


class BlockTable(Table):
    """The price or tiers of some months and one time-of-use bucket."""

    months: Months = Field(list(core.ALL_MONTHS), description="Months it applies in; all if left out.")
    bucket: str = Field("", description="The time-of-use bucket; the whole month if left out.")
    tiers: Annotated[list[TierTable], Field(min_length=1)] | None = Field(None, description="Tiers, lowest first.")
    price: Price | None = Field(None, description="One price for every kWh, instead of tiers.")


class EnergyTable(Table):
    """A price per kWh."""

    name: Text = Field(description="The line's name on the bill.")
    price: Price | None = Field(None, description="One price for every kWh of the year.")
    tiers: Annotated[list[TierTable], Field(min_length=1)] | None = Field(None, description="The same tiers all year.")
    blocks: Annotated[list[BlockTable], Field(min_length=1)] | None = Field(None, description="Seasons or buckets.")
    basis: Annotated[str, OneOf(core.CHARGE_BASES, "basis")] = Field(
        "billed",
        description="billed: after netting and bank; delivered: every kWh from the co-op; load: every kWh used.",
    )
    clause: str = Field("", description="The clause it rests on.")


class FixedTable(Table):
    """Money each month or day."""

    name: Text = Field(description="The line's name on the bill.")
    price: Price = Field(description="The amount.")
    per: Annotated[str, OneOf(core.CHARGE_PERIODS, "period")] = Field("month", description="For each month or day.")
    occasion: Annotated[str, OneOf(core.CHARGE_OCCASIONS, "occasion")] = Field("always", description="For whom.")
    quantity: str = Field("", description="nameplate_kw_ac, nameplate_kw_dc or the id of a parameter in kW or kVA.")
    above: NonNegative = Field(0.0, description="Only the quantity above this is charged.")
    only_if_above: NonNegative = Field(0.0, description="Nothing is charged up to this quantity.")
    months: Months = Field(list(core.ALL_MONTHS), description="Months it applies in; all if left out.")
    clause: str = Field("", description="The clause it rests on.")


class DemandTable(Table):
    """A price per kW of the month's highest demand."""

    name: Text = Field(description="The line's name on the bill.")
    price: Price = Field(description="The price per kW or kVA.")
    direction: Annotated[str, OneOf(core.DEMAND_DIRECTIONS, "direction")] = Field(
        "delivered", description="Whose peak."
    )
    bucket: str = Field("", description="The time-of-use bucket in which the peak counts.")
    months: Months = Field(list(core.ALL_MONTHS), description="Months it applies in; all if left out.")
    ratchet_percent: Percent = Field(0.0, description="The least share of the highest kW of earlier months.")
    ratchet_months: Annotated[int, Field(ge=0, le=11)] = Field(0, description="How many earlier months count.")
    minimum_kw: NonNegative = Field(0.0, description="Never less than this.")
    coincident: str = Field("", description="The id of a parameter: the kW at the power supplier's own peak.")
    occasion: Annotated[str, OneOf(core.CHARGE_OCCASIONS, "occasion")] = Field("always", description="For whom.")
    clause: str = Field("", description="The clause it rests on.")


class TaxTable(Table):
    """A percentage of the bill."""

    name: Text = Field(description="The line's name on the bill.")
    percent: Price = Field(description="The id of a parameter in percent.")
    on: list[str] = Field([], description="Names of the lines it is levied on; all if left out.")
    clause: str = Field("", description="The clause it rests on.")


class WindowTable(Table):
    """Hours that belong to a bucket."""

    bucket: Text = Field(description="The bucket's name.")
    from_hour: Annotated[int, Field(ge=0, le=23)] = Field(description="The first hour, 0 to 23.")
    to_hour: Annotated[int, Field(ge=0, le=24)] = Field(
        description="The hour it ends at, 1 to 24; may be past midnight."
    )
    days: Annotated[str, OneOf(core.DAY_TYPES, "kind of day")] = Field("all", description="Which days.")
    months: Months = Field(list(core.ALL_MONTHS), description="Months it applies in; all if left out.")


class TimeOfUseTable(Table):
    """Time-of-use buckets; the first window that fits an hour names its bucket."""

    otherwise: Text = Field(description="The bucket of every other hour.")
    windows: Annotated[list[WindowTable], Field(min_length=1)] = Field(description="Windows, most special first.")
    holidays_are_weekend: bool = Field(False, description="Whether the six usual holidays count as weekend.")
    clock: Annotated[str, OneOf(core.TOU_CLOCKS, "clock")] = Field(
        "not_said", description="Whether the hours follow summer time (wall) or not (standard)."
    )


class RateTable(Table):
    """What a member of the class pays with no generator."""

    name: Text = Field(description="The rate's name.")
    energy: Annotated[list[EnergyTable], Field(min_length=1)] = Field(description="Prices per kWh.")
    fixed: list[FixedTable] = Field([], description="Money each month or day.")
    demand: list[DemandTable] = Field([], description="Prices per kW.")
    taxes: list[TaxTable] = Field([], description="Percentages.")
    minimum_bill: Price | None = Field(None, description="The bill is never lower than this.")
    time_of_use: TimeOfUseTable | None = Field(None, description="Hours with prices of their own.")
    sectors: Sectors = Field([], description="Who may have it; everyone if left out.")
    clause: str = Field("", description="The clause it rests on.")


class CarryTable(Table):
    """How long unused credit lives and how it ends."""

    kind: Annotated[str, OneOf(core.CARRIES, "kind of carrying")] = Field("forever", description="How long it lives.")
    months: Annotated[int, Field(ge=0, le=120)] = Field(0, description="How many bills, for kind months.")
    true_up_month: str = Field("", description="The id of a parameter in months, for kind true_up.")
    ending: Annotated[str, OneOf(core.ENDINGS, "ending")] = Field("forfeit", description="What happens at the end.")
    price: Price | None = Field(None, description="What a kWh is paid at the end.")
    form: Annotated[str, OneOf(core.PAY_FORMS, "form of payment")] = Field("bill", description="Where it is paid.")
    leaving: Annotated[str, OneOf(core.ENDINGS, "ending")] = Field("forfeit", description="For a member who leaves.")
    leaving_price: Price | None = Field(None, description="What a kWh is paid to a member who leaves.")
    clause: str = Field("", description="The clause it rests on.")


class SurplusTable(Table):
    """What the member gets for energy that goes to the co-op after netting."""

    unit: Annotated[str, OneOf(core.SURPLUS_UNITS, "unit of credit")] = Field(description="kwh or usd.")
    price: Price | None = Field(None, description="The price of a kWh, for usd.")
    bucket_prices: dict[str, Price] = Field({}, description="A price for each time-of-use bucket instead.")
    market: str = Field("", description="The id of a parameter with a market series instead.")
    market_floor_usd_per_kwh: float | None = Field(None, description="The market price counts as no less than this.")
    cap: Annotated[str, OneOf(core.SURPLUS_CAPS, "cap")] = Field(
        "", description='"delivered": no more kWh are credited than were delivered in the month.'
    )
    clause: str = Field("", description="The clause it rests on.")


class CreditTable(Table):
    """What a dollar credit may pay."""

    pays: Annotated[str, OneOf(core.CREDIT_REACHES, "reach")] = Field("all", description="All charges, or energy only.")
    used_on: Annotated[str, OneOf(core.CREDIT_BILLS, "bill")] = Field("next_bill", description="From which bill on.")
    carry: CarryTable = Field(CarryTable(), description="How long unused credit lives.")
    clause: str = Field("", description="The clause it rests on.")


class PayoutTable(Table):
    """Dollar credit paid out in money above an amount."""

    above: Price = Field(description="The amount, as the id of a parameter in usd.")
    inclusive: bool = Field(False, description="Whether exactly the amount is paid too.")
    basis: Annotated[str, OneOf(core.PAYOUT_BASES, "basis")] = Field("cycle", description="Earned in a cycle, or held.")
    form: Annotated[str, OneOf(core.PAY_FORMS, "form of payment")] = Field("check", description="How it is paid.")
    clause: str = Field("", description="The clause it rests on.")


class ShareTable(Table):
    """A share of a generator elsewhere, whose energy is set against the member's use."""

    blocks: Text = Field(description="The id of a parameter: how many blocks the member takes.")
    kwh_per_block: Text = Field(description="The id of a parameter: the kWh of one block in each month.")
    clause: str = Field("", description="The clause it rests on.")


class ProductionPaymentTable(Table):
    """Money for every kWh generated, if the member opted in."""

    name: Text = Field(description="The payment's name.")
    price: Price = Field(description="What a kWh is paid.")
    opt_in: str = Field(description="The id of a parameter that is 1 when the member takes part.")
    pays: Annotated[list[Any], _Pays()] = Field(description="Pairs of the month paid in and the months paid for.")
    reading_due_day: Annotated[int, Field(ge=1, le=31)] | None = Field(None, description="Last day for the reading.")
    clause: str = Field("", description="The clause it rests on.")


class RuleTable(Table):
    """A condition on the member's plan."""

    id: Slug = Field(description="Its own name within the version.")
    kind: Annotated[str, OneOf(core.RULE_KINDS, "kind of rule")] = Field(description="What it looks at.")
    text: Text = Field(description="The rule as the member reads it.")
    clause: str = Field(description="The clause it rests on.")
    on_fail: Annotated[str, OneOf(core.RULE_CONSEQUENCES, "consequence")] = Field(
        "not_allowed", description="What a plan that fails it means."
    )
    limit: float | None = Field(None, description="kW, or percent for percent_of_load.")
    inclusive: bool = Field(True, description="Whether exactly the limit passes.")
    basis: Annotated[str, OneOf(core.CAPACITY_BASES, "basis")] = Field("ac", description="Which nameplate counts.")
    allowed: list[str] = Field([], description="Technologies, sectors or rates that pass.")
    state: str = Field("", description="open, full or unknown, for enrolment.")
    sectors: Sectors = Field([], description="Only for these sectors.")
    technologies: Technologies = Field([], description="Only for these technologies.")
    fix: str = Field("", description="The way out, in a sentence.")
    clauses: list[str] = Field([], description="More clauses it rests on.")


class BracketTable(Table):
    """A fee up to a size."""

    usd: NonNegative = Field(description="The amount.")
    up_to_kw: Positive | None = Field(None, description="The largest size it holds for.")
    inclusive: bool = Field(True, description="Whether exactly that size belongs to it.")
    per_kw_usd: NonNegative = Field(0.0, description="Added for each kW.")
    per_kw_of: Annotated[str, OneOf(core.PER_KW_OF, "share of the kW")] = Field(
        "all", description='"all" kW, or the "excess" over the bracket before.'
    )
    certainty: Annotated[str, OneOf(core.CERTAINTIES, "certainty")] = Field("known", description="How sure it is due.")
    note: str = Field("", description="When it is due, if contingent.")


class FeeTable(Table):
    """Money due once."""

    id: Slug = Field(description="Its own name within the version.")
    name: Text = Field(description="What it is called.")
    when: Text = Field(description="When it is due, in words.")
    clause: str = Field(description="The clause it rests on.")
    brackets: list[BracketTable] = Field([], description="Amounts by size, smallest first; none if unknown.")
    quote: str = Field("", description="The id of a parameter with the member's own quote.")
    certainty: Annotated[str, OneOf(core.CERTAINTIES, "certainty")] = Field("known", description="How sure it is due.")
    technologies: Technologies = Field([], description="Only for these technologies.")
    programs: list[str] = Field([], description="Only in these programs.")
    opt_in: str = Field("", description="The id of a parameter that is 1 when the member takes part.")
    note: str = Field("", description="Anything the member should know.")
    above_kw: NonNegative | None = Field(None, description="Only for larger systems.")
    clauses: list[str] = Field([], description="More clauses it rests on.")


class DueTable(Table):
    """When a step is due."""

    days: Annotated[int, Field(ge=0, le=3660)] = Field(description="How many days, or the day of the month.")
    relation: Annotated[str, OneOf(core.DUE_RELATIONS, "relation")] = Field(description="before, after or on.")
    event: Text = Field(description="The event it is counted from, in words.")
    counted: Annotated[str, OneOf(core.DAY_COUNTS, "count of days")] = Field(
        "calendar", description="Which days count."
    )


class StepTable(Table):
    """One step of the member's checklist."""

    text: Text = Field(description="What to do.")
    clause: str = Field(description="The clause it rests on.")
    documents: list[Text] = Field([], description="Papers it needs.")
    due: DueTable | None = Field(None, description="When.")
    party: Annotated[str, OneOf(core.PARTIES, "party")] = Field("member", description="Who does it.")
    programs: list[str] = Field([], description="Only in these programs.")
    technologies: Technologies = Field([], description="Only for these technologies.")
    above_kw: NonNegative | None = Field(None, description="Only for larger systems.")
    up_to_kw: Positive | None = Field(None, description="Only for systems up to this size.")
    clauses: list[str] = Field([], description="More clauses it rests on.")
    event: str = Field("", description="The event the step itself is, for later steps to count from.")
    opt_in: str = Field("", description="The id of a parameter that is 1 when the member takes part.")


class NoteTable(Table):
    """Something the member should read that no other place carries."""

    text: Text = Field(description="The sentence.")
    clause: str = Field("", description="The clause it rests on.")


class ProgramTable(Table):
    """One way of settling; programs are tried in the order of the file."""

    id: Slug = Field(description="Its own name within the version.")
    name: Text = Field(description="Its name.")
    netting: Annotated[str, OneOf(core.NETTING_INTERVALS, "netting interval")] = Field(
        description="How long what is sent offsets what is drawn; instant: two registers; none: buy all, sell all."
    )
    surplus: SurplusTable = Field(description="What the rest is worth.")
    bank: CarryTable | None = Field(None, description="The kWh bank, for surplus in kwh.")
    credit: CreditTable = Field(CreditTable(), description="The dollar credit, for surplus in usd.")
    payout: PayoutTable | None = Field(None, description="When dollar credit is paid out.")
    charges: list[FixedTable] = Field([], description="Money each month for those in the program.")
    demand: list[DemandTable] = Field([], description="Demand charges for those in the program.")
    minimum_bill: Price | None = Field(None, description="The bill is never lower than this.")
    production_payment: list[ProductionPaymentTable] = Field([], description="Money for every kWh generated.")
    rule: list[RuleTable] = Field([], description="Conditions of the program.")
    share: ShareTable | None = Field(None, description="A share of a generator elsewhere.")
    rate: str = Field("", description="The retail rate a member of the program must have.")
    chosen: bool = Field(False, description="Whether the member must ask for it.")
    text: str = Field("", description="The program in a sentence.")
    clause: str = Field("", description="The clause its netting rests on.")
    clauses: list[str] = Field([], description="More clauses it rests on.")


class VersionTable(Table):
    """The policy as it stood from a date; once a later one exists it is never edited."""

    id: Slug = Field(description="Its own name within the file.")
    name: Text = Field(description="Its name.")
    program: Annotated[list[ProgramTable], Field(min_length=1)] = Field(description="Programs, first choice first.")
    valid_from: date | None = Field(None, description="Its first day.")
    valid_to: date | None = Field(None, description="Its last day.")
    status: Annotated[str, OneOf(core.VERSION_STATUSES, "status")] = Field("published", description="How sure it is.")
    inherits: str = Field("", description="The earlier version whose rules, fees, steps and notes it takes over.")
    rule: list[RuleTable] = Field([], description="Conditions of every program.")
    fee: list[FeeTable] = Field([], description="Money due once.")
    step: list[StepTable] = Field([], description="The checklist, in order.")
    notes: list[Annotated[NoteTable, _NoteForm()]] = Field([], description="Sentences the member should read.")
    clause: str = Field("", description="The clause it rests on.")


class AmbiguityTable(Table):
    """Words that can be read two ways."""

    id: Text = Field(description="Its own name within the file.")
    question: Text = Field(description="What is not clear.")
    reading: Text = Field(description="The reading taken.")
    other: Text = Field(description="The other reading.")
    why: Text = Field(description="Why the one was taken.")
    changes: dict[str, Any] = Field({}, description="Parameters, version, program or axes that the other reading sets.")
    programs: list[str] = Field([], description="The programs whose bills it changes; all if left out.")
    from_kw: NonNegative = Field(0.0, description="The smallest system, kW AC, whose bills it changes.")


class PolicyFile(Table):
    """The rules of one co-op: who it is, where each figure was read, what it charges and how it settles."""

    id: Slug = Field(description="State and name in small letters, like mt-marias-river.")
    name: Text = Field(description="The co-op's name.")
    state: Annotated[str, OneOf(US_STATES, "state")] = Field(description="Two letters.")
    source: Annotated[dict[str, SourceTable], Field(min_length=1)] = Field(description="Where things were read.")
    clause: dict[str, ClauseTable] = Field({}, description="The rules in our own words.")
    parameter: Annotated[dict[str, ParameterTable], Field(min_length=1)] = Field(description="Every number.")
    rate: Annotated[dict[str, RateTable], Field(min_length=1)] = Field(description="Retail rates.")
    version: Annotated[list[VersionTable], Field(min_length=1)] = Field(description="Dated versions, oldest first.")
    ambiguity: list[AmbiguityTable] = Field([], description="What can be read two ways.")
    default_version: str = Field("", description="The version used unless another is asked for; else the last.")
    eia_id: str = Field("", description="The utility number of the Energy Information Administration.")
    contact: str = Field("", description="Whom to ask.")
    layer: Annotated[str, OneOf(core.LAYERS, "layer")] = Field("co-op", description="Whose rule it is.")
    verified_on: date | None = Field(None, description="The day somebody last compared it with its sources.")
    state_rule: str = Field("", description="The id of the state rule that binds the co-op too, like nm-regime.")
    also_called: list[Text] = Field([], description="Short names its members use, like SEC.")


def known_keys(model: type[BaseModel]) -> list[str]:
    """The keys a table of the file may have."""
    return [field.alias or name for name, field in model.model_fields.items()]


def annotation_at(path: tuple[str | int, ...], root: type[BaseModel] = PolicyFile) -> Any:
    """The annotation of the value at a path; None where the form has nothing."""
    here: Any = root
    for part in path:
        here = _inside(here, part)
        if here is None:
            return None
    return here


def table_at(path: tuple[str | int, ...], root: type[BaseModel] = PolicyFile) -> type[BaseModel] | None:
    """The model of the table at a path; None where the form has no table of fixed keys."""
    here = _bare(annotation_at(path, root))
    return here if isinstance(here, type) and issubclass(here, BaseModel) else None


def words_of(annotation: Any) -> tuple[str, ...]:
    """The closed list an annotation allows; empty when it has none."""
    marks = get_args(annotation)[1:] if get_origin(annotation) is Annotated else ()
    return next((mark.words for mark in marks if isinstance(mark, OneOf)), ())


def _bare(annotation: Any) -> Any:
    """An annotation without what pydantic hangs on it, and without None."""
    while True:
        origin = get_origin(annotation)
        if origin is Annotated:
            annotation = get_args(annotation)[0]
        elif origin in (Union, UnionType):
            annotation = next(choice for choice in get_args(annotation) if choice is not type(None))
        else:
            return annotation


def _inside(annotation: Any, part: str | int) -> Any:
    annotation = _bare(annotation)
    if get_origin(annotation) is list:
        return get_args(annotation)[0] if isinstance(part, int) else None
    if get_origin(annotation) is dict:
        return get_args(annotation)[1]
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        for name, field in annotation.model_fields.items():
            if (field.alias or name) == part:
                # pydantic keeps the marks of a field apart from its type
                return Annotated[field.annotation, *field.metadata] if field.metadata else field.annotation
    return None


def json_schema_text() -> str:
    """The form as a JSON Schema of draft 4, the latest that the usual TOML plug-ins of editors read."""
    schema = PolicyFile.model_json_schema(by_alias=True, ref_template="#/definitions/{model}")
    definitions = {name: _in_draft_4(table) for name, table in schema.pop("$defs").items()}
    whole = {
        "$schema": "http://json-schema.org/draft-04/schema#",
        **_in_draft_4(schema),
        "title": "Fairwatt policy file",
        "definitions": definitions,
    }
    return json.dumps(whole, indent=1, ensure_ascii=False) + "\n"


def _in_draft_4(schema: Any) -> Any:
    """A schema with nothing that draft 4 does not know: no numeric exclusive limits, no pairs of their own, no keys
    beside a reference; and without the titles and defaults that an editor would only repeat."""
    if isinstance(schema, list):
        return [_in_draft_4(item) for item in schema]
    if not isinstance(schema, dict):
        return schema
    old: dict[str, Any] = {}
    for key, value in schema.items():
        if key == "exclusiveMinimum":
            old |= {"minimum": value, "exclusiveMinimum": True}
        elif key == "prefixItems":
            old |= {"items": _in_draft_4(value), "additionalItems": False}
        elif key == "properties":
            old[key] = {name: _in_draft_4(item) for name, item in value.items()}
        elif not (key == "title" and isinstance(value, str)) and not (key == "default" and value in (None, {}, [])):
            old[key] = _in_draft_4(value)
    if "$ref" in old and len(old) > 1:
        old["allOf"] = [{"$ref": old.pop("$ref")}]
    return old


if __name__ == "__main__":
    from app.locations import co_ops_folder

    target: Path = co_ops_folder() / "schema.json"
    target.write_text(json_schema_text(), encoding="utf-8", newline="\n")
    print(target)
