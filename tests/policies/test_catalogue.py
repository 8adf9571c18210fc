"""Which policies are found, whose wins, and what a broken one leaves standing."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from app.core.problems import ProblemsFound
from app.policies import catalogue, snapshot
from app.policies.reader import check_policy, read_policy, read_text

RIGHT = Path(__file__).resolve().parent / "right.toml"
BUNDLED = ["il-shelby", "mt-marias-river", "nm-regime", "nm-socorro", "oh-energy-coop"]


def lay(user_folder: Path, name: str, text: str) -> Path:
    path = user_folder / "co_ops" / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def test_that_the_five_policies_of_the_contract_are_found() -> None:
    assert [policy.id for policy in catalogue.find_policies()] == BUNDLED
    assert catalogue.policy_problems() == ()


@pytest.mark.parametrize("id", BUNDLED)
def test_that_a_policy_is_found_by_its_id_and_lies_where_its_id_says(id: str) -> None:
    policy = catalogue.find_policy(id)
    path = Path(policy.file)
    assert (policy.id, policy.origin) == (id, "bundled")
    assert f"{path.parent.parent.name}-{path.parent.name}" == id
    assert policy.state == path.parent.parent.name.upper()


def test_that_a_users_policy_is_found_and_marked(user_folder: Path) -> None:
    path = lay(user_folder, "mine.toml", RIGHT.read_text(encoding="utf-8"))
    policy = catalogue.find_policy("mt-example")
    assert (policy.origin, policy.file) == ("user", str(path))
    assert len(catalogue.find_policies()) == len(BUNDLED) + 1


@pytest.mark.parametrize("name", ["mine.toml", "mine/policy.toml", "mt/mine/policy.toml"])
def test_that_a_users_policy_wins_over_the_shipped_one(name: str, user_folder: Path) -> None:
    text = RIGHT.read_text(encoding="utf-8").replace("mt-example", "il-shelby")
    path = lay(user_folder, name, text)
    policies = {policy.id: policy for policy in catalogue.find_policies()}
    assert len(policies) == len(BUNDLED)
    assert (policies["il-shelby"].origin, policies["il-shelby"].file) == ("user", str(path))


def test_that_a_broken_file_does_not_take_the_others_down(user_folder: Path) -> None:
    path = lay(user_folder, "broken.toml", RIGHT.read_text(encoding="utf-8").replace("0.11", "11"))
    assert [policy.id for policy in catalogue.find_policies()] == BUNDLED
    assert [problem.file for problem in catalogue.policy_problems()] == [str(path)]
    with pytest.raises(ProblemsFound, match="this looks like cents"):
        catalogue.find_policy("mt-example")


def test_that_two_files_of_a_users_folder_with_one_id_are_told_apart(user_folder: Path) -> None:
    lay(user_folder, "a.toml", RIGHT.read_text(encoding="utf-8"))
    second = lay(user_folder, "b.toml", RIGHT.read_text(encoding="utf-8"))
    assert len(catalogue.find_policies()) == len(BUNDLED) + 1
    (problem,) = catalogue.policy_problems()
    assert (problem.file, problem.field) == (str(second), "id")
    assert "a.toml already" in problem.text


def test_that_every_file_without_an_id_is_told_of(user_folder: Path) -> None:
    paths = [lay(user_folder, name, "no policy at all") for name in ("a.toml", "b.toml")]
    assert {problem.file for problem in catalogue.policy_problems()} == {str(path) for path in paths}


def test_that_a_policy_is_found_by_its_file_or_folder() -> None:
    assert catalogue.find_policy(str(RIGHT)).origin == "user"
    folder = Path(catalogue.find_policy("nm-socorro").file).parent
    assert catalogue.find_policy(str(folder)).id == "nm-socorro"


def test_that_a_name_spelled_wrong_is_answered_with_the_nearest() -> None:
    with pytest.raises(ProblemsFound, match=r"found 'il-shellby'; did you mean il-shelby\?"):
        catalogue.find_policy("il-shellby")


def test_that_the_list_of_checked_files_is_fresh(repository: Path) -> None:
    folder = repository / "co_ops"
    written = (folder / snapshot.SNAPSHOT_FILE).read_text(encoding="utf-8")
    assert written == snapshot.snapshot_text(folder), "run python -m app.policies.snapshot"


def test_that_a_file_changed_since_it_was_listed_is_checked_again(tmp_path: Path) -> None:
    path = tmp_path / "policy.toml"
    path.write_text(RIGHT.read_text(encoding="utf-8"), encoding="utf-8")
    listed = frozenset({snapshot.digest(read_text(path))})
    assert read_policy(path, "user", listed).id == "mt-example"
    path.write_text(RIGHT.read_text(encoding="utf-8").replace("0.11", "11"), encoding="utf-8")
    with pytest.raises(ProblemsFound):
        read_policy(path, "user", listed)


def test_that_windows_line_ends_leave_the_digest_as_it_is() -> None:
    text = RIGHT.read_text(encoding="utf-8")
    assert snapshot.digest(text.replace("\n", "\r\n")) == snapshot.digest(text)


def test_that_the_shipped_policies_are_read_without_loading_the_checker() -> None:
    program = "import sys, app.policies.catalogue as c; c.find_policies(); print('pydantic' in sys.modules)"
    result = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert result.stdout.strip() == "False"


def test_that_no_shipped_policy_has_even_a_warning(repository: Path) -> None:
    for path in sorted((repository / "co_ops").glob("*/*/policy.toml")):
        assert [str(problem) for problem in check_policy(path)] == []


@pytest.mark.parametrize("content", [None, b"not JSON", b"\xff", b"[1, 2]"])
def test_that_without_a_list_every_file_is_checked(
    content: bytes | None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert len(snapshot.checked_digests()) >= 5
    if content is not None:
        (tmp_path / snapshot.SNAPSHOT_FILE).write_bytes(content)
    monkeypatch.setattr(snapshot, "co_ops_folder", lambda: tmp_path)
    assert snapshot.checked_digests() == frozenset()


def test_that_a_file_with_mistakes_is_not_listed(tmp_path: Path) -> None:
    text = RIGHT.read_text(encoding="utf-8")
    for name, content in (("right", text), ("wrong", text.replace("0.11", "11"))):
        (tmp_path / "mt" / name).mkdir(parents=True)
        (tmp_path / "mt" / name / "policy.toml").write_text(content, encoding="utf-8")
    assert list(json.loads(snapshot.snapshot_text(tmp_path))) == ["mt/right/policy.toml"]
