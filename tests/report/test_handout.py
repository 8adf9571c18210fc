"""Holds the handout's words to the answer: its sentence, its headline figures, whom to ask, what it is not."""

import dataclasses
from datetime import date

import pytest

from app.core.answer import Estimate, Fee, WindAnswer
from app.core.case import Case, Equipment, Pv, PvArray, Wind
from app.report.handout import (
    Block,
    Chart,
    Grid,
    Handout,
    Heading,
    KeyFigures,
    Listing,
    Notice,
    Sender,
    Words,
    answer_sentence,
    handout,
)
from app.report.money import MONTHS
from tests.report.answers import INCENTIVE, LOAN, QUESTIONS, RANGE, an_estimate

CASE = Case(pv=Pv((PvArray(8.0),)))
SENDER = Sender("Shelby Electric", "member services, 217-555-0100")


def made(estimate: Estimate | None = None, case: Case = CASE) -> Handout:
    return handout(estimate or an_estimate(), case, SENDER, date(2026, 11, 21))


def texts(block: Block) -> list[str]:
    match block:
        case Heading() | Words():
            return [block.text]
        case KeyFigures():
            return [part for item in block.items for part in (item.name, item.value, item.note)]
        case Notice():
            return [block.title, *block.sentences]
        case Listing():
            return [part for entry in block.entries for part in (entry.mark, entry.text)]
        case Grid():
            return [column.head for column in block.columns] + [cell for row in block.rows for cell in row]
        case Chart():
            return [block.figure.title]


def said(page: int, estimate: Estimate | None = None, case: Case = CASE) -> str:
    return "\n".join(text for block in made(estimate, case).pages[page].blocks for text in texts(block))


def changed_year(**changes: object) -> Estimate:
    return an_estimate(year1=dataclasses.replace(an_estimate().year1, **changes))  # type: ignore[arg-type]


def changed_finance(**changes: object) -> Estimate:
    return an_estimate(finance=dataclasses.replace(an_estimate().finance, **changes))  # type: ignore[arg-type]


def test_that_there_are_four_pages_in_their_order() -> None:
    titles = [page.title for page in made().pages]
    assert titles == ["The answer", "The year's bills", "Rules, fees, steps", "Numbers and sources"]


def test_that_below_the_title_stand_names_and_no_ids() -> None:
    assert made().subtitle.split("  ·  ") == ["Shelby Electric", "Small DG", "Rate 1", "Page as read"]


def test_that_the_answer_is_one_sentence_with_its_range() -> None:
    assert answer_sentence(an_estimate()) == (
        "Your yearly bill goes from $2,061.96 to $1,146.00: $915.96 a year saved, and with what is not known for sure "
        "a saving between $800.00 and $1,000.00."
    )


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"saving_cents": 0, "low_saving_cents": 0, "high_saving_cents": 0}, ": nothing is saved."),
        ({"saving_cents": -1250, "low_saving_cents": 5, "high_saving_cents": 5}, ": $12.50 a year more than before."),
        ({"checks_cents": 7200}, ", and $72.00 comes by check: $915.96 a year saved"),
    ],
)
def test_that_the_sentence_says_what_happened(changes: dict[str, int], words: str) -> None:
    assert words in answer_sentence(changed_year(**changes))


def test_that_the_first_page_has_the_four_headline_figures() -> None:
    large = next(block for block in made().pages[0].blocks if isinstance(block, KeyFigures) and block.large)
    assert [item.name for item in large.items] == ["Yearly bill", "Pays back in", "Your co-op says", "Lost each year"]
    assert [item.value for item in large.items] == ["$1,146", "17 years", "Allowed with conditions", "$0.00"]
    assert large.items[0].note == "instead of $2,062"
    assert large.items[1].note == "between 14 and 23 years"


def test_that_the_bill_has_its_range_where_draws_were_made() -> None:
    assert "instead of $2,062; in eight of ten outcomes $1,000 to $1,300" in said(0, an_estimate(range=RANGE))


def test_that_a_payback_that_never_comes_is_said_with_its_best() -> None:
    never = changed_finance(simple_payback_years=None, payback_range_years=(None, None))
    assert "Never\nnot within 25 years" in said(0, never)
    at_best = changed_finance(simple_payback_years=None, payback_range_years=(21.0, None))
    assert "Never\nnot within 25 years; at the best after 21" in said(0, at_best)
    one_side = changed_finance(payback_range_years=(14.2, None))
    assert "14 years at the best, at the worst never within 25" in said(0, one_side)


def test_that_lost_kilowatt_hours_are_named_with_what_they_are_worth() -> None:
    lost = changed_year(forfeited_kwh=3260.6, forfeited_kwh_value_cents=25829)
    assert "3,261 kWh\nof surplus, worth $258.29 at the price you pay" in said(0, lost)


