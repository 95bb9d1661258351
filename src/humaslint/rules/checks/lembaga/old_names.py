"""Institutions called by a name that they no longer bear on the day of the release."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from functools import cache
from itertools import pairwise

from humaslint.indonesian.cues import has_any
from humaslint.indonesian.government.institution_names import Official, names_on, spoken_names
from humaslint.indonesian.government.regions import COUNTRIES
from humaslint.indonesian.passage import Passage
from humaslint.indonesian.release import Release
from humaslint.indonesian.time.release_dates import day_of_release
from humaslint.indonesian.tokens import Token, TokenKind
from humaslint.model.diagnostic import Finding
from humaslint.model.rule import Rule
from humaslint.rules.contexts import is_silent, passages_of
from humaslint.rules.findings import finding_at

_PAST = re.compile(
    r"""\b(?: dulu | dahulu | dulunya | sebelum(?:nya)? | semula | lama | eks | mantan | bekas | kala\s itu
    | (?:saat|ketika|waktu|masa)\s+(?:itu|masih) | pernah | sejarah | sejak | selama | periode | era | zaman | nama
    | berubah | beralih | menjadi | kini | sekarang | dilebur | peleburan | dipecah | pecahan | digabung | penerus
    | pelimpahan | pengalihan | peralihan
    | penghargaan | lulusan | karier | menjabat | almarhum | mendiang | alumni | pensiunan | purnabakti
    | silam | (?:tahun|bulan|pekan|minggu)\s+lalu | hibah | peninggalan | warisan | terbitan | pandemi
    | jokowi | joko\s+widodo | sby | yudhoyono | megawati | habibie | soeharto | suharto | soekarno | sukarno
    | aturan | ketentuan
    | peraturan | keputusan | permen\w* | kepmen\w* | perpres | perpu | perppu | keppres | inpres | instruksi | pp | uu
    | undang-undang | surat\s edaran | skb | nomor | pasal )\b""",
    re.VERBOSE | re.IGNORECASE,
)
"""What shows that a sentence speaks of the past or cites a regulation."""
_OFFICE = re.compile(r"Men|Wamen")
"""How the offices of ministers begin; of ministries *Kemen-* does."""
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_REGIONAL = frozenset("dinas biro bagian bidang seksi dewan upt uptd himpunan ikatan asosiasi".split())
"""Words, in lower case, in front of a short name that make it one of another body: `Dinas PUPR`."""
_BEARERS = re.compile(
    r"""\b(?: koperasi | yayasan | paguyuban | perkumpulan | persatuan | korps | serikat | klub | politeknik | akademi
    | sekolah | s[dm][apk] | smk-?pp | dharma\s+wanita | dana\s+pensiun )
    (?: \s+ (?! (?: bersama | dari | oleh | dengan | dan | kepada | ke | di | untuk | yang | me\w+ | di\w{4,} ) \b )
        (?: \w+ | \([^()]*\) ) ){0,4} \s+ $""",
    re.VERBOSE | re.IGNORECASE,
)
"""What begins the name of a body that may keep the name it was founded with: `Koperasi Pegawai Kementerian …`."""
_FAR = 80
"""Characters in front of a name among which such a body is looked for."""
_STATE = frozenset(("ri", "republik"))
_PLACES = frozenset("gedung menara kampus raya museum jalan halte penerbit aula wisma asrama masjid pesawat".split())
"""Words, in lower case, in front of a name that make it a place or a firm that may bear it still."""
_OTHERS = COUNTRIES | frozenset("bem press mahasiswa universitas institut kabinet pertama".split())
"""Words, in lower case, behind a name that make it one of another country, time, students' union or firm."""


def check(rule: Rule, release: Release) -> Iterator[Finding]:
    """Yield a finding at the first mention of each institution by an old name; none without a sure day of release."""
    if _old_heads().isdisjoint(release.capital_words):
        return
    day = day_of_release(release)
    if day is None:
        return
    done: set[str] = set()
    for passage in passages_of(rule, release):
        for start, end, official in _mentions(passage):
            names = names_on(official, day) if official.is_past(day) else ()
            if not names or official.name in done or is_silent(rule, passage, start, end):
                continue
            if not _is_of_past(passage, (start, end), day, names):
                done.add(official.name)
                found = passage.text[start:end]
                uses = tuple([_office(name) for name in names]) if _OFFICE.match(found) else names
                yield finding_at(rule, passage, start, end, use=" / ".join(uses), suggestions=uses)


def _mentions(passage: Passage) -> Iterator[tuple[int, int, Official]]:
    """Yield the str offsets of each name in the table, the longest where several begin at one word."""
    words, names = passage.words, _sizes()
    end = 0
    for number in passage.capitals:
        word = passage.tokens[number]
        if word.lower not in names or word.start < end or word.kind is not TokenKind.WORD:
            continue
        index = passage.number_of(word)
        for size in names[word.lower]:
            stretch = words[index : index + size]
            found = spoken_names().get(tuple([each.lower for each in stretch]))
            if found and _is_written(passage, stretch, found[0]):
                end = stretch[-1].end
                is_other = _is_of_other(words, index, len(stretch), found[1])
                if not is_other and not _BEARERS.search(passage.text, max(0, word.start - _FAR), word.start):
                    yield word.start, end, found[1]
                break


@cache
def _old_heads() -> frozenset[str]:
    """Return the words, in lower case, with which names begin that institutions no longer bear."""
    return frozenset(words[0] for words, (_name, official) in spoken_names().items() if official.until)


@cache
def _sizes() -> dict[str, tuple[int, ...]]:
    """Return how many words the names have that begin with each word, the longest first."""
    sizes: dict[str, set[int]] = {}
    for key in spoken_names():
        sizes.setdefault(key[0], set()).add(len(key))
    return {word: tuple(sorted(found, reverse=True)) for word, found in sizes.items()}


def _is_written(passage: Passage, words: list[Token], name: str) -> bool:
    """Say whether the words stand as in the name: nothing but commas between them, a short name in its capitals."""
    if len(words) == 1:
        return words[0].text in (name, name.upper())
    gaps = (passage.text[left.end : right.start].strip() for left, right in pairwise(words))
    return all(gap in ("", ",", "/", "-") for gap in gaps)


def _is_of_other(words: list[Token], index: int, size: int, official: Official) -> bool:
    """Say whether it is the name of another body: a regional office, a foreign ministry, a department of students."""
    before = words[index - 1].lower if index else ""
    after = words[index + size].lower if index + size < len(words) else ""
    if after in _OTHERS or before in _PLACES:
        return True
    is_department = words[index].lower == "departemen" and after not in _STATE
    return is_department or (before in _REGIONAL and not official.name.startswith(words[index].text))


def _office(name: str) -> str:
    """Return what the head of an institution is called: `Menteri Hukum` of `Kementerian Hukum`."""
    if name.startswith("Kementerian "):
        return name.replace("Kementerian ", "Menteri ", 1).split("/")[0]
    return f"Kepala {name}"


def _is_of_past(passage: Passage, spot: tuple[int, int], day: date, names: tuple[str, ...]) -> bool:
    """Say whether the sentence tells of the past, cites a regulation or gives the new name beside the old."""
    sentence = passage.sentence_at(spot[0])
    text = f"{passage.text[sentence.start : spot[0]]}…{passage.text[spot[1] : sentence.end]}"
    years = [int(year) for year in _YEAR.findall(text)]
    return bool(_PAST.search(text)) or any(year < day.year for year in years) or has_any(text, names)
