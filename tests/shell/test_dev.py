"""The set-up script: everything that needs no installation and no network."""

import ast
import importlib
import shutil
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

PACKAGING = Path(__file__).parents[2] / "packaging"


@pytest.fixture(autouse=True)
def beside_the_script(monkeypatch: pytest.MonkeyPatch) -> None:
    """The script's modules import each other from their own folder."""
    monkeypatch.syspath_prepend(PACKAGING)


@pytest.fixture
def dev() -> ModuleType:
    return importlib.import_module("dev")


@pytest.fixture
def environment() -> ModuleType:
    return importlib.import_module("environment")


@pytest.fixture
def packages() -> ModuleType:
    return importlib.import_module("system_packages")


@pytest.fixture
def libraries() -> ModuleType:
    return importlib.import_module("qt_libraries")


def on_debian(monkeypatch: pytest.MonkeyPatch, packages: ModuleType, *, root: bool) -> list[list[str]]:
    """Pretend to be a Debian whose glib has its later name; answer the list of commands that get run."""
    ran: list[list[str]] = []

    def listen(command: list[str], **_: str) -> tuple[bool, str]:
        ran.append(command)
        return (command[0] != "apt-cache" or command[-1].endswith("t64")), f"Package: {command[-1]}"

    monkeypatch.setattr(packages, "is_debian", lambda: True)
    monkeypatch.setattr(packages, "may_install", lambda: root)
    monkeypatch.setattr(packages, "listen", listen)
    return ran


def test_an_old_python_is_told_in_plain_words(dev: ModuleType) -> None:
    assert dev.python_complaint((3, 10)) == (
        "Journey Studio needs Python 3.11 or newer; this is Python 3.10. Start this script with a newer one."
    )
    assert [dev.python_complaint(version) for version in [(3, 11), (3, 14), (4, 0)]] == ["", "", ""]


def test_an_old_python_can_read_the_script_up_to_that_sentence(dev: ModuleType) -> None:
    tree = ast.parse(Path(dev.__file__).read_text("utf-8"), feature_version=(3, 7))
    kinds = [type(node).__name__ for node in tree.body]
    assert kinds.index("If") < kinds.index("ImportFrom", kinds.index("If"))
    before = ast.unparse(ast.Module(tree.body[: kinds.index("If")], []))
    assert "import environment" not in before
    assert " | " not in before


def test_the_stamp_tells_apart_what_the_environment_is_made_from(environment: ModuleType) -> None:
    same = environment.stamp_of(b"lock", b"project", "3.11.2", "/home/me")
    assert same == environment.stamp_of(b"lock", b"project", "3.11.2", "/home/me")
    others = [
        environment.stamp_of(b"lock2", b"project", "3.11.2", "/home/me"),
        environment.stamp_of(b"lock", b"project2", "3.11.2", "/home/me"),
        environment.stamp_of(b"lock", b"project", "3.12.0", "/home/me"),
        environment.stamp_of(b"lock", b"project", "3.11.2", "/home/you"),
        environment.stamp_of(b"lockp", b"roject", "3.11.2", "/home/me"),
    ]
    assert len({same, *others}) == 6


