"""Holds a co-op's policy within its state's rule: both must be satisfied, and the bills stay the co-op's."""

from datetime import date

from app.core.eligibility import SystemFacts, route
from app.core.fees import fees
from app.core.policy import (
    Clause,
    DatedValue,
    Due,
    FeeRule,
    Note,
    Parameter,
    Policy,
    Program,
    Rate,
    Rule,
    Source,
    StepRule,
    Surplus,
    Version,
)
from app.core.state_rule import within_state_rule

READ_ON = date(2026, 11, 21)


def policy(id: str, version: Version, quotes: tuple[str, ...] = (), layer: str = "co-op") -> Policy:
    unknown = DatedValue(None, None, "unknown", "page", low=0.0, high=100.0)
    parameters = tuple(Parameter(name, name, "usd", (unknown,), clauses=("C-1",)) for name in quotes)
    return Policy(
        id,
        id,
        "NM",
        (Source("page", f"{id}'s page", "paper", READ_ON),),
        (Clause("C-1", f"{id}'s first clause", "note", "page"),),
        parameters,
        (Rate("residential", "Residential", ()),),
        (version,),
        default_version=version.id,
        layer=layer,
    )


def technology(id: str, *allowed: str) -> Rule:
    return Rule(id, "technology", "Listed sources only.", "C-1", allowed=allowed, clauses=("C-1",))


CO_OP = policy(
    "co-op",
    Version(
        "page",
        "Page",
        (Program("net-metering", "Net metering", "billing_month", Surplus("kwh")),),
        rules=(technology("sources", "pv", "wind"),),
        fees=(FeeRule("application", "Application", "first", "C-1"),),
        notes=(Note("Ours."),),
    ),
    quotes=("own_quote_usd",),
)
STATE = policy(
    "state",
    Version(
        "rule",
        "Rule",
        (Program("dollars", "Dollars", "billing_month", Surplus("kwh")),),
        rules=(technology("sources", "pv", "chp"),),
        fees=(
            FeeRule("metering", "Metering", "before", "C-1", quote="metering_quote_usd", clauses=("C-1",)),
            FeeRule("program-fee", "Program fee", "before", "C-1", quote="unused_quote_usd", programs=("dollars",)),
        ),
        steps=(
            StepRule("Give notice.", "C-1", due=Due(60, "before", "interconnection")),
            StepRule("Ask which.", "C-1", programs=("dollars",)),
        ),
        notes=(Note("Of 2017.", "C-1"), Note("Old.")),
    ),
    quotes=("metering_quote_usd", "unused_quote_usd"),
    layer="state rule",
)


def system(technology: str) -> SystemFacts:
    return SystemFacts((technology,), 5.0, 5.0, 0.0, 0.0, generation_kwh=9000.0, load_kwh=10000.0)


def status(found: Policy, technology: str) -> str:
    return route(found.versions[0], system(technology)).status


def test_that_a_system_must_satisfy_both_the_co_op_and_the_state() -> None:
    joined = within_state_rule(CO_OP, STATE)
    assert status(joined, "pv") == "allowed"
    assert status(joined, "wind") == "not allowed"
    assert status(joined, "chp") == "not allowed"
    assert status(CO_OP, "wind") == "allowed"


def test_that_what_the_state_adds_says_so_and_has_an_id_of_its_own() -> None:
    version = within_state_rule(CO_OP, STATE).versions[0]
    assert [rule.id for rule in version.rules] == ["sources", "state-sources"]
    assert version.rules[1].text == "By the state's rule: Listed sources only."
    assert [step.text for step in version.steps] == ["By the state's rule: Give notice."]
    assert [note.text for note in version.notes] == [
        "Ours.",
        "By the state's rule: Of 2017.",
        "By the state's rule: Old.",
    ]


def test_that_the_states_cost_can_be_quoted_and_stays_unknown_until_then() -> None:
    joined = within_state_rule(CO_OP, STATE)
    version = joined.versions[0]
    assert [fee.id for fee in version.fees] == ["application", "state-metering"]
    assert joined.parameter("metering_quote_usd") is not None
    assert joined.parameter("unused_quote_usd") is None
    program = version.programs[0]
    assert [fee.cents for fee in fees(version, program, system("pv"), {})] == [None, None]
    assert [fee.cents for fee in fees(version, program, system("pv"), {"metering_quote_usd": 300})] == [None, 300_00]


def test_that_clauses_and_sources_of_the_same_id_stay_apart() -> None:
    joined = within_state_rule(CO_OP, STATE)
    assert [(clause.id, clause.source) for clause in joined.clauses] == [("C-1", "page"), ("state-C-1", "state-page")]
    assert [source.id for source in joined.sources] == ["page", "state-page"]
    version = joined.versions[0]
    assert {rule.id: (rule.clause, rule.clauses) for rule in version.rules} == {
        "sources": ("C-1", ("C-1",)),
        "state-sources": ("state-C-1", ("state-C-1",)),
    }
    assert version.fees[1].clause == version.steps[0].clause == version.notes[1].clause == "state-C-1"
    assert version.notes[2].clause == ""
    quote = joined.parameter("metering_quote_usd")
    assert quote is not None
    assert (quote.clauses, quote.values[0].source) == (("state-C-1",), "state-page")


def test_that_programs_and_rates_stay_the_co_ops() -> None:
    joined = within_state_rule(CO_OP, STATE)
    assert joined.versions[0].programs == CO_OP.versions[0].programs
    assert joined.rates == CO_OP.rates
    assert joined.id == "co-op"
