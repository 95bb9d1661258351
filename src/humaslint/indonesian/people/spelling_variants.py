"""Whether two spellings stand for one Indonesian name: Soerjono and Suryono, Zakiah and Zakiyah.

Old and new spelling, Arabic letters written in several ways and letters that nobody hears are variants.
Another vowel at the end (Warno, Warni) or another consonant (Rika, Rita) makes another name.
"""

from __future__ import annotations

import re
from unicodedata import normalize

from humaslint.indonesian.words.affixes import VOWELS
from humaslint.model.lazy import remembered

Parts = tuple[str, ...]

_ALONE = re.compile("[^a-z]")
_DOUBLED = re.compile(r"([a-z])\1+")
_MUHAMMAD = re.compile("m[ou]ham[ae][dt]$")
_SOUNDS = (
    ("onica", "onika"), ("eric", "erik"), ("nico", "niko"), ("rico", "riko"), ("lucas", "lukas"), ("acob", "akob"),
    ("marcel", "marsel"), ("marc", "mark"), ("oscar", "oskar"), ("francis", "fransis"), ("isca", "iska"),
    ("isco", "isko"), ("iscus", "iskus"), ("carol", "karol"), ("gelica", "gelika"), ("essica", "esika"),
    ("artica", "artika"), ("cartik", "kartik"), ("catar", "katar"), ("cathar", "katar"), ("cornel", "kornel"),
    ("ricard", "rikard"), ("dric", "drik"), ("atric", "atrik"), ("inic", "inik"), ("alicia", "alisia"),
    ("lucia", "lusia"), ("cecil", "sesil"), ("vincen", "vinsen"), ("micha", "mika"),
    ("cl", "kl"), ("cr", "kr"), ("syahp", "sap"), ("gde", "gede"), ("tjh", "tj"), ("zh", "dh"),
    ("oe", "u"), ("oo", "u"), ("ee", "i"), ("chris", "kris"), ("tj", "c"), ("dj", "j"), ("dz", "z"), ("sj", "s"),
    ("sy", "s"), ("sh", "s"), ("ts", "s"), ("ch", "h"), ("kh", "h"), ("dh", "d"), ("th", "t"), ("bh", "b"),
    ("gh", "g"), ("ph", "f"), ("ck", "k"), ("ct", "kt"), ("q", "k"), ("v", "f"), ("x", "ks"), ("z", "s"),
    ("ae", "ai"), ("ie", "i"), ("ei", "e"), ("j", "i"), ("y", "i"), ("lr", "r"), ("roh", "rah"), ("ulloh", "ullah"),
    ("ua", "wa"),
)  # fmt: skip
"""Letters that sound alike, in the order in which they are replaced; *c* is *k* or *s* in names from Europe alone."""

LONG = 6
"""From how many letters on a slip of the hand is told from another name."""

_PART = 5
"""Letters of a part of a name in which another vowel makes no other name."""
_JAVANESE = 2
"""Vowels that differ where one of two such parts is spelled as Javanese is spoken."""
_CONSONANTS = frozenset("bcdfgjklmnpqrtvwxz")
"""Letters whose loss at the end of a name makes no other one; *s* may be an English plural, *h* is not heard."""
_VOWEL_PAIRS = frozenset({frozenset("ei"), frozenset("ou")})
_MUHAMMADS = frozenset("moh muh moch much mohd".split())
"""How the name is shortened, in lower case."""
SHORT_FORMS = frozenset("moh muh moch much mohd abd ach ahm akh".split())
WIDESPREAD = frozenset(
    """
    muhammad mohammad mohamad muhamad ahmad achmad abdul abdullah siti sitti sri nur nurul dewi dwi tri eka putra
    putri ni wayan putu gede made kadek nyoman komang ketut luh i gusti ayu la ode wa andi agus bin binti
    """.split()
)
"""Names, in lower case, that so many bear that sharing one says little."""


@remembered(8192)
def sound(name: str) -> str:
    """Return the letters of a lower-case name part as they sound; equal for `soerjono`, `suryono` and `suriono`."""
    if name.rstrip(".") in _MUHAMMADS:
        return "muh"
    letters = _ALONE.sub("", name if name.isascii() else normalize("NFKD", name)) or name
    if letters.endswith("sy"):
        letters = f"{letters[:-1]}i"
    for written, heard in _SOUNDS:
        if written in letters:
            letters = letters.replace(written, heard)
    letters = _DOUBLED.sub(r"\1", letters)
    if len(letters) > 3 and letters[-1] == "h":
        letters = letters[:-1]
    if letters.endswith("c"):
        letters = f"{letters[:-1]}k"
    if letters.endswith("nd"):
        letters = letters[:-1]
    if letters.endswith(("d", "f")):
        letters = letters[:-1] + ("t" if letters[-1] == "d" else "p")
    return _MUHAMMAD.sub("muhamat", letters)


def is_initial(part: str) -> bool:
    """Say whether a lower-case name part is an initial or a usual short form: `m`, `p.y.`, `moh`."""
    return len(part) == 1 or "." in part or part in SHORT_FORMS


