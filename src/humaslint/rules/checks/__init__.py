"""Checks that need Python: each is a dataclass of options and a function from rule and release to findings.

A check is reached by a YAML rule (`kind: check`, `check: NAME`), which gives it its words, level and cases.
It reads passages and yields findings; it does no I/O.
"""

from __future__ import annotations

from humaslint.rules.checks import (
    acronyms,
    attribution,
    brackets,
    caption_repeats,
    counts,
    date_style,
    dates,
    degrees,
    duplicates,
    faults,
    institutions,
    names,
    near_duplicates,
    number_words,
    old_names,
    orphan_captions,
    photos,
    privacy,
    quote_marks,
    quotes,
    ranges,
    regions,
    release_dates,
    serial_comma,
    spacing,
    subject_comma,
    suppressions,
    title_words,
    typos,
    units,
)
from humaslint.rules.kinds import Kind

CHECKS: dict[str, Kind] = {
    "attribution": Kind(attribution.Options, attribution.check),
    "date-style": Kind(date_style.Options, date_style.check),
    "dates": Kind(dates.Options, dates.check),
    "degrees": Kind(degrees.Options, degrees.check),
    "quote-marks": Kind(quote_marks.Options, quote_marks.check),
    "quotes": Kind(quotes.Options, quotes.check),
    "brackets": Kind(brackets.Options, brackets.check),
    "caption-repeats": Kind(caption_repeats.Options, caption_repeats.check),
    "duplicates": Kind(duplicates.Options, duplicates.check),
    "institutions": Kind(institutions.Options, institutions.check),
    "faults": Kind(faults.Options, faults.check),
    "names": Kind(names.Options, names.check),
    "near-duplicates": Kind(near_duplicates.Options, near_duplicates.check),
    "number-words": Kind(number_words.Options, number_words.check),
    "old-names": Kind(old_names.Options, old_names.check),
    "orphan-captions": Kind(orphan_captions.Options, orphan_captions.check),
    "photos": Kind(photos.Options, photos.check),
    "acronyms": Kind(acronyms.Options, acronyms.check),
    "counts": Kind(counts.Options, counts.check),
    "privacy": Kind(privacy.Options, privacy.check),
    "regions": Kind(regions.Options, regions.check),
    "serial-comma": Kind(serial_comma.Options, serial_comma.check),
    "ranges": Kind(ranges.Options, ranges.check),
    "release-dates": Kind(release_dates.Options, release_dates.check),
    "spacing": Kind(spacing.Options, spacing.check),
    "subject-comma": Kind(subject_comma.Options, subject_comma.check),
    "suppressions": Kind(suppressions.Options, suppressions.check),
    "title-words": Kind(title_words.Options, title_words.check),
    "typos": Kind(typos.Options, typos.check, None, frozenset({"name", "emphasis", "foreign"}), gives_way=True),
    "units": Kind(units.Options, units.check),
}
