"""Knows the words of the command line, what each verb prints and with which status it ends."""

from __future__ import annotations

import argparse
import ctypes
import difflib
import gc
import io
import json
import os
import re
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from app.core.problems import Problem, ProblemsFound

if TYPE_CHECKING:
    from datetime import date

    from app.core.answer import Estimate
    from app.core.case import Case
    from app.core.meter_data import IntervalReadings, RegisterReadings
    from app.core.metered import MeteredSettlement
    from app.core.policy import Policy

DONE, WRONG_INPUT, WRONG_WORDS = 0, 1, 2
DEFAULT_SAMPLE = "il-shelby.fairwatt"
TRACEBACK_VARIABLE = "FAIRWATT_TRACEBACK"
WINDOWLESS_PLATFORMS = ("offscreen", "minimal", "minimalegl", "linuxfb", "eglfs", "vnc")

MOST_USD = 1e9
MOST_BYTES_IN_A_NAME = 255  # of one file or folder, on every system the program runs on

_NUMBER = re.compile(r"[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?", re.ASCII)

Override = float | tuple[float, ...]
Overrides = Mapping[str, Override]


class _WrongWords(Exception):
    """The command's words are off."""


@dataclass(frozen=True)
class Verb:
    """One command: its name, a line of help, the words it takes and what it does; it returns the exit status."""

    name: str
    says: str
    add_words: Callable[[argparse.ArgumentParser], None]
    run: Callable[[argparse.Namespace], int]


def main(words: Sequence[str]) -> int:
    """Runs one command and returns its exit status: 0 done, 1 a problem with the input, 2 with the words."""
    _speak_utf8()
    try:
        return _dispatch(list(words))
    except SystemExit as ended:  # argparse ends this way, for help and for wrong words
        return ended.code if isinstance(ended.code, int) else WRONG_WORDS
    except ProblemsFound as found:
        return _report(found.problems)
    except _WrongWords as wrong:
        _say(str(wrong))
        return WRONG_WORDS
    except BrokenPipeError:
        _stop_output()  # whoever read it has had enough
        return DONE
    except KeyboardInterrupt:
        return 130
    except OSError as error:
        # Files raise ProblemsFound; what is left is the terminal or the file that the output was sent to.
        if os.environ.get(TRACEBACK_VARIABLE):
            raise
        _say(f"the output cannot be written: {error.strerror or error}.")
        return _stop_output()
    except Exception as error:
        if os.environ.get(TRACEBACK_VARIABLE):
            raise
        said = " ".join(str(error).split()) or type(error).__name__
        _say(f"something unforeseen went wrong: {type(error).__name__}: {said} ({TRACEBACK_VARIABLE}=1 tells where).")
        return WRONG_INPUT


def _dispatch(words: list[str]) -> int:
    if words and words[0] in _VERBS_BY_NAME:
        verb = _VERBS_BY_NAME[words[0]]
        parser = argparse.ArgumentParser(prog=f"fairwatt {verb.name}", description=verb.says, allow_abbrev=False)
        verb.add_words(parser)
        return verb.run(parser.parse_args(words[1:]))
    parser = _window_parser()
    arguments = parser.parse_args(words)
    case = arguments.case
    if case is not None and not Path(case).exists() and Path(case).name == case and not Path(case).suffix:
        nearest = difflib.get_close_matches(case, _VERBS_BY_NAME, 1)
        hint = f"did you mean {nearest[0]}?" if nearest else f"the commands are {', '.join(_VERBS_BY_NAME)}."
        parser.error(f"{case} is no command and no case file; {hint}")
    return _window(None if case is None else Path(case))


# --- the window ------------------------------------------------------------------------------------------------------


