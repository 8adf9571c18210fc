"""What is wrong with an input, as a value: one sentence, with the place it stands in."""

from __future__ import annotations

from dataclasses import dataclass, replace


@dataclass(frozen=True)
class Problem:
    """One thing wrong: what, where, what is expected instead.

    ``field`` is a dotted path into the case or policy (``load.monthly_kwh[3]``); ``file`` and ``line`` are set
    when the value came from a file.  ``severity`` is ``error`` (no answer is possible) or ``warning``.
    """

    text: str
    field: str = ""
    file: str = ""
    line: int | None = None
    severity: str = "error"

    def __str__(self) -> str:
        place = self.file + (f":{self.line}" if self.file and self.line else "")
        return _on_one_line(": ".join(part for part in (place, self.field, self.text) if part))

    def within(self, file: str, line: int | None = None) -> Problem:
        """The same problem, seen from the file it was read from."""
        return replace(self, file=self.file or file, line=self.line or line)


def _on_one_line(text: str) -> str:
    """The text with control characters spelled out: a file's name or a value may hold some, a terminal obeys them."""
    return "".join(sign if sign.isprintable() else sign.encode("unicode_escape").decode("ascii") for sign in text)


class ProblemsFound(Exception):
    """Raised by readers of files when nothing can be made of them; carries every problem found, not the first."""

    def __init__(self, *problems: Problem) -> None:
        super().__init__("; ".join(str(problem) for problem in problems))
        self.problems = problems
