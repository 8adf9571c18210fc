"""Policies as a list: their versions, how many of their numbers are unknown, and whose file each is."""

from dataclasses import replace

import pytest

from app.core.policy import Policy
from app.policies.catalogue import find_policies
from app.report.policies import policies_text, policy_record


@pytest.fixture(scope="module")
def policies() -> dict[str, Policy]:
    return {policy.id: policy for policy in find_policies()}


def test_that_a_record_counts_what_nobody_has_published(policies: dict[str, Policy]) -> None:
    record = policy_record(policies["mt-marias-river"])
    statuses = [parameter["status"] for parameter in record["parameters"]]
    assert record["unknown_parameters"] == len(statuses) - statuses.count("published")
    assert "unknown" in statuses  # the true-up month is not published


def test_that_a_record_lists_versions_programs_and_rates(policies: dict[str, Policy]) -> None:
    record = policy_record(policies["oh-energy-coop"])
    assert [version["id"] for version in record["versions"]] == ["monthly-netting", "net-billing"]
    assert all(version["programs"] for version in record["versions"])
    assert [rate["id"] for rate in record["rates"]] == ["residential"]


def test_that_a_policy_of_the_members_own_is_marked(policies: dict[str, Policy]) -> None:
    shipped = policies["nm-socorro"]
    own = replace(shipped, origin="user")
    assert (policy_record(shipped)["origin"], policy_record(own)["origin"]) == ("bundled", "user")
    assert "yours" not in policies_text([shipped])
    assert "nm-socorro (yours)" in policies_text([own])


def test_that_no_policies_are_said_so() -> None:
    assert policies_text([]) == "There are no policies.\n"
