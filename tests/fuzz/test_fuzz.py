"""Any bytes at all, put to everything that reads: no traceback, no hang, positions that hold, fixes that are final.

CI replays the seeds of this folder, each of them a mistake that was found, and a few hundred new inputs. To look for
more: `python tests/fuzz/search.py MINUTES` or, led by coverage, `python tests/fuzz/guided.py MINUTES`.
"""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from inputs import pieces_for
from readers import TARGETS

SEEDS = Path(__file__).parent / "seeds"


@pytest.mark.parametrize("seed", sorted(SEEDS.glob("*.bin")), ids=lambda path: path.stem)
def test_seeds(seed: Path, tmp_path: Path) -> None:
    """What once broke something, `TARGET.NAME.bin`, does so no more."""
    TARGETS[seed.name.split(".")[0]](seed.read_bytes(), tmp_path)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("target", TARGETS)
@settings(max_examples=25, suppress_health_check=list(HealthCheck), derandomize=True)
@given(data=st.data())
def test_hostile_text(tmp_path: Path, target: str, data: st.DataObject) -> None:
    """Pieces of markup, controls and half-finished writing in any order."""
    piece = st.sampled_from(pieces_for(target)) | st.text(max_size=6) | st.just(" ") | st.just("\n\n")
    text = data.draw(st.lists(piece, max_size=30).map("".join))
    TARGETS[target](text.encode("utf-8", "surrogatepass"), tmp_path)
    assert list(tmp_path.iterdir()) == []
