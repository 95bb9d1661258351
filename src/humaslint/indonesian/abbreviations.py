"""Indonesian abbreviations as data: degrees, forms of address, ranks, and what a stop after them means.

EYD V, Penulisan Kata, Singkatan 1 and 4: each part of an abbreviated name, degree, form of address or rank
takes a stop (`S.Kom.`, `Sdr.`, `Kol. Inf.`), and so do the abbreviations of letters and addresses (`dll.`,
`a.n.`, `Jl.`). Singkatan 3 and 5: initialisms, units and currencies take none (`KTP`, `km`, `Rp`).
"""

from __future__ import annotations

import re
from types import MappingProxyType

DEGREES_BEFORE = frozenset(
    """
    Prof. Dr. dr. drg. drh. Drs. Dra. Ir. Apt. apt. Ns. Bd. Ar. Pdt. Pdm. H. Hj. K.H. KH. Tgk. Tgh. Ust.
    R. Rr. R.A. R.M. R.Ay. R.Ngt. R.T. R.M.T. K.R.T. K.R.A. K.P.H. G.P.H. B.R.A. B.R.M. I.B. Cok.
    """.split()
)
"""Degrees and honours that stand before a name."""

_DEGREES = (
    """
    S.A.B. S.A.N. S.A.P. S.Ag. S.Ak. S.Akun. S.Ant. S.Ars. S.Bns. S.Des. S.Ds. S.E. S.E.I. S.E.Sy. S.Farm. S.Fil.
    S.Fil.I. S.Gz. S.H. S.H.I. S.H.Int. S.Hum. S.Hut. S.I.A. S.I.K. S.I.Kom. S.I.P. S.IP. S.I.Pem. S.I.Pol.
    S.I.Pust. S.Inf. S.K.G. S.K.H. S.K.M. S.KM. S.K.P. S.K.Pm. S.KPm. S.Kel. S.Kep. S.Kes. S.Kes.Masy. S.Ked.
    S.Keb. S.Kom. S.Kom.I. S.Li. S.M. S.M.B. S.Mat. S.Mn. S.Or. S.P. S.P.W.K. S.PWK. S.Par. S.Pd. S.Pd.I.
    S.Pd.AUD. S.Pd.B. S.Pd.Gr. S.Pd.H. S.Pd.K. S.Pd.SD. S.Pi. S.Psi. S.Pt. S.Pust. S.S. S.S.I. S.S.T. S.ST.
    S.S.T.P. S.STP. S.ST.Pel. S.ST.Pi. S.Si. S.Si.Apt. S.Si.T. S.Sn. S.Sos. S.Sos.I. S.Stat. S.Sy. S.T. S.T.Han.
    S.T.P. S.TP. S.Tek. S.Th. S.Th.I. S.Tr. S.Tr.A.P. S.Tr.Ak. S.Tr.Bns. S.Tr.Gz. S.Tr.Han. S.Tr.I.P. S.Tr.IP.
    S.Tr.K. S.Tr.Keb. S.Tr.Kep. S.Tr.Kes. S.Tr.Kom. S.Tr.M. S.Tr.Par. S.Tr.Pel. S.Tr.Pi. S.Tr.Pt. S.Tr.Sos.
    S.Tr.Stat. S.Tr.T. S.Ud.

    M.A. M.A.B. M.A.P. M.AP. M.A.R.S. M.ARS. M.Ag. M.Ak. M.Ars. M.Arch. M.B.A. M.Biomed. M.Bns. M.Bus. M.C.S.
    M.Cs. M.Com. M.D. M.Des. M.Ds. M.Div. M.E. M.E.I. M.E.Sy. M.Ec.Dev. M.Econ. M.Ed. M.Eng. M.Eng.Sc. M.Epid.
    M.Farm. M.Farm.Klin. M.Fil. M.Fil.I. M.Gizi. M.Gz. M.H. M.H.I. M.H.Kes. M.H.Li. M.Han. M.Hum. M.Hut. M.I.K.
    M.I.Kom. M.I.L. M.I.P. M.IP. M.I.Pol. M.K.K.K. M.K.M. M.KM. M.Keb. M.Kep. M.Kes. M.Kn. M.Kom. M.Kom.I. M.L.
    M.Li. M.Ling. M.Litt. M.M. M.M.A. M.M.Pd. M.M.S.I. M.M.T. M.Mar. M.Mar.E. M.Mat. M.Or. M.P. M.P.A. M.P.H.
    M.P.M. M.P.P. M.P.W.K. M.Par. M.Pd. M.Pd.H. M.Pd.I. M.Pd.K. M.Pem. M.Phil. M.Pi. M.Pol. M.Psi. M.Psi.T. M.Pt.
    M.Pust. M.R.K. M.S. M.S.A. M.S.Ak. M.S.E. M.S.I. M.S.M. M.S.P. M.Sc. M.Si. M.Si.Han. M.Sn. M.Soc.Sc. M.Sos.
    M.Sos.I. M.Stat. M.Sy. M.T. M.T.A. M.T.I. M.T.P. M.TP. M.Th. M.Tr. M.Tr.A.P. M.Tr.Hanla. M.Tr.I.P.
    M.Tr.Opsla. M.Tr.T. M.Ud. M.Vet.

    A.Ks. A.Ma. A.Ma.Pd. A.Ma.Pust. A.Md. A.Md.A.K. A.Md.Ak. A.Md.Farm. A.Md.Gz. A.Md.Keb. A.Md.Kep. A.Md.Kes.
    A.Md.Kom. A.Md.P. A.Md.Par. A.Md.Pel. A.Md.Pi. A.Md.Rad. A.Md.T. A.P. A.Pi. A.Pt. A.Td.

    B.A. B.A.Sc. B.B.A. B.Bus. B.Com. B.Ed. B.Eng. B.Sc. B.Tech. D.B.A. D.E.A. D.Ed. D.Eng. D.Phil. D.Sc. D.Th.
    Dipl.Ing. Dr.Eng. Dr.P.H. Ed.D. J.D. LL.B. LL.D. LL.M. Ph.D. Psy.D. Th.D. Th.M.

    Sp.A. Sp.Ak. Sp.An. Sp.And. Sp.B. Sp.BA. Sp.BM. Sp.BP. Sp.BS. Sp.BTKV. Sp.D.V. Sp.DV. Sp.DLP. Sp.DVE. Sp.EM.
    Sp.F. Sp.FK. Sp.G. Sp.GK. Sp.J.P. Sp.JP. Sp.KFR. Sp.KG. Sp.KGA. Sp.K.J. Sp.KJ. Sp.KKLP. Sp.KL. Sp.KN. Sp.KO.
    Sp.KP. Sp.Kep.An. Sp.Kep.J. Sp.Kep.K. Sp.Kep.M. Sp.Kep.MB. Sp.Kep.Mat. Sp.M. Sp.MK. Sp.N. Sp.O.G. Sp.OG.
    Sp.Ok. Sp.Onk.Rad. Sp.Ort. Sp.O.T. Sp.OT. Sp.P. Sp.P.D. Sp.PD. Sp.P.K. Sp.PK. Sp.PA. Sp.PM. Sp.Park.
    Sp.Perio. Sp.Pros. Sp.Rad. Sp.S. Sp.THT. Sp.THT-KL. Sp.U. Subsp.End.
    """
).split()

