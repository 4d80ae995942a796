"""Where pages lie: none over another, each in the middle, whole at zoom 1."""

from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QSizeF

from journey_studio.desktop.export.page_flow import flow
from journey_studio.desktop.export.proof import Face

FACES = st.lists(
    st.builds(Face, st.floats(100, 4_000), st.floats(100, 4_000), st.just("")), min_size=1, max_size=12
)


@given(FACES, st.floats(200, 2_000), st.floats(150, 1_500), st.sampled_from([0.2, 0.5, 1.0, 3.0]))
def test_pages_keep_their_shape_and_lie_apart(
    faces: list[Face], width: float, height: float, zoom: float
) -> None:
    room = QSizeF(width, height)
    rects, size = flow(faces, room, zoom)
    assert len(rects) == len(faces)
    for face, rect in zip(faces, rects, strict=True):
        assert rect.left() >= 0
        assert rect.right() <= size.width() + 1
        assert rect.bottom() <= size.height()
        if min(rect.width(), rect.height()) > 20:
            assert abs(rect.width() / rect.height() / (face.width / face.height) - 1) < 0.06
        if zoom <= 1:
            assert rect.width() <= width
            assert rect.height() <= height
    assert not any(one.intersects(other) for one, other in combinations(rects, 2))
