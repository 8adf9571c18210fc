"""Holds the form of a policy file to the core's values and to the JSON Schema that editors read."""

import json
from collections.abc import Iterator
from dataclasses import fields
from pathlib import Path
from typing import Any

import pytest
from pydantic import BaseModel, Field

from app.core import policy as core
from app.policies import build, schema
from app.policies.findings import form_findings

PAIRS = (
    (schema.PolicyFile, core.Policy),
    (schema.SourceTable, core.Source),
    (schema.ClauseTable, core.Clause),
    (schema.NoteTable, core.Note),
    (schema.AmbiguityTable, core.Ambiguity),
    (schema.ValueTable, core.DatedValue),
    (schema.ParameterTable, core.Parameter),
    (schema.TierTable, core.Tier),
    (schema.BlockTable, core.EnergyBlock),
    (schema.EnergyTable, core.EnergyCharge),
    (schema.FixedTable, core.FixedCharge),
    (schema.DemandTable, core.DemandCharge),
    (schema.TaxTable, core.Tax),
    (schema.WindowTable, core.TouWindow),
    (schema.TimeOfUseTable, core.TimeOfUse),
    (schema.RateTable, core.Rate),
    (schema.CarryTable, core.Carry),
    (schema.SurplusTable, core.Surplus),
    (schema.CreditTable, core.Credit),
    (schema.PayoutTable, core.Payout),
    (schema.ProductionPaymentTable, core.ProductionPayment),
    (schema.ShareTable, core.Share),
    (schema.RuleTable, core.Rule),
    (schema.BracketTable, core.FeeBracket),
    (schema.FeeTable, core.FeeRule),
    (schema.DueTable, core.Due),
    (schema.StepTable, core.StepRule),
    (schema.ProgramTable, core.Program),
    (schema.VersionTable, core.Version),
)
# Keys with no field of their own (shorthands, and what the reader resolves), and fields that no key fills.
SHORTHANDS: dict[type[schema.Table], set[str]] = {
    schema.BlockTable: {"price"},
    schema.EnergyTable: {"price", "tiers"},
    schema.VersionTable: {"inherits"},
}
NOT_IN_THE_FILE: dict[type[schema.Table], set[str]] = {schema.PolicyFile: {"file", "origin"}}
KEYED_BY_ID = (schema.SourceTable, schema.ClauseTable, schema.ParameterTable, schema.RateTable)


@pytest.mark.parametrize(("table", "value"), PAIRS, ids=lambda kind: kind.__name__)
def test_that_each_field_of_the_core_has_its_key_and_no_key_is_without_a_field(
    table: type[schema.Table], value: type
) -> None:
    keys = set(schema.known_keys(table)) - SHORTHANDS.get(table, set())
    filled = {key for _, key, _ in build._form(value)} - NOT_IN_THE_FILE.get(table, set())
    assert keys == filled - ({"id"} if table in KEYED_BY_ID else set())


@pytest.mark.parametrize(("table", "value"), PAIRS, ids=lambda kind: kind.__name__)
def test_that_a_key_left_out_means_what_the_core_means(table: type[schema.Table], value: type) -> None:
    by_key = {key: name for name, key, _ in build._form(value)}
    defaults = {field.name: field.default for field in fields(value)}
    for name, field in table.model_fields.items():
        key = field.alias or name
        simple = isinstance(field.default, str | int | float | bool)
        if key in by_key and simple and not field.is_required():
            assert field.default == defaults[by_key[key]], f"{table.__name__}.{key}"


def test_that_every_key_is_described_for_the_clerk() -> None:
    for table, _ in PAIRS:
        for name, field in table.model_fields.items():
            assert field.description, f"{table.__name__}.{name}"


def test_that_the_schema_for_editors_is_fresh(repository: Path) -> None:
    written = (repository / "co_ops" / "schema.json").read_text(encoding="utf-8")
    assert written == schema.json_schema_text(), "run python -m app.policies.schema"


def test_that_the_schema_for_editors_lists_the_words_of_the_core() -> None:
    text = schema.json_schema_text()
    for word in (*core.NETTING_INTERVALS, *core.RULE_KINDS, *core.TECHNOLOGIES, *core.UNITS):
        assert f'"{word}"' in text


def test_that_the_schema_for_editors_has_only_words_of_draft_4() -> None:
    schema_text = json.loads(schema.json_schema_text())
    assert schema_text["$schema"] == "http://json-schema.org/draft-04/schema#"
    for table in tables_of(schema_text):
        assert not {"$defs", "prefixItems", "const", "examples"} & set(table)
        assert not isinstance(table.get("exclusiveMinimum", True), float)
        assert "$ref" not in table or len(table) == 1


def tables_of(value: Any) -> Iterator[dict[str, Any]]:
    """Every table of a schema but those that hold the names of keys."""
    if isinstance(value, dict):
        yield value
        for key, item in value.items():
            for inner in item.values() if key in ("properties", "definitions") else [item]:
                yield from tables_of(inner)
    elif isinstance(value, list):
        for item in value:
            yield from tables_of(item)


@pytest.mark.parametrize(
    ("path", "there"),
    [
        (("surplus", "unit"), True),
        (("surplus", "colour"), False),
        (("netting", "unit"), False),
        (("rule", "id"), False),
    ],
)
def test_that_a_path_leads_to_a_key_of_the_form_or_to_nothing(path: tuple[str, ...], there: bool) -> None:
    assert (schema.annotation_at(path, schema.ProgramTable) is not None) == there


def test_that_a_limit_of_another_kind_is_told_in_the_forms_own_words() -> None:
    class Short(BaseModel):
        name: str = Field(max_length=3)

    (finding,) = form_findings({"name": "four"}, Short)
    assert finding.text == "name is out of range, expected string should have at most 3 characters (found 'four')"
    assert form_findings({"name": "one"}, Short) == []
