"""The table and the record of sizes say what the sweep found."""

import json

from app import answering, locations
from app.files.case_file import read_case
from app.report.sizes import sizes_record, sizes_text

ANSWER = answering.answer_sizes(read_case(locations.resources_folder() / "samples" / "nm-regime.fairwatt"))


def test_that_the_record_is_plain_json_with_every_size() -> None:
    record = json.loads(json.dumps(sizes_record(ANSWER), allow_nan=False))
    assert [program["id"] for program in record["programs"]] == [item.program.id for item in ANSWER.programs]
    assert all(len(program["sizes"]) >= 200 for program in record["programs"])
    assert {best["by"] for best in record["best"]} == {"payback", "npv", "forfeiture"}
    edges = {edge["kw_ac"] for edge in record["edges"]}
    for program in record["programs"]:
        assert {size["kw_ac"] for size in program["sizes"] if size["edge"]} == edges


def test_that_the_text_shows_the_best_and_every_edge() -> None:
    text = sizes_text(ANSWER)
    assert "pays back soonest" in text
    assert text.count("<- edge") == len(ANSWER.edges) * len(ANSWER.programs)
    assert all(len(line) <= 130 for line in text.splitlines())