DEGREES_AFTER = frozenset(_DEGREES)
"""Degrees that stand after a name, behind a comma: a stop in every part."""

TITLES = frozenset(
    """
    Bapak Ibu Pak Bu Saudara Saudari Sdr. Sdri. Tuan Nyonya Nona Tn. Ny. Nn. Bp. Bpk. Kak Mas Mbak Bung Bang Kang
    Yth. Alm. Almh. Plt. Plh. Pj. Pjs. Pgs. Haji Hajah Kiai Nyai Ustaz Ustazah Habib Gus Teuku Raden Pendeta Romo
    Pastor Uskup Suster Bruder
    Jenderal Letjen Mayjen Brigjen Kolonel Letkol Mayor Kapten Lettu Letda Peltu Pelda Serma Serka Sertu Serda
    Kopka Koptu Kopda Praka Pratu Prada Laksamana Laksdya Laksda Laksma Marsekal Marsdya Marsda Marsma
    Komjen Irjen Kombes AKBP A.K.B.P. Kompol AKP A.K.P. Iptu Ipda Aiptu Aipda Bripka Brigpol Brigadir Briptu Bripda
    Jend. Letjen. Mayjen. Brigjen. Kol. Letkol. Kapt. Komjen. Irjen. Kombes. Pol. Inf. Art. Arh. Czi. Cpl. Purn.
    """.split()
)
"""Forms of address, offices held for a time, and ranks that stand before a name."""