def is_abbreviated(one: str, other: str) -> bool:
    """Say whether one lower-case name part is an abbreviation of the other: `m` or `moh` of `mohammad`."""
    short, long = sorted((one.rstrip("."), other.rstrip(".")), key=len)
    return short != long and (len(short) == 1 or short in SHORT_FORMS) and long.startswith(short)


def is_sound_variant(one: str, other: str) -> bool:
    """Say whether two different lower-case name parts sound alike."""
    return one != other and sound(one) == sound(other)


def is_place_variant(one: str, other: str) -> bool:
    """Say whether two names of places are one as they sound; *raja* and *raya* are two words of one old spelling."""
    return is_sound_variant(one, other) and one.count("j") == other.count("j")


def is_same_part(one: str, other: str) -> bool:
    """Say whether two lower-case name parts may be one: the same, one short for the other, or variants."""
    return one == other or is_abbreviated(one, other) or is_sound_variant(one, other) or is_slip(one, other)


def is_slip(one: str, other: str) -> bool:
    """Say whether two long lower-case name parts differ by a slip inside: a letter dropped, swapped, *e* for *i*."""
    short, long = sorted((one, other), key=len)
    if len(long) < LONG or len(long) - len(short) > 1 or short[0] != long[0] or short[-1] != long[-1]:
        return False
    at = next((at for at, letter in enumerate(short) if letter != long[at]), None)
    if at is None:
        return False
    if len(short) < len(long):
        return short[at:] == long[at + 1 :]
    if short[at + 1 :] == long[at + 1 :]:
        return frozenset((short[at], long[at])) in _VOWEL_PAIRS
    return _is_turned(short[at:], long[at:])


def _is_turned(one: str, other: str) -> bool:
    """Say whether the first two letters of one are those of the other turned round, and the rest is the same."""
    return one[:2] == other[1::-1] and one[2:] == other[2:]


def is_clipped(one: str, other: str) -> bool:
    """Say whether one long lower-case word is the other without its last letter, a consonant: `dungkai`, `dungkait`.

    A vowel at the end makes another name or form: *Yulian*, *Yuliana*.
    """
    short, long = sorted((one, other), key=len)
    return len(long) > LONG and long[:-1] == short and long[-1] in _CONSONANTS


def is_vowel_off(one: str, other: str) -> bool:
    """Say whether one vowel is another in two lower-case parts of five letters or more: *Prasetya*, *Prasetyo*.

    Where Javanese has *o* for *a* at the end it has so for the *a* before it too: *Wibisana*, *Wibisono*.
    """
    odd = [pair for pair in zip(one, other, strict=False) if pair[0] != pair[1]]
    is_long = len(one) == len(other) >= _PART
    if is_long and len(odd) == _JAVANESE:
        return one[-1] != other[-1] and odd[0] == odd[1] and set(odd[0]) == {"a", "o"}
    return is_long and len(odd) == 1 and VOWELS.issuperset(odd[0])


def are_variants(one: Parts, other: Parts) -> bool:
    """Say whether two names of two or more lower-case parts are one name spelled two ways.

    One may have fewer parts than the other (`rizki pratama`, `muhammad rizky pratama`) or join two
    (`laras puspitasari`, `laras puspita sari`).
    """
    if "".join(one) == "".join(other):
        return one != other
    short, long = sorted((one, other), key=len)
    if len(short) < len(long):
        short, long = sorted((_without_initials(one), _without_initials(other)), key=len)
    if len(short) < 2:
        return False
    if sound("".join(one)) == sound("".join(other)) or "".join(map(sound, one)) == "".join(map(sound, other)):
        return True
    return any(_align(short, long[start : start + len(short)]) for start in range(len(long) - len(short) + 1))


def telling_parts(name: Parts) -> Parts:
    """Return the parts that not everybody bears; all of them where there are no such."""
    return tuple([part for part in name if part not in WIDESPREAD and not is_initial(part)]) or name


def keys_of(name: Parts) -> frozenset[str]:
    """Return how the telling parts of a name sound, and the whole of it."""
    return frozenset((sound("".join(name)), *map(sound, telling_parts(name))))


def _without_initials(name: Parts) -> Parts:
    return tuple([part for part in name if not is_initial(part)])


def _align(one: Parts, other: Parts) -> bool:
    """Say whether the parts agree one by one but for variants, with enough in common to be one person's."""
    variants = slips = shared = 0
    for left, right in zip(one, other, strict=True):
        if left == right:
            shared += len(left) > 2 and left not in WIDESPREAD
        elif is_abbreviated(left, right):
            continue
        elif is_sound_variant(left, right):
            variants += 1
        elif is_slip(left, right) or is_slip(sound(left), sound(right)):
            slips += 1
        else:
            return False
    return bool(shared if slips else variants and (shared or variants > 1 or one[0] == other[0]))


def is_one_letter_off(word: str, other: str) -> bool:
    """Say whether a letter is missing, added or other, or two neighbours are swapped."""
    short, long = sorted((word, other), key=len)
    if word == other or len(long) - len(short) > 1:
        return False
    at = next((at for at, letter in enumerate(short) if letter != long[at]), len(short))
    if len(short) < len(long):
        return short[at:] == long[at + 1 :]
    return short[at + 1 :] == long[at + 1 :] or _is_turned(short[at:], long[at:])
