"""Holds the case file to it that what is wrong is said in one sentence each, and that nothing is ever half-written."""

import json
import os
import random
from dataclasses import replace
from pathlib import Path
from types import MappingProxyType
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.case import (
    Case,
    Costs,
    Equipment,
    Finance,
    Load,
    Loan,
    Member,
    Pv,
    PvArray,
    Site,
    Wind,
)
from app.core.problems import Problem, ProblemsFound
from app.files import case_file
from app.files.case_file import case_as_data, case_from_data, read_case, write_case

TEXT = """{
  "fairwatt": 1,
  "name": "Farmhouse, 8 kW roof",
  "member": {"sector": "residential", "notes": ""},
  "co_op": "il-shelby", "version": null, "program": null, "rate": null,
  "policy_inputs": {"ppi_on_peak_energy_rate_usd_per_kwh": 0.06},
  "site": {"zip": "62565"},
  "load": {
    "monthly_kwh": [1100,950,900,800,850,1100,1300,1250,950,800,900,1100],
    "profile": "home"
  },
  "pv": {
    "arrays": [
      {"kw_dc": 8.0, "tilt_deg": 30, "azimuth_deg": 180, "mounting": "roof"}
    ],
    "inverter_kw_ac": 6.67, "inverter_efficiency_percent": 96, "losses_percent": 14.0757
  },
  "wind": null,
  "equipment": {"battery_kwh": 0, "combustion_generator": false, "ownership": "member", "inverter_ul1741": true},
  "costs": {"pv_usd_per_w_dc": null}, "finance": {"analysis_years": 25, "loan": null},
  "start_month": 1
}
"""

FULL = Case(
    name="Ein Hof [ 1 ]  mit  Wind",
    member=Member("farm", 'two "lines"\nof [ 1,\n 2 ] notes'),
    co_op="il-shelby",
    version="one",
    program="small-dg",
    rate="residential",
    policy_inputs=MappingProxyType({"a": 0.5, "b": tuple(float(month) for month in range(12))}),
    site=Site(latitude=39.4, longitude=-88.8, weather_file="w.epw", mean_wind_speed_ms=5.1, mean_wind_height_m=30.0),
    load=Load(annual_kwh=12_000.5, profile="dairy farm"),
    pv=Pv((PvArray(3.0, 0.0, 360.0, "rack"), PvArray(4.5, 90.0, 0.0)), 6.67, 96.0, 14.0757),
    wind=Wind(
        "bergey-excel-10",
        2,
        30.0,
        0.2,
        17.0,
        questions=MappingProxyType({"seller-years": 4.5, "certified": False, "inverter-listed": True}),
    ),
    equipment=Equipment(13.5, True, "lease", False),
    costs=Costs(3.1, 8000.0, 20_000.0, 18.0, 40.0, 120.0),
    finance=Finance(20, Loan(12, 6.5, 10.0), 2.5, 5.0, 0.5, "2026-11-21"),
    start_month=7,
)


def write(folder: Path, content: str | bytes) -> Path:
    path = folder / "case.fairwatt"
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path


def problems_of(folder: Path, content: str | bytes) -> tuple[Problem, ...]:
    with pytest.raises(ProblemsFound) as refused:
        read_case(write(folder, content))
    return refused.value.problems


def only_problem(folder: Path, content: str | bytes) -> Problem:
    problems = problems_of(folder, content)
    assert len(problems) == 1, [str(problem) for problem in problems]
    return problems[0]


# --- reading ---------------------------------------------------------------------------------------------------------


def test_that_the_example_of_the_form_reads_as_it_is_written(tmp_path: Path) -> None:
    case = read_case(write(tmp_path, TEXT))
    assert case.name == "Farmhouse, 8 kW roof"
    assert (case.co_op, case.version, case.program, case.rate) == ("il-shelby", None, None, None)
    assert dict(case.policy_inputs) == {"ppi_on_peak_energy_rate_usd_per_kwh": 0.06}
    assert case.site == Site(zip="62565")
    assert case.load.monthly_kwh is not None
    assert sum(case.load.monthly_kwh) == 12_000
    assert case.pv == Pv((PvArray(8.0, 30.0, 180.0, "roof"),), 6.67, 96.0, 14.0757)
    assert case.wind is None
    assert case.equipment == Equipment()
    assert case.costs == Costs()
    assert case.finance == Finance(analysis_years=25)
    assert case.start_month == 1


