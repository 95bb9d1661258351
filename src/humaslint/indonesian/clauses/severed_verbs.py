"""Verbs of saying that begin a sentence of their own behind a quotation: `“Kami siap.” Ujar Rani.`"""

from __future__ import annotations

import re

from humaslint.indonesian.people.roles import COMMON_PARTS
from humaslint.indonesian.speech import SPEECH_VERBS

UNSURE = SPEECH_VERBS - frozenset("ujar ucap tutur ungkap papar imbuh beber pungkas tukas cetus timpal tandas".split())
"""Words that are verbs of saying beside other things: `kata itu`, `jelas bukan`, `terang benderang`."""
_VERB = re.compile(
    r"(\.?)\s+(?P<verb>(?:Ujar|Ucap|Tutur|Ungkap|Imbuh|Papar|Tukas|Tandas|Terang|Jelas|Tegas|Tambah|Kata|Harap|Pungkas|Sebut"
    r"|Sambung|Beber|Imbau|Ajak|Tanya|Pinta|Tutup|Cetus|Seru"
    r"|(?:Lanjut|Puji|Keluh|Kisah|Aku|Kilah|Urai|Jabar|Canda|Kelakar|Sesal|Sindir)(?=nya))(?:nya)?)"
    r"(?=\.|\s+(?:[A-Z]|dr\.|(?:dia|beliau)\b"
    r"|(?:pria|wanita|perempuan|lelaki|sang|mantan|(?<!Ajak )(?<!Sebut )(?:seorang|salah s(?:atu|eorang)))\b(?!"
    r"[^.,(]{0,300}\s(?:tidak|bukan|bila|jika|kalau|akan|selalu|sering|ke|harus|perlu|jadi|memang|(?:me[lmnr]|ber)[a-z]{4,}"
    r"|itu\s(?!sambil|seraya|di|pada|kepada|saat|usai)[a-z]+)\b))"
    r"|(?<=nya)(?:,|\s*\(|\s*\Z|\s+(?:lagi|kepada|saat|usai|seusai|ketika|di|dalam|sambil|seraya|sembari)\b"
    r"|\s+(?:dengan|penuh) (?:penuh|haru|bangga|tegas|nada|suara|semangat|senyum|harap|syukur)))"
)
"""A verb of saying with a capital behind a quotation, with what shows the speaker: `Ujar Budi`, `Katanya kepada`."""
_SAYING = "|".join(map(str.capitalize, sorted(SPEECH_VERBS - COMMON_PARTS)))
_GOING_ON = re.compile(
    rf"(?:\.\s*|\s+)(?P<verb>(?:{_SAYING}|Janji)(?:nya)?(?=\s+[A-Z]|\.)"
    r"|(?:Pesan|Jawab|Kenang|Kata|Ujar|Ucap|Tutur|Ungkap|Imbuh|Papar|Terang|Jelas|Tegas)"
    r"(?=\s[a-z]{4,}(?:\s[a-z]{4,}){0,3}\s[A-Z]))"
)
"""Verbs of saying, and what else may be one, where a comma within the marks shows that the sentence goes on; *Puji* may
be somebody's name."""
_LEADS_CLAUSE = re.compile(
    r"[^.,]*,\s(?!(?:di|ke|pada|dalam|saat|usai|seusai|ketika|kepada|sambil|seraya|sembari|hari|kemarin|melalui|lewat)\b)[a-z]"
)
"""What follows a verb of saying that leads in reported speech: `Kata Rani, petani senang.`"""
_LEAD_IN = re.compile(r"[^.“\"]*[“\"]")


def severed_verb(text: str, end: int, *, goes_on: bool) -> re.Match[str] | None:
    """Return the verb, with the stop before it, behind a quotation that ends at the str offset `end`.

    One that leads in the next quotation is right, and so is one before reported speech, unless a comma within the
    marks shows that the sentence `goes_on`.
    """
    match = _VERB.match(text, end) or (_GOING_ON.match(text, end) if goes_on else None)
    if match is None or _LEAD_IN.match(text, match.end("verb")):
        return None
    return match if goes_on or not _LEADS_CLAUSE.match(text, match.end("verb")) else None


_ASKED = re.compile(
    r"(?:^|[.!?]\s)(?!(?:apa|siapa|mengapa|kenapa|kapan|bagaimana|benarkah|haruskah|pernahkah)\w*\b)"
    r"[^.!?\"“”]{2,120}\b(?:bertanya|menanyakan|berseru|berteriak),\s\Z",
    re.IGNORECASE,
)
_REACH = 160


def is_asked(text: str, start: int) -> bool:
    """Say whether a verb of asking or calling brings in the quotation at the str offset `start`: `Rani bertanya, “…`.

    Where the sentence itself asks, its mark stands outside.
    """
    return _ASKED.search(text[max(0, start - _REACH) : start]) is not None
