"""Affixed forms: the standard ones, the wrong ones a table stands for, and the way back from a form to its stem."""

from __future__ import annotations

from collections import defaultdict

import pytest
from hypothesis import given
from hypothesis import strategies as st

from humaslint.indonesian.tables import read_table
from humaslint.indonesian.words.affixes import attach, misattached
from humaslint.indonesian.words.morphology import Affixes, Analysis, analyse, expand, inflect, strip_clitics, unmelted
from humaslint.model.errors import HumaslintError
from humaslint.rules.builtin import builtin_folder

WORDS = builtin_folder() / "kata"
COLUMNS = ("salah", "baku", "kelas", "nama", "alasan")


def rows(name: str) -> list[dict[str, str]]:
    columns = ("dasar", "alasan") if name == "luluh.tsv" else COLUMNS
    return [row for _line, row in read_table(WORDS / name, columns)]


def pairs_of_row(row: dict[str, str]) -> list[tuple[str, str]]:
    if "dasar" in row:
        return list(unmelted(row["dasar"]))
    return list(expand(row["salah"], row["baku"], row["kelas"]))


TABLES = ("tidak-baku.tsv", "akhiran-ir.tsv", "diperdebatkan.tsv", "luluh.tsv", "../asing/setengah-serap.tsv")
ROWS = [row for name in TABLES for row in rows(name)]


@pytest.mark.parametrize(
    ("stem", "me", "pe"),
    [
        ("konfirmasi", "mengonfirmasi", "pengonfirmasi"),
        ("kritik", "mengkritik", "pengkritik"),
        ("khawatir", "mengkhawatir", "pengkhawatir"),
        ("kaji", "mengkaji", "pengkaji"),
        ("pengaruh", "memengaruh", "pemengaruh"),
        ("punya", "mempunya", "pempunya"),
        ("produksi", "memproduksi", "pemproduksi"),
        ("sukses", "menyukses", "penyukses"),
        ("stabil", "menstabil", "penstabil"),
        ("syukur", "mensyukur", "pensyukur"),
        ("taat", "menaat", "penaat"),
        ("transfer", "mentransfer", "pentransfer"),
        ("cek", "mengecek", "pengecek"),
        ("sah", "mengesah", "pengesah"),
        ("buka", "membuka", "pembuka"),
        ("fasilitas", "memfasilitas", "pemfasilitas"),
        ("verifikasi", "memverifikasi", "pemverifikasi"),
        ("jadwal", "menjadwal", "penjadwal"),
        ("zalim", "menzalim", "penzalim"),
        ("gerebek", "menggerebek", "penggerebek"),
        ("hadap", "menghadap", "penghadap"),
        ("imbau", "mengimbau", "pengimbau"),
        ("rinci", "merinci", "perinci"),
        ("layan", "melayan", "pelayan"),
        ("yakin", "meyakin", "peyakin"),
    ],
)
def test_nasals(stem: str, me: str, pe: str) -> None:
    """The nasal of me- and pe- follows the first sound; k, p, s and t melt before a vowel, but not in a cluster."""
    assert (attach("me", stem), attach("pe", stem)) == (me, pe)


@pytest.mark.parametrize(
    ("prefix", "stem", "form"),
    [
        ("ber", "risiko", "berisiko"),
        ("ber", "kerja", "bekerja"),
        ("ber", "ajar", "belajar"),
        ("ber", "kualitas", "berkualitas"),
        ("ter", "rinci", "terinci"),
        ("ter", "percaya", "tepercaya"),
        ("per", "ternak", "peternak"),
        ("memper", "rendah", "memperendah"),
        ("diper", "kuat", "diperkuat"),
    ],
)
def test_prefixes_in_r(prefix: str, stem: str, form: str) -> None:
    """A prefix in -r loses it before r and in a few words by custom."""
    assert attach(prefix, stem) == form