def test_that_only_the_number_is_needed_and_null_means_missing(tmp_path: Path) -> None:
    assert read_case(write(tmp_path, '{"fairwatt": 1}')) == Case()
    nulls = {"fairwatt": 1} | dict.fromkeys(case_file._CASE)
    assert read_case(write(tmp_path, json.dumps(nulls))) == Case()


@pytest.mark.parametrize("content", [b"\xef\xbb\xbf" + TEXT.encode(), TEXT.replace("\n", "\r\n").encode()])
def test_that_a_byte_order_mark_and_other_line_ends_change_nothing(tmp_path: Path, content: bytes) -> None:
    assert read_case(write(tmp_path, content)) == read_case(write(tmp_path, TEXT))


def test_that_a_longer_month_list_or_text_in_it_is_told_as_it_is(tmp_path: Path) -> None:
    problem = only_problem(tmp_path, TEXT.replace("900,1100]", "900]"))
    assert (problem.field, problem.line) == ("load.monthly_kwh", 9)
    assert problem.text == "11 values, 12 expected."
    assert "13 values, 12 expected" in only_problem(tmp_path, TEXT.replace("900,1100]", "900,1100,1]")).text
    problem = only_problem(tmp_path, TEXT.replace("800,850", '"8O0",850'))
    assert (problem.field, problem.line) == ("load.monthly_kwh[3]", 9)
    assert '"8O0" found; expected a number of kWh' in problem.text


def test_that_the_line_is_the_one_of_the_value_in_a_list_over_several(tmp_path: Path) -> None:
    spread = TEXT.replace("[1100,950,900,", "[\n1100,\n950,\n-900,\n")
    problem = only_problem(tmp_path, spread)
    assert (problem.field, problem.line) == ("load.monthly_kwh[2]", 12)
    assert spread.splitlines()[11] == "-900,"


