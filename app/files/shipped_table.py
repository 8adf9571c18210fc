"""A table that comes with the program, as rows; what is wrong with one that cannot be read is the installation."""

from __future__ import annotations

import csv
from pathlib import Path

from app.core.problems import Problem, ProblemsFound
from app.core.wording import say


def shipped_rows(path: Path) -> list[dict[str, str]]:
    """The rows of a CSV file with a header, the first on line 2; ProblemsFound where it cannot be read."""
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            return list(csv.DictReader(file, strict=True))
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        said = say("cannot be read ({error}); install the program again", error=error)
        raise ProblemsFound(Problem(said, file=str(path))) from error
