"""The page itself, in the language of its reader."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from html import escape
from importlib.resources import files
from string import Template

from humaslint import __version__
from humaslint.model.rule import LANGUAGES, LEVELS, Language, Text
from humaslint.report.html_page import common_style
from humaslint.report.messages import level_name, word

_WORDS: Mapping[str, Text] = {
    "draft": Text("Naskah", "Draft"),
    "placeholder": Text(
        "Tempel naskah di sini, atau tarik berkas .docx, .md, .txt, atau .html ke halaman ini.",
        "Paste the draft here, or drop a .docx, .md, .txt, or .html file on this page.",
    ),
    "open": Text("Buka berkas …", "Open file …"),
    "format": Text("Format", "Format"),
    "text": Text("teks", "text"),
    "fix_all": Text("Buat semua perbaikan yang aman", "Make all safe fixes"),
    "copy": Text("Salin", "Copy"),
    "save": Text("Unduh", "Download"),
    "clear": Text("Kosongkan", "Clear"),
    "comments": Text("Unduh dengan komentar", "Download with comments"),
    "fixed": Text("Unduh yang diperbaiki", "Download with safe fixes"),
    "word_file": Text(
        "Berkas Word ditampilkan untuk dibaca; perbaiki di Word, atau unduh salinannya.",
        "A Word file is shown to be read; mend it in Word, or download a copy.",
    ),
    "checking": Text("Memeriksa …", "Checking …"),
    "unreachable": Text("Peladen tidak menjawab. Apakah humaslint web masih berjalan?",
                        "The server does not answer. Is humaslint web still running?"),
    "unreadable": Text("Berkas ini tidak dapat dibaca.", "This file cannot be read."),
    "first_only": Text("Hanya berkas pertama yang dibuka; tarik yang lain satu per satu.",
                       "Only the first file is opened; drop the others one at a time."),
    "lose": Text("Naskah ini belum disalin atau diunduh. Buang?",
                 "This draft is neither copied nor downloaded. Discard it?"),
    "findings": Text("Temuan", "Findings"),
    "private": Text("Naskah diperiksa oleh humaslint di komputer yang menyajikan halaman ini dan tidak disimpan.",
                    "Drafts are checked by humaslint on the computer that serves this page, and are not kept."),
    "other": Text("English", "Bahasa Indonesia"),
}  # fmt: skip


@cache
def page(language: Language) -> str:
    """Return the page, as HTML."""
    words = {name: escape(text.in_language(language)) for name, text in _WORDS.items()}
    return Template(_asset("page.html")).substitute(
        words,
        language=language,
        other_language=next(each for each in LANGUAGES if each != language),
        version=__version__,
        norm=word("norm", language),
        levels="".join(
            f'<label><input type="checkbox" value="{level}" checked> {level_name(level, language)}</label>\n'
            for level in LEVELS
        ),
    )


@cache
def script() -> str:
    """Return the page's script."""
    return _asset("page.js")


@cache
def style() -> str:
    """Return the page's style."""
    return common_style() + _asset("page.css")


def _asset(name: str) -> str:
    return files("humaslint.web").joinpath("assets", name).read_text(encoding="utf-8")
