"""Mentions of people in a release: the name, what stands before it and the degrees after it."""

from __future__ import annotations

from humaslint.indonesian.people.mentions import find_people
from humaslint.indonesian.release import Release
from humaslint.model.source import Source
from humaslint.parse import parse

Told = tuple[str, str, str]


def people(text: str) -> list[Told]:
    """Return the name, the title and the degrees of each mention, as written."""
    release = Release(parse(Source("siaran.md", text), "markdown"))
    found = []
    for mention in find_people(release):
        words = release.passages[mention.block].text
        stretches = ((mention.start, mention.end), mention.title or (0, 0), mention.degrees or (0, 0))
        found.append(tuple(words[start:end] for start, end in stretches))
    return [(name, title, degrees) for name, title, degrees in found]


def test_titles_and_degrees_are_told_from_the_name() -> None:
    """What stands before and after the name is kept apart from it, with or without stops and commas."""
    assert people(
        "Rapat dipimpin Plt. Kepala Badan Arsip Ir. Gandung Prakosa, M.T., dan dr. Larasati Kemuning, Sp.A. "
        "Hadir pula Ketua Komisi Dua Drs Wahyu Kertanegara MSi serta Kolonel Inf. Bramantyo Aji."
    ) == [
        ("Gandung Prakosa", "Plt. Kepala Badan Arsip Ir.", "M.T."),
        ("Larasati Kemuning", "dr.", "Sp.A."),
        ("Wahyu Kertanegara", "Ketua Komisi Dua Drs", "MSi"),
        ("Bramantyo Aji", "Kolonel Inf.", ""),
    ]


def test_verbs_of_saying_commas_and_brackets_introduce_people() -> None:
    """A verb of saying, an office and a comma, a role after a comma, an office in brackets: each is enough."""
    assert people(
        "“Jalan sudah rata,” ujar Ginanjar. Kepala Dinas Jalan, Wening Kartikasari, mengatakan hal yang sama. "
        "“Kami senang,” kata Sukini, petani asal lereng. Menurut Bramantyo, hujan segera turun. "
        "Pembicara lain ialah Nirmala Ayuningtyas (Redaktur Warta) dan Tumijo (71)."
    ) == [
        ("Ginanjar", "", ""),
        ("Wening Kartikasari", "", ""),
        ("Sukini", "", ""),
        ("Bramantyo", "", ""),
        ("Nirmala Ayuningtyas", "", ""),
        ("Tumijo", "", ""),
    ]


def test_an_office_goes_on_behind_dan() -> None:
    """The field of an office may have two parts; *Fitri* is a feast behind *Idul* alone."""
    assert people(
        "Menteri Komunikasi dan Informatika Jonny Plawira mengatakan hal itu. “Ya,” kata Camat Waru Fitri Handayani. "
        "“Selamat Idul Fitri,” kata Kepala Dinas Pemuda dan Olahraga Hartono Wirasena."
    ) == [
        ("Jonny Plawira", "Menteri Komunikasi dan Informatika", ""),
        ("Fitri Handayani", "Camat Waru", ""),
        ("Hartono Wirasena", "Kepala Dinas Pemuda dan Olahraga", ""),
    ]


def test_institutions_places_and_days_are_no_people() -> None:
    """Nor is a street, a school or a firm that bears somebody's name."""
    assert (
        people(
            "Dinas Kesehatan Kota Lembah Asri mengatakan bahwa Puskesmas Budi Asih dan SMA Yusuf Hasan ditutup Senin. "
            "Kementerian Perhutanan menjelaskan jalur Jalan Ahmad Basuki. PT Budi Santosa Abadi menyebut bulan Maret. "
            "Gubernur Jawa Barat menyampaikan salam dari Desa Sri Rahayu."
        )
        == []
    )


def test_the_name_begins_after_the_place_of_the_office() -> None:
    """The first name by which the person is called further on shows where the name begins."""
    assert people(
        "Bupati Lereng Wilis Sekar Anindita membuka lomba. “Semangat,” kata Sekar. "
        "Camat di Provinsi Nusa Elok datang. Gubernur Nusa Elok Jatmiko Wirawan menyatakan dukungan."
    ) == [
        ("Sekar Anindita", "Bupati Lereng Wilis", ""),
        ("Sekar", "", ""),
        ("Jatmiko Wirawan", "Gubernur Nusa Elok", ""),
    ]


