"""A Mermaid journey becomes stages, steps with a touchpoint card, personas and curves."""

import pytest

from journey_studio.document.edit import Edit
from journey_studio.importers import Unreadable
from journey_studio.importers.mermaid import is_mermaid_journey, read_mermaid
from journey_studio.model import Card, Curve, Emotion, Journey, Lane, Persona, Snapshot, Stage, Step
from tests.importers.reading import EMPTY, board, journey_lines, read, title, warned, written_back


def test_a_day_becomes_a_board() -> None:
    proposal = read(
        "title My working day",
        "section Go to work",
        "Make tea: 5: Me",
        "Do work: 1: Me, Cat",
        "section Go home",
        "Sit down: 3: Cat",
    )
    assert title(proposal) == "My working day"
    assert proposal.warnings == ()
    assert board(proposal) == [
        ("Go to work", "Make tea", {"Me": 2.0}),
        ("Go to work", "Do work", {"Me": -2.0, "Cat": -2.0}),
        ("Go home", "Sit down", {"Cat": 0.0}),
    ]


def test_each_task_has_its_touchpoint_card_and_the_records_make_a_whole_map() -> None:
    proposal = read("section A", "One: 2: Me", "Two: 4", "section B")
    snapshot = Snapshot.of(proposal.records)
    journey = proposal.journeys[0]
    lanes = {lane.kind: lane for lane in snapshot.lanes(journey)}
    assert list(lanes) == ["touchpoints", "emotion"]
    cards = snapshot.cards(lanes["touchpoints"].id)
    assert [(card.kind, card.title) for card in cards] == [("touchpoint", "One"), ("touchpoint", "Two")]
    assert [card.step for card in cards] == [step.id for step in snapshot.steps(journey)[:2]]
    edit = Edit(EMPTY)
    edit.put(*proposal.records)
    assert len(edit.finished()[1].changes) == len(proposal.records)


def test_scores_become_emotions_exactly() -> None:
    proposal = read(
        *(f"T{score}: {score}: Me" for score in ("1", "2", "3", "4", "5", "3.5", "0x3", "+4", "2e0"))
    )
    assert [values["Me"] for _, _, values in board(proposal)] == [-2, -1, 0, 1, 2, 0.5, 0, 1, -1]
    assert proposal.warnings == ()


def test_a_task_without_actors_keeps_its_score_on_a_curve_of_nobody() -> None:
    proposal = read("A: 5:", "B: 4: Me", "C: 1")
    assert [values for _, _, values in board(proposal)] == [{None: 2.0}, {"Me": 1.0}, {None: -2.0}]
    curves = [record for record in proposal.records if isinstance(record, Curve)]
    assert [curve.persona is None for curve in curves] == [True, False]
    assert "A: 5:\n" in written_back(proposal)
    assert "C: 1\n" in written_back(proposal)


def test_sections_are_runs_whose_names_may_repeat_or_be_missing() -> None:
    proposal = read("First: 3", "section Same", "section Same", "A: 3", "section Same", "B: 3")
    stages = [record.title for record in proposal.records if isinstance(record, Stage)]
    assert stages == ["", "Same", "Same", "Same"]
    assert board(proposal)[1] == ("Same", "", {})
    body = [line.strip() for line in written_back(proposal).splitlines()]
    assert body == ["journey", "First: 3", "section Same", "section Same", "A: 3", "section Same", "B: 3"]


def test_personas_come_in_order_of_first_appearance() -> None:
    proposal = read("A: 3: Dad, Mum", "B: 3: Child#35;1, Dad")
    snapshot = Snapshot.of(proposal.records)
    assert [persona.name for persona in snapshot.of_owner(Persona)] == ["Dad", "Mum", "Child#1"]
    curves = snapshot.curves(proposal.journeys[0])
    assert [snapshot.need(Persona, curve.persona).name for curve in curves] == ["Dad", "Mum", "Child#1"]


def test_personas_of_the_map_are_shared_by_their_exact_name() -> None:
    first = read("A: 3: Me, Cat")
    here = Snapshot.of(first.records)
    second = read_mermaid(journey_lines("B: 4: Cat, cat"), here)
    assert [record.name for record in second.records if isinstance(record, Persona)] == ["cat"]
    edit = Edit(here)
    edit.put(*second.records)
    after = edit.finished()[0]
    assert len(after.journeys) == 2
    assert after.journeys[1].id == second.journeys[0]
    assert [persona.name for persona in after.of_owner(Persona)] == ["Me", "Cat", "cat"]


def test_without_a_title_the_file_lends_its_name_and_it_is_not_written_back() -> None:
    proposal = read("A: 3")
    assert title(proposal) == "a file"
    assert "title" not in written_back(proposal)


def test_the_last_title_wins_and_one_in_front_matter_counts_where_there_is_no_other() -> None:
    assert title(read("title One", "title Two")) == "Two"
    front = "---\ntitle: 'Front: of all' # really\nconfig:\n  theme: dark\n---\njourney\n  A: 3\n"
    proposal = read_mermaid(front, EMPTY)
    assert title(proposal) == "Front: of all"
    assert written_back(proposal).startswith(
        "---\ntitle: 'Front: of all' # really\nconfig:\n  theme: dark\n---\njourney\n"
    )
    assert "title Front" not in written_back(proposal)
    assert title(read_mermaid(front + "  title Inner\n", EMPTY)) == "Inner"


