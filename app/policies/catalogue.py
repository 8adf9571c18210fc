"""Knows which policies there are: those that ship and those in the user's folder, of which the user's wins."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from app.core.policy import Policy
from app.core.problems import Problem, ProblemsFound
from app.core.state_rule import within_state_rule
from app.core.wording import say
from app.locations import co_ops_folder, user_co_ops_folder
from app.policies.reader import read_policy, read_start
from app.policies.snapshot import checked_digests

POLICY_FILE = "policy.toml"
_ID_LINE = re.compile(r'^\s*id\s*=\s*["\']([^"\']*)["\']', re.MULTILINE)


@dataclass(frozen=True)
class PolicyPlace:
    """A policy file, the id its text gives and whose it is."""

    id: str
    path: Path
    origin: str


def policy_places() -> tuple[PolicyPlace, ...]:
    """Every policy file, in the order of ids; a user's file hides the shipped one of the same id."""
    return _places()[0]


def _places() -> tuple[tuple[PolicyPlace, ...], tuple[Problem, ...]]:
    """The policy files, and those of the user's folder that give an id another one there has already."""
    by_id: dict[str, PolicyPlace] = {}
    problems: list[Problem] = []
    for origin, folder in (("bundled", co_ops_folder()), ("user", user_co_ops_folder())):
        for path in _files(folder, origin):
            place = PolicyPlace(_id_in(path), path, origin)
            first = by_id.get(place.id)
            if first is not None and first.origin == origin:
                text = say("the id {id} is that of {path} already, expected another id", id=place.id, path=first.path)
                problems.append(Problem(text, "id", str(path)))
                continue
            by_id[place.id] = place
    return tuple(by_id[id] for id in sorted(by_id)), tuple(problems)


def _files(folder: Path, origin: str) -> Iterator[Path]:
    """Shipped policies are ``<state>/<name>/policy.toml``; a user may also lay a file of any name in the folder."""
    if not folder.is_dir():
        return
    yield from sorted(folder.glob(f"*/*/{POLICY_FILE}"))
    if origin == "user":
        yield from sorted(folder.glob(f"*/{POLICY_FILE}"))
        yield from sorted(folder.glob("*.toml"))


def _id_in(path: Path) -> str:
    """The id a file gives itself, found without reading the rest; made of its name and folders when there is none."""
    try:
        found = _ID_LINE.search(read_start(path).decode("utf-8-sig", errors="replace"))
    except OSError:
        found = None
    return found[1] if found and found[1] else _id_by_place(path)


def _id_by_place(path: Path) -> str:
    folders = f"{path.parent.parent.name}-{path.parent.name}"
    return folders if path.name == POLICY_FILE else f"{folders}-{path.stem}"


def find_policies() -> tuple[Policy, ...]:
    """All policies that can be read, in the order of their ids; ``policy_problems`` tells of the others."""
    return _read_all()[0]


def policy_problems() -> tuple[Problem, ...]:
    """What is wrong with the policy files that cannot be read."""
    return _read_all()[1]


def _read_all() -> tuple[tuple[Policy, ...], tuple[Problem, ...]]:
    policies: list[Policy] = []
    places, doubles = _places()
    problems = list(doubles)
    for place in places:
        try:
            policies.append(_read(place, places))
        except ProblemsFound as found:
            problems += found.problems
    return tuple(policies), tuple(problems)


def find_policy(id_or_file: str) -> Policy:
    """The policy of an id, of a file, or of a short name that only one co-op has, within its state's rule.

    Raises ProblemsFound when there is none, naming the nearest id, or when its file has mistakes.
    """
    places = policy_places()
    place = next((place for place in places if place.id == id_or_file), None)
    if place is not None:
        return _read(place, places)
    path = Path(id_or_file).expanduser()
    if path.is_dir():
        path = path / POLICY_FILE
    if path.is_file():
        return _within_state_rule(read_policy(path, "user"), places)
    called = [policy for policy in find_policies() if id_or_file in policy.also_called]
    if len(called) == 1:
        return called[0]
    if called:
        names = " and ".join(f"{policy.name} ({policy.id})" for policy in called)
        raise ProblemsFound(
            Problem(
                say(
                    "{id_or_file} is what members of {names} say, expected one of the two ids",
                    id_or_file=id_or_file,
                    names=names,
                ),
                "co_op",
            )
        )
    known = [place.id for place in places]
    near = difflib.get_close_matches(id_or_file, known, 1)
    hint = f"; did you mean {near[0]}?" if near else ""
    listed = ", ".join(known) or "none"
    text = say(
        "there is no policy of this id and no such file, expected a file or one of {listed} "
        "(found {id_or_file!r}{hint})",
        listed=listed,
        id_or_file=id_or_file,
        hint=hint,
    )
    raise ProblemsFound(Problem(text, "co_op"))


def _read(place: PolicyPlace, places: Sequence[PolicyPlace]) -> Policy:
    return _within_state_rule(read_policy(place.path, place.origin, checked_digests()), places)


def _within_state_rule(policy: Policy, places: Sequence[PolicyPlace]) -> Policy:
    """A co-op's policy with what its state demands besides; raises ProblemsFound when there is no such rule."""
    if not policy.state_rule:
        return policy
    place = next((place for place in places if place.id == policy.state_rule), None)
    state = None if place is None else read_policy(place.path, place.origin, checked_digests())
    if state is None or state.layer != "state rule":
        known = ", ".join(place.id for place in places)
        text = say(
            "there is no state rule of this id, expected one of {known} that is one (found {state_rule!r})",
            known=known,
            state_rule=policy.state_rule,
        )
        raise ProblemsFound(Problem(text, "state_rule", policy.file))
    return within_state_rule(policy, state)
