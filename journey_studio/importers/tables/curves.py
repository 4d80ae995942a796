"""Emotions as they gather: a curve for each persona and state, with one point a step."""

from dataclasses import replace

from journey_studio.importers.sharing import Shared
from journey_studio.model import Curve, Emotion, Record, new_id
from journey_studio.model.rank import spread
from journey_studio.model.rules import LONGEST_TEXT

LONGEST_WORD = 200
_TO_BE = ("to-be", "to be", "future", "target", "soll", "wished")
_AS_IS = ("as-is", "as is", "current", "today", "ist-zustand")


class Curves:
    """The curves of the journey in the making."""

    def __init__(self, journey: str, shared: Shared) -> None:
        self._journey = journey
        self._shared = shared
        self._curves: dict[tuple[str | None, str], str] = {}
        self._points: dict[tuple[str, str], Emotion] = {}

    def __bool__(self) -> bool:
        return bool(self._points)

    def feel(self, person: str, step: str, value: float, rest: str = "") -> bool:
        """Set a point; a short `rest` is its word, a longer one its quote. False where the step has another one already."""
        name, state = _state_of(person)
        key = self._curve(self._shared.persona(name) if name else None, state)
        if there := self._points.get((key, step)):
            return there.value == value
        word, quote = (rest, "") if len(rest) <= 40 else ("", rest[:LONGEST_TEXT])
        self._points[key, step] = Emotion(
            id=new_id(), curve=key, step=step, value=value, word=word, quote=quote
        )
        return True

    def say(self, person: str, step: str, text: str, field: str) -> bool:
        """Give the points of a step, or that of a person there, a `word` or a `quote`. False where there is none."""
        name, state = _state_of(person)
        wanted = self._curve(self._shared.persona(name), state) if name else None
        found = [key for key in self._points if key[1] == step and wanted in (None, key[0])]
        for key in found:
            point = self._points[key]
            self._points[key] = (
                replace(point, word=text[:LONGEST_WORD])
                if field == "word"
                else replace(point, quote=text[:LONGEST_TEXT])
            )
        return bool(found)

    def records(self) -> list[Record]:
        """Curves in the order in which they came up, and their points."""
        used = [
            (who, key) for who, key in self._curves.items() if any(key == curve for curve, _ in self._points)
        ]
        curves = [
            Curve(id=key, journey=self._journey, persona=persona, state=state, rank=rank)
            for ((persona, state), key), rank in zip(used, spread(len(used)), strict=True)
        ]
        return [*curves, *self._points.values()]

    def _curve(self, persona: str | None, state: str) -> str:
        return self._curves.setdefault((persona, state), new_id())


def _state_of(person: str) -> tuple[str, str]:
    """A name without what says that its curve is today's or the wished one, and which of them."""
    folded = person.casefold()
    for words, state in ((_TO_BE, "to-be"), (_AS_IS, "as-is")):
        for word in words:
            at = folded.find(word)
            if at >= 0 and len(folded) == len(person):
                name = person[:at] + person[at + len(word) :]
                return name.strip(" \t,;:.–—-()[]|/"), state
    return person, "as-is"
