"""Worked examples: what they may say, and that what does not come out is told with both figures."""

from collections.abc import Callable
from pathlib import Path

import pytest

from app.policies.examples import check_file, check_files

Told = Callable[..., list[str]]
RIGHT = Path(__file__).resolve().parent / "right.toml"
METER = """
[[example]]
name = "March"
first_month = "2026-03"
delivered_kwh = [300]
received_kwh = [100]
generation_kwh = [150]
"""
# 200 kWh x 0.11 + 30.00 = 52.00; without the system 350 x 0.11 + 30.00 = 68.50.


@pytest.fixture
def told(tmp_path: Path) -> Told:
    def problems(examples: str, *changes: tuple[str, str]) -> list[str]:
        text = RIGHT.read_text(encoding="utf-8")
        for old, new in changes:
            assert old in text
            text = text.replace(old, new)
        (tmp_path / "policy.toml").write_text(text, encoding="utf-8")
        (tmp_path / "examples.toml").write_text(examples, encoding="utf-8")
        return [str(problem).removeprefix(f"{tmp_path}/") for problem in check_file(tmp_path / "policy.toml")]

    return problems


def test_that_an_example_that_comes_out_says_nothing(told: Told) -> None:
    expect = "expect = { bill_usd = 52.00, months_usd = [52], bill_without_usd = 68.50, saving_usd = 16.50 }\n"
    assert told(METER + expect) == []


def test_that_readings_may_stand_month_by_month(told: Told) -> None:
    months = 'months = [{ month = "2026-03", delivered_kwh = 300, received_kwh = 100 }]'
    assert told(f'[[example]]\nname = "March"\n{months}\nexpect = {{ bill_usd = 52.00 }}\n') == []


def test_that_a_cent_too_much_is_told_with_its_line(told: Told) -> None:
    assert told(METER + "expect = { bill_usd = 52.01 }\n") == [
        "examples.toml:8: example[0].expect.bill_usd: March: bill_usd does not come out, "
        "expected 52.01 as the file says (found 52.00)"
    ]


def test_that_a_figure_changed_in_the_policy_is_noticed_by_its_example(told: Told) -> None:
    assert told(METER + "expect = { bill_usd = 52.00 }\n", ("value = 0.11", "value = 0.12")) == [
        "examples.toml:8: example[0].expect.bill_usd: March: bill_usd does not come out, "
        "expected 52.00 as the file says (found 54.00)"
    ]


def test_that_the_opening_balance_is_used(told: Told) -> None:
    assert told(METER + "opening = { credit_usd = 12.00 }\nexpect = { bill_usd = 40.00, credit_used_usd = 12 }\n") == []


@pytest.mark.parametrize(
    ("kw", "expect"),
    [
        (10, '{ application = 50.00, size = "pass", status = "allowed", program = "net-metering" }'),
        (10.01, "{ application = 100.00 }"),
        (25, '{ size = "pass" }'),
        (25.01, '{ size = "fail", status = "not allowed", program = "none" }'),
    ],
)
def test_that_rules_and_fees_are_asked_by_their_ids(kw: float, expect: str, told: Told) -> None:
    assert told(f'[[example]]\nname = "A plan"\ncase = {{ pv_kw_ac = {kw} }}\nexpect = {expect}\n') == []


@pytest.mark.parametrize(
    ("examples", "words"),
    [
        ("", "example is missing"),
        ('[[example]]\nname = "x"\n', "expect is missing"),
        ('[[example]]\nname = "x"\nexpect = { bill_usd = 1 }\n', "the example has nothing to work on"),
        (METER + "expect = {}\n", "at least 1"),
        (METER + "expect = { bil_usd = 1 }\n", "did you mean bill_usd?"),
        (METER + 'clause = "R-2"\nexpect = { bill_usd = 52 }\n', "there is no clause of this id"),
        (METER + 'version = "second"\nexpect = { bill_usd = 52 }\n', "there is no version of this id, expected first"),
        (METER + 'program = "second"\nexpect = { bill_usd = 52 }\n', "cannot be settled"),
        (METER + "set = { nothing = 1 }\nexpect = { bill_usd = 52 }\n", "cannot be settled"),
        (METER + 'leaves = "2027-01"\nexpect = { bill_usd = 52 }\n', "cannot be settled"),
        (METER.replace("2026-03", "2026-13") + "expect = { bill_usd = 52 }\n", "expected one like 2026-01"),
        (METER.replace("[100]", "[100, 200]") + "expect = { bill_usd = 52 }\n", "expected 1 months in each (found 2)"),
        (METER.replace("[150]", "[1, 2, 3]") + "expect = { bill_usd = 52 }\n", "expected 1 months in each (found 3)"),
        (METER.replace("[100]", "[-100]") + "expect = { bill_usd = 52 }\n", "expected a number from 0 up"),
        (
            METER.replace("delivered_kwh", "deliverd_kwh") + "expect = { bill_usd = 52 }\n",
            "did you mean delivered_kwh?",
        ),
        ('[[example]]\nname = "x"\ncase = { pv_kw = 1 }\nexpect = { size = "pass" }\n', "the key pv_kw is not known"),
        ("[[example]\n", "expected ] or ]] after it"),
    ],
)
def test_that_a_wrong_example_is_told(examples: str, words: str, told: Told) -> None:
    problems = told(examples)
    assert len(problems) == 1, problems
    assert problems[0].startswith("examples.toml:")
    assert words in problems[0]
    assert "expected" in problems[0]
    assert "(found" in problems[0]


