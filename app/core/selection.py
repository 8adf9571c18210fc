"""Which version, program and rate of a policy are meant, or a sentence that names the ones there are."""

from __future__ import annotations

import difflib
from collections.abc import Iterable
from dataclasses import dataclass

from app.core.policy import Policy, Program, Rate, Version
from app.core.problems import Problem
from app.core.wording import say


@dataclass(frozen=True)
class Selection:
    """``program`` is None when none was asked for: the policy's own routing decides.

    ``rate`` is what the member pays without a system; a program may move them to another, see :func:`billed_rate`.
    """

    version: Version
    program: Program | None
    rate: Rate


def select(
    policy: Policy, version: str | None = None, program: str | None = None, rate: str | None = None, sector: str = ""
) -> Selection | tuple[Problem, ...]:
    """The named parts of a policy; ``None`` takes its default version, its routing, the first rate for the sector."""
    problems: list[Problem] = []
    found_version = policy.version(version)
    if found_version is None:
        problems.append(_unknown(policy, "version", version, (item.id for item in policy.versions)))
        found_version = policy.versions[0]
    found_program = None
    if program is not None:
        found_program = next((item for item in found_version.programs if item.id == program), None)
        if found_program is None:
            problems.append(_unknown(policy, "program", program, (item.id for item in found_version.programs)))
    wanted_rate = rate or _usual_rate(policy, sector)
    found_rate = policy.rate(wanted_rate)
    if found_rate is None:
        problems.append(_unknown(policy, "rate", wanted_rate, (item.id for item in policy.rates)))
        found_rate = policy.rates[0]
    return tuple(problems) if problems else Selection(found_version, found_program, found_rate)


def billed_rate(policy: Policy, program: Program, usual: Rate) -> Rate:
    """The rate a program bills on: the one it moves its members to, else their usual one."""
    return (policy.rate(program.rate) if program.rate else None) or usual


def _usual_rate(policy: Policy, sector: str) -> str:
    for rate in policy.rates:
        if not rate.sectors or sector in rate.sectors:
            return rate.id
    return policy.rates[0].id


def _unknown(policy: Policy, what: str, name: str | None, known: Iterable[str]) -> Problem:
    ids = tuple(known)
    nearest = difflib.get_close_matches(name or "", ids, 1)
    told = {"policy": policy.id, "what": what, "name": name}
    if nearest:
        return Problem(say("{policy} has no {what} {name}; did you mean {nearest}?", nearest=nearest[0], **told), what)
    return Problem(say("{policy} has no {what} {name}; it has {names}.", names=", ".join(ids), **told), what)
