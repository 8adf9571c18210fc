"""Keeps the policy files that the user has made: writes them whole, lists them, copies and deletes them."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from app.core.problems import Problem, ProblemsFound
from app.core.rate_sheet import RateSheet, Usual
from app.core.wording import say

KEEP_LANE = "own_co_op"
SHELF_LANE = "own_co_op_shelf"


@dataclass(frozen=True)
class OwnFile:
    """A policy file of the user's: its id, where it lies, whose rules it has."""

    id: str
    path: Path
    name: str


@dataclass(frozen=True)
class Kept:
    """What came of keeping a rate sheet; with problems nothing was written."""

    id: str
    path: Path | None = None
    problems: tuple[Problem, ...] = ()


def taken_ids() -> frozenset[str]:
    """The ids that policies have already, shipped and own."""
    from app.policies.catalogue import policy_places

    return frozenset(place.id for place in policy_places())


def usual_figures() -> Usual:
    """What stands in for answers that nobody has."""
    from app.files.usual_figures import read_usual_figures

    return read_usual_figures()


def shelf() -> tuple[OwnFile, ...]:
    """The user's own policy files, by name; of one that cannot be read the file's name is told."""
    from app.policies.catalogue import policy_places
    from app.policies.reader import read_tables, read_text

    found = []
    for place in policy_places():
        if place.origin != "user":
            continue
        try:
            name = str(read_tables(place.path, read_text(place.path)).get("name") or place.id)
        except ProblemsFound:
            name = place.path.name
        found.append(OwnFile(place.id, place.path, name))
    return tuple(sorted(found, key=lambda file: file.name.casefold()))


def keep(sheet: RateSheet, usual: Usual, path: Path | None) -> Kept:
    """Writes a rate sheet as a policy file, whole or not at all; all policies are read anew after it.

    ``path`` is the file it came from; a new one goes into the user's folder under its id.  A text that would not pass
    the check of policies is not written.
    """
    from app import answering
    from app.files.whole_file import write_whole
    from app.locations import user_co_ops_folder
    from app.policies.reader import check_tables, read_tables
    from app.policies.writer import policy_text

    target = path if path is not None else user_co_ops_folder() / f"{sheet.id}.toml"
    try:
        text = policy_text(sheet, usual)
        problems = check_tables(target, text, read_tables(target, text))
        if problems:
            return Kept(sheet.id, problems=problems)
        target.parent.mkdir(parents=True, exist_ok=True)
        write_whole(target, text.encode("utf-8"))
    except ProblemsFound as found:
        return Kept(sheet.id, problems=found.problems)
    except OSError as error:
        reason = error.strerror or str(error)
        text = say("the folder for your own co-ops cannot be made: {reason}.", reason=reason)
        return Kept(sheet.id, problems=(Problem(text, file=str(target.parent)),))
    answering.forget_policies()
    return Kept(sheet.id, target)


def open_again(path: Path) -> tuple[RateSheet, Usual]:
    """The answers in a file; ProblemsFound where it cannot be read, or says more than the form asks."""
    from app.policies.reader import read_text
    from app.policies.writer import opened

    found = opened(path, read_text(path), usual_figures())
    return found.sheet, found.usual


def delete(path: Path) -> Kept:
    """Deletes a file of the user's; all policies are read anew after it."""
    from app import answering

    try:
        path.unlink(missing_ok=True)
    except OSError as error:
        text = say("the file cannot be deleted: {reason}.", reason=error.strerror or str(error))
        return Kept("", problems=(Problem(text, file=str(path)),))
    answering.forget_policies()
    return Kept("", path)


def write_copy(sheet: RateSheet, usual: Usual, path: Path) -> None:
    """Writes the policy file of a sheet elsewhere, to be handed on; ProblemsFound where that cannot be."""
    from app.files.whole_file import write_whole
    from app.policies.writer import policy_text

    write_whole(path, policy_text(sheet, usual).encode("utf-8"))
