"""Reading a policy file: the values it becomes, and every mistake of it at once."""

import random
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from app.core import policy as core
from app.core.problems import ProblemsFound
from app.policies.reader import check_policy, read_policy

Written = Callable[..., Path]
HERE = Path(__file__).resolve().parent
RIGHT = (HERE / "right.toml").read_text(encoding="utf-8")


@pytest.fixture
def written(tmp_path: Path) -> Written:
    def write(*changes: tuple[str, str], text: str = RIGHT) -> Path:
        for old, new in changes:
            assert old in text
            text = text.replace(old, new, 1)
        path = tmp_path / "policy.toml"
        path.write_text(text, encoding="utf-8")
        return path

    return write


def test_that_a_right_file_becomes_the_values_of_the_core(written: Written) -> None:
    path = written()
    policy = read_policy(path)
    assert (policy.id, policy.state, policy.file, policy.origin) == ("mt-example", "MT", str(path), "bundled")
    assert policy.source("rate-sheet") == core.Source(
        "rate-sheet", "Rate sheet", "the co-op's office", date(2026, 11, 21)
    )
    energy = policy.parameter("energy_charge_usd_per_kwh")
    assert energy is not None
    assert energy.on(date(2025, 12, 31)).value == (0.10,)
    assert energy.on(date(2026, 1, 1)).value == (0.11,)
    rate = policy.rate("residential")
    assert rate is not None
    price = core.Price(((1.0, "energy_charge_usd_per_kwh"),))
    assert rate.energy == (core.EnergyCharge("Energy", (core.EnergyBlock((core.Tier(price),)),)),)
    version = policy.version()
    assert version is not None
    assert version.id == "first"
    assert version.programs[0].surplus == core.Surplus("usd", core.Price(((1.0, "avoided_cost_usd_per_kwh"),)))
    assert version.programs[0].rules[0].limit == 25.0
    assert version.fees[0].brackets == (core.FeeBracket(50.0, 10.0), core.FeeBracket(100.0))


def test_that_a_formula_keeps_its_weights(written: Written) -> None:
    formula = (
        '{ sum = [[5, "avoided_cost_usd_per_kwh"], [2, "energy_charge_usd_per_kwh"]], divide_by = 7, factor = 1.05 }'
    )
    policy = read_policy(written(('price = "avoided_cost_usd_per_kwh"', f"price = {formula}")))
    terms = ((5.0, "avoided_cost_usd_per_kwh"), (2.0, "energy_charge_usd_per_kwh"))
    assert policy.versions[0].programs[0].surplus.price == core.Price(terms, 7.0, 1.05)


@pytest.mark.parametrize("form", ["credit", "bill"])
def test_that_a_bank_paid_as_credit_alone_may_tell_what_the_credit_pays(written: Written, form: str) -> None:
    price = 'price = "avoided_cost_usd_per_kwh"'
    bank = f'kind = "none"\nending = "pay"\n{price}\nform = "{form}"'
    settled = f'unit = "kwh"\n[version.program.bank]\n{bank}\n[version.program.credit]\npays = "energy"'
    path = written((f'unit = "usd"\n{price}', settled))
    if form == "credit":
        assert read_policy(path).versions[0].programs[0].credit.pays == "energy"
        return
    with pytest.raises(ProblemsFound, match="a surplus in kwh earns no dollars, expected no credit"):
        read_policy(path)


def test_that_tiers_and_seasons_may_be_written_short(written: Written) -> None:
    price = '"energy_charge_usd_per_kwh"'
    short = f"tiers = [{{ price = {price}, up_to_kwh = 600 }}, {{ price = {price} }}]"
    seasons = (
        f"blocks = [{{ months = [6, 7], price = {price} }}, {{ months = [8, 9, 10, 11, 12, 1, 2, 3, 4, 5], {short} }}]"
    )
    policy = read_policy(written(('price = "energy_charge_usd_per_kwh" }', f"{seasons} }}")))
    summer, winter = policy.rates[0].energy[0].blocks
    assert (summer.months, len(summer.tiers), len(winter.tiers)) == ((6, 7), 1, 2)
    assert winter.tiers[0].up_to_kwh == 600.0


def test_that_a_version_takes_over_what_an_earlier_one_had_and_replaces_by_id(written: Written) -> None:
    later = """
[[version]]
id = "later"
name = "Later"
valid_from = 2026-01-01
inherits = "first"
notes = ["New this year."]

[[version.program]]
id = "net-billing"
name = "Net billing"
netting = "instant"
surplus = { unit = "usd", price = "avoided_cost_usd_per_kwh" }

[[version.fee]]
id = "application"
name = "Application fee"
when = "With the application"
clause = "R-1"
brackets = [{ usd = 75 }]
"""
    policy = read_policy(written(text=RIGHT + later))
    first, second = policy.versions
    assert policy.default_version == "later"
    assert first.fees[0].brackets[0].usd == 50.0
    assert [fee.brackets[0].usd for fee in second.fees] == [75.0]
    assert second.steps == first.steps
    assert second.notes == (core.Note("New this year."),)


def test_that_all_mistakes_are_told_at_once_in_the_order_of_their_lines() -> None:
    path = HERE / "wrong" / "three-mistakes-at-once.toml"
    with pytest.raises(ProblemsFound) as caught:
        read_policy(path)
    lines = [problem.line or 0 for problem in caught.value.problems]
    assert len(lines) == 3
    assert lines == sorted(lines)
    assert str(caught.value.problems[0]).startswith(f"{path}:{lines[0]}: ")