def test_misattached_forms() -> None:
    """What is written against the rule: unmelted letters, a doubled r, one syllable without -nge-."""
    assert misattached("me", "koordinasi") == ("mengkoordinasi", "menkoordinasi")
    assert misattached("pe", "sosialisasi") == ("pensosialisasi", "pengsosialisasi")
    assert misattached("me", "sah") == ("mensah",)
    assert misattached("ber", "resiko") == ("berresiko",)
    assert misattached("me", "baca") == ()


def test_inflected_verb() -> None:
    """A verb has its voices, its agent, its result and its process."""
    assert inflect("imbau", "v") == {
        "": "imbau",
        "me-": "mengimbau",
        "me-kan": "mengimbaukan",
        "me-i": "mengimbaui",
        "di-": "diimbau",
        "di-kan": "diimbaukan",
        "di-i": "diimbaui",
        "ter-": "terimbau",
        "pe-": "pengimbau",
        "pe-an": "pengimbauan",
        "-an": "imbauan",
        "-kan": "imbaukan",
        "-i": "imbaui",
    }


def test_inflected_noun_and_adjective() -> None:
    """A noun is had and shared; an adjective is compared and brought about."""
    assert inflect("risiko", "n") == {
        "": "risiko",
        "ber-": "berisiko",
        "se-": "serisiko",
        "ke-an": "kerisikoan",
        "per-an": "perisikoan",
        "-an": "risikoan",
    }
    assert inflect("tenteram", "a") == {
        "": "tenteram",
        "ter-": "tertenteram",
        "se-": "setenteram",
        "ke-an": "ketenteraman",
        "me-kan": "menenteramkan",
        "di-kan": "ditenteramkan",
        "pe-an": "penenteraman",
        "memper-": "mempertenteram",
        "diper-": "dipertenteram",
    }
    assert inflect("sekadar", "x") == {"": "sekadar"}


def test_no_suffix_i_after_i() -> None:
    """A stem in -i takes no suffix -i, whether it is the wrong stem or the right one."""
    assert "me-i" not in inflect("survei", "v")
    assert "dihapali" in dict(expand("hapal", "hafal", "v"))
    assert "disurveyi" not in dict(expand("survey", "survei", "v"))


@pytest.mark.parametrize(
    ("wrong", "right", "word_class", "pairs"),
    [
        ("sekedar", "sekadar", "x", {"sekedar": "sekadar"}),
        ("nopember", "November", "x", {"nopember": "November"}),
        ("jum'at", "Jumat", "x", {"jum'at": "Jumat", "jum’at": "Jumat", "jum‘at": "Jumat", "jum`at": "Jumat"}),
        ("idul fitri", "Idulfitri", "x", {"idul fitri": "Idulfitri"}),
        (
            "resiko",
            "risiko",
            "n",
            {
                "resiko": "risiko",
                "beresiko": "berisiko",
                "berresiko": "berisiko",
                "seresiko": "serisiko",
                "keresikoan": "kerisikoan",
                "peresikoan": "perisikoan",
                "perresikoan": "perisikoan",
                "resikoan": "risikoan",
            },
        ),
        (
            "trampil",
            "terampil",
            "a",
            {
                "trampil": "terampil",
                "tertrampil": "terterampil",
                "setrampil": "seterampil",
                "ketrampilan": "keterampilan",
                "mentrampilkan": "menerampilkan",
                "ditrampilkan": "diterampilkan",
                "pentrampilan": "penerampilan",
                "mempertrampil": "memperterampil",
                "dipertrampil": "diperterampil",
            },
        ),
        (
            "himbau",
            "imbau",
            "v",
            {
                "himbau": "imbau",
                "menghimbau": "mengimbau",
                "menghimbaukan": "mengimbaukan",
                "menghimbaui": "mengimbaui",
                "dihimbau": "diimbau",
                "dihimbaukan": "diimbaukan",
                "dihimbaui": "diimbaui",
                "terhimbau": "terimbau",
                "penghimbau": "pengimbau",
                "penghimbauan": "pengimbauan",
                "himbauan": "imbauan",
                "himbaukan": "imbaukan",
                "himbaui": "imbaui",
            },
        ),
    ],
)
def test_expansion(wrong: str, right: str, word_class: str, pairs: dict[str, str]) -> None:
    """A nonstandard stem stands for all its affixed forms, each with the right one."""
    assert dict(expand(wrong, right, word_class)) == pairs


