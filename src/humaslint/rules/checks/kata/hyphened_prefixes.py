"""A hyphen between an affix and an Indonesian word: `me-minta`, `ber-sama-sama`, `warga-nya`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from humaslint.indonesian.letter_case import match_case
from humaslint.indonesian.release import Release
from humaslint.indonesian.words.lexicon import Lexicon, load_lexicon
from humaslint.indonesian.words.word_analysis import is_derived, is_verb_form
from humaslint.model.diagnostic import Edit, Finding
from humaslint.model.rule import Rule
from humaslint.rules.contexts import passages_of
from humaslint.rules.findings import edited, mend

_PREFIX = r"(?<![\w./@#-])((?i:mem(?:per)?|diper|meng?|meny?|me|ber|ter|pem|peng?|peny?|per?|ke|di|se))-([a-z]{3,})"
_HYPHENED = re.compile(rf"{_PREFIX}(-\2(?:nya|an)?)?(?![\w/@-]|\.\w)")
_AROUND = re.compile(rf"{_PREFIX}-(kan|an|i)(?![\w/@-]|\.\w)")
"""An affix before a word and one behind it: `di-ikrar-kan`."""
_CLITIC = re.compile(
    r"(?<![\w./@#-])([A-Za-z]?[a-z]{2,}(?:-[a-z]{3,})?)-((?:nya|lah|kah)(?:lah|pun)?|kan)(?![\w/@-]|\.\w)"
)
_MAY_BE = re.compile(
    r"""
    -(?: nya | [lk]ah | kan\b
      | (?: (?<=\b[mpks]e.) | (?<=\bdi.) | (?<=\b[mp]e[mn].) | (?<=\b[bp]er.) | (?<=\bter.)
          | (?<=\bmemper.) | (?<=\bdiper.) | (?<=\b[mp]en[gy].) )
        [a-z]{3} )
    """,
    re.VERBOSE | re.IGNORECASE,
)
"""What every such word has; few releases do, and few passages of these."""
_USUAL = 100
"""How often a word is met at the least that is Indonesian though it is English as well (see `Lexicon.frequency`)."""
_LEFT_ALONE = frozenset(
    """
    satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas seratus seribu sekian evolusi uang ukur
    revolusi urus
    indonesia nusantara provinsi kabupaten kota kecamatan kelurahan desa kampung nagari dusun pulau wilayah daerah dunia
    """.split()
)
"""Stems, in lower case, before which the hyphen is another rule's (`ke-dua`), stands as before a name (`se-kabupaten`),
or shows the parts (EYD V III.E.4)."""
_PLACING = frozenset(("di", "ke"))
"""Prefixes, in lower case, that are prepositions as well, and often joined to a place: *dirumah* is met, and wrong."""
_PLACES = frozenset(
    """
    luar dalam atas bawah depan belakang samping tengah antara sekitar sini sana situ mana
    sawah pantai laut kelas ruang sungai kebun ladang pasar rumah kantor sekolah jalan taman
    """.split()
)
"""Words, in lower case, before which *di* and *ke* are prepositions: the hyphen is a space's (`di-atas`)."""

_SHAPES = ("me", "mem", "men", "meng", "meny")
"""The shapes of the prefix that makes active verbs, in lower case."""
_MELTED = {"k": "meng", "p": "mem", "s": "meny", "t": "men"}
"""Its shape by the first letter of a stem whose place it takes."""
_TRANSITIVE = ("kan", "i")
"""The suffixes of the verbs that are looked for."""
_VERBAL = ("me", "ber", "ter")
"""What verbs begin with; the hyphen of `se-distrik` and `per-kelompok` may stand for something else."""
_LONG = 7
"""Letters of a bare stem from which on it makes one verb at the most."""
_AS = "se"
_POSSIBLE = re.compile(r" mungkin\b(?! (?:di|me|ber|ter|akan|tidak)\w*)")
"""What stands with *se* around any adjective: `se-optimal mungkin`."""
_SUFFIX = "kan"
_OWN = "nya"
_SHORTEST = 5
"""Letters of a stem that may have the suffix, with it."""
_GIVEN = "Se"
_SURNAME = re.compile(r"\b[A-Z][a-z]{1,3} \Z")
"""What stands before a given name of Korea that looks like a prefix and a word: *Oh Se-hun*."""
_LONGEST_SURNAME = 6


