"""One rule explained: what it reports and why, the norm behind it, examples, how to silence it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import product

from humaslint.model.house import Style
from humaslint.model.register import Register, Term
from humaslint.model.rule import Case, Language, Rule, Text

_WORDS: Mapping[str, Text] = {
    "level": Text("Tingkat", "Level"),
    "fix": Text("Perbaikan", "Fix"),
    "pack": Text("Paket", "Pack"),
    "silent": Text("Diam di dalam", "Silent in"),
    "spelling": Text(
        "Kutipan langsung juga dibaca, tanpa perbaikan, dengan `quotations: report`",
        "Direct quotations are read too, without a fix, under `quotations: report`",
    ),
    "norm": Text("Kaidah", "Norm"),
    "wrong": Text("Dilaporkan", "Reported"),
    "right": Text("Menjadi", "Becomes"),
    "with": Text("dengan", "with"),
    "fine": Text("Dibiarkan", "Left alone"),
    "silence": Text("Matikan di satu tempat", "Silence it in one place"),
    "everywhere": Text("di semua naskah, dalam .humaslint.yaml", "in all drafts, in .humaslint.yaml"),
    "run": Text("jalankan dengan", "run it with"),
}
_CONTEXTS: Mapping[str, Text] = {
    "quote": Text("kutipan", "quotations"),
    "cited": Text("judul dan istilah dalam tanda petik", "titles and terms in quotation marks"),
    "blockquote": Text("kutipan blok", "block quotations"),
    "name": Text("nama diri", "proper names"),
    "official": Text("judul peraturan", "titles of laws"),
    "emphasis": Text("huruf miring", "italics"),
    "link": Text("tautan", "links"),
    "foreign": Text("bagian berbahasa asing", "passages in another language"),
    "foreign-run": Text("judul dan semboyan asing", "foreign titles and mottoes"),
    "cut-off": Text("di samping sisipan yang bukan kalimat", "beside what is no prose"),
    "foreign-half": Text("separuh istilah asing", "halves of foreign terms"),
    "affixed": Text("kata sesudah awalan berhubung", "words joined to a prefix by a hyphen"),
    "mention": Text("kata yang disebut sebagai istilah", "words mentioned as terms"),
    "gloss": Text("padanan dalam kurung", "glosses in brackets"),
}
_EXAMPLES = 3
_LONG = 120
"""Characters."""
_ALIKE = 0.5
"""The share of words that two examples have in common when one shows the fault and the other the same without it."""
_WORD = re.compile(r"\w+|[^\w\s]")


def rule_page(rule: Rule, cases: Sequence[Case], language: Language, most: int = _EXAMPLES) -> str:
    """Return the page of a rule as Markdown, at most `most` examples of what it reports and of what it leaves."""
    words = {key: text.in_language(language) for key, text in _WORDS.items()}
    parts = [
        f"# {rule.id}: {rule.title.in_language(language)}",
        rule.why.in_language(language),
        "\n".join(f"- {fact}" for fact in _facts(rule, words, language)),
    ]
    plain = [case for case in cases if not _given(case)]
    bad, fine = _pair_first([case for case in plain if case.spans], [case for case in plain if not case.spans])
    if bad:
        parts += [f"## {words['wrong']}", *(_example(case, words["right"]) for case in bad[:most])]
    for case in [case for case in cases if case.spans and _given(case)][:most]:
        parts += [f"## {words['wrong']} ({words['with']} {_given(case)})", _example(case, words["right"])]
    if fine:
        parts += [f"## {words['fine']}", *(_quoted(case.text) for case in fine[:most])]
    parts.append(
        f"{words['silence']}: `<!-- humaslint-disable-next-line {rule.id} -->`; "
        f"{words['everywhere']}: `ignore: [{rule.id}]`"
    )
    return "\n\n".join(parts)


def _facts(rule: Rule, words: Mapping[str, str], language: Language) -> list[str]:
    from humaslint.report.messages import fix_name, level_name

    how = "" if rule.pack == "default" else f" ({words['run']} `--pack {rule.pack}`)"
    facts = [
        f"{words['level']}: {level_name(rule.level, language)}",
        f"{words['fix']}: {fix_name(rule.fix, language)}",
        f"{words['pack']}: {rule.pack}{how}",
    ]
    if rule.skip:
        contexts = [text.in_language(language) for context, text in _CONTEXTS.items() if context in rule.skip]
        facts.append(f"{words['silent']}: {', '.join(contexts)}")
    if rule.is_spelling:
        facts.append(words["spelling"])
    if rule.sources:
        facts.append(f"{words['norm']}: {'; '.join(rule.sources)}")
    return facts


def _given(case: Case) -> str:
    """Return what of the settings the case supposes, empty where it supposes nothing."""
    if case.register is not None:
        return f"names: {'; '.join(_entries(case.register))}"
    return _forms(case.house) if case.house != Style() else ""


def _entries(register: Register) -> Iterator[str]:
    for person in register.people:
        yield ", ".join([person.name, *map(_held, person.offices)])
    yield from (body.name for body in register.institutions)


def _held(term: Term) -> str:
    span = f"{term.since or term.first or ''}–{term.until or term.last or ''}"
    return f"{term.office} ({span})" if len(span) > 1 else term.office


def _forms(style: Style) -> str:
    """Return the chosen forms as they stand in the settings."""
    chosen = {name.replace("_", "-"): form for name, form in style._asdict().items()}
    return f"house: {{{', '.join(f'{key}: {value}' for key, value in chosen.items() if value)}}}"


def _is_long(case: Case) -> bool:
    text = case.text.strip()
    return len(text) > _LONG or "\n" in text


def _pair_first(bad: list[Case], fine: list[Case]) -> tuple[list[Case], list[Case]]:
    """Return the examples, short ones first, and before all the two most alike, which together tell the fault."""
    bad, fine = sorted(bad, key=_is_long), sorted(fine, key=_is_long)
    words = {case.text: set(_WORD.findall(case.text)) for case in (*bad, *fine)}

    def likeness(pair: tuple[Case, Case]) -> float:
        one, other = (words[case.text] for case in pair)
        return len(one & other) / len(one | other)

    alike = max(product(_short_of(bad), _short_of(fine)), key=likeness, default=None)
    if alike is None or likeness(alike) < _ALIKE:
        return bad, fine
    return _with_first(alike[0], bad), _with_first(alike[1], fine)


def _short_of(cases: Sequence[Case]) -> Sequence[Case]:
    return [case for case in cases if not _is_long(case)] or cases


def _with_first(first: Case, cases: Sequence[Case]) -> list[Case]:
    return [first, *(case for case in cases if case is not first)]


def _example(case: Case, becomes: str) -> str:
    text = case.text
    for start, end in sorted(case.spans, reverse=True):
        text = f"{text[:start]}⟦{text[start:end]}⟧{text[end:]}"
    quoted = _quoted(text)
    return f"{quoted}\n\n{becomes}:\n\n{_quoted(case.fixed)}" if case.fixed is not None else quoted


def _quoted(text: str) -> str:
    return "\n".join(f"    {line}".rstrip() for line in text.strip().splitlines())
