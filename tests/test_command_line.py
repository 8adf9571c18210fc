"""Holds the commands to their contract: what they print where, with which status, and never a traceback."""

import gc
import importlib
import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from pypdf import PdfReader

from app import command_line
from app.command_line import has_display, main
from app.core.problems import Problem, ProblemsFound
from tests.commands import Ran, Run

SAMPLE = "resources/samples/il-shelby.fairwatt"
REGISTERS = "tests/golden/household_registers.csv"


def program(repository: Path, *words: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """Runs a command as a person does, in a process of its own and with no display."""
    kept = {
        name: value
        for name, value in os.environ.items()
        if name not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    }
    return subprocess.run(
        [sys.executable, "-m", "app", *words],
        cwd=repository,
        env={**kept, **environment},
        capture_output=True,
        encoding="utf-8",
        timeout=120,
        check=False,
    )


def assert_refused(ran: Ran, *words: str) -> None:
    assert ran.status == 1
    assert ran.out == ""
    assert "Traceback" not in ran.err
    for word in words:
        assert word in ran.err


# --- the golden bills ------------------------------------------------------------------------------------------------

FIXTURE = {
    "nm-socorro": {
        "customer_charge_usd_per_month": 15, "energy_charge_usd_per_kwh": 0.125, "standard_rate_usd_per_kwh": 0.04,
    },
    "nm-regime": {
        "customer_charge_usd_per_month": 15, "energy_charge_usd_per_kwh": 0.125, "energy_rate_usd_per_kwh": 0.035,
    },
    "oh-energy-coop": {
        "customer_charge_usd_per_month": 37, "energy_charge_usd_per_kwh": 0.133854, "avoided_cost_usd_per_kwh": 0.04,
    },
    "mt-marias-river": {
        "customer_charge_usd_per_month": 31, "energy_charge_usd_per_kwh": 0.0792, "facilities_charge_usd_per_month": 9,
    },
    "il-shelby": {
        "customer_charge_usd_per_month": 52, "energy_charge_usd_per_kwh": 0.1197,
        "ppi_on_peak_energy_rate_usd_per_kwh": 0.06, "ppi_energy_rate_usd_per_kwh": 0.045,
    },
}  # fmt: skip

GOLDEN = [
    ("nm-socorro", (), 1680.00, 418.50),
    ("nm-regime", ("--program", "up-to-10kw-dollar"), 1680.00, 421.50),
    ("nm-regime", ("--program", "up-to-10kw-kwh"), 1680.00, 367.50),
    ("oh-energy-coop", ("--version", "monthly-netting"), 2050.25, 701.10),
    ("oh-energy-coop", ("--version", "net-billing"), 2050.25, 1213.53),
    ("mt-marias-river", ("--set", "true_up_month=1"), 1322.40, 598.80),
    ("mt-marias-river", ("--set", "true_up_month=4"), 1322.40, 598.80),
    ("mt-marias-river", ("--set", "true_up_month=7"), 1322.40, 646.32),
    ("mt-marias-river", ("--set", "true_up_month=10"), 1322.40, 622.56),
    ("il-shelby", ("--program", "small-dg"), 2060.42, 1191.30),
    ("il-shelby", ("--program", "qf-waived"), 2060.42, 1528.94),
]


@pytest.mark.parametrize("prices", ["set", "as shipped"])
@pytest.mark.parametrize(("co_op", "words", "without", "with_system"), GOLDEN)
def test_that_the_household_comes_out_to_the_cent(
    run: Run, co_op: str, words: tuple[str, ...], without: float, with_system: float, prices: str
) -> None:
    given = [word for name, value in FIXTURE[co_op].items() for word in ("--set", f"{name}={value}")]
    record = run(
        "settle", "--co-op", co_op, *words, "--meter", REGISTERS, *(given if prices == "set" else []), "--json"
    ).record
    assert record["totals"]["bill_without_usd"] == without
    assert record["totals"]["bill_usd"] == with_system


def assert_balanced(record: dict[str, Any]) -> None:
    """Every bill is the sum of its lines; both ledgers balance and are carried on; the energies are the meter's."""
    opening: dict[str, float] = {}
    for month in record["months"]:
        assert month["bill_with_usd"] == pytest.approx(sum(line["usd"] for line in month["lines"]), abs=1e-6)
        for name, unit in (("bank", "kwh"), ("credit", "usd")):
            part = {
                key: month[f"{name}_{key}_{unit}"]
                for key in ("opening", "earned", "used", "forfeited", "paid", "closing")
            }
            gone = part["used"] + part["forfeited"] + part["paid"] + part["closing"]
            assert part["opening"] + part["earned"] == pytest.approx(gone, abs=1e-6)
            assert part["opening"] == opening.get(name, part["opening"])
            opening[name] = part["closing"]
        if month["load_kwh"] is not None:
            used_at_home = month["generation_kwh"] - month["received_kwh"]
            assert month["load_kwh"] - month["delivered_kwh"] == pytest.approx(used_at_home, abs=1e-6)


@pytest.mark.parametrize(("co_op", "words"), [(co_op, words) for co_op, words, _, _ in GOLDEN])
def test_that_metered_bills_and_ledgers_balance(run: Run, co_op: str, words: tuple[str, ...]) -> None:
    record = run("settle", "--co-op", co_op, *words, "--meter", REGISTERS, "--json").record
    assert_balanced(record)
    assert {"co_op", "version", "program", "rate", "months", "totals"} <= set(record)
    for total in ("bill_usd", "delivered_kwh", "bank_forfeited_kwh", "credit_earned_usd", "credit_paid_usd"):
        months = [month["bill_with_usd" if total == "bill_usd" else total] for month in record["months"]]
        assert record["totals"][total] == pytest.approx(sum(months), abs=1e-6)


# --- settle ----------------------------------------------------------------------------------------------------------


def two_months(minutes: int) -> list[str]:
    rows = ["timestamp,load_kwh,generation_kwh"]
    for month, days in ((1, 31), (2, 28)):
        for step in range(days * 1440 // minutes):
            day, minute = divmod(step * minutes, 1440)
            sun = 2.0 * minutes / 60 if 600 <= minute < 900 else 0.0
            rows.append(f"2025-{month:02d}-{day + 1:02d}T{minute // 60:02d}:{minute % 60:02d},{minutes / 60},{sun}")
    return rows


def test_that_registers_without_generation_leave_the_bill_without_it_unknown(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "two.csv"
    path.write_text("month,delivered_kwh,received_kwh\n2025-01,840,290\n2025-02,660,360\n")
    record = run("settle", "--co-op", "il-shelby", "--meter", path, "--json").record
    assert [month["bill_with_usd"] for month in record["months"]] == [136.39, 110.94]
    assert record["totals"]["bill_without_usd"] is None
    assert record["months"][0]["load_kwh"] is None
    text = run("settle", "--co-op", "il-shelby", "--meter", path)
    assert text.status == 0
    assert "without the generator" not in text.out


def test_that_intervals_and_registers_of_the_same_energy_give_the_same_bill(run: Run, tmp_path: Path) -> None:
    """Five hours of 2 kW sun over a steady 1 kW: 5 kWh received and 19 delivered a day, however it is sliced."""
    path = tmp_path / "registers.csv"
    path.write_text("month,delivered_kwh,received_kwh,generation_kwh\n2025-01,589,155,310\n2025-02,532,140,280\n")
    by_registers = run("settle", "--co-op", "il-shelby", "--meter", path, "--json").record["totals"]
    for minutes in (5, 15, 30, 60):
        intervals = tmp_path / f"intervals-{minutes}.csv"
        intervals.write_text("\n".join(two_months(minutes)) + "\n")
        ran = run("settle", "--co-op", "il-shelby", "--meter", intervals, "--json").record
        assert_balanced(ran)
        for name in ("bill_usd", "bill_without_usd", "delivered_kwh", "received_kwh", "load_kwh", "credit_earned_usd"):
            assert ran["totals"][name] == pytest.approx(by_registers[name], abs=1e-6)


def test_that_a_summer_alone_is_settled_by_the_co_ops_standard_time(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "june.csv"
    hours = (f"2025-06-{day:02d}T{hour:02d}:00-06:00,1,0.5" for day in range(1, 31) for hour in range(24))
    path.write_text("\n".join(["timestamp,load_kwh,generation_kwh", *hours]) + "\n")
    record = run("settle", "--co-op", "nm-socorro", "--meter", path, "--json").record
    assert "All times lie in summer; the co-op's standard time, UTC-07:00, was taken." in record["warnings"]
    shelby = run("settle", "--co-op", "il-shelby", "--meter", path)
    assert "All times lie in summer; the co-op's standard time, UTC-06:00, was taken." in shelby.out


def test_that_a_policy_by_five_minutes_refuses_registers_and_names_what_it_needs(run: Run) -> None:
    ran = run("settle", "--co-op", "il-shelby", "--program", "qf-standard", "--meter", REGISTERS)
    assert_refused(ran, "household_registers.csv", "5 minutes", "interval data", "timestamp,load_kwh,generation_kwh")


def test_that_a_price_column_nobody_pays_by_is_told(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "priced.csv"
    rows = two_months(60)
    path.write_text("\n".join([rows[0] + ",price_usd_per_kwh", *(row + ",0.03" for row in rows[1:])]) + "\n")
    record = run("settle", "--co-op", "nm-socorro", "--meter", path, "--json").record
    assert any("price_usd_per_kwh has no effect" in warning for warning in record["warnings"])
    standard = run("settle", "--co-op", "il-shelby", "--program", "qf-standard", "--meter", path, "--json").record
    assert not any("has no effect" in warning for warning in standard["warnings"])
    assert standard["totals"]["credit_earned_usd"] == pytest.approx(295 * 0.03, abs=0.02)


def test_that_a_parameter_set_changes_the_bill_and_twelve_numbers_are_by_month(run: Run) -> None:
    words = ("settle", "--co-op", "nm-regime", "--program", "up-to-10kw-dollar", "--meter", REGISTERS, "--json")
    none = run(*words, "--set", "energy_rate_usd_per_kwh=0").record["totals"]
    only_may = run(*words, "--set", "energy_rate_usd_per_kwh=0,0,0,0,0.1,0,0,0,0,0,0,0").record["totals"]
    assert none["credit_earned_usd"] == 0
    assert only_may["credit_earned_usd"] == 30.00


def test_that_a_check_is_told_beside_the_bill(run: Run, tmp_path: Path) -> None:
    """Surplus of 1,300 kWh at 4 cents makes $52.00, which is above $50.00; 1,250 kWh makes $50.00, which is not."""
    path = tmp_path / "surplus.csv"
    path.write_text("month,delivered_kwh,received_kwh\n2025-06,0,1300\n2025-07,0,1250\n")
    words = ("settle", "--co-op", "nm-socorro", "--set", "standard_rate_usd_per_kwh=0.04", "--meter", path)
    record = run(*words, "--json").record
    assert [month["checks_usd"] for month in record["months"]] == [52.00, 0.0]
    assert record["totals"]["checks_usd"] == 52.00
    assert "$52.00 comes by check" in run(*words).out


def test_that_the_numbers_metered_bills_rest_on_are_listed_with_whose_they_are(run: Run) -> None:
    words = ("settle", "--co-op", "il-shelby", "--meter", REGISTERS, "--set", "ppi_energy_rate_usd_per_kwh=0.045")
    listed = run(*words, "--json").record["assumptions"]
    status = {item["key"]: item["status"] for item in listed}
    assert status["ppi_energy_rate_usd_per_kwh"] == "member"
    assert status["ppi_on_peak_energy_rate_usd_per_kwh"] == "illustrative"
    assert status["energy_charge_usd_per_kwh"] == "published"
    assert listed[0]["status"] == "illustrative"
    out = run(*words).out
    assert "ask the co-op for: " in out
    assert out.index("placeholder Prairie Power") < out.index("published   Energy charge")


def test_that_a_policy_is_found_by_its_file(run: Run) -> None:
    words = ("--meter", REGISTERS, "--json")
    by_file = run("settle", "--co-op", "co_ops/il/shelby/policy.toml", *words).record
    assert by_file == run("settle", "--co-op", "il-shelby", *words).record


def test_that_metered_text_has_the_sum_the_months_and_the_lines(run: Run) -> None:
    out = run("settle", "--co-op", "mt-marias-river", "--set", "true_up_month=7", "--meter", REGISTERS).out
    assert "The 12 bills come to $646.32; without the generator $1,322.40." in out
    assert re.search(r"^  Jun 2025 +550 +50 +0 +600 +0 +0$", out, re.MULTILINE)
    assert "$0.0792" in out


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--co-op", "il-shelbi"), ("--co-op", "did you mean il-shelby?")),
        (("--co-op", "il-shelby", "--program", "small"), ("--program", "did you mean small-dg?")),
        (("--co-op", "il-shelby", "--version", "x"), ("--version", "member-owned-generation")),
        (("--co-op", "il-shelby", "--rate", "x"), ("--rate", "residential")),
        (
            ("--co-op", "il-shelby", "--set", "ppi_energy_rate=1"),
            ("--set ppi_energy_rate", "did you mean ppi_energy_rate_usd"),
        ),
        (
            ("--co-op", "il-shelby", "--set", "energy_charge_usd_per_kwh=12"),
            ("--set energy_charge_usd_per_kwh", "cents"),
        ),
        (("--co-op", "mt-marias-river", "--set", "true_up_month=13"), ("--set true_up_month", "1 to 12")),
        (("--co-op", "pyproject.toml"), ("pyproject.toml",)),
    ],
)
def test_that_a_wrong_choice_is_named_with_the_nearest_right_one(
    run: Run, words: tuple[str, ...], said: tuple[str, ...]
) -> None:
    assert_refused(run("settle", *words, "--meter", REGISTERS), *said)


def test_that_a_wrong_meter_and_a_wrong_co_op_are_told_together(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "gap.csv"
    path.write_text("month,delivered_kwh,received_kwh\n2025-01,1,2\n2025-03,1,2\n2025-04,x,2\n")
    ran = run("settle", "--co-op", "il-shelbi", "--meter", path)
    assert_refused(ran, f"{path}:3: month: 2025-03 leaves a gap", f"{path}:4: delivered_kwh", "il-shelby")
    assert len(ran.err.splitlines()) == 3


# --- estimate --------------------------------------------------------------------------------------------------------


def changed(repository: Path, folder: Path, old: str, new: str) -> Path:
    """The sample case with one change."""
    text = re.sub(r"\[[\s\d,]*\]", lambda list_: re.sub(r"\s", "", list_[0]), (repository / SAMPLE).read_text())
    assert old in text
    path = folder / "changed.fairwatt"
    path.write_text(text.replace(old, new, 1))
    return path


def test_that_an_estimate_is_one_object_that_balances(run: Run) -> None:
    record = run("estimate", SAMPLE, "--json").record
    assert (record["co_op"], record["program"]["id"]) == ("il-shelby", "small-dg")
    assert_balanced(record)
    for name in ("bill_without_usd", "bill_with_usd"):
        assert record["year1"][name] == pytest.approx(sum(month[name] for month in record["months"]), abs=1e-6)
    assert record["load"]["annual_kwh"] == 12_000
    assert len(record["years"]) == 25
    assert record["year1"]["low_saving_usd"] <= record["year1"]["saving_usd"] <= record["year1"]["high_saving_usd"]


@pytest.mark.parametrize("co_op", ["il-shelby", "mt-marias-river", "nm-regime", "nm-socorro", "oh-energy-coop"])
def test_that_each_sample_has_an_answer_in_text(run: Run, co_op: str) -> None:
    ran = run("estimate", f"resources/samples/{co_op}.fairwatt")
    assert ran.status == 0
    assert "The yearly bill goes from $" in ran.out
    assert "Numbers this rests on" in ran.out
    assert ran.err == ""


def test_that_several_cases_are_several_lines_and_a_wrong_one_stops_no_other(run: Run, tmp_path: Path) -> None:
    wrong = tmp_path / "wrong.fairwatt"
    wrong.write_text("{")
    ran = run("estimate", SAMPLE, wrong, "resources/samples/nm-socorro.fairwatt", "--json")
    assert ran.status == 1
    assert [json.loads(line)["co_op"] for line in ran.out.splitlines()] == ["il-shelby", "nm-socorro"]
    assert ran.err.startswith(f"{wrong}:1: not valid JSON")


def test_that_a_parameter_set_is_the_members_and_listed_so(run: Run) -> None:
    record = run("estimate", SAMPLE, "--set", "energy_charge_usd_per_kwh=0.2", "--json").record
    plain = run("estimate", SAMPLE, "--json").record
    assert record["year1"]["bill_without_usd"] == 52 * 12 + 12_000 * 0.2
    assert plain["year1"]["bill_without_usd"] == 2060.42
    listed = {item["key"]: item for item in record["assumptions"]}
    assert listed["energy_charge_usd_per_kwh"]["status"] == "member"


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("[1100,950,900", '[1100,"95O",900', ('load.monthly_kwh[1]: "95O" found',)),
        ("[1100,950,900", "[950,900", ("load.monthly_kwh: 11 values, 12 expected",)),
        ('"kw_dc": 8.0', '"kw_dc": -8', ("pv.arrays[0].kw_dc: -8 found",)),
        ('"zip": "62565"', '"zip": "00000"', ("site.zip: ",)),
        ('"zip": "62565"', '"zip": "62565", "roof": 1', ("site.roof: unknown key",)),
        ('"co_op": "il-shelby"', '"co_op": "il-shelbyy"', ("co_op: ", "did you mean il-shelby?")),
        ('"profile": "home"', '"profile": "homes"', ("load.profile: ", "home")),
        ('"program": null', '"program": "small"', ("program", "did you mean small-dg?")),
        ("ppi_on_peak_energy_rate_usd_per_kwh", "ppi_on_peak", ("policy_inputs.ppi_on_peak",)),
        ('"fairwatt": 1', '"fairwatt": 99', ("fairwatt: 99 found",)),
    ],
)
def test_that_a_wrong_case_is_refused_with_file_line_and_field(
    run: Run, repository: Path, tmp_path: Path, old: str, new: str, said: tuple[str, ...]
) -> None:
    path = changed(repository, tmp_path, old, new)
    before = path.read_bytes()
    for form in ((), ("--json",)):
        ran = run("estimate", path, *form)
        assert_refused(ran, *said)
        assert re.match(rf"{re.escape(str(path))}:\d+: ", ran.err)
        assert len(ran.err.splitlines()) == 1
    assert path.read_bytes() == before
    assert list(tmp_path.iterdir()) == [path]


def test_that_a_wrong_override_is_named_as_it_was_given(run: Run) -> None:
    ran = run("estimate", SAMPLE, "--set", "ppi_energy_rate_usd_per_kw=1")
    assert_refused(ran, SAMPLE, "--set ppi_energy_rate_usd_per_kw", "did you mean ppi_energy_rate_usd_per_kwh?")


# --- co-ops and check ------------------------------------------------------------------------------------------------


def test_that_the_policies_are_listed_with_what_is_unknown(run: Run) -> None:
    ran = run("co-ops", "--json")
    assert ran.status == 0
    records = {record["id"]: record for record in map(json.loads, ran.out.splitlines())}
    assert {"il-shelby", "mt-marias-river", "nm-regime", "nm-socorro", "oh-energy-coop"} <= set(records)
    assert [version["id"] for version in records["oh-energy-coop"]["versions"]] == ["monthly-netting", "net-billing"]
    shelby = records["il-shelby"]
    assert [item["id"] for item in shelby["versions"][0]["programs"]] == ["small-dg", "qf-standard", "qf-waived"]
    unknown = [item["id"] for item in shelby["parameters"] if item["status"] != "published"]
    assert shelby["unknown_parameters"] == len(unknown)
    assert "ppi_energy_rate_usd_per_kwh" in unknown
    assert "il-shelby" in run("co-ops").out


def test_that_a_broken_policy_of_the_users_is_told_and_the_others_are_listed(run: Run, user_folder: Path) -> None:
    (user_folder / "co_ops").mkdir(parents=True)
    (user_folder / "co_ops" / "broken.toml").write_text('id = "xx-broken"\nname = \n')
    ran = run("co-ops")
    assert ran.status == 1
    assert "il-shelby" in ran.out
    assert "broken.toml:2: " in ran.err


def test_that_the_shipped_policies_pass_their_check(run: Run) -> None:
    ran = run("check", "co_ops")
    assert (ran.status, ran.out) == (0, "")


def test_that_each_mistake_of_a_policy_is_a_line_with_file_and_line(run: Run) -> None:
    wrong = "tests/policies/wrong/cents-written-as-dollars.toml"
    ran = run("check", wrong, "co_ops/il/shelby/policy.toml")
    assert ran.status == 1
    assert re.match(rf"{wrong}:\d+: .*cents", ran.out)
    assert ran.err.strip() == f"fairwatt: {len(ran.out.splitlines())} problem."


# --- words -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "words",
    [
        ("estimate",),
        ("estimate", SAMPLE, "--jsn"),
        ("estimate", SAMPLE, "--set", "x"),
        ("estimate", SAMPLE, "--set", "=1"),
        ("estimate", SAMPLE, "--set", "x=abc"),
        ("estimate", SAMPLE, "--set", "x=nan"),
        ("estimate", SAMPLE, "--set", "x=1_0"),
        ("estimate", SAMPLE, "--set", "x=1e999"),
        ("estimate", SAMPLE, "--set", "x=1,2"),
        ("estimate", SAMPLE, "--set", "x=1", "--set", "x=2"),
        ("settle", "--co-op", "il-shelby"),
        ("settle", "--meter", REGISTERS),
        ("settle", "--co-op", "il-shelby", "--meter"),
        ("co-ops", "all"),
        ("settle", "--co-op", "", "--meter", REGISTERS),
        ("settle", "--co-op", "il-shelby", "--meter", ""),
        ("settle", "--co-op", "il-shelby", "--version", " ", "--meter", REGISTERS),
        ("estimate", ""),
        ("",),
        ("check",),
        ("estimat",),
        ("sun",),
        ("--nonsense",),
        (SAMPLE, SAMPLE),
    ],
)
def test_that_words_that_are_off_end_with_status_two(run: Run, words: tuple[str, ...]) -> None:
    ran = run(*words)
    assert ran.status == 2
    assert ran.out == ""
    assert ran.err.strip()


def test_that_a_mistyped_command_is_guessed(run: Run) -> None:
    assert "did you mean estimate?" in run("estimte").err


def test_that_help_names_every_command_that_exists_and_no_other(run: Run) -> None:
    ran = run("--help")
    assert ran.status == 0
    named = re.findall(r"^  fairwatt (\S+) ", ran.out, re.MULTILINE)
    assert named == [verb.name for verb in command_line.VERBS]
    for name in named:
        assert run(name, "--help").status == 0


def test_that_the_version_is_printed(run: Run) -> None:
    assert re.fullmatch(r"Fairwatt \d+\.\d+\.\d+\n", run("--version").out)


# --- the window ------------------------------------------------------------------------------------------------------


@pytest.mark.slow  # a process that imports all of the program
def test_that_with_no_display_the_sample_is_estimated_in_text(repository: Path) -> None:
    ran = program(repository)
    assert ran.returncode == 0
    assert "no display" in ran.stderr
    assert len(ran.stderr.splitlines()) == 1
    assert "The yearly bill goes from $" in ran.stdout


def test_that_with_no_display_the_case_named_is_estimated(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("QT_QPA_PLATFORM")
    ran = run("resources/samples/nm-socorro.fairwatt")
    assert ran.status == 0
    assert "Socorro" in ran.out
    assert_refused(run("none.fairwatt"), "none.fairwatt: there is no such file")


@pytest.mark.parametrize(
    ("environment", "platform", "shown"),
    [
        ({}, "linux", False),
        ({"DISPLAY": ""}, "linux", False),
        ({"DISPLAY": ":6543"}, "linux", False),
        ({"WAYLAND_DISPLAY": "wayland-0"}, "linux", True),
        ({"QT_QPA_PLATFORM": "offscreen"}, "linux", True),
        ({"QT_QPA_PLATFORM": "minimal:x=y"}, "linux", True),
        ({"QT_QPA_PLATFORM": "xcb"}, "linux", False),
        ({}, "win32", True),
        ({}, "darwin", True),
    ],
)
def test_that_a_display_is_where_one_is_named_and_answers(
    environment: dict[str, str], platform: str, shown: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    if "DISPLAY" in environment:
        monkeypatch.setenv("DISPLAY", environment["DISPLAY"])
    assert has_display(environment, platform) is shown


def test_that_the_window_is_opened_with_the_case(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[Path | None] = []

    def opens(path: Path | None = None) -> int:
        opened.append(path)
        return 0

    monkeypatch.setattr(importlib.import_module("app.gui.application"), "run", opens)
    assert run(SAMPLE).status == 0
    assert run().status == 0
    assert opened == [Path(SAMPLE), None]
    assert_refused(run("none.fairwatt"), "none.fairwatt: there is no such file")


def test_that_nothing_is_collected_while_the_window_is_imported_and_everything_after_it(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    collecting: list[bool] = []

    def opens(_path: Path | None) -> int:
        collecting.append(gc.isenabled())
        raise ProblemsFound(Problem("the window does not open."))

    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    monkeypatch.setattr(importlib.import_module("app.gui.application"), "run", opens)
    gc.enable()
    assert run(SAMPLE).status == 1
    assert collecting == [False]
    assert gc.isenabled()


def test_that_a_machine_without_qts_libraries_is_told_what_to_install(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    libraries = importlib.import_module("app.system_libraries")
    monkeypatch.setattr(
        libraries, "why_qt_cannot_start", lambda environment: "libEGL is missing: sudo apt-get install x"
    )
    assert_refused(run(SAMPLE), "sudo apt-get install x")


# --- never a traceback -----------------------------------------------------------------------------------------------


def test_that_an_unforeseen_error_is_one_sentence_and_can_be_asked_for_in_full(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    def breaks(path: Path) -> None:
        raise ZeroDivisionError("no\nreason")

    monkeypatch.setattr("app.files.case_file.read_case", breaks)
    with pytest.raises(ZeroDivisionError):
        run("estimate", SAMPLE)
    monkeypatch.delenv("FAIRWATT_TRACEBACK")
    ran = run("estimate", SAMPLE)
    assert_refused(ran, "ZeroDivisionError: no reason", "FAIRWATT_TRACEBACK=1")
    assert len(ran.err.splitlines()) == 1


@pytest.mark.slow  # a process that imports all of the program
@pytest.mark.skipif(not shutil.which("head"), reason="needs a reader that stops early")
def test_that_a_reader_who_has_had_enough_is_no_error(repository: Path) -> None:
    command = f'"{sys.executable}" -m app estimate {SAMPLE} {SAMPLE} {SAMPLE} | head -1'
    ran = subprocess.run(command, shell=True, cwd=repository, capture_output=True, encoding="utf-8", check=False)
    assert ran.stdout.count("\n") == 1
    assert ran.stderr == ""


@pytest.mark.slow  # a process that imports all of the program
def test_that_a_console_of_another_code_page_does_not_end_the_program(repository: Path, tmp_path: Path) -> None:
    path = changed(repository, tmp_path, '"name": "Farmhouse', '"name": "B\u00e4ckerei \u2600 \u0413')
    ran = program(repository, "estimate", str(path), "--json", PYTHONIOENCODING="cp437", PYTHONUTF8="0")
    assert ran.returncode == 0
    assert json.loads(ran.stdout)["name"].startswith("B\u00e4ckerei \u2600 \u0413")


def test_that_listing_policies_imports_neither_the_window_nor_the_sun(repository: Path) -> None:
    script = (
        "import sys; from app.command_line import main; main(['co-ops']); "
        "print([name for name in ('PySide6', 'pvlib', 'pandas', 'scipy') if name in sys.modules], file=sys.stderr)"
    )
    ran = subprocess.run(
        [sys.executable, "-c", script], cwd=repository, capture_output=True, encoding="utf-8", check=False
    )
    assert ran.stderr.strip() == "[]"


# --- files that are handed on ----------------------------------------------------------------------------------------


def first_page(pdf: Path) -> str:
    """The words of the page that says what the bill becomes."""
    return PdfReader(pdf).pages[0].extract_text()


def test_that_an_estimate_writes_its_handout_and_its_workbook(run: Run, tmp_path: Path) -> None:
    pdf, xlsx = tmp_path / "answer.pdf", tmp_path / "answer.xlsx"
    ran = run("estimate", SAMPLE, "--json", "--pdf", pdf, "--xlsx", xlsx)
    assert ran.record["co_op"] == "il-shelby"
    assert f"written: {pdf}" in ran.err
    assert f"written: {xlsx}" in ran.err
    bill = f"${ran.record['year1']['bill_with_usd']:,.2f}"
    assert bill in first_page(pdf)
    assert openpyxl.load_workbook(xlsx).sheetnames[0] == "Answer"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["answer.pdf", "answer.xlsx"]


@pytest.mark.slow  # a process that imports all of the program and Qt
def test_that_a_handout_is_drawn_where_there_is_no_display(repository: Path, tmp_path: Path) -> None:
    ran = program(repository, "estimate", SAMPLE, "--pdf", str(tmp_path / "a.pdf"), "--paper", "a4")
    assert ran.returncode == 0, ran.stderr
    assert ran.stderr == f"fairwatt: written: {tmp_path / 'a.pdf'}\n"
    assert round(float(PdfReader(tmp_path / "a.pdf").pages[0].mediabox.height)) == 842


def test_that_overrides_reach_the_handout(run: Run, tmp_path: Path) -> None:
    ran = run("estimate", SAMPLE, "--json", "--set", "energy_charge_usd_per_kwh=0.2", "--pdf", tmp_path / "a.pdf")
    assert f"${ran.record['year1']['bill_without_usd']:,.2f}" in first_page(tmp_path / "a.pdf")
    assert ran.record["year1"]["bill_without_usd"] > 2060.42


@pytest.mark.parametrize("option", ["--pdf", "--xlsx"])
def test_that_one_file_for_several_cases_is_refused(run: Run, tmp_path: Path, option: str) -> None:
    ran = run("estimate", SAMPLE, SAMPLE, option, tmp_path / "a")
    assert (ran.status, ran.out) == (2, "")
    assert "take one case; 2 were found" in ran.err
    assert not list(tmp_path.iterdir())


def test_that_a_file_cannot_take_the_place_of_its_case_or_of_the_other_file(run: Run, tmp_path: Path) -> None:
    case = tmp_path / "mine.fairwatt"
    shutil.copy(SAMPLE, case)
    before = case.read_bytes()
    assert "CASE and --pdf are the same file" in run("estimate", case, "--pdf", case).err
    both = run("estimate", case, "--pdf", tmp_path / "a", "--xlsx", tmp_path / "a")
    assert both.status == 2
    assert "--pdf and --xlsx are the same file" in both.err
    assert case.read_bytes() == before
    assert [path.name for path in tmp_path.iterdir()] == ["mine.fairwatt"]


@pytest.mark.parametrize("option", ["--pdf", "--xlsx"])
def test_that_a_file_that_cannot_be_written_is_a_sentence_and_loses_nothing(
    run: Run, tmp_path: Path, option: str
) -> None:
    kept = tmp_path / "kept"
    kept.write_bytes(b"mine")
    kept.chmod(0o444)
    assert_refused(run("estimate", SAMPLE, option, kept), str(kept), "write-protected")
    assert kept.read_bytes() == b"mine"
    assert_refused(run("estimate", SAMPLE, option, tmp_path / "no" / "a"), "there is no folder", str(tmp_path / "no"))
    assert_refused(run("estimate", SAMPLE, option, tmp_path), "a folder has this name")
    assert [path.name for path in tmp_path.iterdir()] == ["kept"]


def test_that_missing_libraries_of_the_drawing_are_told_in_a_sentence(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.system_libraries.why_qt_cannot_start", lambda _environment: "libEGL.so.1 is missing.")
    ran = run("estimate", SAMPLE, "--pdf", tmp_path / "a.pdf", "--xlsx", tmp_path / "a.xlsx")
    assert_refused(ran, "the handout cannot be drawn: libEGL.so.1 is missing.")
    assert not list(tmp_path.iterdir())


NAMES_ASKED_FOR = [
    *([], ["check"], ["estimate"], ["settle", "--meter", "x.csv", "--co-op"], ["sizes"], ["compare"]),
    *(["compare", SAMPLE, "--xlsx"], ["batch"], ["batch", "members.csv", "--out"]),
]


@pytest.mark.parametrize("verb", NAMES_ASKED_FOR)
@pytest.mark.parametrize("name", ["é" * 200, "x" * 5_000, "nul\0.toml"])
def test_that_a_word_that_no_file_can_have_for_a_name_is_refused_in_a_sentence(
    verb: list[str], name: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([*verb, name]) == 2
    assert "is no file's name" in capsys.readouterr().err


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="only Linux has a file that is always full")
def test_that_a_full_disk_behind_the_output_is_one_sentence(repository: Path) -> None:
    ran = subprocess.run(
        f'"{sys.executable}" -m app co-ops > /dev/full',
        shell=True,
        cwd=repository,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert ran.returncode == 1
    assert ran.stderr == "fairwatt: the output cannot be written: No space left on device.\n"


def test_that_policies_are_packed_for_the_mail(run: Run, repository: Path, tmp_path: Path) -> None:
    from app.policies.pack import check_pack

    pack = tmp_path / "rules.zip"
    ran = run("pack", repository / "co_ops/il/shelby", repository / "co_ops/nm/socorro", "--to", pack)
    assert ran.status == 0
    assert "Shelby Electric Cooperative and Socorro Electric Cooperative" in ran.err
    assert [policy.id for policy in check_pack(pack).policies] == ["il-shelby", "nm-socorro"]


def test_that_no_pack_is_written_of_what_is_no_policy_or_to_where_nothing_can_be(
    run: Run, repository: Path, tmp_path: Path
) -> None:
    assert_refused(run("pack", tmp_path, "--to", tmp_path / "rules.zip"), "policy.toml")
    missing = tmp_path / "missing" / "rules.zip"
    assert_refused(run("pack", repository / "co_ops/il/shelby", "--to", missing), "cannot be written")
    assert list(tmp_path.iterdir()) == []