@pytest.mark.parametrize(
    ("old", "new", "field", "line", "words"),
    [
        ("950,900,800", "-950,900,800", "load.monthly_kwh[1]", 9, "-950 found; expected a number of kWh from 0"),
        ("950,900,800", "true,900,800", "load.monthly_kwh[1]", 9, "true found; expected a number"),
        ("950,900,800", "null,900,800", "load.monthly_kwh[1]", 9, "null found; expected a number"),
        ("950,900,800", "NaN,900,800", "load.monthly_kwh[1]", 9, "NaN found; expected a number"),
        ("950,900,800", "Infinity,900,800", "load.monthly_kwh[1]", 9, "too large to hold found"),
        ("950,900,800", "-Infinity,900,800", "load.monthly_kwh[1]", 9, "too small to hold found"),
        ("950,900,800", "1e999,900,800", "load.monthly_kwh[1]", 9, "too large to hold found"),
        ("950,900,800", "9" * 5000 + ",900,800", "load.monthly_kwh[1]", 9, "too large to hold found"),
        ("950,900,800", "9" * 50 + ",900,800", "load.monthly_kwh[1]", 9, "from 0 to 1,000,000,000"),
        ('"kw_dc": 8.0', '"kw_dc": -8.0', "pv.arrays[0].kw_dc", 14, "-8.0 found; expected a number of kW above 0"),
        ('"kw_dc": 8.0', '"kw_dc": 0', "pv.arrays[0].kw_dc", 14, "0 found; expected a number of kW above 0"),
        ('"kw_dc": 8.0', '"kw_dc": "8"', "pv.arrays[0].kw_dc", 14, '"8" found; expected a number'),
        ('"kw_dc": 8.0, ', "", "pv.arrays[0].kw_dc", 14, "missing"),
        ('"kw_dc": 8.0', '"kw": 8.0, "kw_dc": 1', "pv.arrays[0].kw", 14, "did you mean pv.arrays[0].kw_dc?"),
        ('"tilt_deg": 30', '"tilt_deg": 90.1', "pv.arrays[0].tilt_deg", 14, "from 0 to 90"),
        ('"tilt_deg": 30', '"tilt_deg": -0.1', "pv.arrays[0].tilt_deg", 14, "from 0 to 90"),
        ('"azimuth_deg": 180', '"azimuth_deg": -90', "pv.arrays[0].azimuth_deg", 14, "clockwise from north from 0"),
        ('"azimuth_deg": 180', '"azimuth_deg": 361', "pv.arrays[0].azimuth_deg", 14, "from 0 to 360"),
        ('"mounting": "roof"', '"mounting": "rook"', "pv.arrays[0].mounting", 14, "tracker; did you mean roof?"),
        ('"inverter_efficiency_percent": 96', '"inverter_efficiency_percent": 101',
         "pv.inverter_efficiency_percent", 16, "at most 100"),
        ('"losses_percent": 14.0757', '"losses_percent": 99.5', "pv.losses_percent", 16, "from 0 to 99"),
        ('"inverter_kw_ac": 6.67', '"inverter_kw_ac": 0', "pv.inverter_kw_ac", 16, "above 0"),
        ('"zip": "62565"', '"zip": 62565', "site.zip", 7, "62565 found; expected a ZIP code of five digits in quotes"),
        ('"zip": "62565"', '"zip": "6256"', "site.zip", 7, "five digits"),
        ('"zip": "62565"', '"zip": "6256\u0665"', "site.zip", 7, "five digits"),
        ('"zip": "62565"', '"latitude": 39.4', "site.longitude", 7, "missing; latitude is given"),
        ('"zip": "62565"', '"latitude": 91, "longitude": 0', "site.latitude", 7, "from -90 to 90"),
        ('"zip": "62565"', '"zip": "62565", "station": "724390"', "site", 7,
         "zip and station are given; expected one of"),
        ('"profile": "home"', '"annual_kwh": 12000', "load", 8, "monthly_kwh and annual_kwh are given; expected one"),
        ('"profile": "home"', '"profil": "home"', "load.profil", 10, "unknown key; did you mean load.profile?"),
        ('"start_month": 1', '"start_month": 0', "start_month", 21, "a whole number from 1 to 12"),
        ('"start_month": 1', '"start_month": 13', "start_month", 21, "a whole number from 1 to 12"),
        ('"start_month": 1', '"start_month": 1.5', "start_month", 21, "a whole number from 1 to 12"),
        ('"start_month": 1', '"start_month": true', "start_month", 21, "true found"),
        ('"start_month": 1', '"start_mouth": 1', "start_mouth", 21, "did you mean start_month?"),
        ('"start_month": 1', '"monthly_kwh": 1', "monthly_kwh", 21, "did you mean load.monthly_kwh?"),
        ('"start_month": 1', '"colour": 1', "colour", 21, "unknown key; expected one of name, member"),
        ('"start_month": 1', '"Site": {}', "Site", 21, "did you mean site?"),
        ('"sector": "residential"', '"sector": "residental"', "member.sector", 4, "did you mean residential?"),
        ('"notes": ""', '"notes": 3', "member.notes", 4, "3 found; expected text"),
        ('"name": "Farmhouse', '"name": "Farm\\u001bhouse', "name", 3, "control characters"),
        ('"name": "Farmhouse', '"name": "Farm\\ud800house', "name", 3, "half a character"),
        ('"member": {', '"member": [{', "member", 4, ""),
        ('"battery_kwh": 0', '"battery_kwh": -1', "equipment.battery_kwh", 19, "from 0"),
        ('"combustion_generator": false', '"combustion_generator": 0',
         "equipment.combustion_generator", 19, "true or false"),
        ('"analysis_years": 25', '"analysis_years": 0', "finance.analysis_years", 20, "whole number of years from 1"),
        ('"loan": null', '"loan": {"years": 15.5}', "finance.loan.years", 20, "whole number of years"),
        ('"loan": null', '"in_service_date": "2026-02-30"', "finance.in_service_date", 20, "a date such as 2026-11-21"),
        ("0.06}", '"0.06"}', "policy_inputs.ppi_on_peak_energy_rate_usd_per_kwh", 6, "a number, or twelve"),
        ("0.06}", "[0.06, 0.05]}", "policy_inputs.ppi_on_peak_energy_rate_usd_per_kwh", 6, "2 values, 12 expected"),
        ("0.06}", "true}", "policy_inputs.ppi_on_peak_energy_rate_usd_per_kwh", 6, "true found"),
        ('"wind": null', '"wind": {}', "wind.turbine", 18, "missing"),
        ('"wind": null', '"wind": {"turbine": "x", "count": 0}', "wind.count", 18, "from 1"),
        ('"wind": null', '"wind": {"turbine": "x", "shear_exponent": 1.1}', "wind.shear_exponent", 18, "from 0 to 1"),
        ('"wind": null', '"wind": {"turbine": "x", "questions": 5}', "wind.questions", 18, "an object of quest"),
        (
            '"wind": null',
            '"wind": {"turbine": "x", "questions": {"seler-years": 5}}',
            "wind.questions.seler-years",
            18,
            "unknown question; did you mean seller-years?",
        ),
        (
            '"wind": null',
            '"wind": {"turbine": "x", "questions": {"references": true}}',
            "wind.questions.references",
            18,
            "true found; expected a whole number",
        ),
        ('"wind": null', '"name": "again"', "name", 18, "given twice"),
        ('"fairwatt": 1', '"fairwatt": 2', "fairwatt", 2, "a newer Fairwatt wrote the file"),
        ('"fairwatt": 1', '"fairwatt": "1"', "fairwatt", 2, '"1" found; expected the number'),
        ('"fairwatt": 1', '"fairwatt": 0', "fairwatt", 2, "0 found; expected a number from 1"),
        ('"fairwatt": 1', '"fairwatt": true', "fairwatt", 2, "true found"),
        ('"fairwatt": 1,', "", "fairwatt", None, "missing; expected the number"),
        ("[\n      {", "[[\n      {", "pv.arrays[0]", 13, ""),
    ],
)  # fmt: skip
def test_that_a_wrong_value_is_one_sentence_with_its_field_and_line(
    tmp_path: Path, old: str, new: str, field: str, line: int | None, words: str
) -> None:
    assert old in TEXT
    text = TEXT.replace(old, new, 1)
    if new.count("[{") or new.count("[["):
        text = text.replace('"notes": ""}', '"notes": ""}]') if "member" in new else text.replace('"roof"}', '"roof"}]')
        words = "a list found; expected an object in braces"
    problem = only_problem(tmp_path, text)
    assert (problem.field, problem.line, problem.file) == (field, line, str(tmp_path / "case.fairwatt"))
    assert words in problem.text
    assert "\n" not in str(problem)
    assert len(str(problem)) < 600


