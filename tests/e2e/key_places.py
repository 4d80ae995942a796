"""Which physical keys make a binding on a layout: a sign on a key's second level takes Shift, on a third it cannot be pressed."""

import re
import subprocess

NAMED = {
    "Del": "Delete",
    "Esc": "Escape",
    "Ins": "Insert",
    "PgUp": "Prior",
    "PgDown": "Next",
    "Backspace": "BackSpace",
    "Enter": "KP_Enter",
    "Space": "space",
    "=": "equal",
    "+": "plus",
    "-": "minus",
    "/": "slash",
    "?": "question",
    "'": "apostrophe",
    ",": "comma",
    ".": "period",
    "[": "bracketleft",
    "]": "bracketright",
    ";": "semicolon",
    "\\": "backslash",
    "`": "grave",
}
"""Qt's names of keys as X writes them; letters, digits and all others are the same."""
MODIFIERS = {"Ctrl": "ctrl", "Shift": "shift", "Alt": "alt"}

_CODE = re.compile(r"<(\w+)>\s*=\s*(\d+);")
_KEY = re.compile(r"key\s+<(\w+)>\s*\{(.*?)\};", re.DOTALL)
_LEVELS = re.compile(r"\[\s*(\w+(?:\s*,\s*\w+)*)\s*\]")

Places = dict[str, tuple[int, int]]
"""By the name of a sign: the code of its key, and the level it is on, 0 for the key alone and 1 with Shift."""


def places_of_signs(environment: dict[str, str]) -> Places:
    """The signs on the keys of the layout that a screen uses now; the lowest level counts."""
    command = ["xkbcomp", "-w", "0", "-xkb", environment["DISPLAY"], "-"]
    told = subprocess.run(command, env=environment, capture_output=True, text=True, check=True).stdout
    codes = {name: int(code) for name, code in _CODE.findall(told)}
    found: Places = {}
    for name, block in _KEY.findall(told):
        levels = next((match for match in _LEVELS.findall(block) if not match.startswith("Group")), "")
        for level, sign in enumerate(re.split(r"\s*,\s*", levels)[:2]):
            if name in codes and (sign not in found or found[sign][1] > level):
                found[sign] = (codes[name], level)
    return found


def presses(binding: str, places: Places) -> str | None:
    """What xdotool presses for a binding such as "Ctrl++"; None where the layout has no such key."""
    *modifiers, key = re.split(r"\+(?=.)", binding)
    name = NAMED.get(key, key.lower() if len(key) == 1 else key)
    if name not in places:
        return None
    code, level = places[name]
    held = {MODIFIERS[modifier] for modifier in modifiers} | ({"shift"} if level else set())
    return "+".join([*sorted(held), name if code < 10 else str(code)])
