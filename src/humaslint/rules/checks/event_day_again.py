"""An event taken up by another day than it was told on: `Rapat digelar 3 Mei … Rapat yang digelar 4 Mei itu`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from humaslint.indonesian.dates import dates_of
from humaslint.indonesian.passage import Passage
from humaslint.rules.findings import Spot

_EVENTS = (
    "festival|pameran|pelatihan|lomba|bazar|seminar|lokakarya|turnamen|jambore|konferensi|bimtek|simposium|karnaval|rapat"
    "|apel|upacara|musrenbang|sosialisasi|penyuluhan|kunjungan|pelantikan|peresmian|penandatanganan|aksi|pawai|wisuda"
    "|kecelakaan|kebakaran|banjir|longsor|peristiwa|insiden|kejadian|penangkapan|acara|kegiatan"
)
_HAPPENS = re.compile(
    rf"\b(?P<event>(?i:{_EVENTS}))\b(?P<name>(?:\s[A-Z][\w-]*)*)(?P<gap>[^.;:!?]{{0,80}}?)\b(?P<which>yang\s)?"
    r"(?:terjadi|digelar|berlangsung|dilaksanakan|diselenggarakan|diadakan)\b(?P<rest>[^.;:!?\d]{0,70})\Z"
)
_AGAIN = re.compile(r"\)?(?:\s(?:pagi|siang|sore|petang|malam|dini hari))?\s(?:itu|tersebut)\b")
_OTHER = re.compile(rf"\b(?:{_EVENTS})\b", re.IGNORECASE)
_REACH = 180
"""Characters of a sentence before a day in which it names the event."""


class _Day(NamedTuple):
    """A day of an event in lower case with the name behind that, and whether a sentence takes up the event by it."""

    spot: Spot
    event: str
    name: str
    day: tuple[int, int]
    is_again: bool


def find_days_again(passages: Sequence[Passage], apart: re.Pattern[str]) -> Iterator[tuple[Spot, Spot]]:
    """Yield each day by which an event is taken up, with the only other one that the text before tells for it.

    Sentences in which `apart` finds something tell of other days, or other events of the kind.
    """
    told = [each for passage in passages if passage.has_digits for each in _days(passage, apart)]
    for at, later in enumerate(told):
        same = [each for each in told[:at] if each.event == later.event]
        days = {each.day for each in same}
        if later.is_again and len(days) == 1 and later.day not in days and _may_be_one(same[0], later):
            yield later.spot, same[0].spot


def _days(passage: Passage, apart: re.Pattern[str]) -> Iterator[_Day]:
    for mention in dates_of(passage):
        start, end = passage.sentence_at(mention.start)
        before = passage.text[max(start, mention.first - _REACH) : mention.first]
        match = _HAPPENS.search(before)
        if match is None or _OTHER.search(match["gap"] + match["rest"]) or apart.search(passage.text, start, end):
            continue
        is_again = bool(match["which"]) and _AGAIN.match(passage.text, mention.end) is not None
        spot = Spot(passage, mention.first, mention.end)
        yield _Day(spot, match["event"].lower(), match["name"].strip(), (mention.day, mention.month), is_again)


def _may_be_one(one: _Day, later: _Day) -> bool:
    return one.name.startswith(later.name) or later.name.startswith(one.name)