def test_that_a_warning_alone_does_not_stop_the_reading() -> None:
    path = HERE / "wrong" / "parameter-nobody-uses.toml"
    assert [problem.severity for problem in check_policy(path)] == ["warning"]
    assert read_policy(path).id == "mt-example"


def test_that_a_file_that_is_not_there_is_said_so(tmp_path: Path) -> None:
    with pytest.raises(ProblemsFound, match="the file cannot be read, expected a policy file"):
        read_policy(tmp_path / "policy.toml")


def test_that_a_byte_order_mark_is_accepted(tmp_path: Path) -> None:
    path = tmp_path / "policy.toml"
    path.write_bytes(b"\xef\xbb\xbf" + RIGHT.encode())
    assert read_policy(path).id == "mt-example"


@pytest.mark.parametrize("cut", range(0, len(RIGHT), 97))
def test_that_a_file_cut_anywhere_is_read_or_refused_in_words(cut: int, tmp_path: Path) -> None:
    path = tmp_path / "policy.toml"
    path.write_text(RIGHT[:cut], encoding="utf-8")
    assert all(problem.line and "expected" in problem.text for problem in check_policy(path))


@pytest.mark.parametrize("word", ["true", "-1", '"x"', "[]", "{}", "2026-01-01", "[[1]]", "nan", "[{ a = 1 }]"])
def test_that_any_value_of_any_wrong_kind_is_refused_in_words(word: str, tmp_path: Path) -> None:
    path = tmp_path / "policy.toml"
    for number, line in enumerate(RIGHT.splitlines()):
        if " = " not in line or line.startswith("#"):
            continue
        rows = RIGHT.splitlines()
        rows[number] = f"{line.split(' = ')[0]} = {word}"
        path.write_text("\n".join(rows) + "\n", encoding="utf-8")
        for problem in check_policy(path):
            assert problem.line is not None
            assert "expected" in problem.text


WORDS = ("true", "-1", '"x"', "[]", "{}", "2026-01-01", "[[1]]", "nan", "[{ a = 1 }]", '""', '{ sum = "a" }', "1e400")


@pytest.mark.parametrize("seed", range(8))
def test_that_a_policy_damaged_anywhere_is_read_or_refused_in_words(
    seed: int, repository: Path, tmp_path: Path
) -> None:
    chance = random.Random(seed)
    files = sorted(
        [*(repository / "co_ops").rglob("policy.toml"), *(repository / "tests" / "co_ops").rglob("policy.toml")]
    )
    path = tmp_path / "policy.toml"
    for _ in range(40):
        rows = chance.choice(files).read_text(encoding="utf-8").splitlines()
        for _ in range(chance.choice((1, 1, 2, 3))):
            number = chance.randrange(len(rows))
            key, equals, value = rows[number].partition(" = ")
            damaged = (f"{key} = {chance.choice(WORDS)}", f"{key[:-1]} = {value}", "")
            rows[number] = chance.choice(damaged) if equals else rows[number].replace("[[", "[").replace("]]", "]")
        path.write_text("\n".join(rows) + "\n", encoding="utf-8")
        for problem in check_policy(path):
            assert problem.line is not None
            assert "expected" in problem.text
            assert "(found" in problem.text


def test_that_a_figure_of_another_reading_may_be_a_list(written: Written) -> None:
    months = [0.05] * 12
    ambiguity = f"""
[[ambiguity]]
id = "A-1"
question = "Is the surplus worth the same all year?"
reading = "Yes."
other = "By the month."
why = "The sheet has a table."
changes = {{ avoided_cost_usd_per_kwh = {months} }}
"""
    policy = read_policy(written(text=RIGHT + ambiguity))
    assert policy.ambiguities[0].changes == (("avoided_cost_usd_per_kwh", tuple(months)),)


def test_that_a_charge_by_the_kilowatt_has_a_quantity_and_a_price_that_fit(written: Written) -> None:
    fixed = 'fixed = [{ name = "Base charge", price = "customer_charge_usd_per_month" }]'
    by_size = fixed.replace(" }]", ', quantity = "nameplate_kw_ac" }]')
    per_kw = ('unit = "usd_per_month"', 'unit = "usd_per_kw"')
    ids = ("customer_charge_usd_per_month", "customer_charge_usd_per_kw")
    text = RIGHT.replace(ids[0], ids[1])
    assert check_policy(written((fixed.replace(*ids), by_size.replace(*ids)), per_kw, text=text)) == ()
    (problem,) = check_policy(written((fixed, by_size)))
    assert "the parameter customer_charge_usd_per_month has the wrong unit" in problem.text


def test_that_a_text_left_open_is_told_at_the_end_of_the_file(written: Written) -> None:
    opened = ('text = "Send the application."', 'text = """Send the application.')
    lines = RIGHT.rstrip("\n").count("\n") + 1
    (problem,) = check_policy(written(opened, text=RIGHT.rstrip("\n")))
    assert "a text does not end, expected a closing quotation mark" in problem.text
    assert problem.line == lines
    (problem,) = check_policy(written(opened, text=RIGHT.rstrip("\n") + "\n\n"))
    assert problem.line == lines + 1