def test_what_has_no_place_on_a_map_is_written_back() -> None:
    text = (
        "%%{init: {'theme': 'forest',\n  'journey': {}}}%%\n%% about\njourney\n    title T\n    accTitle: A; title # of it\n"
        "    accDescr {\nTwo\nlines\n    }\n      %% first\n      A: 6: Me, Me, me,\n      B: 3.50: me, Me\n    %% S follows\n"
        "    section S<br/>T\n      # noted\n      C: 1: Me\n%% end\n"
    )
    proposal = read_mermaid(text, EMPTY)
    assert written_back(proposal) == text
    assert list(warned(proposal)) == [12]


def test_a_value_that_was_edited_is_written_anew() -> None:
    proposal = read("A: 6: me, Me", "B: +4: Me")
    changed = [
        record.with_values({"value": -1.0}) if isinstance(record, Emotion) else record
        for record in proposal.records
    ]
    text = written_back(type(proposal)(tuple(changed), (), proposal.journeys))
    assert "A: 2: me, Me\n" in text
    assert "B: 2: Me\n" in text


def test_breaks_and_entities_are_read_as_drawn_and_written_as_spelled() -> None:
    proposal = read("section One<br>two<BR />three", "Say #quot;hi#quot; #9829;<br/>now: 3: A#44; B")
    assert board(proposal) == [("One\ntwo\nthree", 'Say "hi" ♥\nnow', {"A, B": 0.0})]
    assert "section One<br>two<BR />three\n" in written_back(proposal)
    assert "Say #quot;hi#quot; #9829;<br/>now: 3: A#44; B\n" in written_back(proposal)


@pytest.mark.parametrize("break_", ["<br>", "<br/>", "<br />", "<BR>", "<br\t/>"])
def test_every_spelling_of_a_break_is_one(break_: str) -> None:
    assert board(read(f"section a{break_}b", "T: 3"))[0][0] == "a\nb"


def test_descriptions_on_adjoining_lines() -> None:
    proposal = read(
        "accTitle: A title", "accDescr {", "one", "two }", "title T", "accDescr: later", "section S"
    )
    kept = Snapshot.of(proposal.records).need(Journey, proposal.journeys[0]).provenance["mermaid"]
    assert kept["accTitle"] == "A title"
    assert kept["accDescr"] == "later"
    assert title(proposal) == "T"


def test_keywords_are_read_in_any_case_and_the_header_may_share_its_line() -> None:
    proposal = read_mermaid("journey TITLE Day\nSECTION S\nA: 3: Me\n", EMPTY)
    assert title(proposal) == "Day"
    assert board(proposal) == [("S", "A", {"Me": 0.0})]
    assert proposal.warnings == ()


def test_line_ends_of_every_system_and_a_byte_order_mark() -> None:
    for end in ("\r\n", "\r", "\n"):
        proposal = read_mermaid("\ufeff" + end.join(["", "journey", "section S", "A: 3: Me", "B"]), EMPTY)
        assert [step for _, step, _ in board(proposal)] == ["A", "B"]
        assert list(warned(proposal)) == [5]


def test_an_empty_diagram_is_a_journey_without_stages() -> None:
    proposal = read_mermaid("journey", EMPTY, "x")
    assert [type(record) for record in proposal.records] == [Journey, Lane, Lane]


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("flowchart TD\n  A-->B", 1),
        ("\n\njourneys\n", 3),
        ("", 0),
        ("---\ntitle: x\n---\n%% only a comment\n", 0),
    ],
)
def test_what_is_no_journey_is_refused_with_its_line(text: str, line: int) -> None:
    assert not is_mermaid_journey(text)
    with pytest.raises(Unreadable, match="journey") as refused:
        read_mermaid(text, EMPTY)
    assert refused.value.line == line


def test_long_texts_are_shown_shortened_kept_whole_and_said() -> None:
    name, actor = "n" * 10_001, "a" * 201
    proposal = read(f"{name}: 3: {actor}")
    step = next(record for record in proposal.records if isinstance(record, Step))
    persona = next(record for record in proposal.records if isinstance(record, Persona))
    assert len(step.title) == 10_000
    assert len(persona.name) == 200
    assert "10001 characters" in warned(proposal)[2]
    assert "200 characters" in warned(proposal)[2]
    assert f"{name}: 3: {actor}\n" in written_back(proposal)


def test_more_than_a_record_can_keep_is_said() -> None:
    proposal = read(*("%% " + "c" * 60_000 for _ in range(2)), "A: 3: Me")
    assert "too long to be kept" in warned(proposal)[4]
    assert board(proposal) == [("", "A", {"Me": 0.0})]


def test_many_tasks_and_cards_keep_their_order() -> None:
    proposal = read(*(f"Task {number}: 3: Me" for number in range(2_000)))
    snapshot = Snapshot.of(proposal.records)
    assert [step for _, step, _ in board(proposal)] == [f"Task {number}" for number in range(2_000)]
    assert len(list(snapshot.all(Card))) == 2_000
