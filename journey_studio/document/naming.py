"""What a map knows by name: tags and channels found by their name, or made; the owners that cards name."""

from collections import Counter
from collections.abc import Iterable, Sequence

from journey_studio.document.adding import add
from journey_studio.document.edit import Edit
from journey_studio.model import Card, Channel, Snapshot, Tag


def tag_ids(edit: Edit, names: Sequence[str]) -> list[str]:
    """The ids of tags, in any case of their names, each once; what is no tag yet becomes one."""
    known = {tag.name.casefold(): tag.id for tag in edit.snapshot.of_owner(Tag)}
    ids = []
    for name in names:
        if name.casefold() not in known:
            known[name.casefold()] = add(edit, "tag", {"name": name}).id
        ids.append(known[name.casefold()])
    return list(dict.fromkeys(ids))


def channel_id(edit: Edit, name: str) -> str:
    """The id of the channel of that name, in any case; a new one where there is none."""
    known = (
        channel.id
        for channel in edit.snapshot.of_owner(Channel)
        if channel.name.casefold() == name.casefold()
    )
    return next(known, None) or add(edit, "channel", {"name": name}).id


def owners(snapshot: Snapshot) -> list[str]:
    """Who is named as the owner of a card, whoever owns most first."""
    return _by_use(card.owner for card in snapshot.all(Card))


def used_facts(snapshot: Snapshot, fact: str) -> list[str]:
    """The texts that cards have as that fact, the most used first."""
    return _by_use(words for card in snapshot.all(Card) if isinstance(words := card.facts.get(fact), str))


def _by_use(names: Iterable[str]) -> list[str]:
    counted = Counter(name for name in names if name)
    return [name for name, _ in sorted(counted.items(), key=lambda entry: (-entry[1], entry[0].casefold()))]