def test_a_name_once_known_is_found_everywhere() -> None:
    """In a title, in a caption, cut short, joined, or spelled a little differently."""
    assert people(
        "# Wali Kota Laras Puspitasari Resmikan Pasar\n\n"
        "Wali Kota Hj. Laras Puspitasari, S.E., meresmikan pasar. Laras juga menanam pohon.\n\n"
        "![Laras Puspita Sari memotong pita](pita.jpg)\n\n"
        "Sore itu Larass Puspitasari pulang.\n"
    ) == [
        ("Laras Puspitasari", "Wali Kota", ""),
        ("Laras Puspitasari", "Wali Kota Hj.", "S.E."),
        ("Laras", "", ""),
        ("Laras Puspita Sari", "", ""),
        ("Larass Puspitasari", "", ""),
    ]


def test_a_release_without_people_has_no_mentions() -> None:
    """Empty texts and texts of marks alone are read without an error."""
    assert (people(""), people("…, (.)\n\n12 34\n"), people("SEMUA HURUF BESAR DI SINI\n")) == ([], [], [])


def test_jenderal_is_part_of_a_civil_office_and_else_a_rank() -> None:
    """A field may follow it, whose words are no names; the rank of an officer has several words."""
    assert people(
        "Direktur Jenderal Perikanan Budi Daya Agus Wirasena hadir. Direktur Jenderal Penguatan Daya Saing Maria Wea, "
        "Sekretaris Jenderal Lintang Ayodya, dan Laksamana Muda TNI Guntur Baskoro hadir. "
        "Ketua Dharma Wanita Persatuan Ny. Ratna Baskoro hadir."
    ) == [
        ("Agus Wirasena", "Direktur Jenderal Perikanan Budi Daya", ""),
        ("Maria Wea", "Direktur Jenderal Penguatan Daya Saing", ""),
        ("Lintang Ayodya", "Sekretaris Jenderal", ""),
        ("Guntur Baskoro", "Laksamana Muda TNI", ""),
        ("Ratna Baskoro", "Ketua Dharma Wanita Persatuan Ny.", ""),
    ]


def test_laut_and_desa_may_end_the_field_of_an_office() -> None:
    """No region follows them there, so that the first word behind is the name's; a village is of an office nearby."""
    assert people(
        "Direktur Jenderal Perhubungan Laut Retno Wicaksono hadir. Menteri Desa Yandra Susanto hadir. "
        "Bupati Tanah Laut Rahmat Hidayat hadir. Kepala Desa Sukamaju Agus Salim hadir."
    ) == [
        ("Retno Wicaksono", "Direktur Jenderal Perhubungan Laut", ""),
        ("Yandra Susanto", "Menteri Desa", ""),
        ("Rahmat Hidayat", "Bupati Tanah Laut", ""),
        ("Agus Salim", "Kepala Desa Sukamaju", ""),
    ]


def test_a_name_begins_behind_a_region_that_is_whole() -> None:
    """A wife has her husband's name behind hers; short forms with a stop belong to a name."""
    assert people(
        "Gubernur Sulawesi Tenggara Andi Wirasena Malewa hadir. Ketua TP PKK Provinsi Sulawesi Tenggara Arinta Nila "
        "Andi Wirasena hadir. Kapolres Randu AKBP I Gst. Ngr. Agung Pramana hadir. Kalak BPBD Kota Randu Raya M. Iqbal "
        "Fauzi, S.STP. hadir."
    ) == [
        ("Andi Wirasena Malewa", "Gubernur Sulawesi Tenggara", ""),
        ("Arinta Nila Andi Wirasena", "Ketua TP PKK Provinsi Sulawesi Tenggara", ""),
        ("I Gst. Ngr. Agung Pramana", "Kapolres Randu AKBP", ""),
        ("M. Iqbal Fauzi", "Kalak BPBD Kota Randu Raya", "S.STP."),
    ]


