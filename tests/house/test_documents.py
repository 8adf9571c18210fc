"""Holds the documents to the tree: every link, picture, verb, option and module that they name exists."""

import argparse
import importlib.util
import re
import shlex
from collections.abc import Iterator
from pathlib import Path

import pytest
from defusedxml import ElementTree

from app.command_line import VERBS
from tasks import VERBS as TASKS
from tests.house.tree import committed_files

LINK = re.compile(r"!?\[[^\]]*\]\(([^)\s]+)\)")
HEADING = re.compile(r"^#+ +(.+?) *$", re.MULTILINE)
FENCED = re.compile(r"^```[^\n]*\n(.*?)^```", re.MULTILINE | re.DOTALL)
INLINE = re.compile(r"`([^`\n]+)`")
MOST_PICTURES = 12
MOST_PICTURE_BYTES = 1_500_000
FROZEN_VERBS = ("self-check",)  # of the built program alone
TO_PYTEST = ("test", "check")  # what follows these verbs is pytest's


def documents(repository: Path) -> dict[Path, str]:
    """The text of every committed Markdown file, by its path."""
    return {path: path.read_text(encoding="utf-8") for path in committed_files(repository) if path.suffix == ".md"}


def anchors(text: str) -> set[str]:
    """What a link can point at in a document: its headings, as a forge spells them."""
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in HEADING.findall(text)}


def broken_links(path: Path, text: str) -> Iterator[str]:
    """The links of a document that lead nowhere in the tree; addresses on the web are not followed."""
    for target in LINK.findall(FENCED.sub("", text)):
        if re.match(r"[a-z]+:", target):
            continue
        name, _, anchor = target.partition("#")
        led_to = (path.parent / name).resolve() if name else path
        if not led_to.exists() or (anchor and anchor not in anchors(led_to.read_text(encoding="utf-8"))):
            yield target


def commands(text: str) -> Iterator[list[str]]:
    """The commands a document names, as words: whole lines of its blocks, and code within its sentences."""
    lines = [line for block in FENCED.findall(text) for line in block.splitlines()]
    indented = [line for line in text.splitlines() if line.startswith("    ")]
    for line in (*lines, *indented, *INLINE.findall(FENCED.sub("", text))):
        command = line.strip().partition(" #")[0]
        if command.startswith(("fairwatt ", "python ")):
            yield shlex.split(command)


def options_of(verb: str) -> set[str]:
    """The options of one of the program's verbs."""
    parser = argparse.ArgumentParser()
    next(each for each in VERBS if each.name == verb).add_words(parser)
    return set(parser._option_string_actions)


def fault_of(command: list[str], repository: Path) -> str | None:
    """What a command names that does not exist; None if all of it does."""
    program, *words = command
    named = {word.partition("=")[0].rstrip(";,") for word in words if re.match(r"--?[a-z]", word)}
    if program == "fairwatt":
        verb = words[0]
        if verb in FROZEN_VERBS or verb.startswith("-") or verb.isupper():
            return None
        if verb not in {each.name for each in VERBS}:
            return f"no verb {verb}"
        missing = named - options_of(verb)
    elif words[:1] == ["tasks.py"]:
        verb = words[1] if len(words) > 1 else "VERB"
        if verb.isupper():
            return None
        if verb not in TASKS:
            return f"no verb {verb}"
        known = set(re.findall(r"--[a-z-]+", TASKS[verb].__doc__ or ""))
        missing = set() if verb in TO_PYTEST else named - known
    elif words[:1] == ["-m"]:
        return None if importlib.util.find_spec(words[1]) else f"no module {words[1]}"
    else:
        return None if (repository / words[0]).exists() else f"no file {words[0]}"
    return f"no option {', '.join(sorted(missing))}" if missing else None


def test_that_every_link_in_the_documents_leads_somewhere(repository: Path) -> None:
    broken = {
        f"{path.relative_to(repository)}: {target}"
        for path, text in documents(repository).items()
        for target in broken_links(path, text)
    }
    assert broken == set()


