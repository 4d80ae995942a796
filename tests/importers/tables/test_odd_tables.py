"""Tables as people make them, each with what must come of it."""

import pytest

from journey_studio.exporters import Request, produce
from journey_studio.importers import Unreadable, propose
from journey_studio.model import Emotion, Snapshot
from tests.builders import a_journey
from tests.importers.tables.reading import Read, read, workbook

ACROSS = (
    ("", "Awareness", "Consideration", "Purchase"),
    ("Touchpoints", "Ad", "Website", "Shop"),
    ("Pain points", "", "Too many choices", "Queue"),
    ("Emotion", 1, 0, -2),
)


def down(rows: tuple[tuple[object, ...], ...]) -> list[list[object]]:
    return [list(column) for column in zip(*rows, strict=True)]


def csv(rows: object, sign: str = ",") -> str:
    return "\n".join(sign.join(str(cell) for cell in row) for row in rows) + "\n"  # type: ignore[attr-defined]


def is_the_board(found: Read) -> None:
    assert found.stages == [("Awareness", [""]), ("Consideration", [""]), ("Purchase", [""])]
    assert found.lanes == ["touchpoints/", "pain points/", "emotion/"]
    assert found.cards("touchpoints") == [(0, "Ad"), (1, "Website"), (2, "Shop")]
    assert found.cards("pain points") == [(1, "Too many choices"), (2, "Queue")]
    assert found.curves == {"": [1.0, 0.0, -2.0]}
    assert found.remarks == []


