"""Nouns that begin the subject of a sentence far oftener than anything else: `Warga di enam kelurahan …`."""

from __future__ import annotations

import re
from collections.abc import Sequence

from humaslint.indonesian.numerals import NUMBER_WORDS
from humaslint.indonesian.people.roles import ROLES
from humaslint.indonesian.small_words import IN_NUMBER, PARTS_OF_DAY, TIMES
from humaslint.indonesian.time.date_forms import MONTHS, WEEKDAYS
from humaslint.indonesian.tokens import Token, TokenKind

_SUBJECT_HEADS = frozenset(
    """
    salah warga masyarakat penduduk siswa siswi pelajar mahasiswa mahasiswi guru dosen peserta petani nelayan pedagang
    pembeli pengunjung penumpang pengendara sopir pekerja buruh karyawan karyawati pegawai petugas anggota panitia
    relawan kader perawat dokter bidan pasien awak kru tenaga personel prajurit polisi tim regu kelompok pemuda
    pemudi remaja anak orang ibu bapak kaum para seluruh semua setiap sebagian peneliti ahli pakar wartawan jurnalis
    seniman atlet pelatih pemain penari pengrajin perajin pengusaha pelaku investor mitra tamu undangan hadirin jemaah
    umat tokoh ulama santri kepala ketua wakil sekretaris bendahara direktur direksi manajer gubernur bupati wali
    walikota camat lurah menteri presiden rektor dekan kapolres kapolda kapolsek dandim danrem pangdam kadis
    sekda asisten staf juru narasumber pemateri pembicara moderator pemerintah pemprov pemkab pemkot pemda
    kementerian badan dinas biro bagian bidang balai kantor lembaga komisi dewan perusahaan bank koperasi
    universitas sekolah fakultas rumah puskesmas kelurahan kecamatan kabupaten kota provinsi desa
    kegiatan acara program rapat pelatihan lomba pameran festival upacara sosialisasi lokakarya seminar bantuan
    layanan pelayanan pembangunan proyek gedung jembatan jalan kapal bus mobil pesawat mesin alat aplikasi situs
    dana anggaran biaya harga hasil jumlah data laporan buku peta perpustakaan museum pasar jadwal kebijakan
    aturan peraturan perda surat perjanjian kerja penghargaan hadiah tujuan hal apel agenda aksi inovasi langkah upaya
    momentum vaksinasi kunjungan pertemuan peringatan pelantikan peluncuran penyerahan penyaluran pelaksanaan
    penyelenggaraan pembinaan pengelolaan pemberian peningkatan musyawarah prosesi keputusan
    ia dia mereka kami kita beliau saya keduanya
    masalah persoalan bahan target ilustrasi cadangan sistem transaksi konsumsi produksi investasi inflasi
    ekspor impor nilai laba kredit rasio saham utang kampanye konsep konten karya lisensi video film lagu
    industri sektor pihak korban keluarga tanah air sungai pantai hutan sawah kebun tanaman bibit pupuk benih
    ternak ikan sapi panen lapak loket posko materi metode teknologi internet jaringan listrik pipa waduk
    irigasi embung saluran terminal stasiun bandara pelabuhan dermaga taman tradisi budaya wisata destinasi
    objek penyakit vaksin obat gizi makanan minuman beras hak sisanya pinjaman album majalah koran rupiah yayasan
    organisasi asosiasi himpunan forum kelas tarian seni hukum undang-undang pasal kurikulum ruang ruangan kawasan
    wilayah daerah banjir longsor gempa kasus angka laju tren capaian realisasi pajak retribusi subsidi beasiswa gaji
    sebanyak hujan peran alumnus rombongan proses naskah total gelaran rencana sejumlah beberapa puluhan belasan ratusan
    ribuan sebuah seorang masing-masing pihaknya jaksa penasihat rangkaian semangat tarif tingkat tema juara
    pemenang tersangka barang armada kendaraan kereta produk komunitas tiket rute komandan koordinator deputi
    inspektur dirjen sekjen kabid kabag kapolri danramil babinsa hubungan
    uji simulasi lampu pengelola pengurus penyuluh pendamping pengawas penjaga penerima pelanggan pengguna pemohon
    penyelenggara penghuni pemantau pengemudi perwakilan pemerhati ruas pintu tiang menara lahan kursi
    wisudawan wisudawati lulusan sarjana alumni nakhoda masinis operator teknisi montir penjahit nasabah konsumen
    wisatawan turis pendaki penyelam pengasuh penyintas penyandang lansia balita bayi janda hakim panitera notaris
    terdakwa saksi pelapor penyidik wasit juri finalis duta kontingen kafilah kloter pramuka dalang musisi penulis
    penyair sejarawan ekonom apoteker terapis arsiparis pustakawan penerjemah paspor dokumen berkas formulir kartu akta
    izin tas seragam truk ambulans perahu gerbang aula pendopo masjid gereja pura wihara candi makam patung monumen
    prasasti arsip koleksi galeri sanggar gerai kantin warung toko kios bengkel pabrik tambak kolam kandang keramba
    sumur bendungan tanggul trotoar drainase halte motif kain batik tenun
    motor kopi padi jagung cabai kakao kelapa teh garam
    pemilik pembudidaya peternak pekebun pengungsi penonton pendukung penambang perangkat aparat aparatur pemandu
    pembatik penenun pengepul penyewa peminat pemancing santriwati sampah limbah stok pasokan sepeda meteran karcis
    medali piala pohon pagar panggung tenda
    upah sertifikat grup pasukan satgas satuan unit jajaran dprd kejaksaan kepolisian pengadilan mahkamah majelis
    petambak penganyam penerbang pengacara pembalap pelari perenang pesepeda pendonor pendaftar pemulung penyanyi
    pelukis pemahat pengukir penggerak pembuat penjual penyedia pemasok penyalur pengecer penggembala pengantar
    pewarta pendengar pembaca pesilat petinju pecatur pejabat pemuka penghulu pendeta penerbit penderita penggugat
    pemudik pelaut takmir ustaz kiai kapten tukang rakit jaring dapur gudang papan spanduk meja lemari rak pompa
    kabel kamera layar radio telepon komputer robot becak angkot gerbong rel bangku bunga rumput ladang lumbung gula
    susu telur daging ayam kambing kerbau udang kerang madu roti kue jamu masker lukisan foto poster jurnal
    timbangan paket kotak
    aktivitas situasi kondisi potensi usaha iuran zakat wabah virus pandemi gerakan operasi patroli razia
    turnamen pentas konser kirab pawai karnaval bazar bimtek diskusi dialog sidang pleno rakor musrenbang reses
    audiensi studi riset survei sensus seleksi
    wisuda kontes kompetisi kuis jambore klinik aduan koridor jalur murid modul kamus artikel laman akun instruktur
    pelancong pelanggar pencipta penyusun perancang kontraktor paguyuban fraksi komoditas infrastruktur fasilitas
    bangunan kincir sirene pos poliklinik posyandu madrasah donor darah satwa macan monyet burung penyu anggrek
    talas bawang jerami kompos pakan briket pelampung kuota antrean hibah santunan tabungan uang aset siniar remisi
    jenazah logistik tabung botol selimut terpal genset rompi helm rambu-rambu orkestra paduan taruna bintara
    perwira sukarelawan fasilitator konselor mentor psikolog arsitek desainer peladang pembimbing pembina pengajar
    penilai pengarah pelaksana kurir pramudi kurator konservator jelantah adonan lumpur pasir kayu bambu biji
    plastik besi kondektur pengumpul penyortir pencari penjelajah
    pilot kopilot pramugari kernet satpam linmas mandor insinyur ilmuwan programer pengembang pegiat penggiat aktivis
    budayawan sastrawan penyiar reporter fotografer kamerawan pegolf pesenam petenis koki kasir panelis aktor aktris
    sutradara produser sinden pengrawit penabuh vokalis konsultan auditor akuntan surveyor penilik asesor verifikator
    imam khatib pastor biksu biarawati pemangku jemaat penggarap pemetik pemanen penyadap penarik pengasong penjaja
    agen distributor importir eksportir manajemen komisaris pemegang pemasang pengelas pembersih penyapu veteran
    purnawirawan pendatang perantau peziarah calon kandidat pemilih advokat tahanan narapidana mantri hewan
    unggas itik bebek gajah harimau badak orangutan rusa kucing anjing kuda helikopter feri ekskavator traktor turbin
    panel baterai keran toilet jamban selokan parit talut rambu belah
    """.split()
)
"""Words that begin a subject far oftener than anything else."""

