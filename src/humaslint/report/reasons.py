"""The reasons that word tables give, in English: they are written in Indonesian, of clauses of few kinds."""

from __future__ import annotations

import re

_CLAUSES = {
    r"menurut (KBBI|EYD .+?)": r"as in \1",
    r"menurut (KBBI) dan (EYD .+)": r"as in \1 and \2",
    r"berakhiran (-\w+) menurut KBBI": r"ends in \1 in KBBI",
    r"ain di akhir suku dihilangkan menurut KBBI": "ain at the end of a syllable is dropped in KBBI",
    r"ya sesudah i dihilangkan": "ya after i is dropped",
    r"konsonan ganda menjadi tunggal": "a double consonant becomes a single one",
    r"(?:huruf )?([\w-]+) menjadi ([\w-]+)": r"\1 becomes \2",
    r"(?:huruf )?(\w+) tetap (\w+)": r"\1 stays \2",
    r"(\w) luluh menjadi (\w+)": r"\1 becomes \2",
    r"huruf (\w) luluh": r"\1 assimilates",
    r"huruf (\w) tidak luluh": r"\1 does not assimilate",
    r"r awalan luluh di depan r": "the r of the prefix is dropped before r",
    r"awalan (\w+-) tidak luluh": r"the prefix \1 does not assimilate",
    r"gugus (\w+) tidak luluh": r"the cluster \1 does not assimilate",
    r"gugus (\w+) tidak luluh sesudah (\w+-)": r"the cluster \1 does not assimilate after \2",
    r"(\w+) di awal dasar tidak luluh": r"\1 at the start of a stem does not assimilate",
    r"awalan (\w+-) di depan (\w+)": r"the prefix \1 before \2",
    r"akhiran (-\w+)": r"the suffix \1",
    r"akhiran (-\w+) tertinggal": r"the suffix \1 is missing",
    r"berakhiran (-\w+ \+ -\w+)": r"\1",
    r"(\w+-) dengan kata sifat tanpa (-\w+)": r"\1 with an adjective takes no \2",
    r"dasar berakhir (\w) (\+ -\w+)": r"a stem in \1 \2",
    r"dasar (\+ -\w+)": r"stem \1",
    r"dasarnya (\w+)": r"the stem is \1",
    r"dasar satu suku": "a stem of one syllable",
    r"satu suku kata": "one syllable",
    r"(\w+) satu suku kata": r"\1 has one syllable",
    r"satu suku kata hilang": "a syllable is missing",
    r"satu huruf hilang": "a letter is missing",
    r"suku pertama (\w+) berakhir dengan (\w+)": r"the first syllable of \1 ends in \2",
    r"kata ulangnya tanpa ng": "its repeated form has no ng",
    r"kedua dasar ada di kamus": "both stems are in the dictionary",
    r"bukan (\+ -\w+)": r"not \1",
    r"dua (\w)": r"two letters \1",
    r"dua kata": "two words",
    r"dari (.+)": r"from \1",
    r"(-\w+) dari (-\w+)": r"\1 from \2",
    r"(\w+) berarti takzim": r"\1 means reverent",
    r"(\w+) berarti logat": r"\1 means an accent",
    r"(\w+) sudah kata benda": r"\1 is a noun already",
    r"akronim (.+)": r"short for \1",
    r"serapan lazim": "an established loanword",
    r"salah ketik": "a typing error",
    r"ragam cakapan": "colloquial",
    r"dalam kutipan boleh": "acceptable in a quotation",
    r"ejaan lain masih lazim": "another spelling is still common",
    r"transliterasi Arabnya masih lazim": "its Arabic transliteration is still common",
    r"([\w-]+) masih lazim": r"\1 is still common",
    r"(\w+) masih lazim di dinas perindustrian": r"\1 is still common in offices of industry",
    r"(\w+) masih lazim di pertanian dan kehutanan": r"\1 is still common in farming and forestry",
    r"(\w+) masih lazim di lingkungan pemerintah": r"\1 is still common in government",
    r"(\w+) masih lazim untuk pakaian": r"\1 is still common for clothes",
    r"(\w+) masih lazim dalam hukum": r"\1 is still common in law",
    r"(\w+) lazim dalam nama": r"\1 is common in names",
    r"([\w ]+) lazim dalam hukum acara": r"\1 is common in procedural law",
    r"(\w+) lazim untuk kegiatan mencatatnya": r"\1 is common for taking the minutes",
    r"(\w+) lebih lazim": r"\1 is more common",
    r"(\w+) dipakai keraton Jawa sendiri": r"\1 is what Javanese courts write themselves",
    r"(\w+) adalah ejaan undang-undang wakaf": r"\1 is how the law on endowments spells it",
    r"(\w+) adalah ejaan peraturan pertanahan": r"\1 is how land regulations spell it",
    r"(\w+) adalah istilah kurikulum sekolah": r"\1 is a term of the school curriculum",
    r"untuk pemaparan": "for a talk",
    r"semboyan negara ditulis dengan dua n": "the motto of the state has two letters n",
    r"nama resminya": "the official name",
    r"nama nabi": "the name of the prophet",
    r"tanda kehormatan": "an honour of the state",
    r"judul (.+)": r"the title of \1",
    r"satu kesatuan": "a single whole",
    r"jabatan": "a position",
    r"bukan buah": "not a fruit",
}
"""A clause that is not here is a citation, a name or a sum of affixes, which is read in either language."""
_BETWEEN = re.compile(r"([;:,] )")


def english_reason(reason: str) -> str:
    """Return a reason of a word table in English, as far as its clauses are known."""
    return "".join(map(_english, _BETWEEN.split(reason)))


def _english(clause: str) -> str:
    for known, english in _CLAUSES.items():
        if match := re.fullmatch(known, clause):
            return match.expand(english)
    return clause
