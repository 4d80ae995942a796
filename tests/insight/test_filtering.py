"""What stands out under a filter, and what one can filter by."""

from hypothesis import given
from hypothesis import strategies as st

from journey_studio.insight.facets import facets
from journey_studio.insight.filtering import EVERYTHING, FIELDS, Filter, aside, journey_cards, standing_out
from journey_studio.model import Card, Emotion, Persona, Snapshot
from tests.sample_maps import winter_boots

MADE = winter_boots()
BOOTS, JOURNEY = MADE.snapshot, MADE.journey


def titles(wanted: Filter, snapshot: Snapshot = BOOTS) -> set[str]:
    return {snapshot.need(Card, key).name for key in standing_out(snapshot, JOURNEY, wanted)}


def test_no_filter_leaves_everything() -> None:
    assert aside(BOOTS, JOURNEY, EVERYTHING) == frozenset()
    assert len(standing_out(BOOTS, JOURNEY, EVERYTHING)) == len(journey_cards(BOOTS, JOURNEY))


def test_values_of_a_field_are_either_or_and_fields_are_both() -> None:
    kinds = {card.kind for card in journey_cards(BOOTS, JOURNEY)}
    for kind in kinds:
        assert {
            BOOTS.need(Card, key).kind for key in standing_out(BOOTS, JOURNEY, Filter.of({"kind": [kind]}))
        } == {kind}
    pains, touchpoints = (
        titles(Filter.of({"kind": ["pain point"]})),
        titles(Filter.of({"kind": ["touchpoint"]})),
    )
    assert pains | touchpoints == titles(Filter.of({"kind": ["pain point", "touchpoint"]}))
    stage = BOOTS.stages(JOURNEY.id)[2].id
    there = titles(Filter.of({"stage": [stage]}))
    assert titles(Filter.of({"kind": ["pain point"], "stage": [stage]})) == pains & there != pains


def test_a_card_without_personas_is_for_all_and_a_named_one_only_for_them() -> None:
    mia, office = BOOTS.curves(JOURNEY.id)
    card = journey_cards(BOOTS, JOURNEY)[0]
    named = Snapshot.of(
        card.with_values({"personas": [mia.persona]}) if record.id == card.id else record
        for record in BOOTS.records()
    )
    only = Filter.of({"persona": [str(office.persona)]})
    out = aside(named, JOURNEY, only)
    assert card.id in out
    assert len({record.id for record in journey_cards(named, JOURNEY)} & out) == 1
    assert mia.id in out
    assert office.id not in out
    assert {point.id for point in named.emotions(mia.id)} <= out


def test_points_answer_to_their_stage_and_connectors_to_their_ends() -> None:
    stage = BOOTS.stages(JOURNEY.id)[0]
    out = aside(BOOTS, JOURNEY, Filter.of({"stage": [stage.id]}))
    steps = {step.id for step in BOOTS.steps(JOURNEY.id) if step.stage == stage.id}
    for point in BOOTS.all(Emotion):
        assert (point.id in out) == (point.step not in steps)
    for arrow in BOOTS.connectors(JOURNEY.id):
        assert (arrow.id in out) == (arrow.source in out or arrow.target in out)


def test_a_card_over_several_stages_stands_in_each() -> None:
    first, last = BOOTS.stages(JOURNEY.id)[0], BOOTS.stages(JOURNEY.id)[-1]
    steps = BOOTS.steps(JOURNEY.id)
    card = next(card for card in journey_cards(BOOTS, JOURNEY) if card.step == steps[0].id)
    long = Snapshot.of(
        card.with_values({"end_step": steps[-1].id}) if record.id == card.id else record
        for record in BOOTS.records()
    )
    for stage in (first, last):
        assert card.id in standing_out(long, JOURNEY, Filter.of({"stage": [stage.id]}))


def with_segments(*segments: str) -> Snapshot:
    """The boots, their personas in these segments, and a card for each persona alone."""
    personas = BOOTS.of_owner(Persona)
    changed = {
        who.id: who.with_values({"segment": said}) for who, said in zip(personas, segments, strict=True)
    }
    alone = dict(zip((card.id for card in journey_cards(BOOTS, JOURNEY)), personas, strict=False))
    return Snapshot.of(
        record.with_values({"personas": [alone[record.id].id]})
        if record.id in alone
        else changed.get(record.id, record)
        for record in BOOTS.records()
    )


def test_a_segment_asks_for_the_cards_and_curves_of_its_personas() -> None:
    lead, both = "New lead", "high-value repeat customer,  new  LEAD ,"
    map_ = with_segments(lead, both)
    mia, office = map_.of_owner(Persona)
    assert (mia.segments, office.segments) == (("New lead",), ("high-value repeat customer", "new LEAD"))
    curves = {curve.persona: curve for curve in map_.curves(JOURNEY.id)}
    repeat, new = Filter.of({"segment": ["high-value repeat customer"]}), Filter.of({"segment": ["new lead"]})
    out = aside(map_, JOURNEY, repeat)
    for card in journey_cards(map_, JOURNEY):
        assert (card.id in out) == (card.personas == (mia.id,))
    assert curves[mia.id].id in out
    assert {point.id for point in map_.emotions(curves[mia.id].id)} <= out
    assert curves[office.id].id not in out
    assert not aside(map_, JOURNEY, new)
    assert [(each.name, each.count) for each in facets(map_, JOURNEY, EVERYTHING)["segment"]] == [
        ("high-value repeat customer", len(standing_out(map_, JOURNEY, repeat))),
        ("New lead", len(journey_cards(map_, JOURNEY))),
    ]


def test_without_segments_there_is_nothing_to_choose_and_one_makes_the_others_none() -> None:
    assert facets(BOOTS, JOURNEY, EVERYTHING)["segment"] == []
    map_ = with_segments("New lead", "")
    named = facets(map_, JOURNEY, EVERYTHING)["segment"]
    assert [each.name for each in named] == ["New lead", "No segment"]
    out = aside(map_, JOURNEY, Filter.of({"segment": [""]}))
    assert {card.personas for card in journey_cards(map_, JOURNEY) if card.id in out} == {
        (map_.of_owner(Persona)[0].id,)
    }


SEGMENTED = with_segments("New lead, VIP", "")
CHOICES = {
    field: [facet.value for facet in found] for field, found in facets(SEGMENTED, JOURNEY, EVERYTHING).items()
}


@given(
    st.fixed_dictionaries(
        {}, optional={field: st.lists(st.sampled_from(CHOICES[field])) for field in FIELDS if CHOICES[field]}
    )
)
def test_the_count_beside_a_value_is_what_choosing_it_alone_there_leaves(
    values: dict[str, list[str]],
) -> None:
    wanted = Filter.of(values)
    assert Filter.of(wanted.as_json()) == wanted
    for field, found in facets(SEGMENTED, JOURNEY, wanted).items():
        for facet in found:
            alone = wanted.with_values(field, frozenset({facet.value}))
            assert facet.count == len(standing_out(SEGMENTED, JOURNEY, alone)), (field, facet)


def test_what_a_saved_view_says_of_other_things_is_left_out() -> None:
    assert Filter.of({"colour": ["red"], "kind": "pain", "owner": [], "tag": ["t"]}) == Filter.of(
        {"tag": ["t"]}
    )
