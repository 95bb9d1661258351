"""Small words that many modules look for, in lower case: a set for each thing that they do in a sentence."""

from __future__ import annotations

FUNCTION_WORDS = frozenset(
    """
    yang untuk di ke dari dengan pada dalam oleh bagi kepada agar supaya karena sehingga namun tetapi sedangkan guna
    melainkan maka lalu kemudian pula demi tanpa secara sebagai saat ketika jika bila apabila setelah sebelum sejak
    selama sambil meski meskipun walau walaupun sementara menurut terhadap tentang melalui lewat akan telah sudah
    sedang masih dapat bisa harus tidak adalah ialah merupakan menjadi ini itu tersebut ia kami kita mereka turut ikut
    """.split()
)
"""What is no thing that is told of: it ends a plain list behind its conjunction, and shows a clause before it."""
CLAUSE_OPENERS = frozenset(
    """
    jika kalau bila apabila saat ketika setelah sesudah sebelum seusai usai sejak selama sambil karena sehingga agar
    supaya meski meskipun walau walaupun sementara sedangkan namun tetapi tapi
    """.split()
)
"""Conjunctions with which a clause of its own begins."""
SMALL_IN_TITLES = frozenset(
    """
    agar atas atau bagi dalam dan dari demi dengan di hingga karena ke kepada oleh pada per sebagai serta tentang
    terhadap untuk yang
    """.split()
)
"""The commonest prepositions and conjunctions, which have no capital within a title (EYD V I.F.21)."""
POINTERS = frozenset("itu ini tersebut".split())
"""What takes up what was told before: *dana itu*, *acara ini*; they stand behind what they point to."""
AND = frozenset(("dan", "serta"))
"""What joins the last of a list to those before it."""
AND_COMMA = AND | {","}
AND_SIGN = AND | {"&"}
AND_OR = AND | {"atau", "maupun"}
"""What joins two of a kind."""
AND_WHILE = AND | {"sedangkan", "sementara"}
"""The same, or what contrasts the last: `desa A 10 orang, desa B 12 orang, sedangkan desa C 8 orang`."""
NAMELY = frozenset(("yaitu", "yakni"))
"""What brings in the parts of what was just told."""
OR_NAMELY = NAMELY | {"atau"}
"""What tells the same in other words: *inflasi 2,48 persen atau kenaikan indeks*."""
IS = NAMELY | {"adalah", "ialah"}
COPULAS = frozenset(("adalah", "ialah", "merupakan"))
"""What stands between a thing and what it is said to be."""
PREDICATIVE = COPULAS | frozenset("akan telah harus dapat bisa mampu tidak belum".split())
"""What is a predicate or brings one in."""
SPLIT = ("terdiri", "terbagi")
"""Verbs that split a whole into its parts."""
MADE_UP_OF = frozenset((("terdiri", "atas"), ("terdiri", "dari"), ("terbagi", "atas")))
"""Such a verb with what brings in the parts; *terdiri dari* is common, though not standard."""
AS = frozenset(("selaku", "sebagai"))
"""What brings in an office."""
CALLED = frozenset("jumlah angka nilai capaian realisasi".split())
"""What a number is called that was told before: *jumlah itu*."""
IN_NUMBER = frozenset(("sebanyak", "sejumlah"))
IN_AMOUNT = IN_NUMBER | {"sebesar", "senilai"}
"""What may stand before an amount and adds nothing to it."""
VAGUE = frozenset(
    """
    lebih sekitar sekira kisaran kira-kira hampir nyaris kurang minimal maksimal sedikitnya sekurangnya
    sekurang-kurangnya setidaknya setidak-tidaknya
    """.split()
)
"""With which an amount is an estimate or a bound."""
CLASSIFIERS = frozenset("unit buah ekor lembar batang setel set potong".split())
"""What may stand between a number and the things that it counts: `12 unit ambulans`."""
PEOPLE = frozenset(("orang", "jiwa"))
"""What counts people of whatever sort."""
COUNTERS = CLASSIFIERS | PEOPLE
UNITS = frozenset("kg kilogram ton kuintal gram liter unit paket ekor meter hektare dus botol karung sak buah".split())
"""What goods are told in: `beras 10 kg, minyak 2 liter dan gula 1 kg`."""
UP_TO = frozenset(("hingga", "sampai"))
DONE = frozenset(("sudah", "telah"))
EVERY = frozenset("seluruh semua segenap".split())
"""What makes a whole of what follows: *seluruh warga*."""
ALL = frozenset("seluruh semua total keseluruhan".split())
"""What tells that something is taken as a whole: *dari seluruh peserta*."""
OF_ALL = ALL | {"jumlah"}
"""What may stand between *dari* and a whole: *dari seluruh jumlah peserta*."""
TOTALS = frozenset("total totalnya seluruhnya keseluruhan keseluruhannya".split())
"""What tells that an amount is one of everything."""
SUMMED = TOTALS | {"jumlahnya", "berjumlah"}
"""What may stand between a noun and its total: `300 bibit, jumlahnya 12 jenis`."""
OTHERS = frozenset(("lain", "lainnya"))
"""What tells behind a list or a part that it leaves nothing out: *dan unsur lainnya*."""
MEANING = frozenset(("artinya", "berarti", "jadi"))
"""What brings in what amounts come to: *artinya naik 20 persen*."""
CONCLUDING = (("dengan", "demikian"), ("dengan", "begitu"), ("artinya",), ("berarti",), ("jadi",))
"""What a sentence begins with that says what the one before comes to."""
REST = frozenset(("sisanya", "selebihnya"))
"""What brings in what is left of a whole."""
EACH = frozenset(("per", "setiap", "tiap"))
"""What tells that an amount is one for each of some things."""
EACH_OF_THEM = "masing-masing"
"""What brings in the parts of a total of their kind: `300 bibit, masing-masing 120 bibit jati dan 180 bibit pule`."""
RECEIVING = frozenset("menerima memperoleh mendapat mendapatkan".split())
"""Verbs of those to whom something is given."""
MEN = frozenset(("laki-laki", "pria", "putra"))
WOMEN = frozenset(("perempuan", "wanita", "putri"))
TIMES = frozenset("detik menit jam hari minggu pekan bulan tahun".split())
"""Units of time."""
PARTS_OF_DAY = frozenset("pagi siang sore petang malam subuh".split())
EVENTS = (
    "hut", "hari ulang tahun", "hari jadi", "dies natalis", "milad", "wisuda", "festival", "mtq", "kongres",
    "konferensi", "muktamar", "munas", "musda", "porprov", "kejuaraan", "jambore", "lomba", "olimpiade", "pameran",
    "turnamen",
)  # fmt: skip
"""What comes again every so often and is numbered: *HUT ke-80*, *MTQ XXX*."""
MEDALS = frozenset(("emas", "perak", "perunggu"))
"""What medals are told by; columns so headed surely make a total."""
REGIONS = frozenset("provinsi kabupaten kota kecamatan kelurahan desa".split())
"""What stands before the name of a region."""
VILLAGES = frozenset("kecamatan distrik kelurahan desa nagari gampong kampung dusun".split())
"""The same before one within a regency or a city."""
OF_THE_STATE = frozenset(("republik", "indonesia", "ri"))
"""What may stand behind the name of a body of the state, or be left out."""
THAN = frozenset("dari daripada dibanding dibandingkan ketimbang".split())
"""What brings in the amount with which another is compared."""
