"""Private data in a release: identity numbers, and mobile numbers and mail addresses of people who hold no office."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from humaslint.indonesian.identifiers import Identifier, Kind, identifiers_of
from humaslint.indonesian.passage import Passage
from humaslint.indonesian.release import Release
from humaslint.model.diagnostic import Finding
from humaslint.model.rule import Rule
from humaslint.rules.contexts import passages_of
from humaslint.rules.findings import report

_CITIZEN = re.compile(
    r"""\b(?: warga | wargi | korban | pasien | pengendara | pengemudi | penumpang | berinisial | inisial | tersangka
    | terlapor | pelaku | saksi | pelapor | siswa | siswi | murid | santri | anak | balita | mahasiswa | mahasiswi
    | keluarga(?:nya)? | orang\s+tua | ibunya | ayahnya | istrinya | suaminya | petani | nelayan | pedagang | pekerja
    | pemilik | penghuni | pelanggan | nasabah | pemohon | penerima | pengungsi | lansia | jemaah | peternak | buruh
    | sopir(?!\s+ambulans) | tukang | wali\s+murid | istri | suami | tetangga(?:nya)? | janda | penyintas
    | (?: anak | adik | kakak | cucu | nenek | kakek | paman | bibi | mertua | keponakan | menantu ) nya
    | (?P<home> rumahnya | kediamannya ) ) \b""",
    re.VERBOSE | re.IGNORECASE,
)
"""Words for private persons, whose numbers and addresses are nobody else's business: `korban`, `orang tua`."""
_PUBLIC = re.compile(
    r"""\b(?: humas | media | narahubung | kontak | contact | hotline | call\s*cent(?:er|re) | layanan | pelayanan
    | pusat\s+panggilan | sekretariat | admin | panitia | posko | posyandu | puskesmas | kantor | dinas | redaksi
    | customer | cp | helpdesk | informasi | info | pendaftaran | mendaftar | reservasi | pemesanan | memesan | pesan
    | order | piket | petugas | penyuluh | pendamping | koordinator | ketua | wa\s+center | whatsapp\s+center
    | siaga | dilayani | darurat | konsultasi | komunitas | yayasan | firma | konfirmasi | narasumber | juru\s+bicara
    | dapat | bisa | harus | wajib | perlu | cukup | silakan | diminta | diimbau | dipersilakan | \w*hubungi
    | melapor\w* | mengadu\w* | mengirim\w* | mengakses | menyampaikan | menelepon | melalui | lewat | ke ) \b""",
    re.VERBOSE | re.IGNORECASE,
)
"""Words that make a number or address near them one for the public to use: `narahubung`, `silakan hubungi`."""
_OFFICIAL_MAIL = re.compile(
    r"humas|dinas|diskominfo|kominfo|pemkab|pemkot|pemprov|kecamatan|kec\.|desa|kelurahan|pengaduan|aduan|lapor|info"
    r"|redaksi|media|panitia|sekretariat|layanan|admin|kpu|bawaslu|polres|polsek|rsud|puskesmas|sd|smp|sma|smk"
    r"|official|lomba|ppid|bidang|bpbd|umkm|koperasi|yayasan|forum|komunitas|studio|records",
    re.IGNORECASE,
)
"""What makes a mail address an office's wherever it stands in it: `humas.randu@…`, `sdn1kembang@…`."""
_ADDRESSED = re.compile(
    r"\b(?:aduan|pengaduan|layanan|pelayanan|kontak|informasi|nomor|untuk|bagi|laporan|telepon|tanya|halo|sapa|lapor"
    r"|para|posko|pusat|panduan|narahubung|menerima|melayani|grup|kelas|forum"
    r"|paguyuban|kelompok|koperasi|komite|ikatan|persatuan)\s+\Z",
    re.IGNORECASE,
)
_REACHABLE = re.compile(
    r"(?:,|\b(?:Pak|Bu|Bapak|Ibu)\s[A-Z]\w+)\s+(?:dapat|bisa)\s+di(?:hubungi|telepon|kontak)\b"
    r"(?:\s+(?:di|ke|lewat|melalui))?"
)
"""Said of a neighbour as well as of an office: `Ibu Onah, warga RW 02, dapat dihubungi di …`."""
_TRADING = re.compile(
    r"\b(?:jasa|praktik|galeri|sanggar|studio|bengkel|kursus|agen|menjual|berjualan|melayani|menerima|membuka)\b",
    re.IGNORECASE,
)
"""What makes a home a place where the public comes."""
_REACH = 70
"""Characters. Farther behind the word for a person a number is not that person's, nor does farther before it matter."""
_OWN = re.compile(
    r"(?<!\bdata )\bpribadi(?:nya)?(?:\s+\w+)?"
    r"(?:,?\s+(?-i:[A-Z])[\w.]+){0,4}[\s:(,]*(?:\b(?:di|ke|pada|yaitu|yakni)\s+)?\Z",
    re.IGNORECASE,
)
_OFFICIAL = (
    "Kepala|Ketua|Wakil|Sekretaris|Bendahara|Koordinator|Direktur|Manajer|Humas|Juru|Narahubung|Panitia|Petugas|Operator"
    "|Ka[bds]\\w+|Admin|Camat|Lurah|Sek\\w+|Pembina|Penanggung|Penyelenggara|Pengelola|Plt|Pj|Tim|Posko|Babinsa|Penyuluh"
)
"""Roles that make a number the one of an office."""
_TOLD = re.compile(
    rf"[”\"] (?:kata|ujar|tutur|ucap|ungkap|jelas|imbuh|tambah|keluh|cerita) (?!{_OFFICIAL})"
    r"(?:[A-Z][\w’'-]+ ){1,4}\((?:(?:HP|WA|[Nn]omor|[Pp]onsel|[Tt]elepon)[ .:]*)*\Z"
)
"""What stands before a number in brackets right behind the name of who was quoted: `ujar Rani (0812-…)`."""
_NEIGHBOUR = r"(?<!arahubung: )(?<!ontak: )\b(?:Pak|Bu|Bapak|Ibu|Mas|Mbak)(?: [A-Z][a-z’'-]+){1,3}"
_AT_HOME = r"[\s,(]+(?:(?:warga|dari|di)\s)?R[TW]\s?\d"
_TOLD_AT_HOME = re.compile(rf"{_NEIGHBOUR}{_AT_HOME}(?:(?!\b(?:atau|posko|hubungi|Pak|Bu)\b)[^.;:])*\Z")
"""What stands before the number of somebody told by where they live: `Pak Danu (RT 04), telepon 0812-…`."""
_TOLD_BEFORE = re.compile(rf"{_NEIGHBOUR}\s?\(\Z")
_HOME_BEHIND = re.compile(rf"\){_AT_HOME}")
"""The same where that follows the number in brackets: `Pak Danu (0812-…), warga RT 04`."""
_SIGNATURE = re.compile(r"^\W*(?:NIP\w*|NI\s?PPPK)\W*\Z", re.IGNORECASE | re.MULTILINE)