def test_that_a_later_year_that_loses_more_is_the_one_that_is_told() -> None:
    found = changed_year(forfeited_kwh=1632.0, forfeited_kwh_value_cents=12926)
    second = dataclasses.replace(found.years[1], forfeited_kwh=3268.0, forfeited_kwh_value_cents=25883)
    later = dataclasses.replace(found, years=(found.years[0], second, *found.years[2:]))
    assert "3,268 kWh\nof surplus, worth $258.83 at the price you pay (year 2; the first year loses $129.26)" in said(
        0, later
    )
    both = changed_year(forfeited_kwh=10.0, forfeited_cents=150)
    assert "10 kWh and $1.50" in said(0, both)


def test_that_a_placeholder_is_named_with_its_span_and_whom_to_ask() -> None:
    notice = next(block for block in made().pages[0].blocks if isinstance(block, Notice))
    assert notice.title == "1 number is a placeholder for the co-op's own"
    assert notice.sentences == (
        "PPI rate: taken as $0.045/kWh, may lie between $0.02/kWh and $0.07/kWh.",
        "Ask for it: member services, 217-555-0100.",
    )


def test_that_there_is_no_notice_where_nothing_is_a_placeholder() -> None:
    known = an_estimate(assumptions=an_estimate().assumptions[:2])
    assert not [block for block in made(known).pages[0].blocks if isinstance(block, Notice)]


def test_that_a_refused_system_says_so_on_the_first_page_with_what_would_mend_it() -> None:
    refused = an_estimate(policy=dataclasses.replace(an_estimate().policy, status="not allowed"))
    notice = next(block for block in made(refused).pages[0].blocks if isinstance(block, Notice))
    assert notice.title == "The co-op's rules refuse this system as it stands"
    assert notice.sentences == ("No battery. Leave the battery out. [S0-3]",)


def test_that_bars_are_named_by_three_letters_and_rows_by_whole_months() -> None:
    months = [f"{name}uary" for name in MONTHS]
    page = handout(an_estimate(), CASE, SENDER, date(2026, 11, 21), months).pages[1]
    chart = next(block for block in page.blocks if isinstance(block, Chart))
    assert chart.figure.x.categories == MONTHS
    grid = next(block for block in page.blocks if isinstance(block, Grid))
    assert grid.rows[0][0] == "January"


def test_that_the_floor_of_the_bill_and_every_warning_stand_on_the_first_page() -> None:
    words = said(0)
    assert "The yearly bill can never be below $624.00" in words
    assert "The station is far." in words
    assert "can never be below" not in said(0, changed_year(lowest_possible_bill_cents=0))


def test_that_the_system_is_described() -> None:
    case = Case(
        pv=Pv((PvArray(8.0, 30, 180), PvArray(2.5, 15, 90, "rack"))),
        wind=Wind("bergey-excel-10", 2),
        equipment=Equipment(battery_kwh=13.5),
    )
    words = said(0, case=case)
    assert "8 kW DC of solar panels on a roof, tilt 30°, azimuth 180°" in words
    assert "2.5 kW DC of solar panels on a rack" in words
    assert "2 × wind turbine bergey-excel-10; a battery of 13.5 kWh." in words


def test_that_a_loan_says_when_it_is_overtaken() -> None:
    assert LOAN.text in said(0, changed_finance(loan=LOAN))


def test_that_every_month_and_the_sums_stand_on_the_second_page() -> None:
    grid = next(block for block in made().pages[1].blocks if isinstance(block, Grid))
    assert len(grid.rows) == 13
    assert grid.rows[0] == ("Jan", "1,000", "700", "600", "300", "600", "171.83", "95.50")
    assert grid.rows[-1][-2:] == ("2,061.96", "1,146.00")


def test_that_a_ledger_stands_there_only_if_anything_ever_stood_in_it() -> None:
    assert "No credit is carried from month to month" in said(1)
    moving = tuple(
        dataclasses.replace(month, bank_kwh=dataclasses.replace(month.bank_kwh, earned=10.0, forfeited=10.0))
        for month in an_estimate().months
    )
    words = said(1, an_estimate(months=moving))
    assert "The ledger of banked energy, kWh" in words
    assert "The ledger of credit, $" not in words


def test_that_the_year_s_lines_add_up_to_its_bills() -> None:
    grid = [block for block in made().pages[1].blocks if isinstance(block, Grid)][-1]
    assert ("Credit", "–", "−336.00") in grid.rows
    assert grid.rows[-1] == ("Bill", "2,061.96", "1,146.00")


def test_that_what_fails_stands_first_with_what_would_mend_it() -> None:
    rules = next(block for block in made().pages[2].blocks if isinstance(block, Listing))
    assert [entry.mark for entry in rules.entries] == ["FAILS", "passes"]
    assert rules.entries[0].text == "No battery. Leave the battery out. [S0-3]"


def test_that_an_unknown_fee_is_called_unknown() -> None:
    grid = next(block for block in made().pages[2].blocks if isinstance(block, Grid))
    assert grid.rows[1] == ("Study", "later", "unknown", "unknown")
    assert grid.rows[-1][-1] == "$500.00"