def check(rule: Rule, release: Release) -> Iterator[Finding]:
    """Yield a finding at each such word that is a usual word without its hyphen; foreign stems keep theirs."""
    if not _MAY_BE.search(release.text):
        return
    for passage in passages_of(rule, release):
        for match in _matches(passage.text) if "-" in passage.text and _MAY_BE.search(passage.text) else ():
            if use := _reshaped(match):
                yield from mend(rule, passage, *match.span(), use)
                continue
            places = [match.span(number) for number in range(1, len(match.groups()) + 1) if match[number]]
            edits = (Edit(one[1], other[0], "") for one, other in pairwise(places) if one[1] < other[0])
            yield from edited(rule, passage, *match.span(), *edits)


def _matches(text: str) -> Iterator[re.Match[str]]:
    """Yield the hyphened words whose parts make a usual word together, or are one and a suffix."""
    lexicon = load_lexicon()
    yield from (match for match in _HYPHENED.finditer(text) if _is_one_word(lexicon, match))
    around = [match for match in _AROUND.finditer(text) if _is_usual(lexicon, "".join(match.groups()), match[2])]
    yield from around
    spans = {match.span() for match in around}
    rest = (match for match in _CLITIC.finditer(text) if match.span() not in spans)
    yield from (match for match in rest if _has_suffix(lexicon, match))


def _is_one_word(lexicon: Lexicon, match: re.Match[str]) -> bool:
    prefix, stem, again = match.groups()
    if stem in _LEFT_ALONE or (again and prefix.lower() == "ke"):
        return False
    if prefix.lower() == _AS and _POSSIBLE.match(match.string, match.end()):
        return lexicon.is_standard(stem)
    if prefix == _GIVEN and _SURNAME.search(match.string, max(0, match.start() - _LONGEST_SURNAME), match.start()):
        return False
    if prefix.lower() in _PLACING and stem.lower() in _PLACES:
        return False
    if prefix.lower() in _PLACING and not again and not lexicon.is_standard(prefix.lower() + stem):
        return is_verb_form(lexicon, prefix.lower() + stem)
    stem = stem.removesuffix(_OWN) if len(stem) > _SHORTEST else stem
    return bool(_reshaped(match)) or _is_usual(lexicon, stem if again else prefix.lower() + stem, stem)


def _reshaped(match: re.Match[str]) -> str:
    """Return the one verb that the stem makes with another shape of the prefix: `mem-wawancarai`; "" where none does.

    Before *k*, *p*, *s* and *t* the prefix takes their place: `men-terjemahkan`.
    """
    prefix, stem = match[1].lower(), match[2]
    if match.re is not _HYPHENED or match[3] or prefix not in _SHAPES:
        return ""
    lexicon = load_lexicon()
    is_stem = lexicon.is_standard(stem) and stem not in lexicon.english and len(stem) >= _LONG
    if lexicon.is_standard(prefix + stem) or is_verb_form(lexicon, prefix + stem):
        return ""
    if not (is_stem or stem.endswith(_TRANSITIVE)):
        return ""
    melted = _MELTED.get(stem[0])
    shapes = [melted + stem[1:]] if melted else [shape + stem for shape in _SHAPES]
    verbs = [verb for verb in shapes if lexicon.is_standard(verb) or is_verb_form(lexicon, verb)]
    return match_case(match[1], verbs[0]) if len(verbs) == 1 else ""


def _has_suffix(lexicon: Lexicon, match: re.Match[str]) -> bool:
    word, suffix = match[1].lower().rpartition("-")[2], match[2]
    if suffix == _SUFFIX:
        return _is_usual(lexicon, word + suffix, word)
    is_foreign = word in lexicon.english and lexicon.frequency(word) < _USUAL
    return (lexicon.is_standard(word) and not is_foreign) or lexicon.is_standard(word + suffix)


def _is_usual(lexicon: Lexicon, word: str, stem: str) -> bool:
    """Say whether the word is one of the standard language, or made of a stem that is not English too, and often met.

    A verb of a long stem of the standard language need not be met.
    """
    if lexicon.is_standard(word) or is_verb_form(lexicon, word):
        return True
    is_plain = word.startswith(_VERBAL) and len(stem) >= _LONG and lexicon.is_standard(stem)
    is_known = is_plain or lexicon.frequency(word) >= _USUAL
    return is_known and stem not in lexicon.english and is_derived(lexicon, word)
