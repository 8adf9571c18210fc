"""Holds the frozen program to its promises from outside and prints one line; `python tasks.py smoke` runs it.

The program is started with no network (on Linux in a namespace without interfaces), with an empty user's folder, in
a folder that is not its own, and offscreen.  Anything it says beyond what was asked for is a fault.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

FOLDER = Path(__file__).resolve().parent
ROOT = FOLDER.parent
GOLDEN = ROOT / "tests" / "golden"
PATIENCE_S = 120
STARTS = 3

LARGEST_MB = 180
FIRST_PAINT_MS = 500
FIRST_ANSWER_MS = 2000

GOLDEN_BILLS_USD = {
    "nm-socorro": (1680.00, 418.50),
    "nm-regime-dollar": (1680.00, 421.50),
    "nm-regime-kwh": (1680.00, 367.50),
    "oh-energy-coop-monthly-netting": (2050.25, 701.10),
    "oh-energy-coop-net-billing": (2050.25, 1213.53),
    "mt-marias-river-january": (1322.40, 598.80),
    "mt-marias-river-april": (1322.40, 598.80),
    "mt-marias-river-july": (1322.40, 646.32),
    "mt-marias-river-october": (1322.40, 622.56),
    "il-shelby-small-dg": (2060.42, 1191.30),
    "il-shelby-qf-waived": (2060.42, 1528.94),
}
"""A year's bill of the example household without and with its panels, worked out by hand."""


@dataclass
class Outcome:
    """What was seen so far."""

    faults: list[str] = field(default_factory=list)
    facts: dict[str, object] = field(default_factory=dict)


class Program:
    """The frozen program, started with no network, no display and a user's folder of its own."""

    def __init__(self, folder: Path, user_folder: Path) -> None:
        self.file = next(path for name in starter_names() if (path := folder / name).is_file())
        self.environment = {
            name: value
            for name, value in os.environ.items()
            if not name.startswith(("PYTHON", "QT_", "FAIRWATT", "VIRTUAL_ENV"))
            and name not in ("DISPLAY", "WAYLAND_DISPLAY")
        }
        self.environment |= {"QT_QPA_PLATFORM": "offscreen", "FAIRWATT_USER_FOLDER": str(user_folder)}
        self.prefix = without_network()
        self.place = user_folder.parent

    def run(self, *words: str, **more: str) -> subprocess.CompletedProcess[str]:
        """Starts it and waits for its end; `more` goes into its environment.

        One that does not end is ended, and says so on its standard error.
        """
        command = [*self.prefix, str(self.file), *words]
        with subprocess.Popen(
            command,
            cwd=self.place,
            env=self.environment | more,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            encoding="utf-8",
        ) as process:
            try:
                printed, said = process.communicate(timeout=PATIENCE_S)
            except subprocess.TimeoutExpired:
                process.kill()
                printed, said = process.communicate()
                said += f"it did not end within {PATIENCE_S} s\n"
        return subprocess.CompletedProcess(command, process.returncode, printed, said)


def starter_names() -> tuple[str, ...]:
    """The program's file, the one with a console first."""
    return ("fairwatt-cli.exe", "fairwatt.exe") if sys.platform == "win32" else ("fairwatt",)


def without_network() -> tuple[str, ...]:
    """Words before a command that take away every network interface, where the system can do that."""
    unshare = shutil.which("unshare")
    if unshare is None:
        return ()
    words = (
        (unshare, "--net") if hasattr(os, "geteuid") and os.geteuid() == 0 else (unshare, "--net", "--map-root-user")
    )
    tried = subprocess.run([*words, "true"], capture_output=True, check=False)
    return words if tried.returncode == 0 else ()


def main(words: Sequence[str]) -> int:
    """Runs every check; one line on standard output when all is well, else a line for each fault and status 1."""
    parser = argparse.ArgumentParser(prog="python tasks.py smoke", description=__doc__)
    parser.add_argument("folder", nargs="?", type=Path, default=ROOT / "dist" / "fairwatt", help="where the program is")
    parser.add_argument("--times", action="store_true", help="also fail when it starts or answers too slowly")
    arguments = parser.parse_args(words)
    if not any((arguments.folder / name).is_file() for name in starter_names()):
        print(f"smoke: {arguments.folder} holds no frozen program; python tasks.py build makes it", file=sys.stderr)
        return 1
    outcome = Outcome()
    with tempfile.TemporaryDirectory(prefix="fairwatt-smoke-") as place:
        program = Program(arguments.folder, Path(place) / "user")
        for check in (check_size, check_version, check_bills, check_weather, check_inside, check_times):
            outcome.faults += check(program, outcome.facts)
    if arguments.times:
        outcome.faults += slowness(outcome.facts)
    for fault in outcome.faults:
        print(f"smoke: {fault}", file=sys.stderr)
    if outcome.faults:
        return 1
    network = "no network interface" if program.prefix else "network not taken away"
    facts = outcome.facts
    print(
        f"smoke: {facts['megabytes']} MB, {facts['co_ops']} co-ops, {facts['answers']} answers by sun and wind, "
        f"{facts['golden_bills']} golden bills, {facts['weather_forms']} weather forms, {facts['pages']} pages and "
        f"{facts['dialogs']} dialogs in {facts.get('languages')} languages, "
        f"first paint {facts['first_paint']} ms, first answer {facts['first_answer']} ms, {network}"
    )
    return 0


