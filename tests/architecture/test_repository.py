"""What the repository and the wheel hold, and what they must not."""

import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
HOSTS = ("files." + "pythonhosted", "pypi.org" + "/simple", "registry." + "npmjs")


def tracked_files() -> list[Path]:
    """The files under version control that are here now."""
    if shutil.which("git") is None or not (ROOT / ".git").exists():
        pytest.skip("this is not a git checkout")
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=True)
    return [path for name in listed.stdout.split("\0") if name and (path := ROOT / name).is_file()]


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The project built as a wheel."""
    folder = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    (built,) = folder.glob("*.whl")
    return built


def test_packaging_is_no_package() -> None:
    assert list((ROOT / "packaging").rglob("__init__.py")) == []


def test_no_tracked_file_names_a_registry_host() -> None:
    files = tracked_files()
    assert ROOT / "pyproject.toml" in files
    named = [
        path.relative_to(ROOT).as_posix()
        for path in files
        for host in HOSTS
        if host.encode() in path.read_bytes()
    ]
    assert named == []


def test_the_lock_has_a_hash_for_every_package() -> None:
    entries = (ROOT / "packaging" / "requirements.lock").read_text("utf-8").replace("\\\n", "").splitlines()
    assert len(entries) > 40
    assert [entry for entry in entries if "==" not in entry or "--hash=sha256:" not in entry] == []


def test_the_wheel_carries_code_resources_forms_and_licences(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        names = set(archive.namelist())
    shipped = [
        path for folder in ("resources", "ui") for path in (ROOT / folder).rglob("*") if path.is_file()
    ]
    assert shipped
    assert {f"journey_studio/{path.relative_to(ROOT).as_posix()}" for path in shipped} <= names
    code, about = sorted({name.split("/")[0] for name in names})
    assert code == "journey_studio"
    assert {f"{about}/licenses/LICENSE", f"{about}/licenses/resources/fonts/OFL-Inter.txt"} <= names


def test_an_unpacked_wheel_finds_its_own_resources(wheel: Path, tmp_path: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(tmp_path)
    code = (
        f"import sys; sys.path.insert(0, {str(tmp_path)!r}); from journey_studio.assets import form, resource; "
        "print(resource('fonts', 'Inter_400Regular.ttf')); print(form('README.md'))"
    )
    done = subprocess.run([sys.executable, "-I", "-c", code], capture_output=True, text=True, check=False)
    inside = tmp_path / "journey_studio"
    assert done.stdout.splitlines() == [
        str(inside / "resources" / "fonts" / "Inter_400Regular.ttf"),
        str(inside / "ui" / "README.md"),
    ], done.stderr
