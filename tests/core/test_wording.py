"""What sentences keep of the pattern they were made of."""

from __future__ import annotations

import copy
import pickle
from datetime import date

from app.core.wording import Sentence, in_language, say, together, told_again

SPANISH = {
    "{kw} kW is above {limit} kW.": "{limit} kW es menos que {kw} kW.",
    "Ask the co-op.": "Pregunte a la cooperativa.",
}


def look_up(text: str) -> str:
    return SPANISH.get(text, text)


def test_that_a_sentence_is_its_english_text() -> None:
    assert say("{kw} kW is above {limit} kW.", kw="11", limit="10") == "11 kW is above 10 kW."


def test_that_a_sentence_is_said_in_another_language_with_its_values_where_they_belong_there() -> None:
    said = say("{kw} kW is above {limit} kW.", kw="11", limit="10")
    assert in_language(said, look_up) == "10 kW es menos que 11 kW."


def test_that_texts_put_together_are_each_said_in_the_other_language() -> None:
    said = together(say("{kw} kW is above {limit} kW.", kw="11", limit="10"), "", "Ask the co-op.")
    assert said == "11 kW is above 10 kW. Ask the co-op."
    assert in_language(said, look_up) == "10 kW es menos que 11 kW. Pregunte a la cooperativa."


def test_that_a_text_nobody_translated_stays_as_it_is() -> None:
    assert in_language("Prairie Power", look_up) == "Prairie Power"


def test_that_braces_in_a_value_are_kept() -> None:
    assert in_language(together("{odd}", "Ask the co-op."), look_up) == "{odd} Pregunte a la cooperativa."


def test_that_a_sentence_survives_copies_and_processes() -> None:
    said = say("{kw} kW is above {limit} kW.", kw="11", limit="10")
    for other in (copy.deepcopy(said), pickle.loads(pickle.dumps(said))):
        assert isinstance(other, Sentence)
        assert other == said
        assert in_language(other, look_up) == in_language(said, look_up)


def test_that_a_day_in_a_sentence_is_written_as_the_language_writes_it() -> None:
    said = say("It ends on {day}.", day=date(2026, 11, 21))
    assert said == "It ends on November 21, 2026."
    assert in_language(said, look_up, lambda day: f"{day.day}/{day.month}") == "It ends on 21/11."


def test_that_a_text_out_of_a_file_is_told_again_as_the_sentence_it_was() -> None:
    patterns = ("Nothing like it.", "{kw} kW is above {limit} kW.")
    made = told_again("11 kW is above 10 kW.", patterns)
    assert isinstance(made, Sentence)
    assert made == "11 kW is above 10 kW."
    assert in_language(made, look_up) == "10 kW es menos que 11 kW."


def test_that_a_text_of_no_pattern_stays_a_plain_text() -> None:
    for text in ("11 kW is above 10 kW. ", "11 kW is above", " kW is above  kW", ""):
        assert not isinstance(told_again(text, ("{kw} kW is above {limit} kW.",)), Sentence)
    assert not isinstance(told_again("1 (of 2) + a.b", ("{a} [of 2] + a.b",)), Sentence)
