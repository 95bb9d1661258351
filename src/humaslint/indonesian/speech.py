"""Verbs of saying: how Indonesian news says that somebody said something."""

from __future__ import annotations

import re
from typing import NamedTuple

SPEECH_VERBS = frozenset(
    """
    kata ujar ucap tutur ungkap jelas tegas papar imbuh tambah lanjut terang sebut pungkas beber urai tukas cetus
    sambung timpal tandas tanya jawab seru pesan harap pinta imbau himbau ajak cerita kisah kenang klaim kilah
    dalih ulas sanjung puji kritik sindir kelakar canda tulis pekik teriak bisik gumam celetuk sergah saran usul
    nilai tutup ingat dorong simpul sesal keluh jabar perintah sapa pamit elak bantah singgung rinci
    """.split()
)
"""Bare verbs of attribution, in lower case: `…,” ujar Sari`."""

REPORTING_VERBS = frozenset(
    """
    berkata mengatakan menyatakan menyebut menyebutkan menjelaskan menegaskan menyampaikan menambahkan mengungkapkan
    menuturkan memaparkan menerangkan menguraikan membeberkan mengucapkan menyerukan menekankan mengimbau menghimbau
    mengajak meminta berharap berpesan bertutur berujar berucap bercerita menceritakan mengisahkan mengaku menilai
    mengingatkan memastikan menanyakan bertanya menjawab melanjutkan menyarankan mengusulkan menyimpulkan menulis
    menuliskan membacakan berseru berteriak memuji mengkritik membantah merinci memerinci mengakui mengklaim
    mengumumkan melaporkan memberitahukan mengutip menyambung menimpali menandaskan berdalih berkilah berpendapat
    dikatakan disampaikan diungkapkan dijelaskan ditegaskan dinyatakan dituturkan dipaparkan ditambahkan dikutip
    """.split()
)
"""Verbs that report speech with a subject before them, in lower case: `Sari mengatakan, “…”`."""


class Attribution(NamedTuple):
    """The verb of saying after a quotation, at the str offsets `start:end`, and whether a comma stands before it."""

    start: int
    end: int
    has_comma: bool


_AFTER = re.compile(r"\s*+(,?)\s*+(?:demikian\s+)?([^\W\d_]+)", re.IGNORECASE)


def is_speech_verb(word: str) -> bool:
    """Say whether a lower-case word attributes speech: `ujar`, `ujarnya`, but not `mengatakan`."""
    return word in SPEECH_VERBS or (word.endswith("nya") and word[:-3] in SPEECH_VERBS)


def attribution_after(text: str, end: int) -> Attribution | None:
    """Return the verb of saying that follows a quotation which ends at the str offset `end`, None if none does.

    Only a comma, white space and *demikian* may stand between the two.
    """
    match = _AFTER.match(text, end)
    if match is None or not is_speech_verb(match[2].lower()):
        return None
    return Attribution(match.start(2), match.end(2), bool(match[1]))
