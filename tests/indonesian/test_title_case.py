"""Capitals in titles: which words have one, and which are surely no names."""

from __future__ import annotations

from humaslint.indonesian.release import Release
from humaslint.indonesian.title_case import common_words, inner_words, is_content, is_half_capital
from humaslint.indonesian.tokens import tokenize
from humaslint.parse import parse
from humaslint.parse.encoding import decode


def _release(text: str) -> Release:
    return Release(parse(decode(text.encode(), "siaran.md")))


def test_function_words_and_foreign_words_need_no_capital() -> None:
    """Prepositions, conjunctions, particles of names, units and foreign words are not judged; common words are."""
    tokens = tokenize("warga dan di tanpa secara bin kg workshop anak-anak sayur-mayur ini")
    assert [token.text for token in tokens if is_content(token)] == ["warga", "anak-anak", "ini"]


def test_a_whole_reduplication_has_two_capitals() -> None:
    """Only where both halves are alike: `Sayur-mayur` is right, and so is `Undang-Undang`."""
    tokens = tokenize("Anak-anak Sayur-mayur Undang-Undang Ramah-tamah buku-buku")
    assert [token.text for token in tokens if is_half_capital(token)] == ["Anak-anak"]


def test_what_the_text_has_in_small_letters_is_no_name() -> None:
    """Verbs and words of the text are common; what has a capital within a sentence of the text is a name."""
    release = _release("# Camat Randu Membuka Pasar Ikan\n\nDi Pasar Lama, Camat Randu membuka lomba memancing ikan.\n")
    assert [token.text for token in common_words(release.passages[0])] == ["Membuka", "Ikan"]


def test_a_word_behind_a_colon_or_a_full_stop_begins_anew() -> None:
    """Such words and the first one may have their capital in any style."""
    release = _release("# Camat Randu: Jaga Air. Pakai Seperlunya\n\nCamat Randu berpesan.\n")
    assert [token.text for token in inner_words(release.passages[0])] == ["Randu", "Air", "Seperlunya"]
