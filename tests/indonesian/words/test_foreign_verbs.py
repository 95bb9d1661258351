"""English verbs with Indonesian affixes."""

from __future__ import annotations

from itertools import pairwise

from humaslint.indonesian.tables import read_table
from humaslint.indonesian.words.foreign_verbs import ForeignVerb, affixed_forms
from humaslint.indonesian.words.lexicon import load_lexicon
from humaslint.rules.builtin import builtin_folder

TABLE = builtin_folder() / "asing" / "imbuhan.tsv"
UPLOAD = ForeignVerb("upload", "mengunggah", "diunggah", "pengunggahan")


def test_forms_are_met_joined_and_with_a_hyphen() -> None:
    """Each affix is found joined to the verb and with a hyphen, in whatever shape of the nasal."""
    forms = dict(affixed_forms(UPLOAD))
    met = (
        "mengupload",
        "me-upload",
        "diupload",
        "di-uploadkan",
        "terupload",
        "penguploadan",
        "upload",
    )
    assert {form: forms.get(form) for form in met} == {
        "mengupload": "mengunggah",
        "me-upload": "mengunggah",
        "diupload": "diunggah",
        "di-uploadkan": "diunggah",
        "terupload": "terunggah",
        "penguploadan": "pengunggahan",
        "upload": None,
    }


def test_two_letters_r_become_one() -> None:
    """*Direkam* has *terekam* beside it."""
    assert dict(affixed_forms(ForeignVerb("record", "merekam", "direkam", "")))["terrecord"] == "terekam"


def test_a_melted_letter_is_met_too() -> None:
    """*Menyupport* is the standard nasal on a foreign verb."""
    assert dict(affixed_forms(ForeignVerb("support", "mendukung", "didukung", "")))["menyupport"] == "mendukung"


def test_no_form_of_the_table_is_a_standard_word() -> None:
    """No row stands for a form that is Indonesian, and no form comes of two rows with different equivalents."""
    lexicon = load_lexicon()
    verbs = [ForeignVerb(row["asing"], row["me"], row["di"], row["pe"]) for _line, row in read_table(TABLE, ("asing",))]
    pairs = sorted({pair for verb in verbs for pair in affixed_forms(verb)})
    assert [form for form, _use in pairs if lexicon.is_standard(form)] == []
    assert [one for one, other in pairwise(pairs) if one[0] == other[0]] == []
