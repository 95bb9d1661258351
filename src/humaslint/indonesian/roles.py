"""Words that tell a person from an institution: offices, roles, kinship, and what no person is called."""

from __future__ import annotations

from types import MappingProxyType

OFFICES = frozenset(
    """
    presiden wapres wakil menteri wamen menko menkeu mendagri menkominfo mensesneg gubernur wagub bupati wabup
    wali walikota wawali camat lurah kades kepala ka kapolri kapolda wakapolda kapolres kapolresta kapolsek
    kabareskrim panglima pangdam danrem dandim danlanal danlanud danramil komandan kadis kadinkes kadisdik
    kadishub kabid kabag kasubag kasubbag kasi kabiro karo kakanwil kakankemenag kadiv kabinda kajati kajari
    sekretaris sekda sekdis sekjen sestama sesmen sesditjen setdako direktur dirut dirjen presdir deputi asisten
    staf ketua anggota koordinator komisaris rektor dekan dosen guru inspektur jaksa hakim panitera juru bicara
    jubir manajer pimpinan pemimpin pendiri pengurus bendahara pengamat peneliti dubes konsul redaktur wartawan
    jurnalis fotografer pembina penasihat raja sultan ratu penyuluh penjabat pejabat pelaksana mantan eks ceo
    cfo founder chief director editor moderator narasumber pemateri ilmuwan seniman musisi penulis pengarang
    penyanyi aktor aktris atlet pelatih kapten senator legislator notaris advokat pengacara psikolog dokter
    bidan perawat ahli pakar praktisi analis ekonom vice president meneg wakapolres wakajati
    """.split()
)
"""Offices and occupations that stand before a name (`Bupati Ratna Kasih`), in lower case."""

ROLES = OFFICES | frozenset(
    """
    warga petani nelayan siswa siswi mahasiswa mahasiswi peserta pedagang pembeli pengunjung pengguna penumpang
    pasien relawan pemilik pengelola perwakilan pendamping orang tua ibu ayah bapak penerima pelaku perajin
    peternak pekebun kader santri alumni alumnus juara pemenang tokoh sopir pengemudi karyawan pegawai aparatur
    operator teknisi mitra penggagas inisiator pembimbing pengajar pelajar pemuda pemudi penyintas korban saksi
    penghuni pemandu nakhoda petugas
    """.split()
)
"""What people are said to be, before a name or after it and a comma (`Darman, petani asal …`), in lower case."""

KINSHIP = frozenset(
    """
    kakak adik saudara saudari sepupu kembar kembaran tetangga cucu cicit istri suami ipar mertua menantu besan
    keponakan bersaudara senama kakaknya adiknya saudaranya saudarinya sepupunya kembarannya tetangganya anaknya
    putranya putrinya cucunya istrinya suaminya iparnya mertuanya menantunya besannya ibunya ayahnya bapaknya
    kakeknya neneknya pamannya bibinya keponakannya rekannya temannya sahabatnya kawannya namanya senamanya
    keduanya
    """.split()
)
"""Words that bring in a second person beside one already named, in lower case."""

