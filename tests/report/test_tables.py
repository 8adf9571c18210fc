"""Holds the text form to what must be in it and to its order: what fails and what is unknown come first."""

import re
from dataclasses import replace

from app.core.answer import Fee, LedgerMonth
from app.report.tables import WIDTH, estimate_text, table
from tests.report.answers import INCENTIVE, LOAN, QUESTIONS, RANGE, a_month, an_estimate


def test_that_the_answer_stands_before_the_tables() -> None:
    text = estimate_text(an_estimate())
    order = ["Farmhouse", "The yearly bill goes from", "The station is far.", "Twelve bills", "Rules", "Programs",
             "Money due once", "Steps", "Numbers this rests on"]  # fmt: skip
    places = [text.index(words) for words in order]
    assert places == sorted(places)


def test_that_the_months_are_summed() -> None:
    lines = estimate_text(an_estimate()).splitlines()
    assert sum(line.startswith("  Jan ") for line in lines) == 1
    total = next(line for line in lines if line.startswith("  Sum"))
    assert total.split() == ["Sum", "12,000", "8,400", "7,200", "3,600", "7,200", "2,061.96", "1,146.00"]


def test_that_a_failed_rule_comes_first_with_its_way_out() -> None:
    text = estimate_text(an_estimate())
    assert "FAIL   No battery. Leave the battery out. [S0-3]" in text
    assert text.index("No battery") < text.index("Up to 10 kW")


def test_that_money_over_the_years_is_shown_every_five_years() -> None:
    text = estimate_text(an_estimate())
    years = re.findall(r"^  (\d+) +915\.96 ", text, re.MULTILINE)
    assert years == ["1", "5", "10", "15", "20", "25"]
    assert re.search(r"Net present value +-\$123\.45$", text, re.MULTILINE)


def test_that_the_loan_public_money_and_what_matters_most_are_told_only_where_there_are_any() -> None:
    plain = an_estimate()
    for words in ("Public money\n", "What matters most", "the loan takes"):
        assert words not in estimate_text(plain)
    finance = replace(plain.finance, loan=LOAN, incentives=(INCENTIVE,))
    text = estimate_text(replace(plain, finance=finance, range=RANGE))
    assert "possible        Rural grant. $5,622.75. 25 % of the price, if claimed. A farm." in text
    assert "The first year saves less than the loan takes." in text
    assert re.search(r"Price of the system: 0\.92 to 1\.09 +-\$6,825\.02 +-\$11,375\.11$", text, re.MULTILINE)


def test_that_an_unknown_fee_is_unknown_and_not_in_the_sum() -> None:
    text = estimate_text(an_estimate())
    assert "unknown  unknown       Study" in text
    assert "$500.00  known in all" in text


def test_that_the_unknown_number_stands_first_with_its_low_and_high() -> None:
    text = estimate_text(an_estimate())
    assert "placeholder PPI rate: 0.045 $/kWh (from 0.02 to 0.07). A neighbour, 2026." in text
    assert text.index("PPI rate: 0.045") < text.index("Energy charge: 0.1197")


def test_that_a_ledger_is_shown_only_if_anything_stood_in_it() -> None:
    assert "Banked energy" not in estimate_text(an_estimate())
    months = (a_month(1, bank=LedgerMonth(0.0, 50.0, 0.0, 0.0, 0.0, 50.0)), a_month(2))
    text = estimate_text(an_estimate(months=months))
    assert "Banked energy, kWh" in text
    assert "Credit, $" not in text


def test_that_sentences_are_wrapped_to_the_width() -> None:
    text = estimate_text(an_estimate(warnings=("word " * 100,)))
    assert max(len(line) for line in text.splitlines()) <= WIDTH


def test_that_numbers_stand_at_the_right_and_names_at_the_left() -> None:
    assert table(("Name", "Kwh"), [("a", "1"), ("bcdef", "1,000")], ("Sum", "1,001")).splitlines() == [
        "  Name     Kwh",
        "  -----  -----",
        "  a          1",
        "  bcdef  1,000",
        "  -----  -----",
        "  Sum    1,001",
    ]


def test_that_words_that_can_be_read_two_ways_are_told_with_both_sums() -> None:
    text = " ".join(estimate_text(an_estimate()).split())
    assert "Words that can be read two ways" in text
    assert "Is it netted? As read here: Over the month ($1,146.00). The other way: Not at all ($1,500.00)." in text
    assert "Gross or net?" not in text


def test_that_what_the_policy_says_besides_is_told_with_its_clause() -> None:
    text = estimate_text(an_estimate())
    assert "The policy says besides" in text
    assert "Policies change. [S0-6]" in text
    assert "  * The rate is old.\n" in text


def test_that_a_fee_is_told_with_its_note() -> None:
    assert "  * Application: Not given back." in estimate_text(an_estimate())


def test_that_a_policy_with_nothing_to_add_has_no_empty_section() -> None:
    bare = replace(an_estimate().policy, notes=(), doubts=(), fees=(Fee("Study", None, "later", "unknown"),))
    text = estimate_text(an_estimate(policy=bare))
    assert "two ways" not in text
    assert "besides" not in text
    assert "Study:" not in text


def test_that_fees_are_summed_as_known_possible_and_unknown() -> None:
    policy = an_estimate().policy
    deposit = Fee("Deposit", 150000, "later", "contingent")
    text = estimate_text(an_estimate(policy=replace(policy, fees=(*policy.fees, deposit))))
    assert "$500.00  known in all" in text
    assert "If all that is possible comes as well: $2,000.00." in text
    assert "In neither sum, because nobody has published them (1): Study." in text
    assert "In neither sum" not in estimate_text(an_estimate(policy=replace(policy, fees=(deposit,))))


def test_that_questions_before_buying_wind_stand_with_their_verdicts_only_where_there_are_any() -> None:
    assert "Before you buy a wind turbine" not in estimate_text(an_estimate())
    text = estimate_text(an_estimate(wind_questions=QUESTIONS))
    assert "  take care  How many owners? Answer: 1. Ask for two. [S0-112]" in text
    assert "  RED FLAG   Is it listed? Answer: no. [S0-106]" in text
    assert "  well       Is it certified? Answer: yes. [S0-113]" in text
    assert "  ask        What does upkeep cost? No answer yet. [S0-109]" in text
