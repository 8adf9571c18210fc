"""Answers made by hand, for tests of what they look like."""

from app.core.answer import (
    Assumption,
    BillLine,
    Doubt,
    Estimate,
    Fee,
    FinanceAnswer,
    Finding,
    IncentiveAnswer,
    LedgerMonth,
    LoanAnswer,
    Month,
    Named,
    PolicyAnswer,
    PolicyNote,
    Production,
    ProgramFit,
    RangeAnswer,
    Spread,
    Step,
    Sway,
    WindQuestion,
    Year1,
    YearOfMoney,
)

INCENTIVE = IncentiveAnswer(
    "us-reap", "Rural grant", "possible", 0, 562275, "A farm.", "25 % of the price, if claimed.", "A paper", "2026-11"
)
LOAN = LoanAnswer(
    2000000, 100000, 0, 0, 20216, 3638798, 1389698, None, "The first year saves less than the loan takes."
)
RANGE = RangeAnswer(
    draws=1000,
    seed=1,
    bill_with_cents=Spread(100000.4, 114600.0, 130000.0),
    saving_cents=Spread(80000.0, 91596.0, 100000.0),
    payback_years=Spread(14.2, 17.1, None),
    npv_cents=Spread(-50000.0, -12345.0, 20000.0),
    forfeited_kwh=Spread(0.0, 0.0, 12.5),
    generation_kwh=Spread(7560.0, 8400.0, 9240.0),
    pays_back_percent=88.0,
    sways=(Sway("price", "Price of the system", "factor", 0.92, 1.09, -682502, -1137511, 1, 2, 18.4, None),),
)
QUESTIONS = (
    WindQuestion("references", "How many owners?", "count", "warning", 1, "Answer: 1. Ask for two.", "S0-112",
                 "A page"),
    WindQuestion("inverter-listed", "Is it listed?", "yes_no", "red flag", False, "Answer: no.", "S0-106", "A page"),
    WindQuestion("certified", "Is it certified?", "yes_no", "well", True, "Answer: yes.", "S0-113", "A page"),
    WindQuestion("maintenance", "What does upkeep cost?", "usd", "blank", None, "No answer yet.", "S0-109", "A page"),
    WindQuestion(
        "cost-items", "What does each part cost?", "cost_items", "warning", 70000.5, "Together.", "S0-107", "A page",
        ("sales tax",),
    ),
)  # fmt: skip
NOTHING = LedgerMonth(0, 0, 0, 0, 0, 0)


def a_month(month: int, bank: LedgerMonth = NOTHING, credit: LedgerMonth = NOTHING) -> Month:
    return Month(
        month=month,
        load_kwh=1000.0004,
        generation_kwh=700.0004,
        delivered_kwh=600.00049,
        received_kwh=300.00049,
        billed_kwh=600.00049,
        bill_without_cents=17183,
        bill_with_cents=9550,
        lines=(BillLine("Customer charge", 5200, "S0-1"), BillLine("Energy charge", 7150), BillLine("Credit", -2800)),
        lines_without=(BillLine("Customer charge", 5200), BillLine("Energy charge", 11983)),
        bank_kwh=bank,
        credit_cents=credit,
    )


def an_estimate(**changes: object) -> Estimate:
    months = tuple(a_month(month) for month in range(1, 13))
    values: dict[str, object] = {
        "name": "Farmhouse",
        "co_op": Named("il-shelby", "Shelby Electric"),
        "version": Named("now", "Page as read"),
        "program": Named("small-dg", "Small DG"),
        "rate": Named("residential", "Rate 1"),
        "load_annual_kwh": 12000.0048,
        "load_monthly_kwh": (1000.0004,) * 12,
        "production": Production(8400.0048, (700.0004,) * 12, 0.1437, 1050.0, 7560.0, 9240.0),
        "policy": PolicyAnswer(
            "allowed with conditions",
            6.67,
            70.0,
            None,
            (
                Finding("size", "pass", "Up to 10 kW.", "S0-2"),
                Finding("battery", "fail", "No battery.", "S0-3", "Leave the battery out."),
            ),
            (ProgramFit("small-dg", "Small DG", True, "Every condition is met."),),
            (
                Fee("Application", 50000, "at once", "known", "S0-4", "Not given back."),
                Fee("Study", None, "later", "unknown"),
            ),
            (Step(1, "Call.", "60 days before", "S0-5"), Step(2, "Build.")),
            (PolicyNote("Policies change.", "S0-6"), PolicyNote("The rate is old.")),
            (
                Doubt("A-1", "Is it netted?", "Over the month.", "Not at all.", "The words.", 114600, 150000),
                Doubt("A-2", "Gross or net?", "Gross.", "Net.", "The words."),
            ),
        ),
        "months": months,
        "year1": Year1(206196, 114600, 91596, 33600, 0.0, 0, 0, 0, 0, 62400, 80000, 100000),
        "finance": FinanceAnswer(2600000, 50000, 0, 17.123456789012, None, -12345, float("nan"), 0.21, (14.2, 23.4)),
        "years": tuple(YearOfMoney(n, 8400.0, 206196, 114600, 91596, 0.0, 100, 91496, n) for n in range(1, 26)),
        "assumptions": (
            Assumption("energy", 0.1197, "usd_per_kwh", "published", "Rate sheet", "2026", label="Energy charge"),
            Assumption("rates", (0.03,) * 12, "usd_per_kwh", "member", ""),
            Assumption("ppi", 0.045, "usd_per_kwh", "illustrative", "A neighbour", "2026", 0.02, 0.07, "PPI rate"),
        ),
        "warnings": ("The station is far.",),
    }
    return Estimate(**{**values, **changes})  # type: ignore[arg-type]
