"""The commands that weigh sizes, compare answers, run a membership and check a bill keep to their contract."""

import json
from pathlib import Path

import openpyxl
import pytest

from tests.commands import Run

SAMPLES = "resources/samples"
REGISTERS = "tests/golden/household_registers.csv"
SETTLE = ("settle", "--co-op", "nm-socorro", "--meter", REGISTERS)


def test_that_sizes_prints_text_or_one_object(run: Run) -> None:
    text = run("sizes", f"{SAMPLES}/il-shelby.fairwatt")
    assert text.status == 0
    assert "Where the rules change" in text.out
    record = run("sizes", f"{SAMPLES}/il-shelby.fairwatt", "--json").record
    assert [program["id"] for program in record["programs"]] == ["small-dg", "qf-standard", "qf-waived"]
    assert {10.0, 50.0, 100.0} <= {edge["kw_ac"] for edge in record["edges"]}


def test_that_set_reaches_the_sizes(run: Run) -> None:
    words = ("sizes", f"{SAMPLES}/nm-socorro.fairwatt", "--json")
    plain, dear = run(*words).record, run(*words, "--set", "energy_charge_usd_per_kwh=0.5").record
    assert dear["programs"][0]["sizes"][9]["saving_usd"] > plain["programs"][0]["sizes"][9]["saving_usd"]


def test_that_a_case_with_a_mistake_is_told_with_file_and_line(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "case.fairwatt"
    case = {"fairwatt": 1, "co_op": "il-shelbi", "site": {"zip": "62565"}, "pv": {"arrays": [{"kw_dc": 5}]}}
    path.write_text(json.dumps(case, indent=1), encoding="utf-8")
    for verb in ("sizes", "compare"):
        found = run(verb, path)
        assert found.status == 1
        assert f"{path}:3: co_op: " in found.err
        assert found.out == ""


def test_that_compare_puts_cases_side_by_side(run: Run, tmp_path: Path) -> None:
    cases = [f"{SAMPLES}/nm-socorro.fairwatt", f"{SAMPLES}/oh-energy-coop.fairwatt"]
    record = run("compare", *cases, "--json", "--xlsx", tmp_path / "two.xlsx").record
    assert len(record["cases"]) == 2
    assert openpyxl.load_workbook(tmp_path / "two.xlsx").sheetnames == ["Comparison"]
    assert "~ the answers differ" in run("compare", *cases).out


@pytest.mark.slow  # answers eight cases, each with its range
def test_that_compare_spreads_one_case_over_co_ops_or_programs(run: Run) -> None:
    case = f"{SAMPLES}/il-shelby.fairwatt"
    everywhere = run("compare", case, "--co-ops", "all", "--json").record
    assert everywhere["cases"] == ["il-shelby", "mt-marias-river", "nm-regime", "nm-socorro", "oh-energy-coop"]
    load = next(row for row in everywhere["rows"] if row["key"] == "load_kwh")
    assert not load["differs"]
    programs = run("compare", case, "--programs", "all", "--json").record
    assert len(programs["cases"]) == 3


@pytest.mark.parametrize(
    "words",
    [
        ("compare", f"{SAMPLES}/il-shelby.fairwatt", "--co-ops", "all", "--programs", "all"),
        ("compare", f"{SAMPLES}/il-shelby.fairwatt", f"{SAMPLES}/nm-socorro.fairwatt", "--co-ops", "all"),
        ("compare",),
        ("sizes",),
        ("batch", "members.csv"),
        ("batch", "members.csv", "--out", "o.csv", "--workers", "0"),
        ("batch", "members.csv", "--out", "o.csv", "--workers", "2", "--cluster", "tcp://x:1"),
        (*SETTLE, "--actual", "about a hundred"),
        (*SETTLE, "--actual", "1.234"),
        (*SETTLE, "--actual", "10", "--bill-month", "2025-13"),
        (*SETTLE, "--actual", "10", "--bill-month", "2024-01"),
    ],
)
def test_that_words_that_are_off_end_with_2(run: Run, words: tuple[str, ...]) -> None:
    found = run(*words)
    assert found.status == 2
    assert found.out == ""
    assert found.err


def test_that_batch_tells_bad_rows_does_the_rest_and_ends_with_1(run: Run, tmp_path: Path) -> None:
    table = tmp_path / "members.csv"
    table.write_text(
        "member,co_op,zip,annual_kwh,size_kw_dc\nA,nm-socorro,87801,9000,5\nB,nm-sokorro,87801,9000,5\n",
        encoding="utf-8",
    )
    found = run("batch", table, "--out", tmp_path / "out", "--workers", "1")
    assert found.status == 1
    assert f"{table}:3: co_op: " in found.err
    assert "2 members" in found.err
    assert found.out == ""
    assert (tmp_path / "out.csv").read_text(encoding="utf-8").count("\n") == 3
    assert (tmp_path / "out.parquet").stat().st_size > 0


def test_that_a_batch_without_mistakes_ends_with_0(run: Run, tmp_path: Path) -> None:
    table = tmp_path / "members.csv"
    table.write_text("member,co_op,zip,annual_kwh,size_kw_dc\nA,nm-socorro,87801,9000,5\n", encoding="utf-8")
    assert run("batch", table, "--out", tmp_path / "out.csv", "--workers", "1").status == 0


@pytest.mark.parametrize(
    ("actual", "status"), [("83.75", "reconciled"), ("$68.75", "explained"), ("99,999.99", "not explained")]
)
def test_that_a_bill_is_held_against_the_rules(run: Run, actual: str, status: str) -> None:
    words = (*SETTLE, "--actual", actual, "--bill-month", "2025-01")
    assert run(*words, "--json").record["status"] == status
    assert status in run(*words).out


def test_that_the_last_month_is_the_bills_own_where_none_is_named(run: Run) -> None:
    assert run(*SETTLE, "--actual", "93.75", "--json").record["month"] == "2025-12"
