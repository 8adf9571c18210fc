"""Holds every text a person reads to the spelling of the country its members live in."""

import re
from pathlib import Path

import defusedxml.ElementTree
import pytest

BRITISH = re.compile(
    r"\b(colour\w*|metres?|kilometres?|litres?|favour\w*|neighbour\w*|behaviour\w*|programmes?|whilst|amongst|"
    r"kerbs?|licences?|centred?|centres|judgement|cheques?|grey\w*|catalogue\w*|(label|model|travel|fuel)l(ed|ing)|"
    r"cancelled|per cent|instalments?|defence|offence|tonnes?|"
    r"(summar|item|organ|recogn|real|author|minim|maxim|util|subsid|standard|categor)is(e|ed|es|ing|ation))\b",
    re.IGNORECASE,
)
DOCUMENTS = ("README.md", "docs/guide.md", "docs/accuracy.md", "co_ops/README.md")


def test_that_the_words_of_the_program_are_spelled_as_in_the_united_states(repository: Path) -> None:
    tree = defusedxml.ElementTree.parse(repository / "resources" / "translations" / "fairwatt_es.ts")
    texts = {message.findtext("source") or "" for message in tree.iter("message")}
    assert len(texts) > 1000
    assert {text: found[0] for text in texts if (found := BRITISH.search(text))} == {}


@pytest.mark.parametrize("name", DOCUMENTS)
def test_that_the_documents_are_spelled_alike(name: str, repository: Path) -> None:
    words = (repository / name).read_text(encoding="utf-8")
    prose = re.sub(r"`[^`]*`|\]\([^)]*\)|^```.*?^```", "", words, flags=re.MULTILINE | re.DOTALL)
    assert {found[0] for found in BRITISH.finditer(prose)} == set()


@pytest.mark.parametrize("word", ["neighbouring", "colour", "kilometres", "summarised", "labelled", "Licence"])
def test_that_the_other_spelling_is_seen(word: str) -> None:
    assert BRITISH.search(f"A {word} here.")


@pytest.mark.parametrize("word", ["neighboring", "color", "kilometers", "otherwise", "exercise", "canceled"])
def test_that_the_country_s_own_spelling_is_let_be(word: str) -> None:
    assert not BRITISH.search(f"A {word} here.")
