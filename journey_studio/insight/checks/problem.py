"""Rules of the checks, and what they find."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from journey_studio.model.wording import word

Severity = Literal["error", "warning", "note"]
LONGEST_NAME = 60


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """What is looked for: its name, how bad it is, the sentence of a finding, why it matters and what to do.

    `message` names what was found as {name} and may hold one {detail}. `field` is the field of the record, or the fact of
    the card, in which it is put right; empty where it is put right otherwise.
    """

    name: str
    severity: Severity
    message: str
    why: str = ""
    fix: str = ""
    field: str = ""

    @property
    def title(self) -> str:
        """The heading of its findings: “Stage without touchpoint”."""
        return self.name.replace("-", " ").capitalize()


@dataclass(frozen=True, slots=True)
class Problem:
    """One finding: the rule, the id of the record it is about, and the names that its words need."""

    rule: Rule
    where: str
    name: str = ""
    detail: str = ""

    @property
    def message(self) -> str:
        """The finding as a sentence."""
        return self.told(str)

    def told(self, mark: Callable[[str], str]) -> str:
        """The finding as a sentence, with `mark` around the map's own words."""
        return word(self.rule.message).format(name=mark(shortened(self.name)), detail=mark(self.detail))

    def as_json(self) -> dict[str, str]:
        """The finding as `check --json` prints it."""
        rule = self.rule
        return {
            "rule": rule.name,
            "severity": rule.severity,
            "where": self.where,
            "message": self.message,
            "why": word(rule.why),
            "fix": word(rule.fix),
            "field": rule.field,
        }


def shortened(name: str) -> str:
    """A name in one line that a sentence can bear."""
    line = " ".join(name[: 4 * LONGEST_NAME].split())
    return line if len(line) <= LONGEST_NAME else f"{line[: LONGEST_NAME - 1]}…"
