"""The channels of each stage and of each persona, and the stated type of the journey against what is drawn."""

from collections.abc import Iterator, Mapping

from journey_studio.cli.analysis.columns import labelled, table, wrapped
from journey_studio.cli.analysis.naming import NONE, card_entry, channel_name, one_line, stage_words
from journey_studio.cli.analysis.part import Json, Part, Subject
from journey_studio.insight.channels import StageMix, channel_mix, persona_channels, switches
from journey_studio.insight.columns import places
from journey_studio.insight.journey_type import type_check
from journey_studio.insight.type_told import ChannelAdvice, told_advice, verdict
from journey_studio.model import Card, Channel, Persona


def _answer(subject: Subject) -> Json:
    snapshot, journey = subject.snapshot, subject.journey
    columns, mixes, found = (
        places(snapshot, journey),
        channel_mix(snapshot, journey),
        type_check(snapshot, journey),
    )

    def entry(card: Card | None) -> Json:
        return card and {
            **card_entry(card, columns[card.step]),
            "channel": channel_name(snapshot, card.channel),
        }

    return {
        "stated": found.stated or None,
        "drawn": found.drawn or None,
        "holds": found.fits if found.stated else None,
        "breaks": [{"from": entry(each.source), "at": entry(each.card)} for each in found.breaks],
        "changes": [
            {"from": entry(each.source), "to": entry(each.target), "drawn": each.drawn}
            for each in switches(snapshot, journey)
        ],
        "verdict": verdict(found),
        "advice": [_advice(each) for each in told_advice(mixes)],
        "stages": [_stage(subject, mix) for mix in mixes],
        "personas": [
            {
                "id": key,
                "name": one_line(snapshot.need(Persona, key).name),
                "channels": _counts(subject, counts),
            }
            for key, counts in persona_channels(snapshot, journey).items()
        ],
    }


def _advice(found: ChannelAdvice) -> Json:
    titles = [one_line(stage.title) for stage in found.stages]
    return {"stages": titles, "words": found.words, "sentence": found.sentence}


def _stage(subject: Subject, mix: StageMix) -> Json:
    return {
        "id": mix.stage.id,
        "stage": one_line(mix.stage.title),
        "touchpoints": mix.total + mix.none,
        "digital": mix.digital,
        "without_channel": mix.none,
        "channels": _counts(subject, mix.counts),
    }


def _counts(subject: Subject, counts: Mapping[str, int]) -> Json:
    known = ((subject.snapshot.need(Channel, key), count) for key, count in counts.items())
    return [
        {"channel": one_line(each.name), "kind": each.kind, "touchpoints": count} for each, count in known
    ]


def _lines(answer: Json) -> Iterator[str]:
    yield from _type_lines(answer)
    if not answer["stages"]:
        return
    yield ""
    rows = [
        (
            stage_words(each),
            str(each["touchpoints"]),
            str(each["digital"]),
            str(each["without_channel"]),
            _mix(each),
        )
        for each in answer["stages"]
    ]
    yield from table(("Stage", "Touchpoints", "Digital", "No channel", "Channels"), rows, numbers=(1, 2, 3))
    if answer["personas"]:
        yield ""
        yield from table(("Persona", "Channels"), [(each["name"], _mix(each)) for each in answer["personas"]])


def _type_lines(answer: Json) -> Iterator[str]:
    for sentence in _digest(answer):
        yield from wrapped(sentence)
    if answer["breaks"]:
        yield ""
        yield "Breaks:"
    for each in answer["breaks"]:
        ends = [end for end in (each["from"], each["at"]) if end]
        yield from labelled("", [" → ".join(f"{end['name']} ({end['channel']})" for end in ends)], 2)


def _mix(entry: Json) -> str:
    return " · ".join(f"{each['channel']} {each['touchpoints']}" for each in entry["channels"]) or NONE


def _digest(answer: Json) -> Iterator[str]:
    yield answer["verdict"]
    yield from (each["sentence"] for each in answer["advice"])


CHANNELS = Part("channels", "Channels and type", _answer, _lines, _digest)