def test_a_wrong_stem_is_met_melted_and_unmelted() -> None:
    """Who writes *koordinir* writes mengoordinir, mengkoordinir and menkoordinir."""
    pairs = dict(expand("koordinir", "koordinasi", "v"))
    wrong = {form for form, right in pairs.items() if right == "mengoordinasi"}
    assert wrong == {"mengoordinir", "mengkoordinir", "menkoordinir"}


def test_an_adjective_that_is_a_verb_too() -> None:
    """Classes add up; what both have in common comes once."""
    pairs = list(expand("perduli", "peduli", "va"))
    assert len(pairs) == len(dict(pairs))
    assert dict(pairs)["memperdulikan"] == "memedulikan"
    assert dict(pairs)["keperdulian"] == "kepedulian"


def test_a_right_form_is_never_wrong() -> None:
    """Where wrong and right coincide in some form, that form is left alone."""
    assert list(expand("imbau", "imbau", "v")) == []
    assert "imbauan" not in dict(expand("imbauan", "imbau", "v"))


def test_unmelted_forms() -> None:
    """A standard stem whose first letter was kept after me- and pe-."""
    assert dict(unmelted("sosialisasi")) == {
        "mensosialisasi": "menyosialisasi",
        "mengsosialisasi": "menyosialisasi",
        "mensosialisasikan": "menyosialisasikan",
        "mengsosialisasikan": "menyosialisasikan",
        "pensosialisasi": "penyosialisasi",
        "pengsosialisasi": "penyosialisasi",
        "pensosialisasian": "penyosialisasian",
        "pengsosialisasian": "penyosialisasian",
    }
    assert dict(unmelted("taat")) == {
        "mentaat": "menaat",
        "mentaatkan": "menaatkan",
        "mentaati": "menaati",
        "pentaat": "penaat",
        "pentaatan": "penaatan",
    }
    assert dict(unmelted("pengaruh"))["mempengaruhi"] == "memengaruhi"
    assert dict(unmelted("koordinasi"))["pengkoordinasian"] == "pengoordinasian"


@pytest.mark.parametrize("stem", ["kaji", "punya", "kritik", "produksi", "syukur", "transfer", "cek", "baca", "imbau"])
def test_what_does_not_melt_has_no_unmelted_forms(stem: str) -> None:
    """Clusters, one syllable, kaji, punya and other letters keep their first sound by right."""
    assert list(unmelted(stem)) == []


def test_unknown_class() -> None:
    """A class that does not exist is the table's mistake and is told with those that do."""
    with pytest.raises(HumaslintError, match="Kelas kata “nz” tidak dikenal; pakai huruf x, n, v, a, boleh digabung"):
        inflect("izin", "nz")
    with pytest.raises(HumaslintError, match="Kelas kata “” tidak dikenal"):
        list(expand("ijin", "izin", ""))


def test_analysis() -> None:
    """A form is read in every way that makes it; which stem exists is for a lexicon to say."""
    assert Analysis("sukses", Affixes("me", "kan")) in list(analyse("menyukseskan"))
    assert Analysis("ajar", Affixes("ber", "")) in list(analyse("belajar"))
    assert next(analyse("rakyat")) == Analysis("rakyat", Affixes("", ""))
    assert [each.stem for each in analyse("mengkritik")] == ["mengkritik", "kritik", "ngkritik"]


