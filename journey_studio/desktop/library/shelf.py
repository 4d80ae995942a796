"""What the library offers: what ships, what the person keeps for every map, what the map's file holds."""

from dataclasses import dataclass
from typing import Literal

from journey_studio.desktop.words import tr
from journey_studio.library.presets import CHANNEL, Entry, built_in, of_record, own_presets, same
from journey_studio.model import Channel, Preset, Snapshot
from journey_studio.model.kinds import MATURITY

Home = Literal["shipped", "own", "map"]

KINDS = ("touchpoint", CHANNEL, "campaign", "quality", MATURITY, "objective")


@dataclass(frozen=True, slots=True)
class Offered:
    """An entry, where it is kept, and the id of the record where that is the map."""

    entry: Entry
    home: Home
    key: str = ""


def shelf(snapshot: Snapshot) -> list[Offered]:
    """Everything on offer; what a person or a map has under a shipped name stands in its place."""
    kept = [Offered(of_record(each), "map", each.id) for each in snapshot.of_owner(Preset)]
    kept += [Offered(_of_channel(each), "map", each.id) for each in snapshot.of_owner(Channel)]
    own = [Offered(each, "own") for each in own_presets()]
    shipped = [Offered(each, "shipped") for kind in KINDS for each in built_in(kind)]
    found: list[Offered] = []
    for offered in (*kept, *own, *shipped):
        if not any(same(offered.entry, each.entry) for each in found):
            found.append(offered)
    return sorted(found, key=lambda each: (KINDS.index(each.entry.kind), each.home == "shipped"))


def _of_channel(channel: Channel) -> Entry:
    return Entry(CHANNEL, channel.name, facts={"kind": channel.kind, "icon": channel.icon})


def key_of(offered: Offered) -> str:
    """What stands for an entry as long as the library is as it is: its kind and title."""
    return f"{offered.entry.kind}: {offered.entry.title}"


def home_words(home: Home) -> str:
    """Where an entry is kept; nothing of one that ships."""
    return {"own": tr("In my library"), "map": tr("In this map"), "shipped": ""}[home]


def kind_word(kind: str) -> str:
    """A kind of entry, of one."""
    return {
        "touchpoint": tr("Touchpoint"),
        CHANNEL: tr("Channel"),
        "campaign": tr("Campaign"),
        "quality": tr("Quality"),
        MATURITY: tr("Maturity level"),
        "objective": tr("Objective"),
    }[kind]


def kind_words(kind: str) -> str:
    """A kind of entry as its group is called."""
    return {
        "touchpoint": tr("Touchpoints"),
        CHANNEL: tr("Channels"),
        "campaign": tr("Campaigns"),
        "quality": tr("Quality checklist"),
        MATURITY: tr("Maturity levels"),
        "objective": tr("Objectives"),
    }[kind]


def phase_words(phase: str) -> str:
    """A phase as people call it; what is no phase of ours is shown as it is."""
    return {
        "": tr("Any phase"),
        "need": tr("Need"),
        "awareness": tr("Awareness"),
        "research": tr("Research"),
        "choice": tr("Choice"),
        "purchase": tr("Purchase"),
        "arrival": tr("Arrival"),
        "use": tr("Use"),
        "service": tr("Service"),
        "loyalty": tr("Loyalty"),
        "advocacy": tr("Advocacy"),
    }.get(phase, phase)


def detail(entry: Entry) -> str:
    """What stands below the title: channel, message or body."""
    kinds = {"digital": tr("digital"), "physical": tr("physical"), "both": tr("digital and physical")}
    if entry.kind == CHANNEL:
        return kinds.get(str(entry.facts.get("kind")), "")
    message = str(entry.facts.get("message", ""))
    return " · ".join(words for words in (entry.channel, message, entry.body) if words)