def test_that_all_wrong_values_are_told_at_once_in_the_order_of_the_file(tmp_path: Path) -> None:
    wrong = TEXT.replace("950,900,", "-950,x900,".replace("x900", '"x"')).replace(
        '"start_month": 1', '"start_month": 99'
    )
    wrong = wrong.replace('"62565"', '"6"')
    problems = problems_of(tmp_path, wrong)
    fields = ["site.zip", "load.monthly_kwh[1]", "load.monthly_kwh[2]", "start_month"]
    assert [problem.field for problem in problems] == fields
    assert [problem.line for problem in problems] == [7, 9, 9, 21]


@pytest.mark.parametrize(
    ("content", "line", "words"),
    [
        (TEXT.replace('"wind": null,', '"wind": null'), 19, "not valid JSON: expecting ',' delimiter at column 3"),
        (TEXT.replace("1100]", "1100"), 10, "not valid JSON"),
        (TEXT[:-10], 21, "not valid JSON"),
        (TEXT + "x", 23, "not valid JSON: extra data"),
        (TEXT.replace('"Farmhouse', "'Farmhouse"), 3, "not valid JSON"),
        ("[" * 100_000, None, "too many brackets"),
        ('{"a":' * 100_000, None, "too many brackets"),
        ('{"fairwatt": 1, "name": ' + "[" * 400 + "]" * 400 + "}", 1, "a list found; expected text"),
        ("", None, "the file is empty"),
        (" \n ", None, "the file is empty"),
        ("[]", None, "a list found; expected a case"),
        ("12", None, "12 found; expected a case"),
        ("null", None, "null found; expected a case"),
        (b'{"fairwatt": 1,\n"name": "\xff"}', 2, "byte 0xff is not UTF-8 text"),
        (TEXT.encode("utf-16"), 1, "not UTF-8"),
        (b"\x00" * 100, 1, "not valid JSON"),
    ],
)  # fmt: skip
def test_that_a_broken_file_is_one_sentence(tmp_path: Path, content: str | bytes, line: int | None, words: str) -> None:
    problem = only_problem(tmp_path, content)
    assert words in problem.text
    assert problem.line == line
    assert problem.file == str(tmp_path / "case.fairwatt")