def test_that_months_must_follow_each_other(told: Told) -> None:
    months = '[{ month = "2026-03", delivered_kwh = 1 }, { month = "2026-05", delivered_kwh = 1 }]'
    problems = told(f'[[example]]\nname = "x"\nmonths = {months}\nexpect = {{ bill_usd = 1 }}\n')
    assert "the months do not follow each other" in problems[0]


def test_that_all_policies_of_a_folder_are_checked(tmp_path: Path, told: Told) -> None:
    told(METER + "expect = { bill_usd = 1 }\n")
    assert [problem.line for problem in check_files([tmp_path])] == [8]
    assert [problem.line for problem in check_files([tmp_path / "examples.toml"])] == [8]


def test_that_a_folder_without_a_policy_is_said_so(tmp_path: Path) -> None:
    assert "there is no policy here" in check_files([tmp_path])[0].text
    assert "the file cannot be read" in check_files([tmp_path / "none.toml"])[0].text


def test_that_a_folder_which_goes_while_it_is_looked_through_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def gone(_folder: Path, onerror: Callable[[OSError], None]) -> None:
        onerror(FileNotFoundError(2, "No such file or directory"))

    monkeypatch.setattr("os.walk", gone)
    (problem,) = check_files([tmp_path])
    assert problem.text.startswith("the folder cannot be looked through: No such file or directory")
    assert problem.file == str(tmp_path)


def test_that_a_whole_disk_named_by_mistake_is_not_looked_through(
    tmp_path: Path, told: Told, monkeypatch: pytest.MonkeyPatch
) -> None:
    told(METER + "expect = { bill_usd = 1 }\n")
    monkeypatch.setattr("app.policies.examples.MOST_FOLDERS", 3)
    for name in "ab":
        (tmp_path / name).mkdir()
    assert [problem.line for problem in check_files([tmp_path])] == [8], "three folders, itself among them"
    (tmp_path / "c").mkdir()
    (problem,) = check_files([tmp_path])
    assert problem.text == "more than 3 folders lie below this one, expected the folder of one or more policies"
    assert problem.file == str(tmp_path)


def test_that_a_state_rule_that_is_not_there_is_told(told: Told) -> None:
    expect = "expect = { bill_usd = 52.00 }\n"
    assert told(METER + expect, ('state = "MT"', 'state = "MT"\nstate_rule = "nm-regime"')) == []
    problems = told(METER + expect, ('state = "MT"', 'state = "MT"\nstate_rule = "nm-regim"'))
    assert len(problems) == 1
    assert problems[0].startswith("policy.toml:5: state_rule: there is no state rule of this id")
    assert problems[0].endswith("(found 'nm-regim'; did you mean nm-regime?)")


def test_that_a_broken_file_of_prices_is_told(tmp_path: Path, told: Told) -> None:
    (tmp_path / "prices.csv").write_text("month,day,hour,price_usd_per_kwh\n1,1,0,0.03\n", encoding="utf-8")
    expect = "expect = { bill_usd = 52.00 }\n"
    problems = told(METER + expect, ('label = "Avoided cost"', 'label = "Avoided cost"\nseries = "prices.csv"'))
    assert len(problems) == 1
    assert problems[0].startswith("prices.csv")
    assert "8,760" in problems[0]


@pytest.mark.parametrize(
    ("expect", "words"),
    [
        ("months_usd = [52.5]", "months_usd does not come out, expected [52.50] as the file says (found [52.00])"),
        ("months_usd = [52, 1]", "expected [52.00, 1.00] as the file says (found [52.00])"),
        ("months_usd = []", "expected [] as the file says (found [52.00])"),
        ('bill_usd = "fifty-two"', "expected fifty-two as the file says (found 52.00)"),
    ],
)
def test_that_what_does_not_come_out_is_shown_beside_what_did(expect: str, words: str, told: Told) -> None:
    (problem,) = told(METER + f"expect = {{ {expect} }}\n")
    assert words in problem


def test_that_a_month_of_the_list_must_be_one(told: Told) -> None:
    months = '[{ month = "March", delivered_kwh = 1 }]'
    (problem,) = told(f'[[example]]\nname = "x"\nmonths = {months}\nexpect = {{ bill_usd = 1 }}\n')
    assert "a month is not written as a month, expected one like 2026-01 (found March)" in problem
