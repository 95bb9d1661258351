"""Every word that a report says to people, in Indonesian and in English."""

from __future__ import annotations

import re
from collections.abc import Mapping

from humaslint.model.diagnostic import Diagnostic
from humaslint.model.rule import FixClass, Language, Level, Text
from humaslint.model.source import Source
from humaslint.report.reasons import english_reason
from humaslint.report.summary import Summary

_LEVELS: Mapping[Level, Text] = {
    "error": Text("galat", "error"),
    "warning": Text("peringatan", "warning"),
    "suggestion": Text("saran", "suggestion"),
}
_FIXES: Mapping[FixClass, Text] = {
    "safe": Text("aman", "safe"),
    "unsafe": Text("perlu ditinjau", "unsafe"),
    "none": Text("tidak ada", "none"),
}
_WORDS: Mapping[str, Text] = {
    "suggestions": Text("saran", "suggestions"),
    "more-suggestions": Text("saran lain", "other suggestions"),
    "fix": Text("perbaikan", "fix"),
    "see": Text("lihat", "see"),
    "delete": Text("hapus", "delete"),
    "insert": Text("sisipkan", "insert"),
    "norm": Text("Kaidah", "Norm"),
    "paragraph": Text("paragraf", "paragraph"),
    "failed": Text("tidak dapat diperiksa", "could not be checked"),
    "partial": Text("tidak diperiksa dengan semua aturan", "not checked by all rules"),
    "nothing": Text("tidak ada berkas yang diperiksa", "no files checked"),
    "clean": Text("tidak ada temuan", "no findings"),
    "checked": Text("diperiksa", "checked"),
    "rule": Text("aturan", "rule"),
    "all": Text("semua", "all"),
    "only-marked": Text("hanya baris dengan temuan", "only lines with findings"),
    "fixable": Text("dapat diperbaiki otomatis", "can be fixed automatically"),
    "fixable-here": Text("dapat diperbaiki (--fix)", "can be fixed (--fix)"),
}
_QUOTED = Text("Ini dalam kutipan: cocokkan dengan rekaman.", "This is in a quotation: check the recording.")
_PLACEHOLDER = re.compile(r"\{(\w+)\}")
_LINE_BREAK = re.compile(r"(?<![ \t])[ \t]*+[\r\n]\s*+")
_OPEN_BRACKET = re.compile(r"\(\w[^()]*\Z")
_LOST_BRACKET = re.compile(r"\d+[/.-]\d[^()]*\)")


def level_name(level: Level, language: Language) -> str:
    """Return the name of a level."""
    return _LEVELS[level].in_language(language)


def fix_name(fix: FixClass, language: Language) -> str:
    """Return what kind of fix it is, in a word or two."""
    return _FIXES[fix].in_language(language)


def word(key: str, language: Language) -> str:
    """Return one of the words of the reports' own."""
    return _WORDS[key].in_language(language)


def message_of(diagnostic: Diagnostic, language: Language) -> str:
    """Return what the rule says about this place, on one line. A placeholder without an argument stays as it is."""
    message = _filled(diagnostic.rule.message, diagnostic, language)
    return f"{message} {_QUOTED.in_language(language)}" if diagnostic.is_quoted else message


def related_of(diagnostic: Diagnostic, language: Language) -> str:
    """Return what the rule says about the related places, on one line; empty where it says nothing."""
    return _filled(diagnostic.rule.related, diagnostic, language)


def unsaid_suggestions(diagnostic: Diagnostic, message: str, language: Language) -> tuple[str, list[str]]:
    """Return the suggestions that the message does not name, behind what to call them."""
    unsaid = [each for each in diagnostic.suggestions if f"“{each}”" not in message]
    more = len(unsaid) < len(diagnostic.suggestions)
    return word("more-suggestions" if more else "suggestions", language), unsaid


def place_name(source: Source, language: Language) -> str:
    """Return what to write before a line number: a line of a Word file is a paragraph; empty for any other file."""
    return f"{word('paragraph', language)} " if source.package else ""


def one_line(text: str) -> str:
    """Return the text with each line break, and the space around it, as one space."""
    return text if text.isprintable() else _LINE_BREAK.sub(" ", text)


def summary_sentence(summary: Summary, language: Language, *, at_prompt: bool = False) -> str:
    """Return the run in one sentence; levels without findings are not mentioned.

    Where it is read `at_prompt` it names the option that makes the fixes.
    """
    checked = summary.files - summary.failed
    parts: list[str] = []
    if checked:
        parts.append(f"{_files(checked, language)} {word('checked', language)}: {findings_told(summary, language)}")
    if summary.fixable:
        fixable = "fixable-here" if at_prompt else "fixable"
        parts.append(f"{number(summary.fixable, language)} {word(fixable, language)}")
    if summary.failed:
        parts.append(f"{_files(summary.failed, language)} {word('failed', language)}")
    if summary.partial:
        parts.append(f"{_files(summary.partial, language)} {word('partial', language)}")
    return "; ".join(parts) or word("nothing", language)


def findings_told(summary: Summary, language: Language) -> str:
    """Return how many findings there are of each level, or that there are none."""
    counts: Mapping[Level, int] = {
        "error": summary.errors,
        "warning": summary.warnings,
        "suggestion": summary.suggestions,
    }
    found = [_counted(count, level_name(level, language), language) for level, count in counts.items() if count]
    return ", ".join(found) or word("clean", language)


def _filled(text: Text, diagnostic: Diagnostic, language: Language) -> str:
    arguments = {"found": diagnostic.text, **diagnostic.arguments}

    def told(match: re.Match[str]) -> str:
        if match[1] == "reason_en":
            return english_reason(arguments["reason"])
        argument = arguments.get(match[1])
        if argument is None:
            return match[0]
        return _rounded_off(argument.strip() if match[1] in ("found", "use") else argument)

    return one_line(_PLACEHOLDER.sub(told, text.in_language(language)))


def _rounded_off(words: str) -> str:
    """Return words of a release as they read in a message: a bracket that they cut off is there."""
    if _LOST_BRACKET.match(words):
        words = f"({words}"
    return f"{words})" if _OPEN_BRACKET.search(words) else words


def _files(count: int, language: Language) -> str:
    return _counted(count, "berkas" if language == "id" else "file", language)


def _counted(count: int, noun: str, language: Language) -> str:
    plural = "s" if language == "en" and count != 1 else ""
    return f"{number(count, language)} {noun}{plural}"


def number(count: int, language: Language) -> str:
    """Return a count with the separators of its language: `12.345`, `12,345`."""
    return f"{count:,}".replace(",", ".") if language == "id" else f"{count:,}"