def test_a_single_name_behind_a_seat_and_its_region_is_told_from_the_region() -> None:
    """All that stands behind the region is the name; a region of two words stays whole, and one alone is nobody."""
    assert people(
        "Bupati Kendal Halim dan Wakil Bupati Sleman Wartini Sri Lestari hadir. Bupati Bandung Barat Halim pulang. "
        "Bupati Pakpak Bharat dan Bupati Musi Rawas Utara menunggu."
    ) == [
        ("Halim", "Bupati Kendal", ""),
        ("Wartini Sri Lestari", "Wakil Bupati Sleman", ""),
        ("Halim", "Bupati Bandung Barat", ""),
    ]


def test_somebody_after_whom_a_body_is_called_is_not_mentioned() -> None:
    """The name and the title of a hospital are its own, unless nothing else tells who holds the office before them."""
    assert people(
        "Direktur RSUD dr. Haryanta, Rani Pertiwi, hadir. Pasien dirawat di Rumah Sakit Umum Daerah dr. Haryanta. "
        "Direktur RSUP Prof. Dr. Timo Wirya, dr. Lasmi Wirasena, pulang. Direktur RSUD dr. Sagala Merang, Sp.A., tiba. "
        "Plt. Direktur RSUD Randu dr. Danu Prasetya menunggu."
    ) == [
        ("Rani Pertiwi", "", ""),
        ("Lasmi Wirasena", "dr.", ""),
        ("Sagala Merang", "dr.", "Sp.A."),
        ("Danu Prasetya", "dr.", ""),
    ]


def test_a_holder_of_unknown_name_is_told_behind_a_region_or_an_office_of_the_state() -> None:
    """A region may be written short, a single name must be no other word, and what is all known words is nobody."""
    assert people(
        "Bupati Buteng Sarmahudin dan Ketua DPRD Kukar Zobir Ertanto hadir. Gubernur Riau Syamsirwan pulang. "
        "Ketua DPD RI Yorrek Rawean dan Menteri Investasi Rosfan Ruslinga menunggu. Bupati Sleman Award digelar. "
        "Menteri Luar Negeri Vietnam Buin Tranhan datang. Bupati Batu Bara Safikor tiba."
    ) == [
        ("Sarmahudin", "Bupati Buteng", ""),
        ("Zobir Ertanto", "Ketua DPRD Kukar", ""),
        ("Syamsirwan", "Gubernur Riau", ""),
        ("Yorrek Rawean", "Ketua DPD RI", ""),
        ("Rosfan Ruslinga", "Menteri Investasi", ""),
        ("Buin Tranhan", "Menteri Luar Negeri Vietnam", ""),
        ("Safikor", "Bupati Batu Bara", ""),
    ]


def test_derived_words_are_no_part_of_a_name() -> None:
    """A verb in capitals ends a name, and what a derived noun names is no person; a name may look derived."""
    assert people(
        "Camat Danu Prakasa Mengungkapkan Rencana. Lurah Rani Pertiwi Pimpin Rapat dan Tekankan Peran. "
        "Hal itu dibenarkan Lurah, Diana Berliana. "
        "Ketua Panitia membuka Perkemahan Satya Putra Wirasena. Kantor Camat, Fungsinya Harus Berorientasi Pelayanan."
    ) == [
        ("Danu Prakasa", "Camat", ""),
        ("Rani Pertiwi", "Lurah", ""),
        ("Diana Berliana", "", ""),
    ]


def test_items_of_a_list_and_regions_hold_no_office() -> None:
    """A word of the language behind a comma is one more item where capitals go on, the holder's name elsewhere."""
    assert people(
        "Hadir Camat Randu, Perangkat Desa, dan Lurah, Tokoh Agama. Kepala Biro Pers, Media dan Informasi pulang. "
        "Kepala Balai Cipta, Kendal, Koordinator Balai Lamongan, tiba. Lurah Cipta, Subur, menunggu."
    ) == [("Subur", "", "")]


def test_letters_and_words_for_titles_may_be_something_else() -> None:
    """The *H.* of a year and *Haji* as a thing are no titles."""
    assert people(
        "Selamat Idulfitri 1446 H. Semoga kita sehat. Kepala Seksi Bina Haji Reguler pulang bersama H. Danu Prakasa."
    ) == [("Danu Prakasa", "H.", "")]