def test_that_a_missing_file_a_folder_and_a_huge_file_are_refused(tmp_path: Path) -> None:
    for path, words in ((tmp_path / "none.fairwatt", "no such file"), (tmp_path, "a folder")):
        with pytest.raises(ProblemsFound, match=words):
            read_case(path)
    assert "larger than 4 MB" in only_problem(tmp_path, b" " * 4_000_001).text


def test_that_any_older_form_is_brought_up_step_by_step(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The mechanism, held to a form of the future in which today's key `name` is called `title`, then `heading`."""

    def second(data: dict[str, Any]) -> dict[str, Any]:
        return {("title" if name == "name" else name): value for name, value in data.items()}

    def third(data: dict[str, Any]) -> dict[str, Any]:
        return {("name" if name == "title" else name): value for name, value in data.items()} | {"start_month": 7}

    monkeypatch.setattr(case_file, "FORMAT", 3)
    monkeypatch.setattr(case_file, "UPGRADES", {1: second, 2: third})
    case = read_case(write(tmp_path, TEXT))
    assert (case.name, case.start_month) == ("Farmhouse, 8 kW roof", 7)
    assert "forms up to 3" in only_problem(tmp_path, TEXT.replace('"fairwatt": 1', '"fairwatt": 4')).text


def test_that_data_without_a_file_are_refused_by_their_field() -> None:
    with pytest.raises(ProblemsFound) as refused:
        case_from_data({"fairwatt": 1, "start_month": 0})
    assert str(refused.value).startswith("start_month: 0 found")


# --- writing ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("case", [Case(), FULL, replace(FULL, pv=None, wind=None)])
def test_that_what_is_written_reads_back_the_same(tmp_path: Path, case: Case) -> None:
    path = tmp_path / "written.fairwatt"
    write_case(case, path)
    assert read_case(path) == case
    assert list(tmp_path.iterdir()) == [path]


def test_that_the_written_file_is_text_for_people(tmp_path: Path) -> None:
    path = tmp_path / "written.fairwatt"
    write_case(read_case(write(tmp_path, TEXT)), path)
    text = path.read_text(encoding="utf-8")
    assert '"monthly_kwh": [1100, 950, 900, 800, 850, 1100, 1300, 1250, 950, 800, 900, 1100],' in text
    assert list(json.loads(text))[:3] == ["fairwatt", "name", "member"]
    write_case(FULL, path)
    assert 'two \\"lines\\"\\nof [ 1,\\n 2 ] notes' in path.read_text(encoding="utf-8")


def test_that_a_case_that_could_not_be_read_back_is_not_written(tmp_path: Path) -> None:
    path = tmp_path / "kept.fairwatt"
    write_case(FULL, path)
    before = path.read_bytes()
    for wrong in (replace(FULL, start_month=13), replace(FULL, load=Load(monthly_kwh=(1.0,) * 11))):
        with pytest.raises(ProblemsFound):
            write_case(wrong, path)
    with pytest.raises(ProblemsFound, match="number too large"):
        write_case(replace(FULL, load=Load(annual_kwh=float("inf"))), path)
    assert path.read_bytes() == before
    assert list(tmp_path.iterdir()) == [path]


def test_that_a_write_that_fails_on_the_way_leaves_the_old_file_and_nothing_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "kept.fairwatt"
    write_case(FULL, path)
    before = path.read_bytes()

    def full_disk(handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full_disk)
    with pytest.raises(ProblemsFound, match="cannot be written: No space left on device"):
        write_case(Case(), path)
    assert path.read_bytes() == before
    assert list(tmp_path.iterdir()) == [path]


def test_that_a_folder_that_is_not_there_is_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(ProblemsFound, match="cannot be written"):
        write_case(Case(), tmp_path / "none" / "case.fairwatt")


# --- anything at all -------------------------------------------------------------------------------------------------

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=10),
    lambda inner: st.lists(inner, max_size=13) | st.dictionaries(st.text(max_size=10), inner, max_size=4),
    max_leaves=20,
)


