"""A regency or city beside a province in which it does not lie: `Kabupaten Wonosobo, Jawa Timur`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from humaslint.indonesian.government.regions import letters_of, provinces
from humaslint.indonesian.passage import Passage
from humaslint.indonesian.release import Release
from humaslint.indonesian.time.date_forms import DAY_NAMES
from humaslint.indonesian.time.release_dates import day_of_release
from humaslint.model.diagnostic import Finding
from humaslint.model.rule import Rule
from humaslint.rules.contexts import passages_of
from humaslint.rules.findings import report

_SPOKEN = {
    "DI Yogyakarta": "Daerah Istimewa Yogyakarta", "DIY": "Daerah Istimewa Yogyakarta",
    "DKI Jakarta": "Daerah Khusus Ibukota Jakarta", "NTB": "Nusa Tenggara Barat", "NTT": "Nusa Tenggara Timur",
    "Kepri": "Kepulauan Riau", "Bangka Belitung": "Kepulauan Bangka Belitung", "Sumut": "Sumatera Utara",
    "Sumatra Utara": "Sumatera Utara", "Sumbar": "Sumatera Barat", "Sumatra Barat": "Sumatera Barat",
    "Sumsel": "Sumatera Selatan", "Sumatra Selatan": "Sumatera Selatan", "Jabar": "Jawa Barat",
    "Jateng": "Jawa Tengah", "Jatim": "Jawa Timur", "Kalbar": "Kalimantan Barat", "Kalteng": "Kalimantan Tengah",
    "Kalsel": "Kalimantan Selatan", "Kaltim": "Kalimantan Timur", "Kaltara": "Kalimantan Utara",
    "Sulut": "Sulawesi Utara", "Sulteng": "Sulawesi Tengah", "Sulsel": "Sulawesi Selatan",
    "Sultra": "Sulawesi Tenggara", "Sulbar": "Sulawesi Barat", "Malut": "Maluku Utara",
}  # fmt: skip
_PARENTS = {
    "Kalimantan Utara": "Kalimantan Timur", "Sulawesi Barat": "Sulawesi Selatan", "Gorontalo": "Sulawesi Utara",
    "Banten": "Jawa Barat", "Kepulauan Bangka Belitung": "Sumatera Selatan", "Kepulauan Riau": "Riau",
    "Maluku Utara": "Maluku",
}  # fmt: skip
"""Which province each was a part of, as older texts have it; those of Papua are left alone."""
_SETTLED = 2020
"""The year from which on no release has those parents."""
_THEN = re.compile(
    r"\b(?:lahir|kelahiran|dahulu|dulu|dulunya|semula|(?:kala|saat|ketika|waktu|masa) itu|zaman|sejarah"
    r"|pejuang|pahlawan|sebelum|pemekaran|kini|sekarang|almarhum|mendiang|1[89]\d\d|20(?:0\d|1[0-4]))\b",
    re.IGNORECASE,
)
"""What a sentence of days long gone has, in which a parent is right."""
_REGION = re.compile(
    r"(?:\A|(?P<before>\b(?:kabupaten|kab\.|kota|pemkab|pemkot|bupati|polres|polresta|di|ke|dari|asal"
    r"|perairan|pesisir|wilayah|kawasan|pantai|laut)\s))"
    r"(?P<name>(?-i:[A-Z])[\w'-]+(?:\s(?-i:[A-Z])[\w'-]+){0,2})\Z",
    re.IGNORECASE,
)
_KIND = re.compile(r"\A(?:Kabupaten|Kab\.|Kota|Pemkab|Pemkot|Bupati|Wali\sKota|Polres|Polresta|Kapolres)\s")
_LISTED = re.compile(r"\b(?:kabupaten|kab\.|kota)\s[^,.]{2,40},\s*(?:dan\s)?\Z", re.IGNORECASE)
"""Another region before this one: the province may then be the next of a list."""
_IS_LAST = re.compile(
    r"(?!\s*,?\s*(?:dan|serta|atau|maupun|hingga|sampai|ke|lalu|kemudian)\b"
    rf"|,\s(?!Indonesia|{'|'.join(DAY_NAMES)})[A-Z])"
    r"(?:[.,;:()]|\Z|\s(?:[–—-]|\(\d|(?:pada|yang|untuk|dengan|sejak|selama|oleh|saat|ketika|tanpa)\b))"
)
"""What follows the name of a province that is neither one of several nor the subject of what is said."""
_SEATED = re.compile(
    r"(?:\A|[.!?–—]\s|\b[Dd]i\s|\bke\s)(?:Kabupaten|Kab\.|Kota)\s[A-Z][\w'-]+(?:\s[A-Z][\w'-]+){0,2}\Z"
)
"""A region of which *di* with a province tells where it lies, and not where somebody from there is."""
_GOES_ON = re.compile(r",?\s(?:dan|serta|atau|maupun|hingga|sampai)\b|/")
_REACH = 70


def check(rule: Rule, release: Release) -> Iterator[Finding]:
    """Yield a finding at each province in which the region before it does not lie."""
    if not _province().search(release.text):
        return
    for passage in passages_of(rule, release):
        for match in _province().finditer(passage.text):
            region, right = _region_before(passage, match.start()), _name(match["province"])
            lies_in = provinces().get(letters_of(region), frozenset()) if region else frozenset[str]()
            if not lies_in or _may_lie(passage, match.start(), lies_in, right) or not _is_of_region(passage, match):
                continue
            is_upper = match["province"].isupper() and right != match["province"]
            uses = tuple(sorted(each.upper() if is_upper else each for each in lies_in))
            yield from report(
                rule, passage, *match.span("province"), region=region, use=" atau ".join(uses), suggestions=uses
            )


def _is_of_region(passage: Passage, match: re.Match[str]) -> bool:
    """Say whether a province can only be told as that of the region before it: `di Kota Randu, Jawa Barat.`"""
    if match["inside"]:
        first = max(0, match.start() - _REACH)
        is_seated = _SEATED.search(passage.text, first, match.start()) is not None
        return is_seated and not _GOES_ON.match(passage.text, match.end())
    return _IS_LAST.match(passage.text, match.end()) is not None


def _region_before(passage: Passage, end: int) -> str:
    """Return the name of a regency or city that ends there, empty where none does or where it is one of a list."""
    first = max(0, end - _REACH)
    match = _REGION.search(passage.text, first, end)
    if match is None or _LISTED.search(passage.text, first, match.start()):
        return ""
    name = _KIND.sub("", match["name"])
    return "" if letters_of(name) in _of_provinces() else name


def _may_lie(passage: Passage, at: int, lies_in: frozenset[str], province: str) -> bool:
    is_papuan = province.startswith("Papua") and any(each.startswith("Papua") for each in lies_in)
    is_parent = any(_PARENTS.get(each) == province for each in lies_in)
    return is_papuan or province in lies_in or (is_parent and _is_long_ago(passage, at))


def _is_long_ago(passage: Passage, at: int) -> bool:
    day, sentence = day_of_release(passage.release), passage.sentence_at(at)
    is_settled = day is not None and day.year >= _SETTLED
    return not is_settled or _THEN.search(passage.text, sentence.start, sentence.end) is not None


def _name(written: str) -> str:
    return _SPOKEN.get(written) or _in_capitals().get(written, written)


@cache
def _in_capitals() -> dict[str, str]:
    """Return the names of the provinces by their form in capitals, as in datelines."""
    return {each.upper(): each for each in _names()}


@cache
def _names() -> frozenset[str]:
    return frozenset().union(*provinces().values())


@cache
def _of_provinces() -> frozenset[str]:
    return frozenset(letters_of(each) for each in (*_names(), *_SPOKEN, "Yogyakarta", "Jakarta"))


@cache
def _province() -> re.Pattern[str]:
    names = sorted((*_names(), *_SPOKEN, *_in_capitals()), key=len, reverse=True)
    province = "|".join(map(re.escape, names))
    return re.compile(
        rf"[,\s](?:(?<=,)\s(?:Provinsi\s)?|(?<=\s)(?:\(|(?P<inside>di\s(?:Provinsi\s)?)))(?P<province>{province})\b"
        r"(?!\s(?i:Barat|Tengah|Selatan|Utara|Timur|Pegunungan|Tenggara|Daya)\b)"
    )
