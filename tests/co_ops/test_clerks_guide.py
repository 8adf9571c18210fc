"""The clerk's guide is right: its worked example is read, checked and settled, and every snippet fits the form."""

import re
import tomllib
from pathlib import Path
from typing import Any

import pytest

from app.core import policy as core
from app.policies.examples import check_file
from app.policies.reader import read_policy
from app.policies.schema import annotation_at

GUIDE = Path(__file__).resolve().parents[2] / "co_ops" / "README.md"
BLOCK = re.compile(r"^```toml (\w+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def blocks(kind: str) -> list[str]:
    return [text for name, text in BLOCK.findall(GUIDE.read_text(encoding="utf-8")) if name == kind]


def test_that_the_worked_example_is_a_right_policy_whose_bills_come_out(tmp_path: Path) -> None:
    path = tmp_path / "policy.toml"
    path.write_text("\n".join(blocks("policy")), encoding="utf-8")
    (tmp_path / "examples.toml").write_text("\n".join(blocks("examples")), encoding="utf-8")
    assert [str(problem) for problem in check_file(path)] == []
    assert read_policy(path).id == "mt-prairie-view"


def test_that_every_block_of_the_guide_is_of_a_kind_that_is_tested() -> None:
    fences = re.findall(r"^```(\S.*)$", GUIDE.read_text(encoding="utf-8"), re.MULTILINE)
    assert set(fences) == {"toml policy", "toml examples", "toml snippet"}


@pytest.mark.parametrize("snippet", blocks("snippet"))
def test_that_each_snippet_has_only_keys_of_the_form(snippet: str) -> None:
    for path in paths(tomllib.loads(snippet)):
        if path[0] == "ambiguity" and "changes" in path:
            continue
        inside_value = any(key in ("price", "sum", "pays") for key in path[:-1])
        assert inside_value or annotation_at(path) is not None, path


def paths(value: Any, path: tuple[str | int, ...] = ()) -> list[tuple[str | int, ...]]:
    found = [path] if path else []
    items: Any = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, item in items:
        found += paths(item, (*path, key))
    return found


@pytest.mark.parametrize(
    "words",
    [
        core.NETTING_INTERVALS,
        core.RULE_KINDS,
        core.RULE_CONSEQUENCES,
        core.CARRIES,
        core.ENDINGS,
        core.PAY_FORMS,
        core.STATUSES[:2],
        core.CLAUSE_PLACES,
        core.CREDIT_REACHES,
        core.CAPACITY_BASES,
        core.ENROLMENTS,
    ],
)
def test_that_the_guide_names_every_word_a_clerk_may_choose(words: tuple[str, ...]) -> None:
    text = GUIDE.read_text(encoding="utf-8")
    assert [word for word in words if not re.search(rf"\b{re.escape(word)}\b", text)] == []
