"""The measures of the house: small modules, short functions, documented and typed."""

import ast
import statistics
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

import journey_studio

PACKAGE = Path(journey_studio.__file__).parent
MODULES = sorted(PACKAGE.rglob("*.py"))
Function = ast.FunctionDef | ast.AsyncFunctionDef
UNDOCUMENTED = ("override", "overload", "setter")  # these are told by what they belong to


@dataclass(frozen=True)
class Place:
    """A definition and where to find it."""

    node: Function | ast.ClassDef
    where: str
    public: bool

    @property
    def lines(self) -> int:
        """How many lines it takes, its decorators not counted."""
        return (self.node.end_lineno or 0) - self.node.lineno + 1


def definitions(path: Path) -> list[Place]:
    """All functions and classes of a module, nested ones too."""
    return list(_walk(ast.parse(path.read_text("utf-8")), path.relative_to(PACKAGE).as_posix(), public=True))


def _walk(node: ast.AST, where: str, *, public: bool) -> Iterator[Place]:
    for child in ast.iter_child_nodes(node):
        if isinstance(child, Function | ast.ClassDef):
            visible = public and not child.name.startswith("_")
            yield Place(child, f"{where}:{child.lineno} {child.name}", visible)
            yield from _walk(child, where, public=visible and isinstance(child, ast.ClassDef))
        else:
            yield from _walk(child, where, public=public)


def needs_docstring(place: Place) -> bool:
    """Public, and not told by the definition it overrides or completes."""
    marks = {ast.unparse(mark).rsplit(".", 1)[-1] for mark in place.node.decorator_list}
    return place.public and not marks.intersection(UNDOCUMENTED)


@pytest.fixture(scope="module")
def everything() -> list[Place]:
    """Every definition of the package."""
    return [place for path in MODULES for place in definitions(path)]


def test_modules_are_small() -> None:
    sizes = {
        path.relative_to(PACKAGE).as_posix(): len(path.read_text("utf-8").splitlines()) for path in MODULES
    }
    assert {name: size for name, size in sizes.items() if size > 350} == {}
    assert statistics.median(sizes.values()) <= 75
    assert statistics.quantiles(sizes.values(), n=10)[-1] <= 250


def test_functions_are_short(everything: list[Place]) -> None:
    functions = [place for place in everything if not isinstance(place.node, ast.ClassDef)]
    assert functions
    assert {place.where: place.lines for place in functions if place.lines > 40} == {}


def test_classes_are_short(everything: list[Place]) -> None:
    classes = [place for place in everything if isinstance(place.node, ast.ClassDef)]
    assert classes
    assert {place.where: place.lines for place in classes if place.lines > 200} == {}


def test_what_is_public_is_documented(everything: list[Place]) -> None:
    silent = [
        place.where for place in everything if needs_docstring(place) and not ast.get_docstring(place.node)
    ]
    assert silent == []
    modules = [path.relative_to(PACKAGE).as_posix() for path in MODULES]
    texts = [ast.get_docstring(ast.parse(path.read_text("utf-8"))) for path in MODULES]
    assert [name for name, text in zip(modules, texts, strict=True) if not text] == []


def test_every_function_says_what_it_returns(everything: list[Place]) -> None:
    untyped = [
        place.where for place in everything if isinstance(place.node, Function) and place.node.returns is None
    ]
    assert untyped == []


def test_the_measure_sees_long_undocumented_and_nested_code(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(globals(), "PACKAGE", tmp_path)
    module = tmp_path / "sample.py"
    module.write_text(
        "class Big:\n    def method(self):\n        def inner(): pass\n" + "        x = 1\n" * 50
    )
    big, method, inner = definitions(module)
    assert (big.lines, method.lines, inner.lines) == (53, 52, 1)
    assert [needs_docstring(place) for place in (big, method, inner)] == [True, True, False]
    assert method.node.returns is None
