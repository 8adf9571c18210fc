"""The year of market prices beside a policy."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from app.core.problems import ProblemsFound
from app.locations import co_ops_folder
from app.policies.catalogue import find_policy
from app.policies.price_series import PriceYears, read_price_year

SHIPPED = co_ops_folder() / "il" / "shelby" / "market_price_usd_per_kwh.csv"


def _with_line(folder: Path, number: int, text: str | None) -> Path:
    lines = SHIPPED.read_text(encoding="utf-8").splitlines()
    if text is None:
        del lines[number - 1]
    else:
        lines[number - 1] = text
    path = folder / "prices.csv"
    path.write_text("\n".join(lines), encoding="utf-8")
    return path


def test_that_the_shipped_year_has_every_hour_some_below_zero_and_the_mean_it_claims() -> None:
    prices = read_price_year(SHIPPED)
    assert prices.shape == (8760,)
    assert prices.min() < 0
    assert np.isclose(prices.mean(), 0.03, atol=5e-6)
    with pytest.raises(ValueError):
        prices[0] = 1.0


@pytest.mark.parametrize(
    ("number", "text", "words"),
    [
        (8, "1,1,0,three", r"prices\.csv:8: 'three' is not a price; \$/kWh up to 10 are expected\."),
        (9, "1,1,1,32.1", r"prices\.csv:9: '32\.1' is not a price"),
        (9, "1,1,2,0.03", r"prices\.csv:9: 1,1,1,PRICE is expected here \(found 1,1,2,0\.03\)\."),
        (9, "1,1,1,nan", r"prices\.csv:9: 'nan' is not a price"),
        (7, "a,b", r"prices\.csv:7: the columns month,day,hour,price_usd_per_kwh are expected here\."),
        (500, None, r"prices\.csv: the file has 8,759 hours; the 8,760 of a year are expected\."),
    ],
)
def test_that_a_wrong_line_is_named(tmp_path: Path, number: int, text: str | None, words: str) -> None:
    with pytest.raises(ProblemsFound, match=words):
        read_price_year(_with_line(tmp_path, number, text))


def test_that_a_missing_file_is_one_sentence(tmp_path: Path) -> None:
    with pytest.raises(ProblemsFound, match=r"nowhere\.csv: the prices cannot be read"):
        read_price_year(tmp_path / "nowhere.csv")


def test_that_a_policy_gives_the_series_it_names_and_no_other() -> None:
    years = PriceYears(find_policy("il-shelby"))
    assert list(years) == ["market_price_usd_per_kwh"]
    assert len(years) == 1
    assert years["market_price_usd_per_kwh"].shape == (8760,)
    assert years.get("customer_charge_usd_per_month") is None
    assert years.get("") is None
    assert len(PriceYears(find_policy("nm-socorro"))) == 0
