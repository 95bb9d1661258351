"""Text that stands twice in a release: word for word, retouched, or once more as a caption."""

from __future__ import annotations

from pathlib import Path
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from humaslint import Diagnostic, RunOptions, lint_text
from humaslint.rules.checks.kalimat import near_duplicates

RULES = ("kalimat/ganda", "kalimat/mirip", "foto/keterangan-ulang")


def lint(text: str, filename: str = "siaran.md", config: Path | None = None) -> tuple[Diagnostic, ...]:
    return lint_text(text, filename, RunOptions(select=RULES, config=config))


def shown(text: str, filename: str = "siaran.md") -> list[tuple[str, str, list[str]]]:
    """What was found: the rule, the words, and the words they repeat."""
    return [(each.rule.id, each.text, [text[a:b] for a, b in each.related]) for each in lint(text, filename)]


def test_the_later_of_two_sentences_is_reported_and_points_to_the_first() -> None:
    """Letter case, space, punctuation and markup make no difference."""
    text = (
        "Bupati Melur membuka pasar tani pagi ini.\n\n"
        "Lapak ditata oleh para pemuda desa. Pasar buka setiap Sabtu.\n\n"
        "Pembeli datang dari tiga desa. LAPAK  ditata, oleh **para pemuda** desa!\n"
    )
    assert shown(text) == [
        ("kalimat/ganda", "LAPAK  ditata, oleh **para pemuda** desa!", ["Lapak ditata oleh para pemuda desa."]),
    ]


def test_a_passage_pasted_twice_is_one_finding() -> None:
    """Three paragraphs with short sentences between the long ones are reported as a whole."""
    part = (
        "Panitia menyiapkan tiga ratus bibit mangga. Bagus. Bibit itu dibagikan kepada warga.\n\n"
        "Warga menanamnya di halaman rumah masing-masing.\n\n"
        "Hasil panen pertama diharapkan tiga tahun lagi."
    )
    text = f"Dinas Pertanian Melur membagikan bibit pagi ini.\n\n{part}\n\nAcara selesai menjelang siang.\n\n{part}\n"
    assert shown(text) == [("kalimat/ganda", part, [part])]


def test_a_sentence_that_stands_three_times_is_reported_twice() -> None:
    """Both later ones point to the first."""
    said = "Warga menanam bibit di halaman rumah."
    text = f"{said}\n\nHujan turun. {said}\n\nMatahari terbit. {said}\n"
    assert shown(text) == [("kalimat/ganda", said, [said])] * 2
    assert {related for each in lint(text) for related in each.related} == {(0, len(said))}


def test_the_boilerplate_of_the_house_may_recur(tmp_path: Path) -> None:
    """A sentence or a block is exempt when it is, or begins with, an accepted text."""
    config = tmp_path / ".humaslint.yaml"
    config.write_text("boilerplate: ['Layanan pengaduan dibuka setiap hari']\n", encoding="utf-8")
    notice = "Layanan pengaduan dibuka setiap hari, pukul 08.00 sampai 16.00. Petugas akan menjawab dalam satu jam."
    text = f"Kantor baru diresmikan pagi ini.\n\n{notice}\n\nTamu berdatangan.\n\n{notice}\n"
    assert lint(text, config=config) == ()
    assert [each.text for each in lint(text)] == [notice]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (
            "Petani mengambil pupuk melalui koperasi desa dan membayarnya setelah panen raya.",
            "Petani mengambil pupuk lewat koperasi desa serta membayarnya sesudah panen raya.",
        ),
        (
            "Kader mencatat tinggi badan balita dan mengirimkannya ke puskesmas setiap bulan.",
            "Para kader mencatat tinggi badan balita dan mengirimnya ke puskesmas setiap bulan.",
        ),
        (
            "Jalan itu menghubungkan sawah, pasar, dan sekolah di lereng bukit.",
            "Jalan itu juga menghubungkan sawah, pasar, serta sekolah yang di lereng bukit.",
        ),
    ],
)
def test_a_retouched_sentence_is_nearly_the_same(first: str, second: str) -> None:
    """Synonyms, small words and other forms of a stem do not make another sentence."""
    text = f"Bupati berkunjung pagi ini.\n\n{first}\n\n{second}\n"
    assert shown(text) == [("kalimat/mirip", second, [first])]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Desa Melur menerima bantuan mesin pompa air.", "Desa Randu menerima bantuan mesin pompa air."),
        ("Tim itu menanam 300 bibit di lereng bukit.", "Tim itu menanam 500 bibit di lereng bukit."),
        ("Regu pertama berangkat dari balai desa pagi ini.", "Regu kedua berangkat dari balai desa pagi ini."),
        ("Warga itu sudah menerima surat dari kantor camat.", "Warga itu belum menerima surat dari kantor camat."),
        (
            "Guru kelas mengajak murid menanam pohon di halaman.",
            "Guru olahraga mengajak murid menanam pohon di halaman.",
        ),
        ("Rapat membahas anggaran jalan desa tahun depan.", "Rapat membahas jadwal tanam padi tahun depan."),
    ],
)
def test_parallel_sentences_are_not_the_same(first: str, second: str) -> None:
    """Another name, number, order, negation or content word says something else."""
    assert lint(f"Bupati berkunjung pagi ini.\n\n{first}\n\n{second}\n") == ()
    assert lint(f"Bupati berkunjung pagi ini.\n\n{first} {second}\n") == ()


