"""Holds settling of metered data to the calendar, to the policy's netting and to honest warnings."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from app.core.meter_data import IntervalReadings, RegisterReadings
from app.core.metered import MeteredSettlement, metered_doubts, settle_metered
from app.core.money import to_cents
from app.core.policy import (
    Ambiguity,
    Carry,
    Credit,
    DemandCharge,
    EnergyBlock,
    EnergyCharge,
    FixedCharge,
    Policy,
    Program,
    Rate,
    Surplus,
    Tier,
    TimeOfUse,
    TouWindow,
)
from app.core.problems import Problem
from app.core.settlement.statement import Opening
from tests.core.small_policies import (
    DELIVERED_KWH,
    GENERATION_KWH,
    RECEIVED_KWH,
    bank_program,
    bills_usd,
    credit_program,
    dated,
    flat_rate,
    forgotten,
    parameter,
    policy,
    price,
)

PARAMETERS = (
    parameter("fixed", dated(15.0), unit="usd_per_month"),
    parameter("energy", dated(0.125)),
    parameter("surplus", dated(0.04)),
    parameter("low", dated(0.10)),
    parameter("high", dated(0.30)),
    parameter("kw", dated(5.0), unit="usd_per_kw"),
    parameter("day", dated(1.0), unit="usd_per_day"),
    parameter("market", dated(0.03)),
    parameter("true_up", dated(None, choices=(1.0, 4.0, 7.0, 10.0)), unit="month"),
)


def co_op(program: Program, rate: Rate | None = None) -> Policy:
    return policy([program], PARAMETERS, [rate or flat_rate()])


def registers(count: int = 12, year: int = 2026, generation: bool = False) -> RegisterReadings:
    months = tuple((year + n // 12, n % 12 + 1) for n in range(count))
    made = np.array(GENERATION_KWH[:count], dtype=np.float64) if generation else None
    delivered, received = (np.array(kwh[:count], dtype=np.float64) for kwh in (DELIVERED_KWH, RECEIVED_KWH))
    return RegisterReadings(months, delivered, received, made)


def intervals(
    first: str, last: str, minutes: int = 60, skip: tuple[str, str] | None = None, twice: str | None = None
) -> IntervalReadings:
    """Every interval from one day to before another: 1 kW used all day, 2 kW generated from 10 to 16."""
    start = np.arange(np.datetime64(first, "m"), np.datetime64(last, "m"), np.timedelta64(minutes, "m"))
    if skip is not None:
        start = start[(start < np.datetime64(skip[0], "m")) | (start >= np.datetime64(skip[1], "m"))]
    if twice is not None:
        hour = start[start.astype("datetime64[h]") == np.datetime64(twice, "h")]
        start = np.sort(np.concatenate([start, hour]))
    month = start.astype("datetime64[M]")
    of_months, index = np.unique(month, return_inverse=True)
    years = of_months.astype("datetime64[Y]").astype(int) + 1970
    numbers = of_months.astype(int) % 12 + 1
    hour_of_day = (start - start.astype("datetime64[D]")).astype("timedelta64[h]").astype(int)
    share = minutes / 60.0
    load = np.full(len(start), share)
    generation = np.where((hour_of_day >= 10) & (hour_of_day < 16), 2.0 * share, 0.0)
    return IntervalReadings(
        minutes, start, tuple(zip(years.tolist(), numbers.tolist(), strict=True)), index, load, generation
    )


def settled(found: MeteredSettlement | tuple[Problem, ...]) -> MeteredSettlement:
    assert isinstance(found, MeteredSettlement), found
    return found


def refused(found: MeteredSettlement | tuple[Problem, ...]) -> str:
    assert isinstance(found, tuple)
    return " ".join(problem.text for problem in found)


def test_that_registers_make_a_year_of_bills() -> None:
    found = settled(settle_metered(co_op(credit_program(Credit())), registers()))
    assert found.statement.bill_cents.sum() == 41850
    assert found.without is None, "two registers do not tell the load"
    assert [month.month for month in found.bills] == list(range(1, 13))


def test_that_a_generation_meter_tells_the_bill_without_the_system() -> None:
    found = settled(settle_metered(co_op(credit_program(Credit())), registers(generation=True)))
    assert found.without is not None
    assert found.without.bill_cents.sum() == 168000


def test_that_opening_balances_and_leaving_are_settled() -> None:
    bank = bank_program(Carry("forever", leaving="pay", leaving_price=price("surplus")))
    found = settled(settle_metered(co_op(bank), registers(6), opening=Opening(bank_kwh=100.0), leaves=True))
    assert found.statement.bank.opening[0, 0] == 100
    assert found.statement.bank.paid[0, 5] == 600
    assert found.statement.bank.closing[0, 5] == 0


def test_that_an_unknown_choice_takes_the_dearest_and_says_so() -> None:
    found = settled(settle_metered(co_op(bank_program(Carry("true_up", true_up_month="true_up"))), registers()))
    assert found.assumed == {"true_up": 7.0}
    assert found.warnings == (
        "True up is not known; 7, the dearest of its possible values, stands in for it. Ask the co-op.",
    )
    asked = settle_metered(
        co_op(bank_program(Carry("true_up", true_up_month="true_up"))), registers(), overrides={"true_up": 4}
    )
    assert settled(asked).assumed == {}
    assert settled(asked).statement.bill_cents.sum() < found.statement.bill_cents.sum()


@pytest.mark.parametrize("netting", ["tou_month", "hour", "15_minutes", "5_minutes"])
def test_that_registers_are_refused_where_they_cannot_tell(netting: str) -> None:
    text = refused(settle_metered(co_op(credit_program(Credit(), netting)), registers()))
    assert f"nets by {netting.replace('_', ' ')}, which two registers cannot tell; interval data" in text


def test_that_registers_without_generation_are_refused_where_all_of_it_is_bought() -> None:
    buy_all = co_op(credit_program(Credit("all", "same_bill"), "none"))
    assert "a column generation_kwh is expected" in refused(settle_metered(buy_all, registers()))
    assert settled(settle_metered(buy_all, registers(generation=True))).statement.bill_cents.sum() == 168000 - 42000


DEMAND = DemandCharge("Demand", price("kw"))


def test_that_registers_are_refused_for_demand_unless_the_member_says_it() -> None:
    with_demand = replace(flat_rate(), demand=(DEMAND,))
    text = refused(settle_metered(co_op(credit_program(Credit()), with_demand), registers()))
    assert "by demand, which two registers cannot tell" in text
    at_peak = replace(flat_rate(), demand=(replace(DEMAND, coincident="kw"),))
    assert settled(settle_metered(co_op(credit_program(Credit()), at_peak), registers())).bills


def test_that_the_bill_without_is_left_out_where_the_usual_rate_needs_more_than_registers() -> None:
    """A program with a rate of its own, for members who else pay by demand."""
    usual, own = replace(flat_rate(), id="usual", demand=(DEMAND,)), flat_rate()
    program = replace(credit_program(Credit()), rate=own.id)
    owner = policy([program], PARAMETERS, [usual, own])
    found = settled(settle_metered(owner, registers(generation=True), rate="usual"))
    assert found.rate.id == own.id
    assert found.statement.bill_cents.sum() == 41850
    assert found.without is None


# --- interval data ---------------------------------------------------------------------------------------------------

TWO_PRICES = Rate(
    "tou",
    "Time of use",
    (
        EnergyCharge(
            "Energy",
            (EnergyBlock((Tier(price("low")),), bucket="rest"), EnergyBlock((Tier(price("high")),), bucket="peak")),
        ),
    ),
    (FixedCharge("Customer charge", price("day"), per="day"),),
    time_of_use=TimeOfUse("rest", (TouWindow("peak", 16, 20, "weekday"),)),
)


@pytest.mark.parametrize(
    "netting", ["billing_month", "tou_month", "hour", "15_minutes", "5_minutes", "instant", "none"]
)
@pytest.mark.parametrize("rate", [flat_rate(), TWO_PRICES], ids=["flat", "time of use"])
def test_that_60_15_and_5_minutes_agree_where_nothing_varies_within_the_hour(netting: str, rate: Rate) -> None:
    program = credit_program(Credit("all", "same_bill"), netting)
    bills = {
        minutes: bills_usd(
            settled(settle_metered(co_op(program, rate), intervals("2026-03-01", "2026-05-01", minutes))).statement
        )
        for minutes in (60, 15, 5)
    }
    assert bills[60] == bills[15] == bills[5]
    assert bills[60][0] != bills[60][1]


def test_that_february_of_a_leap_year_has_a_day_more_of_everything() -> None:
    program = bank_program(None, "hour")
    days = {}
    for year in (2023, 2024):
        recorded = intervals(f"{year}-02-01", f"{year}-03-01")
        found = settled(settle_metered(co_op(program, TWO_PRICES), recorded))
        days[year] = int(found.months.days[0])
        assert found.bills[0].load_kwh == 24 * days[year]
        assert found.bills[0].lines[0].cents == 100 * days[year]
    assert days == {2023: 28, 2024: 29}


@pytest.mark.parametrize("minutes", [60, 30, 15])
def test_that_a_day_of_23_hours_and_one_of_25_keep_every_identity(minutes: int) -> None:
    """A meter that keeps wall time skips 2:00 to 3:00 in March and has 1:00 to 2:00 twice in November."""
    program = credit_program(Credit("all", "same_bill"), "hour")
    march = intervals("2026-03-01", "2026-04-01", minutes, skip=("2026-03-08T02:00", "2026-03-08T03:00"))
    november = intervals("2026-11-01", "2026-12-01", minutes, twice="2026-11-01T01:00")
    for recorded, hours in ((march, 31 * 24 - 1), (november, 30 * 24 + 1)):
        assert len(recorded.start) == hours * 60 // minutes
        month = settled(settle_metered(co_op(program), recorded)).bills[0]
        days = hours // 24 if hours % 24 == 1 else hours // 24 + 1
        assert month.load_kwh == pytest.approx(hours)
        assert month.generation_kwh == pytest.approx(12 * days)
        assert month.delivered_kwh == pytest.approx(hours - 6 * days)
        assert month.received_kwh == pytest.approx(6 * days)


def test_that_time_of_use_bills_the_weekday_afternoons_of_the_month() -> None:
    """November 2026 has 21 weekdays, of four peak hours at 1 kW without generation."""
    found = settled(
        settle_metered(co_op(bank_program(None, "hour"), TWO_PRICES), intervals("2026-11-01", "2026-12-01"))
    )
    cents = {line.name: line.cents for line in found.bills[0].lines}
    assert cents["Energy, peak"] == 21 * 4 * 30
    assert cents["Energy, rest"] == (30 * 18 - 21 * 4) * 10
    assert cents["Customer charge"] == 3000


def test_that_demand_is_billed_from_interval_data() -> None:
    rate = replace(flat_rate(), demand=(DEMAND,))
    recorded = intervals("2026-11-01", "2026-12-01", 15)
    load = recorded.load_kwh.copy()
    load[40] = 2.0
    found = settled(settle_metered(co_op(credit_program(Credit()), rate), replace(recorded, load_kwh=load)))
    assert [line.cents for line in found.bills[0].lines if line.name == "Demand"] == [round(500 * (8.0 - 2.0))]
    assert [line.cents for line in found.bills[0].lines_without if line.name == "Demand"] == [500 * 8]
    assert found.warnings == ()


def test_that_a_ratchet_tells_that_it_cannot_see_what_came_before_the_record() -> None:
    rate = replace(flat_rate(), demand=(replace(DEMAND, ratchet_percent=80.0, ratchet_months=11),))
    recorded = intervals("2026-11-01", "2026-12-01", 15)
    found = settled(settle_metered(co_op(credit_program(Credit()), rate), recorded))
    (warning,) = found.warnings
    assert warning.startswith("Demand looks back 11 months. What was used before this record is not known")


@pytest.mark.parametrize(
    ("netting", "minutes", "warned"),
    [
        ("hour", 60, False),
        ("instant", 60, True),
        ("instant", 5, False),
        ("15_minutes", 30, True),
        ("15_minutes", 15, False),
        ("5_minutes", 15, True),
        ("billing_month", 60, False),
        ("none", 60, False),
    ],
)
def test_that_data_coarser_than_the_netting_are_warned_about(netting: str, minutes: int, warned: bool) -> None:
    program = credit_program(Credit("all", "same_bill"), netting)
    found = settled(settle_metered(co_op(program), intervals("2026-11-01", "2026-12-01", minutes)))
    assert any("somewhat too low" in text for text in found.warnings) == warned


def test_that_a_market_series_prices_each_interval_and_has_its_floor() -> None:
    sold = Surplus("usd", market="market")
    recorded = intervals("2026-11-01", "2026-12-01")
    noon = (recorded.start - recorded.start.astype("datetime64[D]")).astype("timedelta64[h]").astype(int) == 12
    priced = replace(recorded, price_usd_per_kwh=np.where(noon, -0.05, 0.02))
    free = settled(settle_metered(co_op(credit_program(Credit(), "hour", sold)), priced)).statement
    assert free.credit.earned.item() == 30 * (5 * 2 - 5)
    floor = replace(sold, market_floor_usd_per_kwh=0.0)
    floored = settled(settle_metered(co_op(credit_program(Credit(), "hour", floor)), priced)).statement
    assert floored.credit.earned.item() == 30 * 5 * 2


@pytest.mark.parametrize(
    ("asked", "words"),
    [
        ({"version": "later"}, "has no version later; it has now."),
        ({"program": "bnak"}, "did you mean bank?"),
        ({"rate": "farm"}, "has no rate farm; it has flat."),
        ({"overrides": {"energie": 0.1}}, "has no parameter energie; did you mean energy?"),
        ({"overrides": {"energy": 12.5}}, "were these cents?"),
    ],
)
def test_that_a_wrong_question_is_answered_in_a_sentence(asked: dict[str, object], words: str) -> None:
    found = settle_metered(co_op(bank_program(Carry("forever"))), registers(), **asked)  # type: ignore[arg-type]
    assert words in refused(found)


def hourly_month(surplus_kwh: float) -> IntervalReadings:
    """A January in which every hour sends the same energy."""
    start = np.arange("2027-01-01T00:00", "2027-02-01T00:00", 60, dtype="datetime64[m]")
    sent = np.full(start.size, surplus_kwh)
    return IntervalReadings(60, start, ((2027, 1),), np.zeros(start.size, int), np.zeros(start.size), sent)


def test_that_a_price_year_stands_in_for_a_market_price_that_nobody_recorded() -> None:
    prices = np.zeros(8760)
    prices[:744] = 0.05
    program = credit_program(Credit("all", "same_bill"), "hour", Surplus("usd", market="market"))
    asked = co_op(program)
    mean = float(prices.mean())
    dated_level = 0.03
    settled = settle_metered(asked, hourly_month(1.0), price_years={"market": prices})
    assert isinstance(settled, MeteredSettlement)
    shifted = 744 * (0.05 + dated_level - mean)
    assert settled.statement.credit.earned[0, 0] == to_cents(shifted)
    own = settle_metered(asked, hourly_month(1.0), overrides={"market": 0.10}, price_years={"market": prices})
    assert isinstance(own, MeteredSettlement)
    assert own.statement.credit.earned[0, 0] == 7440


def test_that_a_reading_which_the_readings_cannot_tell_has_no_sum() -> None:
    by_hour = Ambiguity("H", "How fine?", "a month", "an hour", "it says so", (("netting", "hour"),))
    at_once = Ambiguity("I", "How fine?", "a month", "at once", "it says so", (("netting", "instant"),))
    asked = replace(co_op(credit_program(Credit())), ambiguities=(by_hour, at_once))
    found = metered_doubts(settled(settle_metered(asked, registers())), registers())
    assert {doubt.id: doubt.other_year_cents is None for doubt in found} == {"H": True, "I": False}


def test_that_another_program_is_told_at_the_members_own_rate() -> None:
    dear = replace(flat_rate(), id="dear", energy=(EnergyCharge("Energy", (EnergyBlock((Tier(price("high")),)),)),))
    other = credit_program(Credit("all", "same_bill"))
    forced = replace(other, id="forced", rate="dear")
    words = Ambiguity("P", "Which program?", "this", "that", "it says so", (("program", "credit"),))
    asked = replace(policy([forced, other], PARAMETERS, [flat_rate(), dear]), ambiguities=(words,))
    found = settled(settle_metered(asked, registers()))
    own = settled(settle_metered(asked, registers(), program="credit"))
    assert (found.rate.id, found.usual_rate.id, own.rate.id) == ("dear", "flat", "flat")
    (doubt,) = metered_doubts(found, registers())
    assert doubt.other_year_cents == own.statement.bill_cents.sum()


def test_that_the_other_reading_of_doubtful_words_sells_at_the_same_price_year() -> None:
    prices = np.zeros(8760)
    prices[:744] = 0.05
    program = credit_program(Credit("all", "same_bill"), "5_minutes", Surplus("usd", market="market"))
    by_hour = Ambiguity("A", "How fine?", "five minutes", "an hour", "it says so", (("netting", "hour"),))
    payable = Ambiguity("B", "What may it pay?", "all", "energy", "it says so", (("credit.pays", "energy"),))
    asked = replace(co_op(program), ambiguities=(by_hour, payable))
    price_years = {"market": prices}
    recorded = hourly_month(0.1)
    found = metered_doubts(settled(settle_metered(asked, recorded, price_years=price_years)), recorded, {}, price_years)
    sums = {doubt.id: (doubt.year_cents, doubt.other_year_cents) for doubt in found}
    year_cents = 1500 - to_cents(74.4 * (0.05 + 0.03 - float(prices.mean())))
    assert sums == {"A": (None, None), "B": (year_cents, 1500)}, "hourly data cost the same by the hour"


def test_that_a_forced_rate_bills_with_the_system_and_the_usual_one_without() -> None:
    forced = replace(credit_program(Credit()), rate="dear")
    asked = co_op(forced)
    usual = asked.rates[0]
    dear = replace(usual, id="dear", energy=(*usual.energy, *usual.energy))
    asked = replace(asked, rates=(usual, dear))
    january = RegisterReadings(((2027, 1),), np.array([100.0]), np.array([0.0]), np.array([0.0]))
    for named in (None, forced.id):
        settled = settle_metered(asked, january, program=named)
        assert isinstance(settled, MeteredSettlement)
        assert settled.without is not None
        energy = {line.name: line.cents for line in settled.bills[0].lines if line.kind == "energy"}
        assert len([line for line in settled.bills[0].lines if line.kind == "energy"]) == 2, energy
        assert len([line for line in settled.bills[0].lines_without if line.kind == "energy"]) == 1


def test_that_a_charge_by_nameplate_asks_for_the_size_that_no_meter_tells() -> None:
    by_size = FixedCharge("Grid access", price("fixed"), quantity="nameplate_kw_ac")
    asked = co_op(replace(credit_program(Credit()), charges=(by_size,)))
    january = RegisterReadings(((2027, 1),), np.array([100.0]), np.array([0.0]))
    refused = settle_metered(asked, january)
    assert isinstance(refused, tuple)
    assert "set nameplate_kw_ac" in refused[0].text
    wrong = settle_metered(asked, january, overrides={"nameplate_kw_ac": "eight"})
    assert isinstance(wrong, tuple)
    assert "'eight' is not a size" in wrong[0].text
    given = settle_metered(asked, january, overrides={"nameplate_kw_ac": 8})
    assert isinstance(given, MeteredSettlement)
    assert any(line.name == "Grid access" and line.quantity == 8.0 for line in given.bills[0].lines)


# --- registers by time-of-use bucket ---------------------------------------------------------------------------------


@pytest.mark.parametrize("netting", ["billing_month", "tou_month", "instant", "none"])
def test_that_registers_by_bucket_come_to_the_bills_of_the_intervals_they_sum(netting: str) -> None:
    """With load and sun alike within every hour, what the registers add up is what the intervals exchange."""
    recorded = intervals("2026-03-01", "2026-05-01")
    asked = co_op(credit_program(Credit("all", "same_bill"), netting), TWO_PRICES)
    by_interval = settled(settle_metered(asked, recorded))
    readings = by_interval.readings
    assert readings.generation_kwh is not None
    registers = RegisterReadings(
        recorded.months,
        readings.delivered_kwh[0],
        readings.received_kwh[0],
        readings.generation_kwh[0],
        ("rest", "peak"),
    )
    by_register = settled(settle_metered(asked, registers))
    assert bills_usd(by_register.statement) == bills_usd(by_interval.statement)
    assert [month.bill_without_cents for month in by_register.bills] == [
        month.bill_without_cents for month in by_interval.bills
    ]


def test_that_registers_by_other_buckets_than_the_rates_are_refused() -> None:
    kwh = np.array([[100.0, 50.0]])
    registers = RegisterReadings(((2026, 3),), kwh, kwh, None, ("day", "night"))
    found = settle_metered(co_op(credit_program(Credit()), TWO_PRICES), registers)
    assert isinstance(found, tuple)
    assert "time of use" in found[0].text


@pytest.mark.parametrize(
    ("carry", "name"),
    [(Carry("forever"), "energy"), (Carry("true_up", true_up_month="true_up"), "energy")],
    ids=["at once", "with a choice to be made first"],
)
def test_that_a_figure_that_nobody_knows_is_told(carry: Carry, name: str) -> None:
    found = settle_metered(forgotten(co_op(bank_program(carry)), name), registers())
    assert refused(found) == "Energy is not known; ask the co-op and set it."


def test_that_a_figure_of_the_rate_without_a_system_must_be_known_too() -> None:
    moved = replace(bank_program(Carry("forever")), rate="solar")
    solar = replace(flat_rate(), id="solar", energy=(EnergyCharge("Energy", (EnergyBlock((Tier(price("low")),)),)),))
    owner = policy([moved], PARAMETERS, [flat_rate(), solar])
    assert settled(settle_metered(owner, registers())).rate.id == "solar"
    assert refused(settle_metered(forgotten(owner, "energy"), registers())) == (
        "Energy is not known; ask the co-op and set it."
    )