INSTITUTIONS = frozenset(
    """
    dinas badan kementerian kementrian departemen direktorat ditjen biro bagian bidang seksi subbagian subbidang
    kantor kanwil unit upt uptd sekretariat setda inspektorat pemerintah pemprov pemkot pemkab pemda
    pemerintahan dewan komisi majelis forum tim panitia asosiasi ikatan himpunan perhimpunan gerakan partai
    fraksi satuan satgas korps lembaga otoritas mahkamah pengadilan kejaksaan kepolisian polda polres polsek
    komando kodim korem museum monumen perpustakaan laboratorium fakultas jurusan program prodi festival lomba
    piala liga turnamen olimpiade kejuaraan penghargaan anugerah hari pekan bulan tahun rapat seminar workshop
    lokakarya konferensi kongres sidang pidato upacara undang-undang undang peraturan keputusan perpres perda
    kepres surat instruksi pasal ayat kitab buku novel majalah koran harian jurnal situs laman aplikasi sistem
    layanan proyek rencana strategi visi misi tema agenda acara kegiatan wilayah daerah pusat cabang ranting
    resor sektor regional nasional negara negeri republik kerajaan kesultanan provinsi propinsi prov kab kec kel
    benua bursa efek perusahaan grup group holding persero perseroan perum bumn bumd tbk kwartir kwarda
    dekranasda diskominfo dinkes disdik dikbud bappenas bappeda depkeu kominfo kemenkeu kemendagri kemenkes
    kemenag kemendikbud pramuka tinggi jabatan nomor penanganan lencana organisasi internal pengawas perwakilan
    pemilihan dprd dpr mpr komdigi kemkomdigi polri lapas rutan imigrasi ruang aula gerbang jembatan bendungan
    waduk tol rumah masjid kesehatan pendidikan kebudayaan komunikasi informatika informasi pariwisata
    perhubungan pertanian perikanan kelautan kehutanan perdagangan perindustrian keuangan sosial ketenagakerjaan
    pemberdayaan perlindungan pengendalian penanggulangan bencana pembangunan perencanaan penelitian
    pengembangan kepegawaian kependudukan perekonomian umum publik masyarakat perempuan pemuda olahraga hukum
    hak manusia agama pertanahan energi mineral sumber daya lingkungan hidup kebersihan ketahanan pangan
    keamanan pertahanan luar dalam utama madya muda eksekutif senior junior khusus bersama besar humas protokol
    kerja sama kerjasama perizinan investasi penanaman modal statistik arsip persandian sandi operasional bisnis
    pemasaran teknologi digital kreatif ekonomi industri usaha januari februari pebruari maret april mei juni
    juli agustus september oktober november nopember desember senin selasa rabu kamis jumat sabtu minggu ahad
    ramadan ramadhan syawal muharam muharram rajab zulhijah indonesia jakarta jawa sumatra sumatera kalimantan
    sulawesi papua bali lombok maluku ambon riau jambi bengkulu lampung banten aceh gorontalo yogyakarta jogja
    jogjakarta bandung surabaya semarang medan makassar palembang denpasar manado kendari padang pontianak
    banjarmasin samarinda balikpapan mataram kupang jayapura bogor bekasi depok tangerang solo surakarta malang
    sultra sulteng sulsel sulut sulbar kalsel kalbar kaltim kalteng kaltara jabar jateng jatim sumut sumbar
    sumsel babel kepri ntb ntt dki diy barat timur utara selatan tenggara tengah amerika serikat inggris belanda
    jepang china tiongkok india malaysia singapura australia jerman prancis perancis korea rusia arab eropa asia
    afrika selandia idul idulfitri iduladha fitri adha natal nyepi waisak tuhan allah esa yang maha al quran
    alquran islam kristen katolik hindu buddha covid covid-19 pandemi pancasila foto dokumentasi dok penulis
    pewarta laporan
    """.split()
)
"""Words in capitals that belong to institutions, places, dates and works, never to a person, in lower case."""

EXPANSIONS = MappingProxyType(
    {
        "wapres": ("wakil", "presiden"), "wagub": ("wakil", "gubernur"), "wabup": ("wakil", "bupati"),
        "wawali": ("wakil", "wali"), "walikota": ("wali",), "wamen": ("wakil", "menteri"), "menko": ("menteri",),
        "menkeu": ("menteri",), "mendagri": ("menteri",), "menkominfo": ("menteri",), "mensesneg": ("menteri",),
        "kapolri": ("kepala",), "kapolda": ("kepala",), "kapolres": ("kepala",), "kapolresta": ("kepala",),
        "kapolsek": ("kepala",), "kadis": ("kepala",), "kabid": ("kepala",), "kabag": ("kepala",), "ka": ("kepala",),
        "kasi": ("kepala",), "kabiro": ("kepala",), "karo": ("kepala",), "kades": ("kepala",), "sekda": ("sekretaris",),
        "sekdis": ("sekretaris",), "sekjen": ("sekretaris",), "sestama": ("sekretaris",), "dirut": ("direktur",),
        "dirjen": ("direktur",), "presdir": ("direktur", "presiden"), "jubir": ("juru", "bicara"),
    }
)  # fmt: skip
"""Offices written as one word, and the words they stand for, in lower case."""

OPENERS = frozenset(
    """
    menurut bersama kepada sementara selain adapun namun tetapi tapi dalam di pada oleh untuk atas dari ke
    dengan sebelumnya kemudian selanjutnya saat ketika bagi hadir tampak turut kata ujar tutur ungkap ucap jelas
    papar tegas imbuh demikian setelah sesudah sebelum sejak selama seusai usai sambil lalu juga dan serta atau
    baik begitu karena sebab jika bila apabila meski meskipun walaupun agar supaya sehingga maka padahal
    sedangkan bahkan lewat melalui terhadap tentang mengenai antara hingga sampai seperti sebagai menanggapi
    mewakili mendampingi bertemu didampingi ditemui dihubungi dikutip disaksikan dihadiri dipimpin itu ini ia
    dia mereka kami kita saya para semua seluruh setiap sang si akhirnya kini sekarang nantinya terkait berkat
    demi sesuai senada tak tidak bukan sudah telah akan masih hanya seorang sosok nama bernama
    """.split()
)
"""Words that open a sentence in front of a name (`Menurut Suryana`), in lower case."""

