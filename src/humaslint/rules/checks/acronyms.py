"""Acronyms of a release: never expanded, wrongly expanded, expanded twice or too late, or never used again."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Literal, NamedTuple

from humaslint.indonesian.abbreviations import degree_form
from humaslint.indonesian.acronyms import Expansion, is_exact
from humaslint.indonesian.lexicon import load_lexicon
from humaslint.indonesian.names import PLACE_HEADS
from humaslint.indonesian.passage import Passage, Release
from humaslint.indonesian.tokens import Token, TokenKind
from humaslint.model.diagnostic import Finding
from humaslint.model.rule import Rule
from humaslint.rules.contexts import is_silent, passages_of

_HOUSEHOLD = frozenset(
    """
    NKRI UUD RUU MPR DPR DPRD DPD KPK BPK BPKP KPU BAWASLU DKPP TNI POLRI POLDA POLRES POLSEK AKBP AKP KODIM KOREM
    KODAM KORAMIL BNN BNPB BPBD BMKG BPS BPOM BKN BKD BKPSDM BAPPEDA BAPPENAS BASARNAS SAR PLN PDAM BPJS BUMN BUMD
    BUMDES BRI BNI BTN BCA OJK LPS KAI MRT LRT TVRI RRI PMI KONI PKK MUI FKUB PGRI HIPMI KADIN IDI IBI KNPI APDESI
    APEKSI ASN PNS PPPK CPNS CASN THR KTP NIK NIP NPWP SIM STNK BPKB SKCK ATM PIN SMS APBN APBD DAK DAU PAD PAUD SDN
    MIN SMP SMPN MTS MTSN SMA SMAN SMK SMKN MAN SLB SLTA SLTP PTN PTS ITB UGM IPB ITS UNAIR UNHAS UNDIP UNY UNJ UPI
    RSUD RSUP RSU IGD UGD ICU ODHA HIV AIDS TBC DBD ISPA ASI COVID PCR WHO UNICEF UNESCO PBB ASEAN APEC G20 FIFA
    PSSI AFC IMF USA UAE DKI DIY NTB NTT PPKM PSBB UMKM UKM IKM CSR SDM SDA SDGS SOP HUT HAM KUHP KUHAP PHK UMP UMK
    UMR TKI TKA TPA TPS TPU TPI TPST SPBU BBM LPG LNG LED CCTV GPS TIK VPN PDF USB DVD HTML HTTP URL WEB WIB WITA
    WIT SWT SAW KKN PKL KUR KPR KUA MOU LSM NGO CEO CFO CTO VIP PON PORPROV MTQ SEA FGD OPD SKPD RPJMD RPJMN RPJPD
    RKPD MUSRENBANG PPN PPH BPHTB SPT NPL PSN SPBE QRIS IPM PDB PDRB CPO SPP UTBK SNBP SNBT KIP PIP PKH BLT BPNT BST
    KIS JKN KRIS ODGJ PSK KDRT LGBT MBG LPDP BOS DPO TKP BAP PJU IPAL MCK RTH RTRW KLB VAR P3K ESDM PUPR PUTR KKP
    LHK KLHK PAN MENPANRB KEMENPANRB FAQ LANAL LANUD LANTAMAL LIPI BRIN RCTI SCTV UPT UPTD BKKBN BPKAD BPSDM WIPO
    ICT SKK BIN BP2MI BNPT KEMENAG PERBASI PBSI PBVSI KOMDIGI BLK PLTU PLTA PLTS PLTD TPID TAPD BPN ATR SHM HGU HGB
    RTLH SPM LKPJ LPPD LHP WTP LPJ LKPD LKIP SAKIP LAKIP AKIP SIPD PPAS RKA DPA PAW PKS PDIP PKB PPP PSI KSP TVONE
    ANTV MNC BBWS BWS BPJN JPU TPPU PTUN PTSP DPMPTSP SIPPN LAPOR PPID KIM
    """.split()
)
"""Acronyms that every reader of Indonesian news knows, in capitals."""
_ROMAN = re.compile(r"[IVXLCDM]+")
_FORM = re.compile(r"[A-Z]{3,7}")
_RUNNING = frozenset(("lead", "paragraph", "item"))
_BESIDE = _RUNNING | {"blockquote"}
_DATELINE = 80
"""Characters. A dash among so many of the lead ends the dateline."""
_DASH = re.compile(r"\s[-–—]\s")


class _Use(NamedTuple):
    passage: Passage
    token: Token
    number: int
    """Which token of the passage it is."""


class _Given(NamedTuple):
    passage: Passage
    expansion: Expansion


@dataclass(frozen=True, slots=True)
class Options:
    """`find` says what is looked for.

    An acronym `unexplained` in the whole release, one whose letters are a `mismatch` of its words, one explained
    `again` or too `late`, or one that is explained and `unused`.
    """

    find: Literal["unexplained", "mismatch", "again", "late", "unused"]


def check(rule: Rule, release: Release) -> Iterator[Finding]:
    """Yield a finding at each acronym that is treated so."""
    options = rule.parameters
    assert isinstance(options, Options)
    given = [_Given(passage, expansion) for passage in release.passages for expansion in passage.expansions]
    yield from _FINDERS[options.find](rule, release, given)


def _unexplained(rule: Rule, release: Release, given: Sequence[_Given]) -> Iterator[Finding]:
    """The first use of each acronym that no passage explains, spells out or holds alone in a bracket."""
    seen = {each.expansion.form for each in given} | _HOUSEHOLD | {word.upper() for word in release.house.words}
    for use in _uses(passages_of(rule, release.passages)):
        form = use.token.text
        if form in seen or not _is_name(use) or is_silent(rule, use.passage, use.token.start, use.token.end):
            continue
        seen.add(form)
        if not _is_word(form) and not _is_spelled_out(form, release) and f"({form})" not in release.text:
            yield Finding(rule, use.passage.place(use.token.start, use.token.end), {"found": form})


def _mismatch(rule: Rule, release: Release, given: Sequence[_Given]) -> Iterator[Finding]:
    kinds = {passage.index for passage in passages_of(rule, release.passages)}
    for passage, expansion in given:
        if expansion.is_faulty and passage.index in kinds:
            yield from _finding(rule, passage, expansion)


def _again(rule: Rule, release: Release, given: Sequence[_Given]) -> Iterator[Finding]:
    """Each expansion in running text of what running text has expanded before in the same words."""
    del release
    seen: set[tuple[str, tuple[str, ...]]] = set()
    for passage, expansion in given:
        key = (expansion.form, expansion.words)
        if passage.kind in _RUNNING and not passage.is_quoted(expansion.start, expansion.end):
            if key in seen:
                yield from _finding(rule, passage, expansion)
            seen.add(key)


def _late(rule: Rule, release: Release, given: Sequence[_Given]) -> Iterator[Finding]:
    """The first use of each acronym in an earlier sentence than the one that explains it."""
    first: dict[str, _Given] = {}
    for each in given:
        if each.passage.kind in _RUNNING:
            first.setdefault(each.expansion.form, each)
    done: set[str] = set()
    for use in _uses(passages_of(rule, release.passages)):
        form, passage = use.token.text, use.passage
        later = first.get(form)
        if later is None or form in done or form in _HOUSEHOLD or _is_in_dateline(use):
            continue
        done.add(form)
        start = later.passage.sentence_at(later.expansion.start).start
        is_before = (passage.index, use.token.start) < (later.passage.index, start)
        if is_before and not is_silent(rule, passage, use.token.start, use.token.end):
            words = later.passage.text[later.expansion.start : later.expansion.end]
            related = (later.passage.place(later.expansion.start, later.expansion.end),)
            place = passage.place(use.token.start, use.token.end)
            yield Finding(rule, place, {"found": form, "words": words}, related=related)


def _unused(rule: Rule, release: Release, given: Sequence[_Given]) -> Iterator[Finding]:
    for passage, expansion in given:
        form = expansion.form
        is_wanted = passage.kind in rule.scope and form.isupper() and not expansion.is_faulty
        if is_wanted and len(re.findall(rf"(?<!\w){form}(?!\w)", release.text)) == 1:
            yield from _finding(rule, passage, expansion)


def _finding(rule: Rule, passage: Passage, expansion: Expansion) -> Iterator[Finding]:
    start, end, form = expansion.start, expansion.end, expansion.form
    if not is_silent(rule, passage, start, end):
        yield Finding(rule, passage.place(start, end), {"found": passage.text[start:end], "form": form}, (), (form,))


def _uses(passages: Sequence[Passage]) -> Iterator[_Use]:
    for passage in passages:
        if passage.kind in _BESIDE:
            for number, token in enumerate(passage.tokens):
                if token.kind is TokenKind.WORD and _FORM.fullmatch(token.text):
                    yield _Use(passage, token, number)


def _is_name(use: _Use) -> bool:
    """Say whether the capitals are those of an acronym: no numeral, degree, code, firm or word of a shouted line."""
    tokens, number, form = use.passage.tokens, use.number, use.token.text
    before, after = tokens[number - 1] if number else None, tokens[number + 1] if number + 1 < len(tokens) else None
    if _ROMAN.fullmatch(form) or degree_form(form):
        return False
    if before and (before.lower in PLACE_HEADS or before.kind is TokenKind.ABBREVIATION or before.text in "/-.@#"):
        return False
    if after and (after.kind is TokenKind.NUMBER or after.text in "/-"):
        return False
    return not any(each and len(each.text) > 1 and each.text.isupper() for each in (before, after))


def _is_word(form: str) -> bool:
    """Say whether the letters are those of a word or a name set in capitals."""
    lexicon = load_lexicon()
    lower = form.lower()
    return lexicon.is_standard(lower) or lower in lexicon.names or lower in lexicon.english


def _is_spelled_out(form: str, release: Release) -> bool:
    """Say whether the release somewhere has capitalised words in a row whose initials are the form."""
    for passage in release.passages:
        words = passage.words
        for number, word in enumerate(words):
            if word.text[0] == form[0] and len(word.text) > 1:
                following = [each.lower for each in words[number : number + len(form) + 2]]
                if any(is_exact(form, following[:size]) for size in range(2, len(following) + 1)):
                    return True
    return False


def _is_in_dateline(use: _Use) -> bool:
    dash = _DASH.search(use.passage.text, 0, _DATELINE) if use.passage.kind in ("lead", "paragraph") else None
    return dash is not None and use.token.start < dash.start()


_FINDERS: dict[str, Callable[[Rule, Release, Sequence[_Given]], Iterator[Finding]]] = {
    "unexplained": _unexplained,
    "mismatch": _mismatch,
    "again": _again,
    "late": _late,
    "unused": _unused,
}
