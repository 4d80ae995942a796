"""How a PDF is asked for on the command line."""

import os
import re
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader

from journey_studio.cli import main

SAMPLE = Path(__file__).parents[2] / "resources" / "samples" / "winter-boots.json"


@pytest.fixture
def boots(tmp_path: Path) -> Path:
    made = tmp_path / "Boots.journey"
    assert main(["import", str(SAMPLE), str(made)]) == 0
    return made


def export(boots: Path, *options: str) -> tuple[int, PdfReader | None]:
    target = boots.with_name("boots.pdf")
    code = main(["export", str(boots), str(target), *options])
    return code, PdfReader(BytesIO(target.read_bytes())) if target.exists() else None


def test_a_document_by_default_the_map_alone_when_asked_for(boots: Path) -> None:
    code, whole = export(boots)
    assert code == 0
    assert whole is not None
    assert len(whole.pages) > 3
    assert "Boots.journey" in whole.pages[0].extract_text()
    _, alone = export(boots, "--contents", "map", "--layout", "fit", "--paper", "a3")
    assert alone is not None
    assert len(alone.pages) == 1


def test_layouts_and_posters(boots: Path) -> None:
    _, stages = export(boots, "--contents", "map,legend", "--layout", "stages", "--paper", "A5")
    assert stages is not None
    assert len(stages.pages) > 2
    _, poster = export(boots, "--contents", "map", "--layout", "poster", "--poster", "a1", "--paper", "a4")
    assert poster is not None
    assert len(poster.pages) > 4


def test_a_small_board_says_how_large_its_poster_gets(
    boots: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    size = r"The poster is \d+ × \d+ mm, smaller than A0"
    export(boots, "--contents", "map", "--layout", "poster", "--poster", "a0", "--paper", "a3")
    assert re.search(size, capsys.readouterr().err)
    export(boots, "--contents", "map", "--layout", "poster", "--poster", "a3", "--paper", "a4")
    assert not re.search("smaller than", capsys.readouterr().err)


def test_a_part_that_does_not_exist_is_wrong_use(boots: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, made = export(boots, "--contents", "map,cover")
    assert (code, made) == (2, None)
    assert "summary, personas, map, canvas, matrix, actions, legend, notes" in capsys.readouterr().err


def test_the_same_map_gives_the_same_file(boots: Path) -> None:
    target = boots.with_name("boots.pdf")
    export(boots)
    first = target.read_bytes()
    export(boots)
    assert target.read_bytes() == first


def test_a_map_that_was_never_edited_is_as_old_as_its_file(boots: Path) -> None:
    os.utime(boots, (1_700_000_000, 1_700_000_000))
    _, made = export(boots)
    assert made is not None
    assert made.metadata is not None
    assert made.metadata.creation_date == datetime.fromtimestamp(1_700_000_000, UTC)


def test_a_picture_without_colour_in_the_scale_that_was_asked_for(boots: Path) -> None:
    from PySide6.QtGui import QImage

    images = []
    for scale in ("1", "3"):
        target = boots.with_name(f"boots{scale}.png")
        assert main(["export", str(boots), str(target), "--grey", "--scale", scale]) == 0
        images.append(QImage(str(target)))
    small, large = images
    assert large.width() == pytest.approx(3 * small.width(), abs=3)
    assert small.allGray()


@pytest.mark.parametrize("scale", ["0", "-1", "9", "nan", "two"])
def test_a_scale_that_is_none_is_wrong_use(boots: Path, scale: str) -> None:
    with pytest.raises(SystemExit):
        main(["export", str(boots), str(boots.with_name("out.png")), "--scale", scale])
    assert not boots.with_name("out.png").exists()


def test_the_three_levels_alone(boots: Path, capsys: pytest.CaptureFixture[str]) -> None:
    _, levels = export(boots, "--contents", "map", "--layout", "fit", "--levels")
    assert levels is not None
    words = levels.pages[0].extract_text()
    assert "What the" in words
    assert "Touchpoints" not in words
    assert "does not show “Maturity”" in capsys.readouterr().err


def test_routes_by_name_over_the_map(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    coat, picture = tmp_path / "Coat.journey", tmp_path / "coat.svg"
    assert main(["import", str(SAMPLE.with_name("retail-purchase.json")), str(coat)]) == 0
    for options, told in (
        ((), (False, False)),
        (("--route", "straight to the shop"), (False, True)),
        (("--route", "all"), (True, True)),
        (("--route", "Straight to the shop", "--route", "Online, then the shop"), (True, True)),
    ):
        assert main(["export", str(coat), str(picture), *options]) == 0
        text = picture.read_text()
        assert ("Online, then the shop: 1" in text, "Straight to the shop: 1" in text) == told, options
    picture.unlink()
    assert main(["export", str(coat), str(picture), "--route", "Nowhere"]) == 2
    assert "there are: “Online, then the shop”, “Straight to the shop”" in capsys.readouterr().err
    assert not picture.exists()