PARTICLES = frozenset("bin binti van von de der da del la le al".split())
"""Small words that join the parts of a name."""

COMMON_PARTS = frozenset(
    """
    muhammad mohammad mohamad muhamad mochamad ahmad achmad abdul abdullah abdurrahman agus budi bambang hendra
    hendri heri hery eko joko djoko tri dwi sri siti nur nurul dewi rini rina ratna retno indah endang yuli
    yulia wahyu wahyudi hidayat setiawan kurniawan gunawan hermawan darmawan irawan santoso susanto susilo
    sutrisno suharto sukarno purnomo prasetyo prabowo widodo wibowo nugroho saputra pratama hakim rahman rahmat
    rachmat ridwan yusuf ibrahim ismail umar usman ali hasan husein hussein arif arief syarif syaiful saiful
    taufik fajar fitria lestari rahayu handayani wulandari astuti puspita puspitasari permata anggraini
    anggraeni kusuma wijaya halim siregar nasution simanjuntak sitompul sihombing hutapea situmorang simbolon
    manurung pasaribu lubis harahap silalahi sinaga purba ginting tarigan sembiring wayan made nyoman ketut gede
    putu komang andi daeng teuku cut yohanes maria kristina daniel david michael robert john paul peter james
    joseph maya mega rizki rizky reza dian diana desi evi eva erna ani yanti yani hartono hartati haryanto
    haryono mulyadi mulyani mulyono suryadi suryana supriyadi supriyanto slamet sugeng sulaiman la wa zainal
    zainuddin syamsul fauzi fadli farid yuliana juliana supardi suparman suparno sutopo sutarno sutarto suyanto
    suyono suwarno suwandi sugiarto sugiyono sunarto sunaryo sudarsono sudarmono sukardi sumarno sumarsono
    subagyo subroto wirawan wiranto wijayanto widianto widiastuti fadilah azhari setyadi maulana anisa pertiwi
    dedi dede kuswara efendi prawiro hidayati hidayatullah nurhayati nurjanah aini aisyah khadijah fatimah zahra
    aminah maryam mariam halimah rosmala rosdiana rosita rostina novita novi nita anita yunita erlina herlina
    marlina kartika kartini kusumawati kusumawardhani wahyuni wahyuningsih sulistyo sulistyowati setyowati
    hernawati suryani suryati sumiati suhartini ningsih pramono prakoso prasetya nugraha adinugroho adiputra
    mahendra mahardika wicaksono wibisono baskoro hardianto herlambang haryadi herman hermanto hasanuddin
    hasanudin hamid hamdan hamzah haris harun hafid idris ilham imran iskandar iqbal jamaluddin jalaluddin
    kamaruddin kadir kholid latif lukman luthfi mahfud mansur marzuki mukhlis mustafa nasir nurdin rasyid ramli
    rusli rusdi saleh salim samsul sofyan syahrul syarifuddin syukur tahir thamrin yahya yunus yasin zakaria
    zulkifli zulkarnain aditya adi arya bagus bayu bima dimas dharma galih gilang ginanjar rangga satria surya
    teguh yoga yudha yudi ayu citra dina dinda diah dewanti dwiyanti endah farida febri febriani fransiska
    galuh gita indriani intan ira irma kirana laksmi larasati lina linda lisa lusi melinda mira monika nadia
    nina novia nuraini oktavia puji puteri rahma rahmawati ratih rika rita rosa rosalina ruth santi sekar selvi
    septiani sinta suci tania tiara tuti utami vera vina widya winarti wulan yulianti yulianto budianto budiman
    budiono cahyono cahyadi darmanto darsono djunaedi fitriani fransiskus yosef stefanus markus lukas petrus
    paulus antonius ignatius agustinus aloysius benediktus bernadus simanungkalit panjaitan napitupulu marpaung
    pardede hutabarat hutagalung gultom sitorus sirait aritonang nainggolan pangaribuan tampubolon damanik
    saragih rumondor wowor pattiasina tahalea latuconsina tanoesoedibjo soesilo soekarno soeharto sutanto
    sutedjo santosa lim tan wijayakusuma ong oey lie gozali susanti yuniarti yuniar permana permadi sukmawati
    sukma rosyid romli kurnia kurniasih kuncoro karim kasim jaelani junaidi isnaini husni hendrawan hartanto
    hanafi gani ghani firmansyah firman fathur fahmi fachri fadhil erwin erick endro edy edi darwis danu dani
    chandra candra burhanuddin basuki basri baharuddin azis aziz asep arifin anwar anton andri andika amir amin
    alwi alfian akbar affandi afandi adnan
    """.split()
)
"""Name parts, in lower case, that mark a run of capitals as a person's when nothing else does."""