@pytest.mark.parametrize("sign", [",", ";", "\t", "|"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le"])
def test_delimiters_and_encodings(sign: str, encoding: str) -> None:
    is_the_board(read(csv(ACROSS, sign).encode(encoding)))


def test_stages_as_rows() -> None:
    is_the_board(read(csv(down(ACROSS))))


def test_a_line_that_names_its_delimiter() -> None:
    is_the_board(read("sep=;\n" + csv(ACROSS, ";")))


@pytest.mark.parametrize("at", [(1, 1), (2, 2), (17, 9)])
def test_a_workbook_whose_table_starts_anywhere(at: tuple[int, int]) -> None:
    is_the_board(read(workbook(ACROSS, at=at), "map.xlsx"))


def test_a_workbook_whose_first_sheet_is_something_else() -> None:
    is_the_board(read(workbook([["Please read"]], ACROSS), "map.xlsx"))


def test_the_title_and_stated_facts_above_the_table() -> None:
    head = [["Buying boots"], ["Persona", "Mia"], ["Scenario:", "Winter is near"], []]
    found = read(workbook([*head, *ACROSS]), "map.xlsx")
    assert (found.journey.title, found.journey.scenario) == ("Buying boots", "Winter is near")
    assert found.curves == {"Mia": [1.0, 0.0, -2.0]}


def test_other_texts_beside_the_table_are_kept_with_the_journey() -> None:
    found = read(workbook([*ACROSS, [], ["Draft of the second workshop"], [], ["Ask Tim"]]), "map.xlsx")
    kept = f"{found.journey.title}\n{found.journey.provenance.get('beside the table', '')}"
    assert "Draft of the second workshop" in kept
    assert "Ask Tim" in kept


def test_merged_stages_have_several_steps() -> None:
    rows = [
        ["", "Awareness", "", "Purchase"],
        ["Step", "Sees", "Asks", "Pays"],
        ["Touchpoints", "a", "b", "c"],
    ]
    found = read(workbook(rows, merged=["B1:C1"]), "map.xlsx")
    assert found.stages == [("Awareness", ["Sees", "Asks"]), ("Purchase", ["Pays"])]


def test_blank_stages_go_on_and_repeated_ones_too() -> None:
    for second in ("", "Awareness", "awareness "):
        rows = [["Stage", "Awareness", second, "Purchase"], ["Touchpoints", "a", "b", "c"]]
        assert read(csv(rows)).stages == [("Awareness", ["", ""]), ("Purchase", [""])]


def test_a_stage_that_comes_again_later_is_another_one() -> None:
    rows = [["Stage", "Use", "Repair", "Use"], ["Touchpoints", "a", "b", "c"]]
    assert read(csv(rows)).stages == [("Use", [""]), ("Repair", [""]), ("Use", [""])]


def test_a_card_in_merged_cells_reaches_over_its_steps() -> None:
    rows = [["", "A", "B", "C"], ["Touchpoints", "wide", "", "narrow"], ["Pain points", "", "", "p"]]
    found = read(workbook(rows, merged=["B2:C2"]), "map.xlsx")
    wide = found.card("wide")
    assert (wide.step, wide.end_step) != (wide.step, None)
    assert found.card("narrow").end_step is None


def test_a_merged_label_is_that_of_several_rows() -> None:
    rows = [["", "A", "B"], ["Touchpoints", "a1", "b1"], ["", "a2", ""], ["Pain points", "p", ""]]
    found = read(workbook(rows, merged=["A2:A3"]), "map.xlsx")
    assert found.cards("touchpoints") == [(0, "a1"), (0, "a2"), (1, "b1")]


@pytest.mark.parametrize(
    ("cell", "titles"),
    [
        ("a\nb", ["a", "b"]),
        ("- a\n- b\n  more", ["a", "b"]),
        ("• a\n• b", ["a", "b"]),
        ("1. a\n2) b", ["a", "b"]),
        ("a; b ;c", ["a", "b", "c"]),
        ("a，b", ["a，b"]),
        ("one line only", ["one line only"]),
        ("- a", ["a"]),
    ],
)
def test_several_things_in_a_cell(cell: str, titles: list[str]) -> None:
    found = read(workbook([["", "A", "B"], ["Touchpoints", cell, ""], ["Pain points", "x", ""]]), "map.xlsx")
    assert [title for _, title in found.cards("touchpoints")] == titles


def test_what_goes_on_below_a_bullet_is_the_text_of_its_card() -> None:
    found = read(workbook([["", "A", "B"], ["Touchpoints", "- a\nmore of a\n- b", ""]]), "map.xlsx")
    assert found.card("a").body == "more of a"


@pytest.mark.parametrize(
    ("cells", "values"),
    [
        (["-2", "0", "1,5", "2"], [-2, 0, 1.5, 2]),
        (["−2", "+1", "0", "0.5"], [-2, 1, 0, 0.5]),
        (["-5", "0", "5", "2.5"], [-2, 0, 2, 1]),
        (["1", "3", "5", "4"], [-2, 0, 2, 1]),
        (["0", "5", "10", "7.5"], [-2, 0, 2, 1]),
        (["1/5", "3/5", "5 / 5", "4/5"], [-2, 0, 2, 1]),
        (["frustrated", "neutral", "delighted", "happy"], [-2, 0, 2, 1]),
        (["😡", "😐", "😍", "🙂"], [-2, 0, 2, 1]),
        (["wütend", "gemischt", "begeistert", "zufrieden"], [-2, 0, 2, 1]),
        (["0 %", "50 %", "100 %", "75%"], [-2, 0, 2, 1]),
    ],
)
def test_scales(cells: list[str], values: list[float]) -> None:
    rows = [
        ["Stage", "Awareness", "Research", "Purchase", "Use"],
        ["Touchpoints", *"abcd"],
        ["Emotion", *cells],
    ]
    assert read(workbook(rows), "map.xlsx").curves == {"": [float(value) for value in values]}


def test_a_word_and_a_quote_beside_the_number() -> None:
    found = read(csv([["Stage", "A", "B"], ["Touchpoints", "x", "y"], ["Emotion", "-1 Lost", "2: love it"]]))
    assert sorted(point.word for point in found.snapshot.all(Emotion)) == ["Lost", "love it"]


def test_what_is_on_no_scale_is_kept_as_a_thought_and_said() -> None:
    found = read(csv([["Stage", "A", "B", "C"], ["Touchpoints", *"xyz"], ["Emotion", 1, 2, "who knows"]]))
    assert found.cards("thoughts") == [(2, "who knows")]
    assert found.remarks == ["D3: “who knows” is on no scale of emotions; it is kept as a thought."]


def test_a_number_beyond_the_scale_is_said_with_its_place() -> None:
    found = read(csv([["Stage", "A", "B", "C"], ["Touchpoints", *"xyz"], ["Emotion", 1, 5, 300]]))
    assert found.curves == {"": [pytest.approx(-1.96), pytest.approx(-1.8), 2.0]}
    assert found.remarks == ["D3: “300” lies beyond the scale 0..100; it counts as its end."]


def test_a_second_table_is_the_curve() -> None:
    curve = [["", "Awareness", "Consideration", "Purchase"], ["Mia", 5, 3, 1], ["Tom", 2, 2, 2]]
    found = read(csv([*ACROSS[:3], ["", "", "", ""], ["", "", "", ""], *curve]))
    assert found.curves == {"Mia": [2.0, 0.0, -2.0], "Tom": [-1.0, -1.0, -1.0]}
    assert found.cards("touchpoints") == [(0, "Ad"), (1, "Website"), (2, "Shop")]


def test_the_curve_on_another_sheet_turned_around() -> None:
    curve = down((("Stage", "Purchase", "Awareness"), ("Mia", -5, 5)))
    assert read(workbook(ACROSS[:3], curve), "map.xlsx").curves == {"Mia": [2.0, None, -2.0]}


def test_rows_of_emotions_are_personas_and_wished_curves() -> None:
    rows = [*ACROSS[:2], ["Emotion (Mia)", 1, 2, 0], ["Emotion - Mia (to-be)", 2, 2, 2], ["Tom", 0, 0, 1]]
    assert read(csv(rows)).curves == {
        "Mia": [1.0, 2.0, 0.0],
        "Mia to-be": [2.0, 2.0, 2.0],
        "Tom": [0.0, 0.0, 1.0],
    }


def test_touchpoints_as_rows() -> None:
    rows = [
        ["Stage", "Touchpoint", "Channel", "Owner", "Score", "Remarkable"],
        ["Awareness", "Ad", "Social", "Marketing", "4", "cheap"],
        ["Purchase", "Checkout", "Web", "Sales", "1", ""],
        ["Awareness", "Fair", "Trade fair", "Sales", "5", ""],
    ]
    found = read(csv(rows))
    assert found.stages == [("Awareness", ["Ad", "Fair"]), ("Purchase", ["Checkout"])]
    ad = found.card("Ad")
    assert (found.named(ad.channel), ad.owner, ad.body) == ("Social", "Marketing", "Remarkable: cheap")
    assert found.curves == {"": [1.0, 2.0, -2.0]}


def test_cards_as_rows_with_lane_kind_and_marks() -> None:
    rows = [
        ["Stage", "Step", "Lane", "Kind", "Title", "Text", "Tags", "Moment of truth", "Evidence", "Sign"],
        [
            "Use",
            "Opens",
            "Pain points",
            "Pain point",
            "No key",
            "twice",
            "urgent, shop",
            "",
            "Researched",
            "negative",
        ],
        ["Use", "Opens", "Ideas", "Opportunity", "Key safe", "", "", "yes", "", ""],
        ["Buy", "", "Touchpoints", "Touchpoint", "Shop", "", "", "no", "Partly researched", ""],
    ]
    found = read(csv(rows, ";").replace("urgent, shop", "urgent, shop"))
    assert found.stages == [("Use", ["Opens"]), ("Buy", [""])]
    no_key = found.card("No key")
    assert (no_key.kind, no_key.body, no_key.evidence, no_key.sign) == (
        "pain point",
        "twice",
        "researched",
        "negative",
    )
    assert [found.named(tag) for tag in no_key.tags] == ["urgent", "shop"]
    assert found.card("Key safe").moment_of_truth
    assert found.card("Key safe").kind == "opportunity"
    assert not found.card("Shop").moment_of_truth
    assert found.card("Shop").evidence == "partly"


def test_channels_in_turn_or_as_touchpoints_of_their_own() -> None:
    rows = [
        ["", "A", "B", "C"],
        ["Touchpoints", "x;y", "z", ""],
        ["Channels", "web; shop", "web", "mail, phone"],
    ]
    found = read(csv(rows, "\t"))
    assert [found.named(found.card(title).channel) for title in ("x", "y", "z", "mail")] == [
        "web",
        "shop",
        "web",
        "mail",
    ]
    assert found.cards("touchpoints") == [(0, "x"), (0, "y"), (1, "z"), (2, "mail"), (2, "phone")]


def test_other_languages_keep_their_words() -> None:
    found = read(
        csv(
            [
                ["フェーズ", "認知", "購入"],
                ["タッチポイント", "広告", "店"],
                ["課題", "", "高い"],
                ["感情", 1, -1],
            ]
        )
    )
    assert found.lanes == ["touchpoints/タッチポイント", "pain points/課題", "emotion/"]
    assert found.curves == {"": [1.0, -1.0]}


def test_windows_text_is_read_and_said() -> None:
    found = read(
        "Étape;Découverte;Achat\nPoints de contact;Publicité;Magasin\nIrritants;;Cher\n".encode("cp1252")
    )
    assert found.stages == [("Découverte", [""]), ("Achat", [""])]
    assert found.remarks[0].startswith("1: Byte 1 is no UTF-8")


def test_lanes_that_go_on_below_a_blank_row() -> None:
    found = read(csv([*ACROSS[:2], ["", "", "", ""], *ACROSS[2:]]))
    is_the_board(found)


def test_another_table_is_left_out_and_said() -> None:
    found = read(workbook(ACROSS, [["Budget", "2025", "2026"], ["Ads", 10, 20]]), "map.xlsx")
    is_the_board(Read(found.proposal.__class__(found.proposal.records, (), found.proposal.journeys)))
    assert found.remarks == ["Sheet1!A1: The table A1:C2 is no curve of these stages and is left out."]


def test_personas_and_channels_of_the_map_are_shared() -> None:
    first = read(csv([*ACROSS[:2], ["Emotion (Mia)", 1, 1, 1], ["Channel", "web", "web", "web"]]))
    second = read(
        csv([*ACROSS[:2], ["Emotion (mia)", 1, 1, 1], ["Channel", "Web", "", ""]]), snapshot=first.snapshot
    )
    assert not [record for record in second.proposal.records if record.noun in ("persona", "channel")]


def test_a_file_without_a_table_is_refused() -> None:
    with pytest.raises(Unreadable, match="There is no table here"):
        read("just one line\n")


def test_facts_of_a_kind_of_card_have_their_columns_and_others_their_heading() -> None:
    rows = [
        ["Title", "Kind", "Stage", "Lane", "Severity", "Impact", "Colour", "Personas"],
        ["Slow", "Pain point", "Use", "Pains", "4", "2", "red", "Mia, 27, Tom"],
    ]
    found = read(csv(rows, "\t"))
    slow = found.card("Slow")
    assert dict(slow.facts) == {"severity": 4.0}
    assert slow.body == "Impact: 2\nColour: red"
    assert [found.named(key) for key in slow.personas] == ["Mia, 27", "Tom"]


def test_a_card_of_a_list_reaches_to_its_last_step() -> None:
    rows = [
        ["Stage", "Step", "To step", "Lane", "Title"],
        ["Use", "a", "b", "Actions", "long"],
        ["Use", "b", "", "Actions", "x"],
    ]
    found = read(csv(rows))
    end = found.snapshot.find(found.card("long").end_step or "")
    assert getattr(end, "title", "") == "b"


def test_a_log_of_events_is_no_board_until_somebody_says_so() -> None:
    log = b"costs;Resource;case:concept:name;concept:name\n50;Pete;3;register request\n100;Ellen;3;check ticket\n"
    with pytest.raises(Unreadable, match="no labels that name stages"):
        propose(log, "log.csv", Snapshot.of())


def test_our_own_workbook_comes_in_as_a_new_journey() -> None:
    """Without the map it was exported from there is nothing to merge it with: its items and emotions make the board."""
    drawn = a_journey("Boots").with_stage("Awareness", ["Sees", "Asks"]).with_stage("Purchase", ["Pays"])
    drawn.with_touchpoint("Ad", step="Sees", channel="social").with_pain_point(
        "Queue", step="Pays", evidence="assumed"
    )
    drawn.with_curve("Mia, 27", [1.0, 0.5, -2.0]).with_curve("Mia, 27", [2.0, 2.0, 2.0], state="to-be")
    request = Request(drawn.snapshot, drawn.journey.id)
    found = read(produce(".xlsx", request).data, "boots.xlsx")
    assert found.stages == [("Awareness", ["Sees"]), ("Purchase", ["Pays"])]
    assert found.curves["Mia, 27"] == [1.0, -2.0]
    assert found.curves["Mia, 27 to-be"] == [2.0, 2.0]
    assert found.named(found.card("Ad").channel) == "social"
    assert found.card("Queue").evidence == "assumed"


def test_words_in_a_list_of_emotions_are_those_of_their_persona() -> None:
    board = [["Stage", "Touchpoints", "Pain points"], ["Use", "a", ""], ["Buy", "b", "c"]]
    feelings = [
        ["Persona", "State", "Stage", "Value", "Word"],
        ["Mia", "", "Use", 1, "Glad"],
        ["Tom", "", "Use", -1, "Lost"],
        ["Tom", "", "Buy", 2, "Proud"],
    ]
    found = read(workbook(board, feelings), "map.xlsx")
    told = {(each.value, each.word) for each in found.snapshot.all(Emotion)}
    assert told == {(1.0, "Glad"), (-1.0, "Lost"), (2.0, "Proud")}


def test_two_rows_of_headers_with_numbers_and_labels_with_faces() -> None:
    rows = [
        ["", "Phase 1", "", "Phase 2"],
        ["", "1. Awareness", "2. Search", "3. Buy"],
        ["😀 Emotions", "🙂", "😐", "😡"],
        ["🔥 Pain Points", "", "a", "b"],
    ]
    found = read(workbook(rows, merged=["B1:C1"]), "map.xlsx")
    assert found.stages == [("Phase 1", ["1. Awareness", "2. Search"]), ("Phase 2", ["3. Buy"])]
    assert found.curves == {"": [1.0, 0.0, -2.0]}


def test_a_column_that_groups_the_labels_is_none_of_them() -> None:
    rows = [
        ["Customer", "Stage", "Aware", "Buy"],
        ["", "Actions", "a", "b"],
        ["", "Thoughts", "x", "y"],
        ["Company", "Owner", "Marketing", "Sales"],
        ["", "KPI", "12 %", "3"],
    ]
    found = read(workbook(rows, merged=["A1:A3", "A4:A5"]), "map.xlsx")
    assert found.stages == [("Aware", [""]), ("Buy", [""])]
    assert found.lanes == ["actions/", "thoughts/", "indicators/KPI"]
    assert found.card("a").owner == "Marketing"
    assert "Company: Owner" in str(found.journey.provenance)


def test_a_row_of_experience_in_numbers_is_the_curve() -> None:
    found = read(csv([["Stages", "Discover", "Buy"], ["User goals", "Find", "Pay"], ["Experience", 5, 8]]))
    assert found.curves == {
        "": [pytest.approx(-2 + 4 * 4 / 9, abs=1e-5), pytest.approx(-2 + 4 * 7 / 9, abs=1e-5)]
    }
