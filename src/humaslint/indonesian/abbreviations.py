"""Indonesian abbreviations as data: degrees, forms of address, ranks, and what a stop after them means.

EYD V, Penulisan Kata, Singkatan 1 and 4: each part of an abbreviated name, degree, form of address or rank
takes a stop (`S.Kom.`, `Sdr.`, `Kol. Inf.`), and so do the abbreviations of letters and addresses (`dll.`,
`a.n.`, `Jl.`). Singkatan 3 and 5: initialisms, units and currencies take none (`KTP`, `km`, `Rp`).
"""

from __future__ import annotations

import re
from functools import cache

from humaslint.indonesian.tables import DATA, Form, read_table, word_list
from humaslint.model.lazy import remembered
from humaslint.store.derived import derived

RANKS = word_list("ranks")
"""Ranks of soldiers and the police, in lower case and without their last stop."""
TITLES = word_list("titles") | RANKS
"""Forms of address, offices held for a time, and ranks before a name, in lower case and without their last stop."""
ARMS = frozenset("arh arm caj cba chb chk cke ckm cku cpl cpm czi inf kal kav lek mar nav pnb tek".split())
"""Arms of service behind a rank, in lower case and without their last stop: `Letkol Kav. Danu`."""

ABBREVIATIONS = ARMS | frozenset(
    """
    ym jl jln gg gd komp perum dsn ds dk kp kel kec kab prov prop kep nmr tel telp tlp faks fax hlm jil cet ed
    vol lih bdk cf vs tgl lamp pt cv ud fa rp yth tn ny nn bp bpk sdr sdri an cq ka kadis kasi kabid kasubag sek
    sekr wkl wk gub plt plh pj pjs pgs alm almh prof dr drg drh drs dra ir hj kh tgk tgh tgkh jro ki nyi gus rm ust
    pdt pdm rr cok apt
    ns bd moh muh moch much mohd muhd abd abdr st sit ahm ach jend kol letkol mayjen brigjen letjen kapt irjen
    komjen kombes pol purn nat phil agr habil jur oec mr mrs ms dipl mgr dt capt adv gr bdn br fr rd krt kra
    a.n u.p u.b d.a c.q s.d d.h q.q i.e e.g
    """.split()
)
"""Abbreviations that end no sentence, in lower case and without their last stop: something always follows."""

NUMBERED_ABBREVIATIONS = frozenset("rt rw km lt no hal pasal ayat bab blok art bag ta min maks".split())
"""Words, in lower case and without the stop, that end a sentence unless a number follows (`RT. 05`)."""

LIST_ABBREVIATIONS = frozenset("dll dsb dst dkk dlsb dsj tsb ybs ttd sda sbg wib wita wit".split())
"""Abbreviations, in lower case and without the stop, that end a sentence when a capital follows."""

UNSURE_ABBREVIATIONS = frozenset(
    """
    tbk co ltd inc corp bros pte bhd sdn llc jr sr hs mt mm mh ma se sh si st sp tp tk pemprov pemkab pemkot
    """.split()
)
"""Abbreviations, in lower case and without the stop, that end a sentence only where the next word shows it."""

ABBREVIATION_SHAPE = r"""
    (?: [A-Z] | (?:Ph|Sp|Subsp|LL|Psy|Dipl|Prof|Drs?|Dra|dr|drg|Ir|Hj|Ed|Th) )
        (?: \. [A-Z][A-Za-z]{0,5} (?![^\W_]) )+
  | [a-z] (?: \. [a-z]{1,2} (?![^\W_]) )+
"""
"""A verbose pattern, letter case counting, of an abbreviation with stops inside, but for its last stop."""

_OTHERS = re.compile(r"[^A-Za-z]+")
_DEGREES = DATA / "degrees.tsv"
_CELLS = {
    "gelar": Form(r".*[A-Za-z]\.", "tulis dengan titik di belakang (S.Kom.)"),
    "letak": Form("depan|belakang", "tulis depan atau belakang (dari nama orang)"),
    "kepanjangan": Form(".+", "tulis kepanjangannya"),
}


@cache
def degrees_after() -> tuple[str, ...]:
    """Return the degrees that stand after a name, behind a comma, with a stop in every part (data/degrees.tsv)."""
    return tuple(form for form, place in _degrees() if place == "belakang")


@cache
def degrees_before() -> frozenset[str]:
    """Return the degrees and honours that stand before a name, as they are written (data/degrees.tsv)."""
    return frozenset(form for form, place in _degrees() if place == "depan")


@cache
def _degrees() -> tuple[tuple[str, str], ...]:
    return derived("degrees", _read_degrees)


def _read_degrees() -> tuple[tuple[str, str], ...]:
    rows = read_table(_DEGREES, ("gelar", "letak", "kepanjangan"), with_case=True, forms=_CELLS)
    return tuple((row["gelar"], row["letak"]) for _line, row in rows)


@cache
def _forms() -> dict[str, str]:
    """The degrees by their letters alone, in lower case and as they are.

    Of two with the same letters, the one that has small letters is meant, and of two such the first.
    """
    forms = [(_OTHERS.sub("", form), form) for form in reversed(degrees_after())]
    forms.sort(key=lambda pair: not pair[0].isupper())
    return {letters.lower(): form for letters, form in forms} | dict(forms)


@cache
def _parted_forms() -> dict[tuple[str, ...], str]:
    """The degrees that have a part of several letters, by their parts in lower case: `M.SI` is no `M.S.I.`"""
    return {_parts(form): form for form in reversed(degrees_after()) if any(len(part) > 1 for part in _parts(form)[1:])}


def _parts(form: str) -> tuple[str, ...]:
    return tuple(part for part in form.lower().replace(" ", "").split(".") if part)


@remembered(8192)
def degree_form(written: str) -> str | None:
    """Return the form EYD gives a degree after a name (`SE`, `S.E`, `S. E.` are `S.E.`), None if it is none.

    `MSi` is `M.Si.` but `MSI` is `M.S.I.`; where letter case does not tell (`Msi`), the form with small letters.
    The caller must know that `written` stands after a name. A form that is right comes back unchanged.
    """
    for form in (written, f"{written}."):
        if form in degrees_after():
            return form
    if parted := _parted_forms().get(_parts(written)):
        return parted
    letters = _OTHERS.sub("", written)
    return _forms().get(letters) or _forms().get(letters.lower())