def check_size(program: Program, facts: dict[str, object]) -> Iterator[str]:
    files = [path for path in program.file.parent.rglob("*") if path.is_file() and not path.is_symlink()]
    megabytes = sum(path.stat().st_size for path in files) / 1e6
    facts["megabytes"] = round(megabytes, 1)
    if megabytes > LARGEST_MB:
        yield f"the program takes {megabytes:.1f} MB; expected at most {LARGEST_MB}"


def check_version(program: Program, _facts: dict[str, object]) -> Iterator[str]:
    said = program.run("--version")
    if said.returncode or not re.fullmatch(r"Fairwatt \d+\.\d+\.\d+\n", said.stdout):
        yield f"--version says {said.stdout + said.stderr!r}"
    yield from strangers("--version", said.stderr)


def check_bills(program: Program, facts: dict[str, object]) -> Iterator[str]:
    """Settles the example household's meter readings and compares each sum with the one worked out by hand."""
    sys.path.insert(0, str(GOLDEN))
    import bills

    if {question.name for question in bills.QUESTIONS} != set(GOLDEN_BILLS_USD):
        yield "the golden bills kept in tests/golden are not those known here"
    for question in bills.QUESTIONS:
        said = program.run("settle", *question.words, "--meter", str(bills.REGISTERS), "--json")
        yield from strangers(question.name, said.stderr, warnings_allowed=True)
        if said.returncode:
            yield f"{question.name} ended with {said.returncode}"
            continue
        months = json.loads(said.stdout)["months"]
        found = tuple(round(sum(month[key] for month in months), 2) for key in ("bill_without_usd", "bill_with_usd"))
        if found != GOLDEN_BILLS_USD[question.name]:
            yield f"{question.name}: {found[0]:.2f} and {found[1]:.2f}; expected {GOLDEN_BILLS_USD[question.name]}"
    facts["golden_bills"] = len(bills.QUESTIONS)


def check_weather(program: Program, facts: dict[str, object]) -> Iterator[str]:
    """Answers the sample by a weather file of the member's own, in each format."""
    sys.path[:0] = [str(ROOT)]
    from tests.core.springfield import springfield
    from tests.files import weather_texts

    year = springfield()
    sample = json.loads((ROOT / "resources" / "samples" / "il-shelby.fairwatt").read_text(encoding="utf-8"))
    forms = (
        weather_texts.epw,
        weather_texts.nsrdb,
        weather_texts.sam,
        weather_texts.pvgis_csv,
        weather_texts.pvgis_json,
    )
    for form in forms:
        place = program.place / f"{form.__name__}.{'epw' if form is weather_texts.epw else 'csv'}"
        place.write_text(form(year), encoding="utf-8")
        case = program.place / f"{form.__name__}.fairwatt"
        case.write_text(
            json.dumps({**sample, "site": {**sample["site"], "weather_file": place.name}}), encoding="utf-8"
        )
        said = program.run("estimate", str(case), "--json")
        yield from strangers(f"estimate with weather of the form {form.__name__}", said.stderr)
        if said.returncode or json.loads(said.stdout)["production"]["annual_kwh"] <= 0:
            yield f"estimate with weather of the form {form.__name__} ended with {said.returncode}"
    facts["weather_forms"] = len(forms)


def check_inside(program: Program, facts: dict[str, object]) -> Iterator[str]:
    """Lets the program look at itself: its pages, its answers, its modules."""
    said = program.run("self-check")
    yield from strangers("self-check", said.stderr)
    lines = said.stdout.splitlines()
    if len(lines) != 1 or said.returncode not in (0, 1):
        yield f"self-check printed {len(lines)} lines; expected one"
        return
    inside = json.loads(lines[0])
    facts |= inside
    for name in ("pages", "dialogs"):
        facts[name] = len(inside.get(name, ()))
    if said.returncode:
        yield f"self-check ended with {said.returncode}"


def check_times(program: Program, facts: dict[str, object]) -> Iterator[str]:
    """Opens the window some times as a person does and keeps the quickest: the rest is what else the machine does."""
    seen: dict[str, list[float]] = {"first_paint": [], "first_answer": []}
    for turn in range(STARTS):
        notes = program.place / f"times-{turn}.jsonl"
        said = program.run(FAIRWATT_TIMINGS=str(notes), FAIRWATT_QUIT_AFTER="first_answer")
        yield from strangers("the window", said.stderr)
        for line in notes.read_text(encoding="utf-8").splitlines() if notes.is_file() else ():
            note = json.loads(line)
            seen.setdefault(note["event"], []).append(note["ms_since_process_start"])
    for event, times in seen.items():
        if len(times) < STARTS:
            yield f"the window told of {event} {len(times)} times in {STARTS} starts"
        facts[event] = round(min(times)) if times else None


def slowness(facts: dict[str, object]) -> Iterator[str]:
    """What took longer than it may."""
    for event, most_ms in (("first_paint", FIRST_PAINT_MS), ("first_answer", FIRST_ANSWER_MS)):
        took_ms = facts[event]
        if not isinstance(took_ms, int) or took_ms > most_ms:
            yield f"{event} after {took_ms} ms; expected at most {most_ms}"


OFFSCREEN_PLATFORM_SAYS = "This plugin does not support propagateSizeHints()"
"""Qt's offscreen platform tells this of itself for each window with a smallest size."""


def strangers(what: str, standard_error: str, warnings_allowed: bool = False) -> Iterator[str]:
    """The lines of standard error that nobody asked for."""
    for line in standard_error.splitlines():
        if line.strip() != OFFSCREEN_PLATFORM_SAYS and not (warnings_allowed and line.startswith("fairwatt: ")):
            yield f"{what} said: {line}"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