ABBREVIATIONS = frozenset(
    """
    jl jln gg gd kav komp perum dsn ds kel kec kab prov prop kep nmr tel telp tlp faks fax hlm jil cet ed
    vol lih bdk cf vs tgl lamp pt cv ud fa rp yth tn ny nn bp bpk sdr sdri an cq ka kadis kasi kabid kasubag sek
    sekr wkl wk gub plt plh pj pjs pgs alm almh prof dr drg drh drs dra ir hj kh tgk tgh ust pdt pdm rr cok apt
    ns bd moh muh moch much mohd muhd abd abdr st sit ahm ach jend kol letkol mayjen brigjen letjen kapt irjen
    komjen kombes pol inf arh czi cpl pnb nav purn mr mrs ms dipl
    a.n u.p u.b d.a c.q s.d d.h q.q i.e e.g
    """.split()
)
"""Abbreviations that end no sentence, in lower case and without their last stop: something always follows."""

NUMBERED_ABBREVIATIONS = frozenset("rt rw km lt no hal pasal ayat bab blok art bag ta min maks".split())
"""Words, in lower case and without the stop, that end a sentence unless a number follows (`RT. 05`)."""

LIST_ABBREVIATIONS = frozenset("dll dsb dst dkk dlsb dsj tsb ybs ttd sda sbg wib wita wit".split())
"""Abbreviations, in lower case and without the stop, that end a sentence when a capital follows."""

UNSURE_ABBREVIATIONS = frozenset(
    """
    tbk co ltd inc corp bros pte bhd sdn llc jr sr hs mt mm mh ma se sh si st sp tp tk pemprov pemkab pemkot
    """.split()
)
"""Abbreviations, in lower case and without the stop, that end a sentence only where the next word shows it."""

ABBREVIATION_SHAPE = r"""
    (?: [A-Z] | (?:Ph|Sp|Subsp|LL|Psy|Dipl|Prof|Drs?|Dra|dr|drg|Ir|Hj|Ed|Th) )
        (?: \. [A-Z][A-Za-z]{0,5} (?![^\W_]) )+
  | [a-z] (?: \. [a-z]{1,2} (?![^\W_]) )+
"""
"""A verbose pattern, letter case counting, of an abbreviation with stops inside, but for its last stop."""

_OTHERS = re.compile(r"[^A-Za-z]+")
_FORMS = MappingProxyType(
    {_OTHERS.sub("", form).lower(): form for form in reversed(_DEGREES)}
    | {_OTHERS.sub("", form): form for form in reversed(_DEGREES)}
)


def degree_form(written: str) -> str | None:
    """Return the form EYD gives a degree after a name (`SE`, `S.E`, `S. E.` are `S.E.`), None if it is none.

    `MSi` is `M.Si.` but `MSI` is `M.S.I.`; where letter case does not tell, the first form in the list is given.
    The caller must know that `written` stands after a name. A form that is right comes back unchanged.
    """
    for form in (written, f"{written}."):
        if form in DEGREES_AFTER:
            return form
    letters = _OTHERS.sub("", written)
    return _FORMS.get(letters) or _FORMS.get(letters.lower())
