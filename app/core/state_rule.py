"""What a state's rule adds to the policy of a co-op that it binds."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from app.core.policy import FeeRule, Note, Parameter, Policy, Rule, StepRule, Version
from app.core.wording import say

PREFIX = "state-"
Renamed = Callable[[str], str]


def within_state_rule(policy: Policy, state: Policy) -> Policy:
    """A co-op's policy whose every version also holds the conditions, fees, steps and notes of the state's rule.

    A system must satisfy both, so the narrower of two conditions decides.  How a bill is settled stays the co-op's;
    what the state ties to a program of its own is left out.  An id that both have is the co-op's; the state's
    clauses and sources of the same id are renamed.
    """
    version = state.version() or state.versions[-1]
    clause_id = _renaming({clause.id for clause in policy.clauses})
    source_id = _renaming({source.id for source in policy.sources})
    fees = tuple(_fee(fee, clause_id) for fee in version.fees if not fee.programs)
    steps = tuple(_step(step, clause_id) for step in version.steps if not step.programs)
    wanted = {name for fee in fees for name in (fee.quote, fee.opt_in)} | {step.opt_in for step in steps}
    wanted -= {parameter.id for parameter in policy.parameters}
    added = Version(
        version.id,
        version.name,
        (),
        rules=tuple(_rule(rule, clause_id) for rule in version.rules),
        fees=fees,
        steps=steps,
        notes=tuple(Note(_spoken(note.text), _optional(note.clause, clause_id)) for note in version.notes),
    )
    return replace(
        policy,
        sources=policy.sources + tuple(replace(source, id=source_id(source.id)) for source in state.sources),
        clauses=policy.clauses
        + tuple(replace(item, id=clause_id(item.id), source=source_id(item.source)) for item in state.clauses),
        parameters=policy.parameters
        + tuple(_parameter(item, clause_id, source_id) for item in state.parameters if item.id in wanted),
        versions=tuple(_joined(own, added) for own in policy.versions),
    )


def _joined(own: Version, added: Version) -> Version:
    return replace(
        own,
        rules=own.rules + added.rules,
        fees=own.fees + added.fees,
        steps=own.steps + added.steps,
        notes=own.notes + added.notes,
    )


def _renaming(taken: set[str]) -> Renamed:
    return lambda id: PREFIX + id if id in taken else id


def _optional(id: str, renamed: Renamed) -> str:
    return renamed(id) if id else ""


def _all(ids: tuple[str, ...], renamed: Renamed) -> tuple[str, ...]:
    return tuple(renamed(id) for id in ids)


def _rule(rule: Rule, clause_id: Renamed) -> Rule:
    return replace(
        rule,
        id=PREFIX + rule.id,
        text=_spoken(rule.text),
        clause=clause_id(rule.clause),
        clauses=_all(rule.clauses, clause_id),
    )


def _fee(fee: FeeRule, clause_id: Renamed) -> FeeRule:
    return replace(fee, id=PREFIX + fee.id, clause=clause_id(fee.clause), clauses=_all(fee.clauses, clause_id))


def _step(step: StepRule, clause_id: Renamed) -> StepRule:
    return replace(step, text=_spoken(step.text), clause=clause_id(step.clause), clauses=_all(step.clauses, clause_id))


def _parameter(parameter: Parameter, clause_id: Renamed, source_id: Renamed) -> Parameter:
    values = tuple(replace(value, source=source_id(value.source)) for value in parameter.values)
    return replace(parameter, values=values, clauses=_all(parameter.clauses, clause_id))


def _spoken(text: str) -> str:
    return say("By the state's rule: {text}", text=text)