_NOUN_HEAD = re.compile(
    r"(?!(?:kemudian|kebetulan|kebanyakan|keesokan|pekan|pelan|perlahan|penghujan|kesampingan|kedepan|kenyataan)$)"
    r"(?:(?:pe[mn]?|pen[gy]|pe[rl]|ke)[a-z]{3,}an|(?!antisip|estim|motiv|kre)[a-z]{3,}asi)"
)
"""Nouns of doing and of being (*penurunan*, *keberhasilan*), which begin a subject too, and no adverbs like them."""

_QUANTIFIERS = frozenset("setiap tiap beberapa seluruh semua sebagian pertengahan permulaan pergantian".split())
_TIMES = TIMES.union(
    PARTS_OF_DAY,
    WEEKDAYS,
    MONTHS,
    "semester triwulan musim kali saat waktu awal akhir tengah pertengahan lebaran ramadan".split(),
)
_LABELS = frozenset("langkah target tujuan hal agenda kegiatan program aksi upaya rencana tugas jalan".split())
_DOERS = ROLES | frozenset(
    """
    panitia personel tim regu pengendara anak tersangka terdakwa tamu jemaah toko sekolah desa kampus perusahaan bank
    koperasi dinas instansi kelompok keluarga dari di
    """.split()
)
"""What does something itself, or leads to it, in lower case; of other things *salah satu* may bring in what one is."""
_OWNERS = frozenset("kami kita saya mereka beliau".split())
_ORDINALS = frozenset("pertama kedua ketiga keempat kelima terakhir utama berikutnya selanjutnya lain lainnya".split())

