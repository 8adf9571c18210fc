"""Prints the example household's bills under every shipped program, and shows where they differ from the kept ones."""

from __future__ import annotations

import contextlib
import difflib
import io
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

FOLDER = Path(__file__).resolve().parent
ROOT = FOLDER.parents[1]
REGISTERS = FOLDER / "household_registers.csv"


@dataclass(frozen=True)
class Question:
    """One run of `fairwatt settle` on the household's registers; its answer is kept in `<name>.txt`."""

    name: str
    words: tuple[str, ...]

    @property
    def kept_in(self) -> Path:
        return FOLDER / f"{self.name}.txt"

    def kept(self) -> str:
        return self.kept_in.read_text(encoding="utf-8") if self.kept_in.exists() else ""


QUESTIONS = (
    Question("nm-socorro", ("--co-op", "nm-socorro")),
    Question("nm-regime-dollar", ("--co-op", "nm-regime", "--program", "up-to-10kw-dollar")),
    Question("nm-regime-kwh", ("--co-op", "nm-regime", "--program", "up-to-10kw-kwh")),
    Question("oh-energy-coop-monthly-netting", ("--co-op", "oh-energy-coop", "--version", "monthly-netting")),
    Question("oh-energy-coop-net-billing", ("--co-op", "oh-energy-coop", "--version", "net-billing")),
    Question("mt-marias-river-january", ("--co-op", "mt-marias-river", "--set", "true_up_month=1")),
    Question("mt-marias-river-april", ("--co-op", "mt-marias-river", "--set", "true_up_month=4")),
    Question("mt-marias-river-july", ("--co-op", "mt-marias-river", "--set", "true_up_month=7")),
    Question("mt-marias-river-october", ("--co-op", "mt-marias-river", "--set", "true_up_month=10")),
    Question("il-shelby-small-dg", ("--co-op", "il-shelby", "--program", "small-dg")),
    Question("il-shelby-qf-waived", ("--co-op", "il-shelby", "--program", "qf-waived")),
)


def answer(question: Question) -> str:
    """What the command prints now; raises RuntimeError with its message when it does not end well."""
    from app.command_line import main

    printed, said = io.StringIO(), io.StringIO()
    with contextlib.redirect_stdout(printed), contextlib.redirect_stderr(said):
        status = main(["settle", *question.words, "--meter", str(REGISTERS)])
    if status:
        raise RuntimeError(f"settle {' '.join(question.words)} ended with {status}: {said.getvalue()}")
    return printed.getvalue()


def difference(question: Question, now: str) -> Iterator[str]:
    """The lines in which an answer differs from the kept one, as a unified diff; nothing when it does not."""
    name = question.kept_in.name
    return difflib.unified_diff(question.kept().splitlines(), now.splitlines(), f"{name} (kept)", name, "", "", 1, "")


def main(words: list[str]) -> int:
    """Shows every difference; with --accept keeps the new answers.  The status is 1 while differences stand."""
    if set(words) - {"--accept"}:
        print(f"golden: {' '.join(words)} found; expected nothing, or --accept", file=sys.stderr)
        return 2
    changed = 0
    for question in QUESTIONS:
        now = answer(question)
        if now == question.kept():
            continue
        changed += 1
        print("\n".join(difference(question, now)))
        if words:
            question.kept_in.write_text(now, encoding="utf-8", newline="\n")
    verb = "now kept" if words else "to look at; python tasks.py golden --accept keeps what is right"
    print(f"{len(QUESTIONS)} golden bills, {changed} changed" + (f", {verb}" if changed else ""))
    return int(bool(changed) and not words)


if __name__ == "__main__":
    sys.path.insert(0, str(ROOT))
    sys.exit(main(sys.argv[1:]))