def test_a_caption_is_compared_with_the_text_and_not_with_captions() -> None:
    """Two photographs may share a caption; one that repeats the text is reported without its credit."""
    shared = "*Warga mengangkat lumpur dari mata air desa. (Foto: Humas Melur)*"
    text = (
        "Warga membersihkan mata air di kaki bukit. Kepala desa menyerahkan sekop baru kepada ketua regu.\n\n"
        f"![Warga bekerja](a.jpg)\n{shared}\n\nMereka pulang siang hari.\n\n![Warga mandi](b.jpg)\n{shared}\n\n"
        "Hujan turun sore hari.\n\n![Kepala desa](c.jpg)\n"
        "*Kepala desa menyerahkan sekop baru kepada ketua regu. (Foto: Humas Melur)*\n"
    )
    said = "Kepala desa menyerahkan sekop baru kepada ketua regu."
    assert shown(text) == [("foto/keterangan-ulang", said, [said])] * 2


WORDS = ["warga", "petani", "menanam", "membawa", "bibit", "pupuk", "ke", "dari", "sawah", "pasar"]
SENTENCES = st.lists(st.lists(st.sampled_from(WORDS), min_size=5, max_size=9), min_size=2, max_size=12)


@given(SENTENCES, st.data())
def test_one_repeated_sentence_is_found_wherever_it_stands(sentences: list[list[str]], data: st.DataObject) -> None:
    """Among sentences that differ, the one put in a second time is the one reported."""
    distinct = [f"{' '.join(words).capitalize()} {number}." for number, words in enumerate(sentences)]
    chosen = data.draw(st.integers(0, len(distinct) - 1))
    place = data.draw(st.integers(chosen + 1, len(distinct)))
    text = "\n\n".join([*distinct[:place], distinct[chosen], *distinct[place:]])
    found = [each for each in lint(text) if each.rule.id == "kalimat/ganda"]
    assert [(each.text, text[slice(*each.related[0])]) for each in found] == [(distinct[chosen], distinct[chosen])]


def test_releases_that_are_passed_over_have_no_sentences_that_are_alike(monkeypatch: pytest.MonkeyPatch) -> None:
    """Of 300 drafts with a sentence twice, a few words changed, as many are told where none is passed over."""
    random = Random("humaslint")
    words = "warga lurah menanam melihat pohon jalan dengan lewat pada untuk dan serta pagi sore taman besar".split()
    texts = []
    for _ in range(300):
        first = [random.choice(words) for _ in range(random.randrange(7, 20))]
        second = [random.choice(words) if random.random() < 0.12 else word for word in first]
        texts.append(f"Kami {' '.join(first)}.\n\nHujan turun deras. Kami {' '.join(second)}.\n")
    found = [shown(text) for text in texts]
    monkeypatch.setattr(near_duplicates, "_may_be_alike", lambda *_: True)
    assert [shown(text) for text in texts] == found
    assert sum(map(bool, found)) > 30


def test_the_last_lines_of_two_items_may_be_the_same() -> None:
    """An item pasted in lines ends in a semicolon on a line of its own; an item told twice is reported."""
    line = "Kerukunan Warga, Dewan Kesenian Desa dan Dewan Kesenian Kota;"
    text = f"Dasar:\n1. Keputusan Camat tentang Anggota Dewan\n{line}\n2. Keputusan Lurah tentang Ketua Dewan\n{line}\n"
    assert shown(text, "siaran.txt") == []
    item = "fotokopi kartu keluarga yang masih berlaku;"
    assert shown(f"Warga membawa:\n\n- {item}\n- pasfoto;\n- {item}\n") != []
