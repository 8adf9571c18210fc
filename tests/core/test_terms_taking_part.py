"""Holds the numbers in use to what the member takes part in: a payment not taken up asks for no price."""

from dataclasses import replace

import numpy as np
import pytest

from app.core.policy import DatedValue, Parameter, Policy, Price, ProductionPayment, Program, Surplus, Version
from app.core.terms import idle_parameters
from tests.core.small_policies import flat_rate, price

RATE = flat_rate()
CERTIFICATES = ProductionPayment("Certificates", price("certificate"), "takes_part", ((5, (1, 2, 3, 4)),))
PROGRAM = Program(
    "net-metering",
    "Net metering",
    "billing_month",
    Surplus("usd", price("surplus")),
    production_payments=(CERTIFICATES,),
)


def policy(usual: float | None = 0.0) -> Policy:
    value = DatedValue(None, None if usual is None else (usual,), "published", "page")
    takes_part = Parameter("takes_part", "Takes part", "count", (value,))
    return Policy("co-op", "Co-op", "NM", (), (), (takes_part,), (RATE,), (Version("now", "Now", (PROGRAM,)),))


@pytest.mark.parametrize(
    ("usual", "inputs", "idle"),
    [
        (0.0, {}, {"certificate"}),
        (1.0, {}, set()),
        (0.0, {"takes_part": 1}, set()),
        (1.0, {"takes_part": 0}, {"certificate"}),
        (0.0, {"takes_part": np.array([0.0, 1.0])}, set()),
        (0.0, {"takes_part": np.array([0.0, 0.0])}, {"certificate"}),
        (0.0, {"takes_part": "perhaps"}, set()),
    ],
)
def test_that_the_price_of_a_payment_not_taken_up_is_idle(
    usual: float, inputs: dict[str, object], idle: set[str]
) -> None:
    assert idle_parameters(policy(usual), PROGRAM, RATE, inputs) == idle


def test_that_a_price_with_another_use_is_not_idle() -> None:
    shared = replace(PROGRAM, production_payments=(replace(CERTIFICATES, price=Price(((1.0, "surplus"),))),))
    assert idle_parameters(policy(), shared, RATE, {}) == set()


def test_that_a_payment_to_everyone_is_never_idle() -> None:
    everyone = replace(PROGRAM, production_payments=(replace(CERTIFICATES, opt_in=""),))
    assert idle_parameters(policy(), everyone, RATE, {}) == set()


def test_that_without_a_program_nothing_is_idle() -> None:
    assert idle_parameters(policy(), None, RATE, {}) == set()
