"""The table of questions before buying wind, and what is said of a broken one."""

from pathlib import Path

import pytest

from app.core.case import LISTED_INVERTER, UPKEEP_OF_WIND
from app.core.problems import ProblemsFound
from app.files.wind_questions import read_wind_questions

GOOD = """source = "A page, read 2026-11-21"
[[question]]
id = "references"
text = "How many?"
kind = "count"
clause = "S0-112"
at_least = 2
wrong = "Ask for two."
"""


def problems_of(folder: Path, text: str) -> list[str]:
    path = folder / "questions.toml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(ProblemsFound) as refused:
        read_wind_questions(path)
    return [problem.text for problem in refused.value.problems]


def test_that_the_questions_ship_with_clause_and_source() -> None:
    rules = {rule.id: rule for rule in read_wind_questions()}
    assert len(rules) == 13
    assert {rule.clause for rule in rules.values()} == {f"S0-{number}" for number in range(105, 116)}
    assert all("read 2026-11-21" in rule.source for rule in rules.values())
    assert (rules[LISTED_INVERTER].kind, rules[LISTED_INVERTER].severity) == ("yes_no", "red flag")
    assert rules[UPKEEP_OF_WIND].kind == "usd"
    assert [rule.kind for rule in rules.values()].count("cost_items") == 1


def test_that_a_question_takes_the_tables_source_unless_it_has_its_own(tmp_path: Path) -> None:
    path = tmp_path / "good.toml"
    path.write_text(GOOD, encoding="utf-8")
    (rule,) = read_wind_questions(path)
    assert (rule.source, rule.at_least, rule.ask) == ("A page, read 2026-11-21", 2, "the seller")
    own = tmp_path / "own.toml"
    own.write_text(GOOD + 'source = "Another"\n', encoding="utf-8")
    assert read_wind_questions(own)[0].source == "Another"


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ("at_least", "at_last", "unknown key at_last; did you mean at_least?"),
        ("= 2", '= "2"', "at_least is '2'; expected a number"),
        ('"count"', '"counts"', "kind is 'counts'; expected one of"),
        ('clause = "S0-112"', "", "has no clause"),
        ("source =", "sauce =", "has no source"),
        ('"Ask for two."', "2", "wrong is 2; expected text"),
        ("at_least = 2", 'severity = "awful"', "severity is 'awful'"),
        ("[[question]]", "[question]", "holds no questions"),
        ("at_least = 2", "at_least = ", "cannot be read"),
    ],
)
def test_that_a_broken_question_is_told(tmp_path: Path, old: str, new: str, words: str) -> None:
    (said,) = problems_of(tmp_path, GOOD.replace(old, new))
    assert words in said


def test_that_every_broken_question_is_told_at_once(tmp_path: Path) -> None:
    twice = GOOD + GOOD.partition("\n")[2].replace('"How many?"', '""')
    assert problems_of(tmp_path, twice) == ["has no text", "the id references is given twice; expected once"]


def test_that_a_missing_table_is_one_problem(tmp_path: Path) -> None:
    with pytest.raises(ProblemsFound, match="install the program again"):
        read_wind_questions(tmp_path / "none.toml")