def test_a_part_is_ready_only_with_its_own_fresh_mark(
    environment: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    interpreter = environment.venv_python(tmp_path)
    monkeypatch.setattr(environment, "VENV", tmp_path)
    monkeypatch.setattr(environment, "venv_python", lambda: interpreter)
    interpreter.parent.mkdir()
    environment.mark_ready("packages")
    assert not environment.is_ready("packages")  # a mark without an interpreter
    interpreter.touch(mode=0o755)
    assert environment.is_ready("packages")
    assert not environment.is_ready("offscreen")
    monkeypatch.setattr(environment, "wanted_stamp", lambda: "another lock")
    assert not environment.is_ready("packages")


def test_an_unusable_uv_leaves_the_work_to_pip(
    environment: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(environment.shutil, "which", lambda name: None)
    assert environment.make_with_uv() is False
    monkeypatch.setattr(environment.shutil, "which", lambda name: sys.executable + "-is-not-there")
    assert environment.make_with_uv() is False


def test_a_python_without_venv_gets_debians_package_for_its_version(
    environment: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[tuple[str, ...]] = []
    monkeypatch.setattr(environment, "install_system", lambda packages, *_: asked.append(packages))
    environment.need_venv_module()
    assert asked == []
    monkeypatch.setattr(environment.importlib.util, "find_spec", lambda name: None)
    environment.need_venv_module()
    assert asked == [("python{}.{}-venv".format(*sys.version_info[:2]),)]


def test_a_user_gets_the_exact_command(packages: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    ran = on_debian(monkeypatch, packages, root=False)
    with pytest.raises(importlib.import_module("programs").Stop) as stop:
        packages.install_system(("libegl1", "libglib2.0-0"), "a library", "libEGL.so.1")
    assert str(stop.value).splitlines()[-1].strip() == (
        "sudo apt-get update -q && sudo apt-get install -y -q --no-install-recommends libegl1 libglib2.0-0t64"
    )
    assert [command[0] for command in ran] == ["apt-cache"]  # nothing was installed


def test_root_on_debian_gets_them_installed(packages: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    ran = on_debian(monkeypatch, packages, root=True)
    packages.install_system(("libegl1", "libglib2.0-0"), "a library", "libEGL.so.1")
    assert ran[0][:2] == ["apt-get", "update"]
    assert ran[-1][:2] == ["apt-get", "install"]
    assert ran[-1][-2:] == ["libegl1", "libglib2.0-0t64"]


def test_elsewhere_the_missing_library_is_named(
    packages: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(packages, "is_debian", lambda: False)
    with pytest.raises(importlib.import_module("programs").Stop, match=r"libEGL\.so\.1: cannot open"):
        packages.install_system(("libegl1",), "a library", "libEGL.so.1: cannot open")


def test_a_library_that_qt_misses_is_fetched_and_tried_again(
    libraries: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    answers = [(False, "Traceback\nImportError: libEGL.so.1: cannot open shared object file"), (True, "")]
    fetched: list[tuple[object, ...]] = []
    marked: list[str] = []
    monkeypatch.setattr(libraries.sys, "platform", "linux")
    monkeypatch.setattr(libraries, "is_ready", lambda part: False)
    monkeypatch.setattr(libraries, "listen", lambda command, **_: answers.pop(0))
    monkeypatch.setattr(libraries, "install_system", lambda *told: fetched.append(told))
    monkeypatch.setattr(libraries, "mark_ready", marked.append)
    libraries.need_libraries("offscreen", ["pass"], ("libegl1",))
    assert fetched[0][0] == ("libegl1",)
    assert fetched[0][2] == "ImportError: libEGL.so.1: cannot open shared object file"
    assert marked == ["offscreen"]


@pytest.fixture
def proof(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """On Linux, with a screen's libraries, without a single program or font that only tests use."""
    module = importlib.import_module("proof")
    monkeypatch.setattr(module.sys, "platform", "linux")
    monkeypatch.setattr(module, "is_ready", lambda part: False)
    monkeypatch.setattr(module, "need_libraries", lambda *_: None)
    monkeypatch.setattr(module, "is_debian", lambda: True)
    monkeypatch.setattr(module.shutil, "which", lambda name: None)
    monkeypatch.setattr(module, "listen", lambda command: (False, ""))
    return module


def test_what_only_tests_need_is_fetched_once(proof: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    fetched: list[tuple[str, ...]] = []
    marked: list[str] = []
    monkeypatch.setattr(proof, "install_system", lambda packages, *_: fetched.append(packages))
    monkeypatch.setattr(proof, "mark_ready", marked.append)
    proof.need_proof()
    assert {"xvfb", "xdotool", "openbox", "x11-xkb-utils", "fonts-noto-cjk"} <= set(fetched[0])
    assert len(set(fetched[0])) == len(fetched[0])
    assert marked == ["proof"]


def test_where_it_cannot_be_fetched_the_tests_run_all_the_same(
    proof: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def refuse(packages: tuple[str, ...], what: str, detail: str) -> None:
        raise proof.Stop(
            f"This machine lacks {what}. Start again after:\n  apt-get install {' '.join(packages)}"
        )

    monkeypatch.setattr(proof, "install_system", refuse)
    monkeypatch.setattr(proof, "mark_ready", lambda part: pytest.fail("it is not ready"))
    proof.need_proof()
    told = capsys.readouterr().out
    assert "apt-get install xvfb" in told
    assert "skipped" in told


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux can be without a display")
def test_a_window_needs_a_display(libraries: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(libraries, "need_qt", lambda: None)
    monkeypatch.delenv("DISPLAY", raising=False)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    with pytest.raises(importlib.import_module("programs").Stop, match="no display"):
        libraries.need_window()


def test_a_failed_demo_leaves_the_earlier_one(
    dev: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "demo.pdf").write_text("earlier")

    def program(*arguments: str) -> int:
        if arguments[-1].endswith(".xlsx"):
            return 4
        Path(arguments[-1]).write_text("new")
        return 0

    monkeypatch.setattr(dev, "need_qt", lambda: None)
    monkeypatch.setattr(dev, "python", program)
    assert dev.demo([str(tmp_path)]) == 4
    assert [path.name for path in tmp_path.iterdir()] == ["demo.pdf"]
    assert (tmp_path / "demo.pdf").read_text() == "earlier"


def test_a_demo_replaces_the_earlier_one_and_names_its_files(
    dev: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "demo.journey").write_text("earlier")
    steps: list[tuple[str, ...]] = []

    def program(*arguments: str) -> int:
        steps.append(arguments[3:])
        Path(arguments[-1]).write_text("new")
        return 0

    monkeypatch.setattr(dev, "need_qt", lambda: None)
    monkeypatch.setattr(dev, "python", program)
    assert dev.demo([str(tmp_path)]) == 0
    assert [step[0] for step in steps] == ["import", "export", "export", "export"]
    made = [str(tmp_path / f"demo{suffix}") for suffix in (".journey", ".pdf", ".xlsx", ".png")]
    assert capsys.readouterr().out.splitlines() == made
    assert [Path(path).read_text() for path in made] == ["new"] * 4
    assert len(list(tmp_path.iterdir())) == 4


def test_the_usage_names_every_verb_and_wrong_use_is_2() -> None:
    command = [sys.executable, str(PACKAGING / "dev.py")]
    wrong = subprocess.run([*command, "dance"], capture_output=True, text=True, check=False)
    asked = subprocess.run([*command, "--help"], capture_output=True, text=True, check=False)
    assert (wrong.returncode, asked.returncode) == (2, 0)
    assert wrong.stdout == asked.stdout
    verbs = [line.split()[0] for line in asked.stdout.splitlines()[1:]]
    assert verbs == ["demo", "run", "test", "lint", "bench", "pictures", "translations", "lock"]


def test_the_continuous_check_calls_the_documented_command() -> None:
    check = PACKAGING.parent / ".ci" / "run"
    assert "python3 packaging/dev.py test" in check.read_text("utf-8")
    if bash := shutil.which("bash"):
        assert subprocess.run([bash, "-n", str(check)], check=False).returncode == 0
