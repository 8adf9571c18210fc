"""What stands beside the case on screen, as plain values, and its answers, worked out away from the GUI thread."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from app.core.case import Case

if TYPE_CHECKING:
    from app.core.answer import Estimate
    from app.core.comparison import Comparison

LETTERS = ("A", "B", "C")
"""Three designs at most stand beside each other: two kept, and the one on screen."""

PROGRAMS, VERSIONS, CO_OPS, NOTHING = "programs", "versions", "co_ops", "nothing"
ON_SCREEN = "on screen"  # the key of the case that is being edited
DRAWS = 200  # as many as while typing, where the case on screen does not say how many its range was made of


@dataclass(frozen=True)
class Design:
    """A case set aside as it was, under a letter; file names inside it are whole paths."""

    letter: str
    case: Case
    path: Path | None = None


@dataclass(frozen=True)
class Kept:
    """The designs set aside, the letter of the case on screen, and the letters of the designs that are in a file."""

    designs: tuple[Design, ...] = ()
    letter: str = LETTERS[0]
    in_files: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Beside:
    """What is wanted beside the case: its programs, its co-op's versions or other co-ops; files; and designs."""

    kind: str = PROGRAMS
    files: tuple[Path, ...] = ()
    designs: tuple[Design, ...] = ()
    letter: str = ""  # that of the case on screen, while there are designs


@dataclass(frozen=True)
class ComparedColumn:
    """One column: its key, its title, and its answer or the sentence that says why there is none."""

    key: str
    title: str
    estimate: Estimate | None
    refusal: str = ""
    letter: str = ""
    case: Case | None = None


Known = tuple[tuple[Case, "Estimate"], ...]
"""Cases that have been answered already, so that what did not change is not worked out anew at each keystroke."""


def answered_columns(
    case: Case, folder: Path | None, beside: Beside, on_screen: Estimate | None, known: Known = ()
) -> tuple[ComparedColumn, ...]:
    """The columns: designs by their letters and the case on screen among them, then what else is wanted.

    ``on_screen`` is the answer to the case, where the window has it already.  The others' ranges are made of as many
    draws as its own or more: else the same design would differ from itself.
    """
    letter = beside.letter if beside.designs else ""
    present, refusal = (on_screen, "") if on_screen is not None else _estimate(case, folder)
    draws = _draws(present)
    titles = {PROGRAMS: _program_name, VERSIONS: _version_name, CO_OPS: _co_op_name}
    others = _others(case, beside.kind, present)
    title = lettered(letter, case.name)
    if others and present is not None and not beside.designs and not beside.files:
        title = titles[beside.kind](present)
    found = [_column(ON_SCREEN, title, case, present, refusal, letter)]
    for each in beside.designs:
        its_title = lettered(each.letter, each.case.name)
        answer = _estimate(each.case, None, known, draws)
        found.append(_column(f"design:{each.letter}", its_title, each.case, *answer, each.letter))
    found.sort(key=lambda column: column.letter)
    for key, other in others:
        estimate, refusal = _estimate(other, folder, known, draws)
        its_title = key.partition(":")[2] if estimate is None else titles[beside.kind](estimate)
        found.append(_column(key, its_title, other, estimate, refusal))
    found += [_of_file(path, known, draws) for path in beside.files]
    return tuple(_told_apart(found))


def _of_file(path: Path, known: Known, draws: int) -> ComparedColumn:
    from app.core.problems import ProblemsFound
    from app.files.case_file import read_case

    try:
        case = with_whole_paths(read_case(path), path.parent)
    except ProblemsFound as problems:
        return _column(f"file:{path}", path.stem, None, None, str(problems.problems[0]))
    return _column(f"file:{path}", case.name, case, *_estimate(case, None, known, draws))


def comparison_of(columns: tuple[ComparedColumn, ...]) -> Comparison:
    """Those of the columns that have an answer, side by side."""
    from app.core.comparison import compare

    answered = [(column, column.estimate) for column in columns if column.estimate is not None]
    return compare([estimate for _, estimate in answered], [column.title for column, _ in answered])


def briefly_named(columns: tuple[ComparedColumn, ...]) -> tuple[ComparedColumn, ...]:
    """The columns with designs named by their letters alone, for sentences that name them again and again."""
    return tuple(replace(column, title=column.letter or column.title) for column in columns)


def lettered(letter: str, name: str) -> str:
    """A design's title."""
    return f"{letter}: {name}" if letter else name


def with_whole_paths(case: Case, folder: Path | None) -> Case:
    """The case with every file it names told from the root, so that it can be answered from any folder."""
    if folder is None:
        return case

    def whole(name: str | None) -> str | None:
        return str(folder / name) if name else name

    wind = None if case.wind is None else replace(case.wind, power_curve_file=whole(case.wind.power_curve_file))
    return replace(
        case,
        site=replace(case.site, weather_file=whole(case.site.weather_file)),
        load=replace(case.load, interval_file=whole(case.load.interval_file)),
        wind=wind,
    )


def _others(case: Case, kind: str, present: Estimate | None) -> list[tuple[str, Case]]:
    """The key and the case of each other program, version or co-op; none where the case names no co-op."""
    from app import answering
    from app.core.problems import ProblemsFound

    try:
        if kind == PROGRAMS:
            now = present.program.id if present is not None else case.program
            cases = answering.under_every_program(case)
            return [(f"program:{each.program}", each) for each in cases if each.program != now]
        if kind == VERSIONS:
            return _versions(case)
        if kind == CO_OPS:
            cases = answering.under_every_co_op(case)
            return [(f"co_op:{each.co_op}", each) for each in cases if each.co_op != case.co_op]
    except ProblemsFound:
        return []  # the case itself has no answer for the same reason, and that is told
    return []


def _versions(case: Case) -> list[tuple[str, Case]]:
    from app import answering

    policy = answering.policy_of(case)
    now = case.version or policy.default_version or policy.versions[-1].id
    found = []
    for version in policy.versions:
        if version.id == now:
            continue
        known = case.program in [program.id for program in version.programs]
        other = replace(case, version=version.id, program=case.program if known else None)
        found.append((f"version:{version.id}", other))
    return found


def _column(
    key: str, title: str, case: Case | None, estimate: Estimate | None, refusal: str, letter: str = ""
) -> ComparedColumn:
    return ComparedColumn(key, title, estimate, refusal, letter, case)


def _draws(estimate: Estimate | None) -> int:
    """How many draws a range was made of."""
    return DRAWS if estimate is None or estimate.range is None else estimate.range.draws


def _estimate(case: Case, folder: Path | None, known: Known = (), draws: int = DRAWS) -> tuple[Estimate | None, str]:
    from app.gui import background

    enough = (estimate for answered, estimate in known if answered == case and _draws(estimate) >= draws)
    before = next(enough, None)
    if before is not None:
        return before, ""
    answer = background.answer(case, folder, draws)
    return answer.estimate, "" if answer.estimate else " ".join(str(problem.text) for problem in answer.problems)


def _program_name(estimate: Estimate) -> str:
    return estimate.program.name


def _version_name(estimate: Estimate) -> str:
    return estimate.version.name


def _co_op_name(estimate: Estimate) -> str:
    return estimate.co_op.name


def _told_apart(columns: list[ComparedColumn]) -> list[ComparedColumn]:
    """Columns of the same title numbered, so that a sentence can name one of them."""
    titles = [column.title for column in columns]
    made = []
    for place, column in enumerate(columns):
        before = titles[:place].count(column.title)
        made.append(replace(column, title=f"{column.title} ({before + 1})") if before else column)
    return made
