"""The steps from the first call to the first kWh, with their documents and, from a chosen start, their dates."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from types import MappingProxyType
from typing import Literal

import numpy as np

from app.core.answer import Step
from app.core.eligibility import SystemFacts
from app.core.policy import Due, Program, StepRule, Version
from app.core.wording import say, together

NO_INPUTS: Mapping[str, object] = MappingProxyType({})
START_EVENT = "interconnection"
"""The event whose date the member chooses: the day the system is to be connected."""


def checklist(
    version: Version,
    program: Program,
    facts: SystemFacts,
    connected_on: date | None,
    inputs: Mapping[str, object] = NO_INPUTS,
) -> tuple[Step, ...]:
    """The steps meant for the system, in order.  With no date chosen, what is due is said in words.

    ``inputs`` are the parameters the member has set, among them what they opt in to.
    """
    meant = [rule for rule in version.steps if _meant(rule, program, facts, inputs)]
    events = _event_dates(meant, connected_on)
    return tuple(
        Step(number, _text(rule), _due_text(rule.due, events), rule.clause) for number, rule in enumerate(meant, 1)
    )


def due_date(due: Due, events: dict[str, date]) -> date | None:
    """The day a step is due, when the event it counts from has a date."""
    start = events.get(due.event)
    if start is None or due.relation == "on":
        return None
    days = -due.days if due.relation == "before" else due.days
    if due.counted == "calendar":
        return start + timedelta(days=days)
    # From a Saturday the first business day after is Monday, and the first before is Friday.
    roll: Literal["backward", "forward"] = "forward" if days < 0 else "backward"
    moved: date = np.busday_offset(start, days, roll=roll).astype(object)
    return moved


def _meant(rule: StepRule, program: Program, facts: SystemFacts, inputs: Mapping[str, object]) -> bool:
    if rule.programs and program.id not in rule.programs:
        return False
    if not facts.has_one_of(rule.technologies):
        return False
    if rule.above_kw is not None and facts.nameplate_kw_ac <= rule.above_kw:
        return False
    if rule.opt_in and not inputs.get(rule.opt_in):
        return False
    return rule.up_to_kw is None or facts.nameplate_kw_ac <= rule.up_to_kw


def _event_dates(rules: list[StepRule], connected_on: date | None) -> dict[str, date]:
    """Dates of the named events, worked out from the chosen one step by step until no new one can be told."""
    events = {} if connected_on is None else {START_EVENT: connected_on}
    pending = [rule for rule in rules if rule.event and rule.due]
    while pending:
        told = [(rule, day) for rule in pending if rule.due and (day := due_date(rule.due, events)) is not None]
        if not told:
            return events
        for rule, day in told:
            events.setdefault(rule.event, day)
            pending.remove(rule)
    return events


def _who(party: str) -> str:
    """One of the parties of a policy, as it stands before a step that is not the member's."""
    names = {
        "co-op": say("co-op"),
        "installer": say("installer"),
        "utility": say("utility"),
        "power supplier": say("power supplier"),
        "inspector": say("inspector"),
    }
    return names.get(party, party)


def _text(rule: StepRule) -> str:
    text = rule.text if rule.party == "member" else say("[{who}] {text}", who=_who(rule.party), text=rule.text)
    if not rule.documents:
        return text
    return together(text, say("Documents: {documents}.", documents=together(*rule.documents, between=", ")))


def _due_text(due: Due | None, events: dict[str, date]) -> str | None:
    if due is None:
        return None
    if due.relation == "on":
        return say("day {day} of {event}", day=due.days, event=due.event)
    day = due_date(due, events)
    if day is not None:
        return day.isoformat()  # a value: who shows it writes it in the reader's way
    if due.counted == "business":
        return say(
            "{days} business days before {event}" if due.relation == "before" else "{days} business days after {event}",
            days=due.days,
            event=due.event,
        )
    return say(
        "{days} days before {event}" if due.relation == "before" else "{days} days after {event}",
        days=due.days,
        event=due.event,
    )
