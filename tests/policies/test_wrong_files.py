"""Holds each file of wrong/ to the words of the one message its mistake must have, and to the line it must name."""

from pathlib import Path

import pytest

from app.core.wording import Sentence
from app.policies.reader import check_policy

HERE = Path(__file__).resolve().parent
WRONG = sorted((HERE / "wrong").glob("*.toml"))


def expected_words(path: Path) -> list[str]:
    lines = path.read_text(encoding="utf-8", errors="replace").splitlines()
    return [line.removeprefix("# expect: ") for line in lines if line.startswith("# expect: ")]


def marked_line(path: Path) -> int | None:
    lines = path.read_text(encoding="utf-8", errors="replace").splitlines()
    return next((number for number, line in enumerate(lines, 1) if "# wrong" in line), None)


def test_that_there_is_a_file_for_each_of_at_least_forty_mistakes() -> None:
    assert len(WRONG) >= 40


def test_that_the_file_they_are_made_from_is_right() -> None:
    assert check_policy(HERE / "right.toml") == ()


@pytest.mark.parametrize("path", WRONG, ids=lambda path: path.stem)
def test_that_a_mistake_has_one_message_at_its_line(path: Path) -> None:
    words = expected_words(path)
    assert words, "a wrong file begins with the words its message must contain"
    problems = check_policy(path)
    told = "\n".join(str(problem) for problem in problems)
    assert len(problems) == len(words), told
    for word in words:
        assert any(word in problem.text for problem in problems), told
    for problem in problems:
        assert problem.file == str(path)
        assert "expected" in problem.text
        assert "(found" in problem.text, told
        assert isinstance(problem.text, Sentence), told  # so that it can be said in another language
    if (line := marked_line(path)) is not None:
        assert [problem.line for problem in problems] == [line], told