def test_that_a_link_to_nowhere_is_noticed(repository: Path) -> None:
    here = repository / "docs" / "guide.md"
    found = list(broken_links(here, "[a](#the-pages) [b](#no-such) [c](../README.md) ![d](images/none.png)"))
    assert found == ["#no-such", "images/none.png"]


def test_that_every_picture_is_shown_and_all_of_them_are_small(repository: Path) -> None:
    pictures = {path for path in committed_files(repository) if path.is_relative_to(repository / "docs" / "images")}
    shown = {
        (path.parent / target).resolve()
        for path, text in documents(repository).items()
        for target in LINK.findall(text)
        if target.endswith(".png")
    }
    assert pictures - shown == set()
    assert len(pictures) <= MOST_PICTURES
    assert sum(path.stat().st_size for path in pictures) < MOST_PICTURE_BYTES


def test_that_the_guide_shows_the_pictures_that_are_made_for_it(repository: Path) -> None:
    from app.gui.screenshots import guide_shots

    for name, language in (("guide.md", "en"), ("guia.md", "es")):
        text = (repository / "docs" / name).read_text(encoding="utf-8")
        made = {f"images/{shot.name}.png" for shot in guide_shots() if shot.language == language}
        assert set(LINK.findall(text)) & {f"images/{shot.name}.png" for shot in guide_shots()} == made


LABEL = re.compile(r"(?<!\*)\*([^*]+)\*(?!\*)")


def labels(text: str) -> set[str]:
    """What a guide calls by its name on the window: the words in italics, a menu's and its entry's apart."""
    named = {" ".join(found.split()) for found in LABEL.findall(text)}
    return {part for name in named for part in name.split(" → ")}


def words_of_the_window(repository: Path) -> tuple[set[str], set[str]]:
    """Every text the window says, in English and in Spanish."""
    source = (repository / "resources" / "translations" / "fairwatt_es.ts").read_bytes()
    messages = ElementTree.fromstring(source, forbid_dtd=False).iter("message")
    pairs = [(each.findtext("source") or "", each.findtext("translation") or "") for each in messages]
    return {english for english, _ in pairs}, {spanish for _, spanish in pairs}


def test_that_the_guides_call_everything_as_the_window_does(repository: Path) -> None:
    english, spanish = words_of_the_window(repository)
    names_of_languages = {"Español", "English"}  # each language is named in itself
    for name, said in (("guide.md", english), ("guia.md", spanish)):
        text = (repository / "docs" / name).read_text(encoding="utf-8")
        assert len(labels(text)) > 20, name
        assert labels(text) - said - names_of_languages == set(), name


def test_that_a_label_that_the_window_does_not_have_is_noticed(repository: Path) -> None:
    named = labels("Press *More → Check my\nbill…* and **never** *Make it rain*.")
    assert named == {"More", "Check my bill…", "Make it rain"}
    assert named - words_of_the_window(repository)[0] == {"Make it rain"}


def test_that_every_command_in_the_documents_exists(repository: Path) -> None:
    faults = {
        f"{path.relative_to(repository)}: {' '.join(command)}: {fault}"
        for path, text in documents(repository).items()
        for command in commands(text)
        if (fault := fault_of(command, repository))
    }
    assert faults == set()


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("`fairwatt guess x.fairwatt`", "no verb guess"),
        ("```\nfairwatt estimate x.fairwatt --colour red   # not there\n```", "no option --colour"),
        ("`python tasks.py dance`", "no verb dance"),
        ("`python tasks.py bench --xml`", "no option --xml"),
        ("`python -m tests.referee.no_table`", "no module tests.referee.no_table"),
        ("`python packaging/nothing.py`", "no file packaging/nothing.py"),
        ("`fairwatt estimate x.fairwatt --json`, `python tasks.py test -m referee`, `python tasks.py VERB`", None),
    ],
)
def test_that_a_command_there_is_not_is_noticed(repository: Path, text: str, fault: str | None) -> None:
    found = [each for command in commands(text) if (each := fault_of(command, repository))]
    assert found == ([] if fault is None else [fault])