def _window_parser() -> argparse.ArgumentParser:
    from app import __version__

    verbs = "\n".join(f"  fairwatt {verb.name:<9} {verb.says}" for verb in VERBS)
    parser = argparse.ArgumentParser(
        prog="fairwatt",
        description="What a co-op member's yearly bill becomes with solar panels or a small wind turbine.",
        epilog=f"commands:\n{verbs}\n\nfairwatt COMMAND --help tells more of each.",
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.add_argument("case", metavar="CASE", nargs="?", type=_name, help="a case file to open in the window")
    parser.add_argument("--version", action="version", version=f"Fairwatt {__version__}")
    return parser


def _window(case_path: Path | None) -> int:
    """Opens the window; with no display prints the estimate of the case, or of the sample, as text."""
    if not has_display(os.environ, sys.platform):
        shown = case_path or _sample()
        _say(f"there is no display for the window; this is the estimate of {shown} in text.")
        return _print_estimates([shown], {}, as_json=False)
    from app.system_libraries import why_qt_cannot_start

    reason = why_qt_cannot_start(os.environ)
    if reason is not None:
        _say(reason)
        return WRONG_INPUT
    if case_path is not None and not case_path.is_file():
        from app.files.case_file import read_case

        read_case(case_path)  # says in a sentence why it cannot be opened
    gc.disable()  # what the window imports stays; once it works it collects by itself (`gui/recalculator.py`)
    try:
        from app.gui.application import run

        return run(case_path)
    finally:
        gc.enable()


def _sample() -> Path:
    from app.locations import resources_folder

    return resources_folder() / "samples" / DEFAULT_SAMPLE


def has_display(environment: Mapping[str, str], platform: str) -> bool:
    """Whether a window can be shown: a display that answers, or a Qt platform chosen that draws without one."""
    chosen = environment.get("QT_QPA_PLATFORM", "").partition(":")[0]
    if chosen in WINDOWLESS_PLATFORMS or not platform.startswith("linux"):
        return True
    if environment.get("WAYLAND_DISPLAY"):
        return True
    return bool(environment.get("DISPLAY")) and _x_display_answers()


def _x_display_answers() -> bool:
    """Whether the X server that DISPLAY names can be reached: Qt ends the whole program when it cannot."""
    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError:
        return True  # the check of Qt's libraries says what is missing
    xcb.xcb_connect.restype = ctypes.c_void_p
    connection = ctypes.c_void_p(xcb.xcb_connect(None, None))
    answers = xcb.xcb_connection_has_error(connection) == 0
    xcb.xcb_disconnect(connection)
    return answers


# --- estimate --------------------------------------------------------------------------------------------------------


def _estimate_words(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("cases", metavar="CASE", nargs="+", type=_file, help="a case file")
    _add_json(parser)
    _add_overrides(parser)
    parser.add_argument("--pdf", metavar="FILE", type=_file, help="write the handout of one case, a PDF of four pages")
    parser.add_argument("--xlsx", metavar="FILE", type=_file, help="write the workbook of one case")
    parser.add_argument("--paper", choices=("letter", "a4"), default="letter", help="the paper of the handout")


def _estimate(arguments: argparse.Namespace) -> int:
    overrides = _overrides(arguments)
    if arguments.pdf is None and arguments.xlsx is None:
        return _print_estimates(arguments.cases, overrides, arguments.json)
    path = _only_case(arguments)
    _require_writable(path for path in (arguments.pdf, arguments.xlsx) if path is not None)
    estimate = _estimate_of(path, overrides)
    _write_files(arguments, _with_overrides(_read_case(path), overrides), estimate)
    _print_estimate(estimate, arguments.json)
    return DONE


def _only_case(arguments: argparse.Namespace) -> Path:
    """The one case that files are to be made of, once it is sure that none of them takes another's place."""
    if len(arguments.cases) > 1:
        raise _WrongWords(f"--pdf and --xlsx name one file, so they take one case; {len(arguments.cases)} were found.")
    case: Path = arguments.cases[0]
    named = {"CASE": case, "--pdf": arguments.pdf, "--xlsx": arguments.xlsx}
    seen: dict[Path, str] = {}
    for word, path in named.items():
        if path is None:
            continue
        if path.resolve() in seen:
            raise _WrongWords(f"{seen[path.resolve()]} and {word} are the same file, {path}; expected two.")
        seen[path.resolve()] = word
    return case


def _require_writable(paths: Iterable[Path]) -> None:
    """Says what is wrong with the names of the files before the work of making them."""
    from app.files.whole_file import why_not_writable

    problems = [problem for problem in map(why_not_writable, paths) if problem is not None]
    if problems:
        raise ProblemsFound(*problems)


def _write_files(arguments: argparse.Namespace, case: Case, estimate: Estimate) -> None:
    """Makes the handout and the workbook that were asked for, then writes them; nothing is written if one fails."""
    from datetime import UTC, datetime

    from app.files.whole_file import write_whole

    made: list[tuple[Path, bytes]] = []
    today = datetime.now(tz=UTC).astimezone().date()
    if arguments.pdf is not None:
        made.append((arguments.pdf, _handout_pdf(case, estimate, today, arguments.paper)))
    if arguments.xlsx is not None:
        from app.report.workbook import workbook

        made.append((arguments.xlsx, workbook(estimate, today)))
    for path, content in made:
        write_whole(path, content)
        _say(f"written: {path}")


def _handout_pdf(case: Case, estimate: Estimate, today: date, paper: str) -> bytes:
    from app.system_libraries import why_qt_cannot_start

    if not has_display(os.environ, sys.platform):
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    reason = why_qt_cannot_start(os.environ)
    if reason is not None:
        raise ProblemsFound(Problem(f"the handout cannot be drawn: {reason}"))
    from app.answering import policy_of
    from app.gui.printing import handout_pdf, sender_of
    from app.report.handout import handout

    return handout_pdf(handout(estimate, case, sender_of(policy_of(case)), today), paper)


def _print_estimate(estimate: Estimate, as_json: bool) -> None:
    if as_json:
        from app.report.record import estimate_record

        _print_json(estimate_record(estimate))
    else:
        from app.report.tables import estimate_text

        _print(estimate_text(estimate))


def _print_estimates(paths: Sequence[Path], overrides: Overrides, as_json: bool) -> int:
    """Prints one estimate per case; a case with problems has them reported, and the others are done all the same."""
    status = DONE
    for place, path in enumerate(paths):
        try:
            estimate = _estimate_of(path, overrides)
        except ProblemsFound as found:
            status = _report(found.problems)
            continue
        if place and not as_json:
            _print("\n\n")
        _print_estimate(estimate, as_json)
    return status


def _estimate_of(path: Path, overrides: Overrides) -> Estimate:
    from app.answering import answer
    from app.files.case_file import field_lines

    case = _with_overrides(_read_case(path), overrides)
    answered = answer(case, path.parent)
    if answered.estimate is None:
        lines = field_lines(path)
        problems = (_in_words(problem, overrides) for problem in answered.problems)
        raise ProblemsFound(*(problem.within(str(path), _line(lines, problem.field)) for problem in problems))
    return answered.estimate


def _read_case(path: Path) -> Case:
    from app.files.case_file import read_case

    return read_case(path)


def _line(lines: Mapping[str, int], field: str) -> int | None:
    """The line of a field, or of the part of the case it is missing from."""
    while field and field not in lines:
        field = field.rpartition(".")[0]
    return lines.get(field)


def _with_overrides(case: Case, overrides: Overrides) -> Case:
    return replace(case, policy_inputs=MappingProxyType({**case.policy_inputs, **overrides}))


# --- settle ----------------------------------------------------------------------------------------------------------


def _settle_words(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--co-op", metavar="ID_OR_FILE", required=True, type=_name, help="the id of a policy, or a policy file"
    )
    parser.add_argument(
        "--version", metavar="ID", type=_name, help="the version of the policy; by default its present one"
    )
    parser.add_argument("--program", metavar="ID", type=_name, help="the program; by default the policy's first")
    parser.add_argument("--rate", metavar="ID", type=_name, help="the retail rate; by default the policy's first")
    parser.add_argument("--meter", metavar="CSV", required=True, type=_file, help="register readings or interval data")
    parser.add_argument("--actual", metavar="DOLLARS", type=_dollars, help="a bill to hold against the rules")
    parser.add_argument("--bill-month", metavar="YYYY-MM", type=_month, help="the month of that bill; else the last")
    _add_overrides(parser)
    _add_json(parser)


def _settle(arguments: argparse.Namespace) -> int:
    from app.answering import standard_time_h
    from app.core.metered import MeteredSettlement, metered_doubts, settle_metered
    from app.files.meter_csv import read_meter
    from app.policies.catalogue import find_policy
    from app.policies.price_series import PriceYears
    from app.report.doubts import doubts_that_cost

    overrides = _overrides(arguments)
    problems: list[Problem] = []
    policy: Policy | None = None
    recorded: RegisterReadings | IntervalReadings | None = None
    try:
        policy = find_policy(arguments.co_op)
    except ProblemsFound as found:
        problems += found.problems
    try:
        recorded = read_meter(arguments.meter, None if policy is None else standard_time_h(policy))
    except ProblemsFound as found:
        problems += found.problems
    if policy is None or recorded is None:
        return _report(_settle_problem(problem, arguments) for problem in problems)
    named = (arguments.version, arguments.program, arguments.rate)
    price_years = PriceYears(policy)
    settled = settle_metered(policy, recorded, *named, overrides, price_years=price_years)
    if not isinstance(settled, MeteredSettlement):
        return _report(_settle_problem(problem, arguments) for problem in settled)
    prices = getattr(recorded, "price_usd_per_kwh", None)
    if prices is not None and not settled.program.surplus.market:
        unused = f"{settled.program.name} pays no market price, so the column price_usd_per_kwh has no effect."
        settled = replace(settled, warnings=(*settled.warnings, unused))
    if arguments.actual is not None:
        return _audit(settled, recorded, arguments, overrides)
    two_ways = doubts_that_cost(metered_doubts(settled, recorded, overrides, price_years))
    settled = replace(settled, warnings=(*settled.warnings, *two_ways))
    if arguments.json:
        from app.report.record import settlement_record

        _print_json(settlement_record(settled))
        return DONE
    from app.report.tables import settlement_text

    _print(settlement_text(settled))
    return DONE


def _audit(
    settled: MeteredSettlement,
    recorded: RegisterReadings | IntervalReadings,
    arguments: argparse.Namespace,
    overrides: Overrides,
) -> int:
    from app.core.audit import audit
    from app.policies.price_series import PriceYears
    from app.report.audit import audit_record, audit_text

    months = [(day.year, day.month) for day in settled.months.first_days]
    wanted = arguments.bill_month or months[-1]
    if wanted not in months:
        known = f"{months[0][0]}-{months[0][1]:02d} to {months[-1][0]}-{months[-1][1]:02d}"
        raise _WrongWords(f"--bill-month {wanted[0]}-{wanted[1]:02d} is not among the readings ({known}).")
    told = audit(settled, recorded, arguments.actual, months.index(wanted), overrides, PriceYears(settled.policy))
    if arguments.json:
        _print_json(audit_record(told))
    else:
        _print(audit_text(told))
    return DONE


def _dollars(text: str) -> int:
    """Whole cents of a sum of dollars."""
    match = re.fullmatch(r"(-?)\$?(\d{1,9})(?:\.(\d{1,2}))?", text.replace(",", ""), re.ASCII)
    if match is None:
        raise argparse.ArgumentTypeError(f"{text!r} found; expected dollars and cents such as 118.42")
    sign, whole, cents = match.groups()
    return (-1 if sign else 1) * (100 * int(whole) + int((cents or "0").ljust(2, "0")))


def _month(text: str) -> tuple[int, int]:
    match = re.fullmatch(r"(\d{4})-(\d{2})", text, re.ASCII)
    if match is None or not 1 <= int(match[2]) <= 12:
        raise argparse.ArgumentTypeError(f"{text!r} found; expected a month such as 2026-11")
    return int(match[1]), int(match[2])


def _settle_problem(problem: Problem, arguments: argparse.Namespace) -> Problem:
    """A problem with its field named as the word of the command line that it is about."""
    if problem.file:
        return problem
    if problem.field == "meter":
        return problem.within(str(arguments.meter))
    named = _in_words(problem, _overrides(arguments))
    option = f"--{problem.field.replace('_', '-')}"
    return replace(named, field=option) if option in ("--co-op", "--version", "--program", "--rate") else named


# --- sizes -----------------------------------------------------------------------------------------------------------


def _sizes_words(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("case", metavar="CASE", type=_file, help="a case file")
    _add_json(parser)
    _add_overrides(parser)


def _sizes(arguments: argparse.Namespace) -> int:
    from app.answering import answer_sizes
    from app.files.case_file import read_case
    from app.report.sizes import sizes_record, sizes_text

    overrides = _overrides(arguments)
    case = _with_overrides(read_case(arguments.case), overrides)
    with _problems_of_case(arguments.case, overrides):
        answer = answer_sizes(case, arguments.case.parent)
    if arguments.json:
        _print_json(sizes_record(answer))
    else:
        _print(sizes_text(answer))
    return DONE


# --- compare ---------------------------------------------------------------------------------------------------------


def _compare_words(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("cases", metavar="CASE", nargs="+", type=_file, help="a case file")
    parser.add_argument("--co-ops", choices=("all",), help="one case under every policy there is")
    parser.add_argument("--programs", choices=("all",), help="one case under every program of its co-op")
    parser.add_argument("--xlsx", metavar="FILE", type=_file, help="write the table into a workbook too")
    _add_json(parser)
    _add_overrides(parser)


def _compare(arguments: argparse.Namespace) -> int:
    from app.answering import answer, under_every_co_op, under_every_program
    from app.core.comparison import compare
    from app.files.case_file import read_case
    from app.report.comparison import comparison_record, comparison_text

    if arguments.co_ops and arguments.programs:
        raise _WrongWords("--co-ops and --programs are both given; expected one of them.")
    spread_out = bool(arguments.co_ops or arguments.programs)
    if spread_out and len(arguments.cases) > 1:
        raise _WrongWords(f"{len(arguments.cases)} cases are given; with --co-ops or --programs one is expected.")
    overrides = _overrides(arguments)
    estimates, titles = [], []
    for path in arguments.cases:
        case = _with_overrides(read_case(path), overrides)
        with _problems_of_case(path, overrides):
            cases: tuple[Case, ...] = (case,)
            if arguments.co_ops:
                cases = under_every_co_op(case)
            elif arguments.programs:
                cases = under_every_program(case)
            for each in cases:
                answered = answer(each, path.parent)
                if answered.estimate is None:
                    raise ProblemsFound(*answered.problems)
                estimates.append(answered.estimate)
                if spread_out:
                    titles.append(answered.estimate.co_op.id if arguments.co_ops else answered.estimate.program.name)
                else:
                    titles.append(answered.estimate.name)
    comparison = compare(estimates, titles)
    if arguments.xlsx is not None:
        from app.files.whole_file import write_whole
        from app.report.comparison_workbook import comparison_workbook

        write_whole(arguments.xlsx, comparison_workbook(comparison))
    if arguments.json:
        _print_json(comparison_record(comparison))
    else:
        _print(comparison_text(comparison))
    return DONE


# --- batch -----------------------------------------------------------------------------------------------------------

PROBLEMS_SHOWN = 20


def _batch_words(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("members", metavar="MEMBERS.csv", type=_file, help="one member a row")
    parser.add_argument("--out", metavar="FILE", required=True, type=_file, help=".csv or .parquet; with neither, both")
    place = parser.add_mutually_exclusive_group()
    place.add_argument("--workers", metavar="N", type=_count, help="processes; by default one a processor")
    place.add_argument("--cluster", metavar="ADDRESS", help="the scheduler of a Dask cluster, such as tcp://name:8786")


def _count(text: str) -> int:
    if not text.isascii() or not text.isdigit() or not 1 <= int(text) <= 1024:
        raise argparse.ArgumentTypeError(f"{text!r} found; expected a whole number from 1 to 1024")
    return int(text)


def _batch(arguments: argparse.Namespace) -> int:
    from app.batch import run_batch

    shown = _ProgressLine()
    summary = run_batch(arguments.members, arguments.out, arguments.workers, arguments.cluster, shown.show)
    shown.end()
    for problem in summary.problems[:PROBLEMS_SHOWN]:
        print(problem, file=sys.stderr, flush=True)
    if len(summary.problems) > PROBLEMS_SHOWN:
        _say(f"{len(summary.problems) - PROBLEMS_SHOWN:,} more rows have a problem; the column error tells each.")
    new = summary.members - summary.resumed
    parts = [f"{summary.members:,} members in {', '.join(str(path) for path in summary.paths)}"]
    if summary.resumed:
        parts.append(f"{summary.resumed:,} of them done before")
    parts.append(f"{summary.failed:,} with a problem")
    parts.append(f"{new:,} in {summary.seconds:.1f} s, {60 * new / max(summary.seconds, 1e-9):,.0f} a minute")
    _say("; ".join(parts) + ".")
    return WRONG_INPUT if summary.failed else DONE


class _ProgressLine:
    """How far a batch is, on standard error: one line that changes on a terminal, a line every tenth elsewhere."""

    def __init__(self) -> None:
        self._on_terminal = sys.stderr.isatty()
        self._tenths = -1

    def show(self, done: int, members: int, a_minute: float) -> None:
        tenths = 10 * done // members
        if not self._on_terminal and tenths == self._tenths:
            return
        self._tenths = tenths
        text = f"{done:,} of {members:,} members, {a_minute:,.0f} a minute"
        print(f"\r{text:<60}" if self._on_terminal else text, end="" if self._on_terminal else "\n", file=sys.stderr)
        sys.stderr.flush()

    def end(self) -> None:
        if self._on_terminal and self._tenths >= 0:
            print(file=sys.stderr)


@contextmanager
def _problems_of_case(path: Path, overrides: Overrides) -> Iterator[None]:
    """Problems found within name the case's file, and the line of their field."""
    from app.files.case_file import field_lines

    try:
        yield
    except ProblemsFound as found:
        lines = field_lines(path)
        problems = (_in_words(problem, overrides) for problem in found.problems)
        raise ProblemsFound(*(problem.within(str(path), lines.get(problem.field)) for problem in problems)) from None


# --- co-ops ----------------------------------------------------------------------------------------------------------


def _co_ops_words(parser: argparse.ArgumentParser) -> None:
    _add_json(parser)


def _co_ops(arguments: argparse.Namespace) -> int:
    from app.policies.catalogue import find_policies, policy_problems
    from app.report.policies import policies_text, policy_record

    policies = find_policies()
    if arguments.json:
        for policy in policies:
            _print_json(policy_record(policy))
    else:
        _print(policies_text(policies))
    problems = policy_problems()
    return _report(problems) if problems else DONE


# --- check -----------------------------------------------------------------------------------------------------------


def _check_words(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("files", metavar="FILE", nargs="+", type=_file, help="a policy file, or a folder of them")


def _check(arguments: argparse.Namespace) -> int:
    """Prints a line for each problem; a warning is printed and does not fail the check."""
    from app.policies.examples import check_files

    problems = check_files(arguments.files)
    for problem in problems:
        _print(str(problem) if problem.severity == "error" else f"{problem} (warning)")
    errors = sum(problem.severity == "error" for problem in problems)
    if errors:
        _say("1 problem." if errors == 1 else f"{errors} problems.")
        return WRONG_INPUT
    _say("no problems found.")
    return DONE


def _pack_words(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "folders",
        metavar="FOLDER",
        nargs="+",
        type=_file,
        help="the folder of a policy: STATE/NAME with its policy.toml in it",
    )
    parser.add_argument("--to", metavar="FILE", required=True, type=_file, help="the pack to write, such as rules.zip")


def _pack(arguments: argparse.Namespace) -> int:
    """Writes a pack that members can drop on their window; policies with mistakes are not packed."""
    from datetime import UTC, datetime

    from app.policies.pack import make_pack

    today = datetime.now(tz=UTC).astimezone().date()
    pack = make_pack(arguments.folders, arguments.to, today)
    _say(f"{arguments.to} holds {' and '.join(policy.name for policy in pack.policies)}.")
    return DONE


# --- words that several verbs take -----------------------------------------------------------------------------------


def _name(text: str) -> str:
    if not text.strip():
        raise argparse.ArgumentTypeError("nothing is named; expected an id")
    return _possible_name(text)


def _file(text: str) -> Path:
    if not text.strip():
        raise argparse.ArgumentTypeError("no file is named; expected one")
    return Path(_possible_name(text))


def _possible_name(text: str) -> str:
    """The text, if a file could have it for a name: looking for another one ends in an error of the system."""
    longest = max((len(os.fsencode(part)) for part in Path(text).parts), default=0)
    if longest > MOST_BYTES_IN_A_NAME or "\0" in text:
        raise argparse.ArgumentTypeError(f"{text[:40]!r}... is no file's name; expected a shorter one")
    return text


def _add_json(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true", help="print JSON, one object a line, and nothing else")


def _add_overrides(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--set",
        dest="overrides",
        metavar="KEY=VALUE",
        type=_override,
        action="append",
        default=[],
        help="a parameter of the policy: one number, or twelve with commas, January first; may be given again",
    )


def _override(text: str) -> tuple[str, Override]:
    """The parameter and the number or twelve numbers of a word KEY=VALUE."""
    name, equals, value = text.partition("=")
    name = name.strip()
    if not equals or not name:
        raise argparse.ArgumentTypeError(f"{text!r} found; expected KEY=VALUE, such as energy_charge_usd_per_kwh=0.12")
    numbers = []
    for part in value.split(","):
        if not _NUMBER.fullmatch(part.strip()):
            raise argparse.ArgumentTypeError(
                f"{name} is set to {value!r}; expected a number, or twelve with commas between"
            )
        numbers.append(float(part))
        if not abs(numbers[-1]) <= MOST_USD:
            raise argparse.ArgumentTypeError(f"{name} is set to {part.strip()}; expected at most {MOST_USD:,.0f}")
    if len(numbers) not in (1, 12):
        raise argparse.ArgumentTypeError(f"{name} is set to {len(numbers)} numbers; expected 1 or 12")
    return name, numbers[0] if len(numbers) == 1 else tuple(numbers)


def _overrides(arguments: argparse.Namespace) -> Overrides:
    """What --set gave, by parameter."""
    given: dict[str, Override] = {}
    for name, value in arguments.overrides:
        if name in given:
            raise _WrongWords(f"--set gives {name} twice; expected once.")
        given[name] = value
    return given


def _in_words(problem: Problem, overrides: Overrides) -> Problem:
    """A problem of a parameter that --set gave, with its field named as the person gave it."""
    name = problem.field.removeprefix("policy_inputs.")
    return replace(problem, field=f"--set {name}") if name != problem.field and name in overrides else problem


# --- speaking --------------------------------------------------------------------------------------------------------


def _print(text: str) -> None:
    print(text, end="" if text.endswith("\n") else "\n", flush=True)


def _print_json(record: Mapping[str, Any]) -> None:
    _print(json.dumps(record, ensure_ascii=False, allow_nan=False))


def _stop_output() -> int:
    """Sends what is still to come nowhere: Python would complain again when it flushes at its end."""
    with suppress(io.UnsupportedOperation):  # an output that is held in memory has nothing still to come
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return WRONG_INPUT


def _report(problems: Iterable[Problem]) -> int:
    """Tells each problem on a line of standard error; the status of an input that is wrong."""
    for problem in problems:
        print(problem, file=sys.stderr, flush=True)
    return WRONG_INPUT


def _say(sentence: str) -> None:
    print(f"fairwatt: {sentence}", file=sys.stderr, flush=True)


def _speak_utf8() -> None:
    """Makes output the same everywhere: a console of another code page must not end the program."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(encoding="utf-8", errors="replace")


VERBS = (
    Verb("estimate", "the year's bills of one case or several", _estimate_words, _estimate),
    Verb("settle", "the bills of what a meter recorded", _settle_words, _settle),
    Verb("sizes", "every size under every program, and the best", _sizes_words, _sizes),
    Verb("compare", "cases, programs or co-ops side by side", _compare_words, _compare),
    Verb("batch", "one estimate a row of a table of members", _batch_words, _batch),
    Verb("co-ops", "the policies there are", _co_ops_words, _co_ops),
    Verb("check", "mistakes in policy files, and whether their worked examples come out", _check_words, _check),
    Verb("pack", "policies in one file, to be mailed and dropped on the window", _pack_words, _pack),
)
_VERBS_BY_NAME = MappingProxyType({verb.name: verb for verb in VERBS})