def outcome(path: Path) -> str:
    """What reading a file comes to: "a case", or the sentences."""
    try:
        read_case(path)
    except ProblemsFound as refused:
        return "\n".join(problem.text for problem in refused.problems)
    return "a case"


@given(st.dictionaries(st.sampled_from(sorted(case_file._CASE)), JSON, max_size=6))
def test_that_any_json_is_a_case_or_sentences(tmp_path_factory: pytest.TempPathFactory, data: dict[str, Any]) -> None:
    path = tmp_path_factory.getbasetemp() / "any.fairwatt"
    path.write_text(json.dumps(data | {"fairwatt": 1}), encoding="utf-8")
    assert outcome(path)


def test_that_a_file_with_any_byte_changed_is_a_case_or_sentences(monkeypatch: pytest.MonkeyPatch) -> None:
    chance = random.Random(20261121)
    whole = TEXT.encode()
    content = bytearray()
    monkeypatch.setattr(case_file, "_bytes_of", lambda _: bytes(content))  # 1,500 files take seconds to write
    sentences = 0
    for _ in range(1500):
        content = bytearray(whole)
        for _ in range(chance.randint(1, 3)):
            place = chance.randrange(len(content))
            content[place : place + chance.randint(0, 3)] = chance.choice(
                [b"", b"{", b"}", b"[", b"]", b'"', b",", b":", b"-", b"e9", b"\xc3", b"null", b"\\", b"\n"]
            )
        said = outcome(Path("changed.fairwatt"))
        sentences += said != "a case"
        assert said == "a case" or all(sentence.endswith((".", "?")) for sentence in said.split("\n"))
    assert sentences > 1000


def test_that_a_case_is_plain_json_values() -> None:
    data = case_as_data(FULL)
    assert json.loads(json.dumps(data, allow_nan=False)) == data


def test_that_a_blank_answer_about_wind_is_no_answer(tmp_path: Path) -> None:
    case = read_case(
        write(tmp_path, TEXT.replace('"wind": null', '"wind": {"turbine": "x", "questions": {"certified": null}}'))
    )
    assert case.wind == Wind("x")


def test_that_bills_may_lack_months_but_not_all_of_them(tmp_path: Path) -> None:
    months = '"monthly_kwh": [1100,950,900,800,850,1100,1300,1250,950,800,900,1100]'
    lists = {"some": [80.5, None, *[90] * 10], "none": [None] * 12, "eleven": [80.5] * 11}
    for field in ("known_monthly_kwh", "monthly_usd"):
        given = {name: TEXT.replace(months, f'"{field}": {json.dumps(cells)}') for name, cells in lists.items()}
        assert given["some"] != TEXT
        load = read_case(write(tmp_path, given["some"])).load
        assert getattr(load, field) == (80.5, None, *(90.0,) * 10)
        with pytest.raises(ProblemsFound, match="no month is known"):
            read_case(write(tmp_path, given["none"]))
        with pytest.raises(ProblemsFound, match="11 values, 12 expected"):
            read_case(write(tmp_path, given["eleven"]))