def test_that_fees_are_summed_as_known_possible_and_unknown() -> None:
    deposit = Fee("Deposit", 150000, "later", "contingent")
    policy = an_estimate().policy
    page = said(2, an_estimate(policy=dataclasses.replace(policy, fees=(*policy.fees, deposit))))
    assert "Known in all" in page
    assert "If all that may come does come: $2,000.00." in page
    assert "In neither sum, because nobody has published them: Study." in page
    assert "may come does come" not in said(2)


def test_that_a_turbine_s_questions_stand_answered_first_and_the_open_ones_with_a_box() -> None:
    page = made(an_estimate(wind_questions=QUESTIONS)).pages[2]
    listings = [block for block in page.blocks if isinstance(block, Listing)]
    answered = next(block for block in listings if any(entry.mark == "RED FLAG" for entry in block.entries))
    assert [entry.mark for entry in answered.entries] == ["RED FLAG", "NOTE", "NOTE", "settled"]
    still = next(block for block in listings if any("upkeep" in entry.text for entry in block.entries))
    assert still.boxes
    assert [entry.text for entry in still.entries] == ["What does upkeep cost? [S0-109]"]
    assert "wind turbine" not in said(2)


def test_that_a_refused_logo_is_told_on_the_last_page() -> None:
    sender = Sender("Shelby Electric", logo_refused="The co-op's logo logo.svg is left out: it is no SVG drawing.")
    pages = handout(an_estimate(), CASE, sender, date(2026, 11, 21)).pages
    assert "left out" in texts(pages[3].blocks[-1])[0]


def test_that_a_turbine_is_called_by_its_name() -> None:
    wind = WindAnswer("Bergey Excel 10", 1, 30.0, 6.1, (8760,), 9000.0, 6000.0, 12000.0, 5.0, 13800.0, 13840.0)
    case = dataclasses.replace(CASE, wind=Wind(turbine="bergey-excel-10"))
    assert "Bergey Excel 10" in said(0, an_estimate(wind=wind), case)


def test_that_steps_have_boxes_to_tick_and_doubts_their_sums() -> None:
    steps = [block for block in made().pages[2].blocks if isinstance(block, Listing) and block.boxes]
    assert [entry.text for entry in steps[0].entries] == ["Call. Due: 60 days before. [S0-5]", "Build."]
    assert "($1,146.00)" in said(0)
    assert "($1,500.00)" in said(0)


def test_that_each_source_stands_once_and_the_unknown_numbers_first() -> None:
    grid = next(block for block in made().pages[3].blocks if isinstance(block, Grid))
    assert [row[3] for row in grid.rows] == ["PLACEHOLDER", "published", "yours"]
    assert [row[5] for row in grid.rows] == ["1", "2", ""]
    sources = [block for block in made().pages[3].blocks if isinstance(block, Listing)][-1]
    assert [(entry.mark, entry.text) for entry in sources.entries] == [("1", "A neighbour"), ("2", "Rate sheet")]


def test_that_public_money_is_shown_with_its_condition_and_is_not_counted_unasked() -> None:
    words = said(3, changed_finance(incentives=(INCENTIVE,)))
    assert "possible\nRural grant. $5,622.75. 25 % of the price, if claimed. It asks: A farm." in words
    over = dataclasses.replace(INCENTIVE, status="ended", why="It ended.", possible_cents=0)
    words = said(3, changed_finance(incentives=(over,)))
    assert "ended\nRural grant. It ended." in words
    assert "A farm" not in words, "a condition that stands alone reads as if the member met it"


def test_that_it_says_what_it_is_not() -> None:
    assert "This is no offer, no quote and no guarantee." in said(3)
    assert "no offer and no guarantee" in made().foot


def test_that_a_month_is_named_and_not_numbered() -> None:
    true_up = dataclasses.replace(
        an_estimate().assumptions[2], value=10.0, unit="month", low=1.0, high=10.0, label="True-up month"
    )
    assert "True-up month: taken as Oct, may lie between Jan and Oct." in said(0, an_estimate(assumptions=(true_up,)))


def test_that_every_word_of_its_own_can_be_translated() -> None:
    seen: list[str] = []

    def marked(_context: str, text: str) -> str:
        seen.append(text)
        return text

    handout(an_estimate(range=RANGE), CASE, SENDER, date(2026, 11, 21), translate=marked)
    assert {"Yearly bill", "Pays back in", "Rules", "Sources", "Page {page} of {pages}"} <= set(seen)


def test_that_programs_are_told_where_there_is_a_choice_or_a_doubt() -> None:
    only = an_estimate().policy.programs[0]
    assert "Programs" not in said(2)
    for programs in ((only, dataclasses.replace(only, id="other")), (dataclasses.replace(only, eligible=False),)):
        policy = dataclasses.replace(an_estimate().policy, programs=programs)
        assert f"{only.name}: {only.why}" in said(2, an_estimate(policy=policy))
