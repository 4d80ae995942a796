"""What stands beside a table: the title of the journey, and stated facts such as its persona."""

import re
from collections.abc import Sequence

from journey_studio.importers.tables.regions import Loose
from journey_studio.importers.tables.vocabulary import fact_named

_PAIR = re.compile(r"\s*([^:：=]{1,40})\s*[:：=]\s*(.+)", re.DOTALL)


def facts_of(loose: Sequence[Loose]) -> tuple[str, dict[str, str]]:
    """The title, and what is said of persona, scenario, objective and owner; what else stands there goes to `beside`."""
    facts: dict[str, str] = {}
    titles: list[str] = []
    beside: list[str] = []
    for each in loose:
        name, value = _pair(each)
        if name and name not in facts:
            facts[name] = value
        elif not each.value and not beside and not titles:
            titles.append(each.text)
        else:
            beside.append(f"{each.text}: {each.value}" if each.value else each.text)
    title = facts.pop("title", "") or " ".join(" ".join(titles).split())
    if beside:
        facts["beside"] = "\n".join(beside)
    return title, facts


def _pair(each: Loose) -> tuple[str, str]:
    """A known word and what it is; two empty texts where it is none."""
    found = _PAIR.fullmatch(each.text)
    word, value = (each.text, each.value) if each.value else found.groups() if found else ("", "")
    name = fact_named(word)
    return (name, " ".join(value.split())) if name else ("", "")
