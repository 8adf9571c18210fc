"""The shipped questions to a seller of small wind turbines, with the edges of a good answer and their source."""

from __future__ import annotations

import difflib
import tomllib
from dataclasses import fields
from functools import lru_cache
from pathlib import Path
from typing import Any

from app import locations
from app.core.problems import Problem, ProblemsFound
from app.core.wind_questions import KINDS, SEVERITIES, QuestionRule

KEYS = tuple(item.name for item in fields(QuestionRule))
NUMBERS = ("at_least", "above")
REQUIRED = ("id", "text", "kind", "clause", "source", "wrong")


@lru_cache(maxsize=2)
def read_wind_questions(path: Path | None = None) -> tuple[QuestionRule, ...]:
    """The questions of ``path`` (the shipped table by default), in the order in which to ask.

    Raises ProblemsFound with everything wrong in it.
    """
    place = locations.resources_folder() / "turbines" / "questions.toml" if path is None else path
    try:
        table = tomllib.loads(place.read_text(encoding="utf-8-sig"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise ProblemsFound(
            Problem(f"the questions cannot be read ({error}); install the program again", file=str(place))
        ) from error
    given = table.get("question")
    if not isinstance(given, list) or not given or not all(isinstance(each, dict) for each in given):
        raise ProblemsFound(Problem("holds no questions; expected tables [[question]]", file=str(place)))
    entries: list[dict[str, Any]] = [{"source": table.get("source", "")} | each for each in given]
    problems = [
        Problem(text, f"question[{at}]", str(place)) for at, entry in enumerate(entries) for text in _wrong(entry)
    ]
    ids = [entry.get("id") for entry in entries]
    problems += [
        Problem(f"the id {name} is given twice; expected once", f"question[{at}]", str(place))
        for at, name in enumerate(ids)
        if name in ids[:at]
    ]
    if problems:
        raise ProblemsFound(*problems)
    return tuple(QuestionRule(**entry) for entry in entries)


def _wrong(entry: dict[str, Any]) -> list[str]:
    found = [f"has no {name}" for name in REQUIRED if not entry.get(name)]
    for name, value in entry.items():
        if name not in KEYS:
            near = difflib.get_close_matches(name, KEYS, 1)
            hint = f"did you mean {near[0]}?" if near else f"known are {', '.join(KEYS)}"
            found.append(f"unknown key {name}; {hint}")
        elif name in NUMBERS:
            if isinstance(value, bool) or not isinstance(value, int | float):
                found.append(f"{name} is {value!r}; expected a number")
        elif not isinstance(value, str):
            found.append(f"{name} is {value!r}; expected text")
    for name, choices in (("kind", KINDS), ("severity", SEVERITIES)):
        if isinstance(entry.get(name), str) and entry[name] and entry[name] not in choices:
            found.append(f"{name} is {entry[name]!r}; expected one of {', '.join(choices)}")
    return found
