"""What is known of a word, as lines for people and as JSON for tools."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from itertools import chain

from humaslint.engine.explain_word import Explanation, Reading, Verdict
from humaslint.indonesian.words.lexicon import ZIPF
from humaslint.indonesian.words.typing_slips import Edit
from humaslint.model.rule import Language, Text
from humaslint.report.reasons import english_reason

_MOST = 5
"""How many suggestions and readings are shown to people."""

_VERDICTS: Mapping[Verdict, Text] = {
    "accepted": Text("diterima kantor ini", "accepted by this office"),
    "standard": Text("baku", "standard"),
    "nonstandard": Text("tidak baku", "nonstandard"),
    "contested": Text("diperdebatkan", "contested"),
    "used": Text("lazim, tetapi tidak ada di kamus", "in use, but in no dictionary"),
    "derived": Text("bentukan dari kata baku", "formed from a standard word"),
    "foreign": Text("asing", "foreign"),
    "name": Text("bagian nama", "part of a name"),
    "seen": Text("pernah ditemukan di web; tidak ada di kamus", "met on the web; in no dictionary"),
    "typo": Text("tampaknya salah ketik", "looks misspelled"),
    "unknown": Text("tidak dikenal, tanpa kata lain yang cukup dekat", "unknown, and no word is near enough"),
}
_EDITS: Mapping[Edit, Text] = {
    "extra": Text("satu huruf berlebih", "a letter too many"),
    "other": Text("satu huruf lain", "another letter"),
    "missing": Text("satu huruf kurang", "a letter missing"),
    "swapped": Text("dua huruf tertukar", "two letters swapped"),
    "swapped-over": Text("dua huruf tertukar melangkahi satu huruf", "two letters swapped over another"),
    "syllable": Text("dua huruf tertulis dua kali", "two letters written twice"),
    "joined": Text("spasi kurang", "a space missing"),
    "parted": Text("spasi berlebih", "a space too many"),
    "spelling": Text("dieja menurut bunyinya", "spelled as it sounds"),
    "two": Text("dua kesalahan", "two slips"),
}


def words_json(explanations: Sequence[Explanation]) -> str:
    """Return the explanations as a JSON array of objects; frequencies are on the Zipf scale, 0 for hardly ever met."""
    return json.dumps([_object(each) for each in explanations], ensure_ascii=False, indent=2)


def _object(each: Explanation) -> dict[str, object]:
    return {
        "word": each.word,
        "verdict": each.verdict,
        "remarks": [
            {"rule": rule.id, "level": rule.level, "use": use, "reason": reason, "sources": list(rule.sources)}
            for rule, use, reason in each.remarks
        ],
        "frequency": round(each.frequency / ZIPF, 2),
        "parts": [[reading._asdict() for reading in readings] for readings in each.readings],
        "reduplication": each.is_doubled,
        "needed": each.needed,
        "suggestions": [
            {**one._asdict(), "frequency": round(one.frequency / ZIPF, 2), "score": round(one.score, 1)}
            for one in each.suggestions
        ],
    }


def words_page(explanations: Sequence[Explanation], language: Language) -> str:
    """Return the explanations as lines, a blank one between two words."""
    return "\n\n".join("\n".join(_lines(each, language)) for each in explanations)


def _lines(each: Explanation, language: Language) -> Iterator[str]:
    def say(indonesian: str, english: str) -> str:
        return Text(indonesian, english).in_language(language)

    yield f"{each.word}: {_VERDICTS[each.verdict].in_language(language)}"
    for rule, use, reason in each.remarks:
        is_told = language == "en" and "{reason_en}" in rule.message.en
        said = english_reason(reason) if is_told else reason
        because = "; ".join((said, *rule.sources) if said else rule.sources)
        yield _row(
            say("tulis", "write") if use else say("aturan", "rule"), f"{use or '–'}  {rule.id}  {because}".rstrip()
        )
    if each.frequency:
        zipf = f"{each.frequency / ZIPF:.1f}"
        yield _row(
            say("kekerapan", "frequency"),
            say(f"{zipf.replace('.', ',')} (skala Zipf, 0–8)", f"{zipf} (Zipf scale, 0–8)"),
        )
    for reading in chain.from_iterable(readings[:_MOST] for readings in each.readings):
        if reading[1:] != ("", "", ""):
            yield _row(say("bentuk", "form"), _parts(reading))
    if each.is_doubled:
        yield _row(say("ulang", "doubled"), each.word.lower())
    if each.needed is not None:
        first = each.suggestions[0].score if each.suggestions else None
        is_near = first is not None and first >= each.needed
        meaning = say("nilai yang harus dicapai saran", "the score that a word near it must reach")
        missed = "" if is_near else say("; tidak ada yang mencapainya", "; none does")
        yield _row(say("batas", "needed"), f"{each.needed} ({meaning}{missed})")
    score = say("nilai", "score")
    for one in each.suggestions[:_MOST]:
        yield _row(
            say("saran", "near"), f"{one.word}  {score} {one.score:.0f}  {_EDITS[one.edit].in_language(language)}"
        )


def _parts(reading: Reading) -> str:
    before, after = (reading.prefix and f"{reading.prefix}- + "), (reading.suffix and f" + -{reading.suffix}")
    return before + reading.stem + after + (reading.clitic and f" + -{reading.clitic}")


def _row(label: str, text: str) -> str:
    return f"  {label:<10}{text}"