_LONGEST_UNIT = 3
"""Tokens."""
_LONGEST_COUNTED = 3
"""Words of a subject that counts itself: `Ketiga desa itu`, `Sebanyak tiga desa`."""


def begins_subject(word: str) -> bool:
    """Say whether a lower-case word that begins a sentence begins its subject."""
    if word in _SUBJECT_HEADS or _NOUN_HEAD.fullmatch(word) is not None:
        return True
    half, hyphen, other = word.partition("-") if "-" in word else (word, "", "")
    return hyphen != "" and half == other and half in _SUBJECT_HEADS


_CALLS = frozenset(("hai", "wahai", "ya"))
"""Words with which somebody is called."""


def opens_otherwise(words: Sequence[str], verb: str) -> bool:
    """Say whether lower-case words that begin as a subject does are none before a comma and the verb.

    They call somebody (`Wahai warga, …`), tell a time (`Setiap hari, digelar …`), lead to an outcome (`Hasil akhirnya,
    …`) or to what the verb names (`Langkah kedua, menyiapkan …`, `Target tahun ini, menanam …`, `Salah satu cara,
    menanam …`).
    """
    if len(words) < 2:
        return False
    if words[0] in _CALLS or (words[0] in _QUANTIFIERS and words[1] in _TIMES) or words[-1] == "akhirnya":
        return True
    if words[0] == "salah" and verb.startswith(("me", "ber")) and _names_one(words[1:]):
        return True
    is_label = words[-1] in _ORDINALS or words[-1].endswith("nya") or (words[-1] == "ini" and words[-2] in _TIMES)
    is_label = is_label or words[-1] in _OWNERS
    return verb.startswith("me") and is_label and (words[0] in _LABELS or words[0].endswith("asi"))


def _names_one(words: Sequence[str]) -> bool:
    """Say whether the words behind *salah* bring in what the verb names: `satunya`, `satu upaya`, `satu tugas itu`."""
    return words[0] not in ("satu", "seorang") or len(words) < 2 or words[1] not in _DOERS


_NUMBERED = frozenset("rt rw kelas nomor blok tahap gelombang angkatan semester pos koridor jalur pasal".split())
"""Words, in lower case, behind which a number is a name and no amount: `Warga RW 05`."""
BOTH_OR_MORE = frozenset("kedua ketiga keempat kelima".split())
"""Words, in lower case, that before a noun mean all of so many: `Kedua tersangka`."""
_OF = _NUMBERED | frozenset("di ke dari pada untuk oleh dengan bagi kepada dalam atas usia tahun dan".split())
"""Words, in lower case, before a number that is part of the subject: `Siswa dari 12 desa`, `Pelaku usia 17 tahun`."""


def ends_in_amount(subject: Sequence[Token], verb: str) -> bool:
    """Say whether a thing is told and then its amount, which no *sebesar*, *seluas* or the like makes part of it.

    Neither does a preposition before another verb than one with *me-*: `Siswa dari 12 desa, belajar …`.
    """
    at = next((at for at in range(len(subject) - 2, 0, -1) if subject[at].kind is TokenKind.NUMBER), 0)
    unit = subject[at + 1 :]
    is_unit = len(unit) <= _LONGEST_UNIT and all(token.text.islower() or token.text == "%" for token in unit)
    before = subject[at - 1 - (subject[at - 1].text == "Rp")]
    is_size = before.lower in IN_NUMBER or (before.lower.startswith("se") and not begins_subject(before.lower))
    is_told = before.lower not in _OF and all(token.lower != "yang" for token in subject)
    is_part = is_size or not (is_told or verb.startswith("me"))
    return at > 0 and is_unit and not is_part


def has_amount(subject: Sequence[Token]) -> bool:
    """Say whether a number is told, other than a year behind its month or the name of what it is behind: `RW 05`."""
    is_name = len(subject) > 1 and (subject[-2].lower in MONTHS or subject[-2].lower in _NUMBERED)
    return any(token.kind is TokenKind.NUMBER for token in (subject[:-1] if is_name else subject))


def ends_in_count(subject: Sequence[Token]) -> bool:
    """Say whether the words end by counting something, behind more than that: `singgah di tiga pulau`."""
    count = subject[-2] if len(subject) > _LONGEST_COUNTED else None
    return count is not None and (count.kind is TokenKind.NUMBER or count.lower in NUMBER_WORDS)
