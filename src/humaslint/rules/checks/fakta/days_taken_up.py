"""The day by which a text takes up an event that it has told for another: `rapat yang digelar Senin (4/5) itu`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from humaslint.indonesian.passage import Passage
from humaslint.indonesian.time.dates import dates_of
from humaslint.rules.findings import Spot

OTHER_DAYS = re.compile(
    r"\b(?:gelombang|tahap|angkatan|sesi|kloter|batch|hari pertama|hari kedua|gladi|pendaftaran|mendaftar|registrasi"
    r"|seleksi|penyisihan|babak|final|semula|awalnya|sebelumnya|diundur|dimajukan|diperpanjang|kategori|lalu|cabang|persiapan"
    r"|technical|pengumpulan|penjurian|masing-masing|zona|wilayah|region|rangkaian|selain)\b",
    re.IGNORECASE,
)
"""What tells of other days than those of the event, or of several of them."""
TAKES_UP = re.compile(
    r"yang (?<!\wyang )(?:terjadi|digelar|berlangsung|dilaksanakan|diselenggarakan|diadakan) "
    r"[^.;:]{0,90}\d\)?(?: \w+)? (?:itu|tersebut)\b"
)
"""What a text has, in lower case, that takes up an event by its day."""
EVENTS = (
    "festival|pameran|pelatihan|lomba|bazar|seminar|lokakarya|turnamen|kejuaraan|perkemahan|jambore|konferensi|expo|ekspo"
    "|bimtek|simposium|karnaval|kompetisi"
)
"""What may last for days, in lower case."""
_EVENTS = (
    f"{EVENTS}|rapat|apel|upacara|musrenbang|sosialisasi|penyuluhan|kunjungan|pelantikan|peresmian|penandatanganan"
    "|aksi|pawai|wisuda|kecelakaan|kebakaran|banjir|longsor|peristiwa|insiden|kejadian|penangkapan|acara|kegiatan"
)
"""What happens on a day, in lower case."""
_HAPPENS = re.compile(
    rf"\b(?P<event>(?i:{_EVENTS}))\b(?P<name>(?:\s[A-Z][\w-]*)*)(?P<gap>[^.;:!?]{{0,80}}?)\b(?P<which>yang\s)?"
    r"(?:terjadi|digelar|berlangsung|dilaksanakan|diselenggarakan|diadakan)\b(?P<rest>[^.;:!?\d]{0,70})\Z"
)
"""An event and the word that it is held, right before its day; `which` begins the words by which it is taken up."""
_TAKEN_UP = re.compile(r"\)?(?:\s(?:pagi|siang|sore|petang|malam|dini hari))?\s(?:itu|tersebut)\b")
"""What stands behind the day by which an event is taken up."""
_OTHER = re.compile(rf"\b(?:{_EVENTS})\b", re.IGNORECASE)
_PLACE = re.compile(r"\bdi (?P<place>[A-Z]\w*(?: [A-Z]\w*)*)")
"""The name of the place where an event is."""
_BACK = 180
"""Characters of a sentence before a day in which it names the event."""


class _Day(NamedTuple):
    """A day of an event in lower case with its name and place, and whether a sentence takes up the event by it."""

    spot: Spot
    event: str
    name: str
    place: str
    day: tuple[int, int]
    is_again: bool


def find_days_taken_up(passages: Sequence[Passage]) -> Iterator[tuple[Spot, Spot]]:
    """Yield each day by which an event is taken up, with the only other one that the text before tells for it.

    Sentences with a word that sets days apart tell of other days, or other events of the kind.
    """
    told = [each for passage in passages if passage.has_digits for each in _days(passage)]
    for at, later in enumerate(told):
        same = [each for each in told[:at] if each.event == later.event]
        days = {each.day for each in same}
        if not later.is_again or len(days) != 1 or later.day in days:
            continue
        if may_be_one_name(same[0].name, later.name) and may_be_one_name(same[0].place, later.place):
            yield later.spot, same[0].spot


def _days(passage: Passage) -> Iterator[_Day]:
    """Yield the days of a passage on which, as its sentences tell, an event is."""
    for mention in dates_of(passage):
        start, end = passage.sentence_at(mention.start)
        before = passage.text[max(start, mention.first - _BACK) : mention.first]
        match = _HAPPENS.search(before)
        if match is None or _OTHER.search(match["gap"] + match["rest"]) or OTHER_DAYS.search(passage.text, start, end):
            continue
        is_again = bool(match["which"]) and _TAKEN_UP.match(passage.text, mention.end) is not None
        spot = Spot(passage, mention.first, mention.end)
        place = _PLACE.search(match["gap"] + match["rest"])
        name, where = match["name"].strip(), place["place"] if place else ""
        yield _Day(spot, match["event"].lower(), name, where, (mention.day, mention.month), is_again)


def may_be_one_name(one: str, other: str) -> bool:
    """Say whether two names behind an event may be one: the same, or one shortened or left out."""
    return one.startswith(other) or other.startswith(one)