def test_clitics() -> None:
    """The whole word comes first, then each cut."""
    assert list(strip_clitics("risikonyalah")) == [
        ("risikonyalah", ""),
        ("risikonya", "lah"),
        ("risiko", "nyalah"),
    ]
    assert list(strip_clitics("nya")) == [("nya", "")]
    assert list(strip_clitics("izinmu")) == [("izinmu", ""), ("izin", "mu")]


def test_analysis_finds_every_stem_of_the_tables() -> None:
    """Generation and analysis agree: each form of each standard stem is read back to it."""
    for stem, word_class in {(row.get("baku", row.get("dasar", "")), row.get("kelas", "nva")) for row in ROWS}:
        if stem.isalpha():
            for pattern, form in inflect(stem.lower(), word_class).items():
                assert (stem.lower(), pattern) in {(each.stem, str(each.affixes)) for each in analyse(form)}


@given(st.text("abdegikmnoprstuy", min_size=2, max_size=9).filter(lambda stem: set(stem) & set("aeiou")))
def test_analysis_finds_any_stem(stem: str) -> None:
    """Generation and analysis agree on stems nobody thought of."""
    for pattern, form in inflect(stem, "nva").items():
        assert (stem, pattern) in {(each.stem, str(each.affixes)) for each in analyse(form)}


@given(st.text(max_size=12))
def test_any_word_is_analysed(word: str) -> None:
    """Nothing that stands in a text makes analysis raise."""
    assert all(str(each.stem) in word or each.affixes.prefix for each in analyse(word))


@pytest.mark.parametrize(
    ("name", "header", "count"),
    [
        ("tidak-baku.tsv", "salah\tbaku\tkelas\tnama\talasan", 1100),
        ("akhiran-ir.tsv", "salah\tbaku\tkelas\tnama\talasan", 60),
        ("diperdebatkan.tsv", "salah\tbaku\tkelas\tnama\talasan", 120),
        ("luluh.tsv", "dasar\talasan", 120),
    ],
)
def test_tables_are_well_formed(name: str, header: str, count: int) -> None:
    """A table has its header, plain line ends, a reason in each row and nothing, ya or kecil for names."""
    text = (WORDS / name).read_bytes().decode("utf-8")
    assert text.startswith(header + "\n")
    assert "\r" not in text
    assert len(rows(name)) >= count
    assert {row.get("nama", "") for row in rows(name)} <= {"", "ya", "kecil"}
    assert all(row["alasan"] for row in rows(name))


def test_every_row_catches_something() -> None:
    """No row is idle."""
    assert [row for row in ROWS if not pairs_of_row(row)] == []


def test_no_form_is_both_wrong_and_right() -> None:
    """No wrong form of any row is the right form of any row, and no two rows mend one form.

    A row of class x goes before what a later row makes of its stem: *kekreatifitasan* is *kreativitas*.
    """
    rights_of = defaultdict(list)
    for row in ROWS:
        for wrong, right in pairs_of_row(row):
            rights_of[wrong].append(right)
    right_forms = {right.lower() for rights in rights_of.values() for right in rights}
    assert sorted(right_forms & rights_of.keys()) == []
    whole = {row["salah"].lower() for row in ROWS if row.get("kelas") == "x"}
    assert {wrong: rights for wrong, rights in rights_of.items() if len(rights) > 1 and wrong not in whole} == {}


def test_common_right_words_are_in_no_table() -> None:
    """Words that careless lists call wrong stay untouched."""
    wrong_forms = {wrong for row in ROWS for wrong, _right in pairs_of_row(row)}
    right_words = """
        rubah massal wali sanksi syarat masa massa memperhatikan memperoleh mempertahankan mempelajari
        mempekerjakan mempunyai mengkaji pengkajian pemrosesan pemrograman mengkritik mentransfer mensyukuri
        disinyalir parkir formulir moril idiil riil proyek kwartir permukiman pemukiman fitnes surveyor
        mengetahui pensiun pentas mental mengkal pensil mempelai keluar tunjukkan kelompokkan masukkan
    """
    assert sorted(wrong_forms & set(right_words.split())) == []