class Options(NamedTuple):
    """`find` says what is looked for: `nik`, `kk` and `nip` are numbers, `phone` and `mail` those of citizens."""

    find: Kind


def check(rule: Rule, release: Release) -> Iterator[Finding]:
    """Yield a finding at each piece of private data of the kind that is looked for."""
    options = rule.options(Options)
    for passage in passages_of(rule, release):
        for each in identifiers_of(passage):
            if each.kind == options.find and _is_private(passage, each):
                yield from report(rule, passage, each.start, each.end)


def _is_private(passage: Passage, each: Identifier) -> bool:
    text, before = passage.text, max(0, each.start - _REACH)
    if each.kind != "mail" and any(left < each.end and each.start < right for left, right in passage.protected):
        return False
    if each.kind == "nip":
        return not _SIGNATURE.search(text, before, each.start)
    if each.kind in ("nik", "kk") or _OWN.search(text, before, each.start) or _TOLD.search(text, before, each.start):
        return True
    if each.kind == "mail" and _OFFICIAL_MAIL.search(text[each.start : each.end].partition("@")[0]):
        return False
    is_behind = _HOME_BEHIND.match(text, each.end) and _TOLD_BEFORE.search(text, before, each.start)
    return bool(is_behind or _TOLD_AT_HOME.search(text, before, each.start)) or _is_of_citizen(passage, each.start)


def _is_of_citizen(passage: Passage, offset: int) -> bool:
    """Say whether a word for a private person stands before `offset` in its sentence, and none for an office behind it.

    In `aduan kepada Bapak Slamet, warga RT 03, di nomor …` the service is named, but the number is a neighbour's.
    """
    start = passage.sentence_at(offset).start
    citizens = [
        match
        for match in _CITIZEN.finditer(passage.text, max(start, offset - _REACH), offset)
        if (match[0].islower() or match.start() == start)
        and not (_TRADING if match["home"] else _ADDRESSED).search(
            passage.text, max(start, match.start() - _REACH), match.start()
        )
    ]
    return bool(citizens) and not _PUBLIC.search(_REACHABLE.sub(" ", passage.text[citizens[-1].end() : offset]))
