"""Every word that the reports of an audit say to people, in Indonesian and in English."""

from __future__ import annotations

from collections.abc import Mapping

from humaslint.archive.audit import Audit
from humaslint.model.rule import Language, Text
from humaslint.report.messages import number

_WORDS: Mapping[str, Text] = {
    "audit": Text("Audit arsip", "Archive audit"),
    "releases": Text("naskah", "releases"),
    "words": Text("kata", "words"),
    "findings": Text("temuan", "findings"),
    "per-thousand": Text("per 1.000 kata", "per 1,000 words"),
    "month": Text("bulan", "month"),
    "undated": Text("tanpa tanggal", "undated"),
    "by-month": Text("Temuan per bulan", "Findings by month"),
    "as-table": Text("sebagai tabel", "as a table"),
    "by-rule": Text("Temuan per aturan", "Findings by rule"),
    "by-rule-and-month": Text("Temuan per aturan dan bulan", "Findings by rule and month"),
    "worst": Text("Naskah dengan temuan terbanyak", "Releases with most findings"),
    "names": Text("Nama dengan beberapa ejaan", "Names spelled several ways"),
    "reused": Text("Kalimat dan takarir yang dipakai lagi", "Sentences and captions used again"),
    "boilerplate": Text("Kalimat baku (di banyak naskah)", "Boilerplate (in many releases)"),
    "boilerplate-hint": Text(
        "Tambahkan ke “boilerplate” dalam .humaslint.yaml apabila memang disengaja.",
        "Add it to “boilerplate” in .humaslint.yaml where it is meant.",
    ),
    "failed": Text("Tidak dapat diperiksa", "Could not be checked"),
    "rule": Text("aturan", "rule"),
    "level": Text("tingkat", "level"),
    "total": Text("jumlah", "total"),
    "file": Text("naskah", "release"),
    "files": Text("naskah", "releases"),
    "name": Text("nama", "name"),
    "spellings": Text("ejaan", "spellings"),
    "kind": Text("jenis", "kind"),
    "sentence": Text("kalimat", "sentence"),
    "caption": Text("takarir", "caption"),
    "person": Text("orang", "person"),
    "institution": Text("lembaga", "institution"),
    "text": Text("teks", "text"),
    "lines": Text("kalimat", "sentences"),
    "all": Text("semua", "all"),
    "search": Text("cari", "search"),
    "none": Text("tidak ada", "none"),
    "more": Text("lagi", "more"),
    "first": Text("di antaranya", "among them"),
}


def word(key: str, language: Language) -> str:
    """Return one of the words of an audit."""
    return _WORDS[key].in_language(language)


def rate(findings: int, words: int, language: Language) -> str:
    """Return findings per 1,000 words with one decimal; a dash where there are no words."""
    if not words:
        return "–"
    text = f"{1000 * findings / words:.1f}"
    return text.replace(".", ",") if language == "id" else text


def month_name(month: str, language: Language) -> str:
    """Return a month as it stands in a table: `2025-03`, or that the release shows no date."""
    return month or word("undated", language)


def headline(audit: Audit, language: Language) -> str:
    """Return the whole audit in one sentence."""
    found = sum(audit.levels.values())
    return (
        f"{number(audit.releases, language)} {word('releases', language)}, {number(audit.words, language)} "
        f"{word('words', language)}: {number(found, language)} {word('findings', language)} "
        f"({rate(found, audit.words, language)} {word('per-thousand', language)})"
    )
