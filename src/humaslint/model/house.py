"""What an office has decided for itself: words, names and texts it accepts, and how it writes what may vary."""

from __future__ import annotations

from typing import Literal, NamedTuple

from humaslint.model.register import Register

DateForm = Literal["3 Maret 2026", "3/3/2026", "03/03/2026", "3-3-2026", "03-03-2026"]
QuoteForm = Literal["curly", "straight"]
ClockForm = Literal["09.00", "09:00"]
RupiahForm = Literal["Rp1.000", "Rp 1.000"]
PercentForm = Literal["5%", "5 persen"]
RangeForm = Literal["1–3", "1—3", "1-3", "1 s.d. 3"]
TitleForm = Literal["title", "sentence"]
FormKey = Literal["clock", "rupiah", "percent", "range"]


class Style(NamedTuple):
    """How the office writes what may be written in more than one way; None where it has not decided.

    Most values are their own example. `date` is the form of dates in the text and `dateline_date` that in the
    dateline. `dateline` is a pattern of `{place}`, `{PLACE}`, `{office}` and `{date}` and of what stands around them,
    such as `{place} ({office}) –`. `quotes` says how double quotation marks look: “so” (`curly`) or "so" (`straight`),
    `title_case` how titles and headings do: Warga Menanam Pohon (`title`) or Warga menanam pohon (`sentence`).
    """

    date: DateForm | None = None
    dateline: str | None = None
    dateline_date: DateForm | None = None
    quotes: QuoteForm | None = None
    rupiah: RupiahForm | None = None
    percent: PercentForm | None = None
    range: RangeForm | None = None
    clock: ClockForm | None = None
    title_case: TitleForm | None = None

    def form(self, key: FormKey) -> str | None:
        """Return the form that the office has chosen under `key`."""
        forms: dict[FormKey, str | None] = {
            "clock": self.clock,
            "rupiah": self.rupiah,
            "percent": self.percent,
            "range": self.range,
        }
        return forms[key]


class House(NamedTuple):
    """`words` are accepted as spelled (lower case), `names` wherever they stand, `boilerplate` as often as it stands.

    A text is boilerplate when it is, or begins with, one of `boilerplate`. `style` has the office's forms.
    `register` has the people whom the office's releases name, where it keeps one.
    """

    words: frozenset[str] = frozenset()
    names: tuple[str, ...] = ()
    boilerplate: tuple[str, ...] = ()
    style: Style = Style()
    register: Register | None = None
