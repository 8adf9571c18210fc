"""Holds what committed files may not say: an address of a package index, leftovers of a workplace, merge marks."""

import re
from collections.abc import Mapping
from pathlib import Path

import pytest

from tests.house.tree import committed_texts

# Each pattern is written so that it does not match itself, and so that millions of letters are searched at once:
# texts in small letters, no choice before the first letter, ASCII's words.
PACKAGE_INDEX = re.compile(
    r"py[p]i\.org|pythonhoste[d]|npmj[s]\.|registry\.np[m]|deb\.debia[n]|crate[s]\.io|/simpl[e]/|fil[e]:///"
    r"|inde[x]-url\b(?<!no-emit-inde[x]-url)|find-link[s]\b(?<!no-emit-find-link[s])|trusted-hos[t]",
    re.ASCII,
)
WORKPLACE = re.compile(
    r"/wor[k]/|\.librar[y]\b|\bshare[d]/|\bthe brie[f]\b|\bissues? #?\d+\b|\bissues sho[w]\b|/tmp/bas[h]_jobs"
    r"|\b(?:clause[s]|contrac[t]|desig[n]|figure[s]|u[i])\.md\b|\bClaud[e]\b|\bAnthropi[c]\b",
    re.ASCII,
)
MERGE_MARK = re.compile(r"^(?:<{7} |={7}$|>{7} )", re.MULTILINE)
LOCK_LINE = re.compile(r"[a-z0-9-]+==[\w.+!]+(?: ; [^\\]+)? \\|    --hash=sha256:[0-9a-f]{64}(?: \\)?")
TIDY_SUFFIXES = (".py", ".toml", ".md", ".json", ".yml", ".yaml", ".txt", ".cfg", ".qss", ".html", ".fairwatt", "")


def matches(pattern: re.Pattern[str], texts: Mapping[str, str]) -> list[str]:
    """Where a pattern occurs, as `file:line: what`."""
    return [
        f"{name}:{number}: {found.group(0)}"
        for name, text in texts.items()
        if pattern.search(text)
        for number, line in enumerate(text.splitlines(), start=1)
        for found in pattern.finditer(line)
    ]


def test_that_no_committed_file_names_a_package_index(repository: Path) -> None:
    texts = {name: text.lower() for name, text in committed_texts(repository).items()}
    assert matches(PACKAGE_INDEX, texts) == []


@pytest.mark.parametrize(
    "words", ["PYP" + "I.ORG", "--EXTRA-inde" + "x-url=x", "pip --inde" + "x-url x", "find-link" + "s = y"]
)
def test_that_a_package_index_is_noticed(words: str) -> None:
    assert PACKAGE_INDEX.search(words.lower())


@pytest.mark.parametrize("words", ["--no-emit-inde" + "x-url", "--no-emit-find-link" + "s", "simple", "trusted"])
def test_that_words_about_no_index_are_let_through(words: str) -> None:
    assert PACKAGE_INDEX.search(words) is None


def test_that_the_lock_file_holds_names_versions_and_hashes_and_nothing_else(repository: Path) -> None:
    lines = (repository / "requirements.lock").read_text(encoding="utf-8").splitlines()
    assert len(lines) > 100
    assert [line for line in lines if not LOCK_LINE.fullmatch(line)] == []


@pytest.mark.parametrize(
    "line", ["--inde" + "x-url x", "numpy @ https://example.org/numpy.whl", "numpy==2.4.6", "# made by hand"]
)
def test_that_other_lines_are_noticed_in_a_lock_file(line: str) -> None:
    assert LOCK_LINE.fullmatch(line) is None


# Towns bear the names they bear.
PLACE_NAMES = "resources/places/zip_codes.csv"


def test_that_committed_files_speak_of_the_repository_alone(repository: Path) -> None:
    texts = {name: text for name, text in committed_texts(repository).items() if name != PLACE_NAMES}
    assert matches(WORKPLACE, texts) == []


@pytest.mark.parametrize(
    "words", ["see /wor" + "k/main", "as issu" + "e 7 says", "from share" + "d/data", "clause" + "s.md"]
)
def test_that_words_of_a_workplace_are_noticed(words: str) -> None:
    assert matches(WORKPLACE, {"file": f"a line\n{words}"}) == [f"file:2: {WORKPLACE.search(words)[0]}"]  # type: ignore[index]


def untidiness(name: str, text: str) -> list[str]:
    """What is untidy about the ends of a text's lines and of the text itself."""
    faults = []
    if "\r" in text:
        faults.append(f"{name}: carriage returns")
    if MERGE_MARK.search(text):
        faults.append(f"{name}: marks of an unfinished merge")
    if text and not text.endswith("\n"):
        faults.append(f"{name}: no line end at the end")
    if text.endswith("\n\n"):
        faults.append(f"{name}: empty lines at the end")
    for number, line in enumerate(text.split("\n"), start=1):
        if line != line.rstrip() and not (name.endswith(".md") and line.endswith("  ")):
            faults.append(f"{name}:{number}: blanks at the end of the line")
    return faults


def test_that_committed_texts_end_tidily(repository: Path) -> None:
    texts = {name: text for name, text in committed_texts(repository).items() if Path(name).suffix in TIDY_SUFFIXES}
    assert [fault for name, text in texts.items() for fault in untidiness(name, text)] == []


@pytest.mark.parametrize("text", ["a \n", "a", "a\r\n", "a\n\n", "<" * 7 + " HEAD\n"])
def test_that_untidy_text_is_noticed(text: str) -> None:
    assert untidiness("x.py", text)
