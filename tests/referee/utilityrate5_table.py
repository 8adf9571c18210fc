"""Prints how Fairwatt's bills differ from SAM's Utilityrate5: `python -m tests.referee.utilityrate5_table`."""

from __future__ import annotations

import numpy as np
import PySAM

from tests.referee.utilityrate5_cases import OPTIONS, RATES, comparable, comparisons

DIFFERENCES = (
    "Where SAM settles otherwise (each held in tests/referee/test_utilityrate5.py):",
    "- Time of use, option 0: the buckets' banks pay the bills alike, but what SAM pays for at true-up is the surplus",
    "  of month totals. The rows above are moved by that amount; where the true-up becomes credit they are left out.",
    "- Option 0 over several years: SAM leaves each later January out of what it pays for at true-up.",
    "- Minimum bill, options 1 and 3: SAM spends the credit first and then lifts the bill to its minimum.",
    "- A price of surplus that rises with the tier, and tiers whose steps differ by period: no axis of ours says that.",
)


def table() -> str:
    """One row for each option and rate: years and bills compared, and the largest differences in cents."""
    rows = [
        f"Fairwatt and SAM's Utilityrate5 (NREL-PySAM {PySAM.__version__}), seeded houses, true-up in every month",
        "",
        "| metering option | rate | years | bills | largest difference, a bill | a year | within half a cent a line |",
        "|---|---|---|---|---|---|---|",
    ]
    for name, rules in OPTIONS:
        for rate in (rate for rate in RATES if comparable(rate, rules)):
            years = list(comparisons(rate, rules))
            bill = max(float(year.difference_usd.max()) for year in years)
            whole = max(abs(float((year.ours_usd - year.sams_usd).sum())) for year in years)
            within = all(bool(np.all(year.difference_usd <= year.allowed_usd + 1e-6)) for year in years)
            bills = sum(len(year.ours_usd) for year in years)
            rows.append(
                f"| {name} | {rate.name} | {len(years)} | {bills} | {100 * bill:.1f} cents | {100 * whole:.1f} cents "
                f"| {'yes' if within else 'NO'} |"
            )
    return "\n".join([*rows, "", *DIFFERENCES])


if __name__ == "__main__":
    print(table())
