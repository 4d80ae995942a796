"""Feelings as people write them, in words, faces and figures, as values −2 … +2."""

import re

from journey_studio.model.curve import EMOTION_WORDS

_FACES = {
    2: "😀😃😄😁😆😊🥰😍🤩😎🥳😂❤💚👍🎉",
    1: "🙂😌😉🤗☺😇😏",
    0: "😐😑😶🤔🫤",
    -1: "😕🙁☹😟😬😒😔😞🥱😓",
    -2: "😡😠😤😢😭😫😩😖😣😱🤬😨😰👎",
}
_WORDS = {
    2: "delighted delight excited thrilled enthusiastic enthusiasm happy love joy proud",
    1: "pleased satisfied satisfaction relieved relief hopeful curious interested confident content calm positive enjoyment",
    0: "neutral indifferent ok okay unsure",
    -1: "uneasy anxious anxiety confused confusion worried lost impatient doubtful uncertain negative bored",
    -2: "frustrated frustration angry annoyed furious sad disappointed upset hate desperate",
}
_VALUE_OF_FACE = {face: float(value) for value, faces in _FACES.items() for face in faces}
_VALUE_OF_WORD = {word: float(value) for value, words in _WORDS.items() for word in words.split()}
_VALUE_OF_WORD |= {word.lower(): float(place - 2) for place, word in enumerate(EMOTION_WORDS)}
_LETTERS = re.compile(r"[^\W\d_]+")


def faces(text: str) -> list[float]:
    """The value of each face in a text, in order."""
    return [_VALUE_OF_FACE[sign] for sign in text if sign in _VALUE_OF_FACE]


def felt(text: str) -> float | None:
    """How somebody feels by a text: its last face, else the last word that names a feeling; None where it has neither."""
    shown = faces(text)
    if shown:
        return shown[-1]
    named = [
        _VALUE_OF_WORD[word] for word in _LETTERS.findall(text.lower()[:2_000]) if word in _VALUE_OF_WORD
    ]
    return named[-1] if named else None