def test_abbreviated_parts_and_plain_degrees() -> None:
    """A short part has a stop; degrees with small letters end a name."""
    assert people(
        "Bupati Drs. Petrus Ch. Wirasena, Kalapas Danu Prakasa Bc Ip SH, dan Drs. Tumijo Ardhana Msi hadir."
    ) == [
        ("Petrus Ch. Wirasena", "Bupati Drs.", ""),
        ("Danu Prakasa", "Kalapas", "Bc Ip SH"),
        ("Tumijo Ardhana", "Drs.", "Msi"),
    ]


def test_an_article_may_begin_a_name() -> None:
    """*Al* behind a region, a title or by itself; not behind a mosque."""
    assert people(
        "Gubernur Jambi Al Wirasena datang bersama H. Al Prakasa. Jemaah Masjid Al Anindita menyambut. "
        "“Baik,” kata Al Wirasena."
    ) == [
        ("Al Wirasena", "Gubernur Jambi", ""),
        ("Al Prakasa", "H.", ""),
        ("Al Wirasena", "", ""),
    ]


def test_somebody_of_unknown_name_who_does_or_is_told() -> None:
    """What only a person does, an office told behind a comma or numbered before, an acronym between: each is enough."""
    assert people(
        "Doa dibacakan oleh Rahmeta Sulwandi. Hadir Asisten II Edwina Alzrina. "
        "Kepala Dinas Perhubungan (Dishub) Banten, Dodota Adikoesma, pulang. Afnira Bareta, Ketua PKK, menunggu. "
        "Pemotongan pita dipimpin oleh Inspektorat Jaya."
    ) == [
        ("Rahmeta Sulwandi", "", ""),
        ("Edwina Alzrina", "Asisten II", ""),
        ("Dodota Adikoesma", "", ""),
        ("Afnira Bareta", "", ""),
    ]


def test_a_known_name_is_told_behind_the_region_of_a_body() -> None:
    """Of a body in a region the whole name is somebody's; right behind the body it may be the body's own."""
    assert people(
        "“Ya,” kata Rahmeta Sulwandi. Kepala Seksi (Kasi) Kejaksaan Tinggi Lampung Rahmeta Sulwandi hadir. "
        "Anak-anak menari di Sanggar Rahmeta Sulwandi."
    ) == [
        ("Rahmeta Sulwandi", "", ""),
        ("Rahmeta Sulwandi", "Kepala Seksi (Kasi) Kejaksaan Tinggi Lampung", ""),
    ]


def test_brackets_and_initials_within_names() -> None:
    """*Purn* belongs to the rank; *Hakim* in brackets is no surname; *R.* behind a name is an initial."""
    assert people(
        "Hadir Komjen Pol (Purn) Gatota Edira Pramona, Drs. Danu Prakasa (Hakim), dan Camat Waru, Mulya R. Ardhana. "
        "Rijala Sulwandi, seorang pelukis, menunggu."
    ) == [
        ("Gatota Edira Pramona", "Komjen Pol (Purn)", ""),
        ("Danu Prakasa", "Drs.", ""),
        ("Mulya R. Ardhana", "", ""),
        ("Rijala Sulwandi", "", ""),
    ]


def test_a_region_that_stands_alone_elsewhere_is_nobody() -> None:
    """What follows *Gubernur* and stands between commas may be a province."""
    assert people("Gubernur Bangka Belitung hadir. Tiga provinsi, yakni Banten, Bangka Belitung, dan Riau, maju.") == []


def test_what_is_named_after_an_office_is_nobody() -> None:
    """English words and such as are met elsewhere name an event, and so does a verb of Javanese."""
    assert (
        people(
            "Bupati Kudus Marathon digelar. Bupati Coffee Morning dibuka. Gubernur Bulutangkis Championship dimulai. "
            "Bupati Klaten Ngopeni diikuti warga. Kapal Ferry berangkat dari Terminal Ferry Raya."
        )
        == []
    )


def test_a_region_ends_behind_a_short_word_for_its_head() -> None:
    """The name begins behind the region, whichever part of it is known."""
    assert people("Wawali Palu Imelda Liliana Muhidin hadir. Wako Padang Samirsa Fauzan pulang.") == [
        ("Imelda Liliana Muhidin", "Wawali Palu", ""),
        ("Samirsa Fauzan", "Wako Padang", ""),
    ]
