"""Lines of a pasted release that read like the caption of a photograph which is not there."""

from __future__ import annotations

import re
from collections.abc import Iterator

from humaslint.indonesian.passage import Passage
from humaslint.indonesian.release import Release
from humaslint.model.diagnostic import Finding
from humaslint.model.rule import Rule
from humaslint.rules.checks.foto.photo_credits import find_credit
from humaslint.rules.findings import finding_at

_SCENE = re.compile(
    r"""\b(?: (?:pada\s+)?saat | ketika | sewaktu | tampak | terlihat | foto\s+bersama | berfoto | berpose
      | (?:se)?usai | di\s+sela(?:-sela)? | (?:dalam|pada)\s+sesi )\b | \((?:kiri|kanan|tengah)\b""",
    re.VERBOSE | re.IGNORECASE,
)
_RUNNING = re.compile(
    r"""\b(?: ini | itu | tersebut | ia | dia | beliau | mereka | kami | kita | saya | anda | begitu | demikian
      | juga | pun | lalu | kemudian | adapun | selain | namun | sementara | menurut | setelah | sejak
      | kata | ujar | tutur | ucap | imbuh | tambah | tegas | jelas | ungkap | bahwa | akan | telah | harus | agar )\b
      | \w{3}nya\b (?<!tanya) (?<!hanya) (?<!punya) | [“”"?!:;]""",
    re.VERBOSE | re.IGNORECASE,
)
"""What leans on the text before, reports speech, or tells of plans: running text."""


_SHORTEST, _LONGEST = 5, 24
"""Words of a caption; the paragraphs around it have more."""


def check(rule: Rule, release: Release) -> Iterator[Finding]:
    """Yield a finding at each lone sentence that describes a scene and has no credit, where another caption has one.

    Captions without a picture show that the text was pasted and its photographs left behind.
    """
    tied = {image.caption for image in release.document.images}
    captions = {passage.index for passage in release.passages if passage.kind == "caption"} - tied
    credited = {index for index in captions if find_credit(release.passages[index].text) is not None}
    if not credited:
        return
    body = [passage for passage in release.passages if passage.kind in rule.scope and passage.index not in credited]
    for before, passage, after in zip(body, body[1:], body[2:], strict=False):
        is_between_long = min(len(before.words), len(after.words)) > _LONGEST
        is_free = passage.kind == "paragraph" or passage.index in captions
        if is_free and is_between_long and _is_caption(passage):
            yield finding_at(rule, passage, 0, len(passage.text))


def _is_caption(passage: Passage) -> bool:
    """Say whether the paragraph is one sentence about a scene, leaning on nothing said before it."""
    return (
        _SHORTEST <= len(passage.words) <= _LONGEST
        and len(passage.sentences) == 1
        and passage.text[0].isupper()
        and _SCENE.search(passage.text) is not None
        and _RUNNING.search(passage.text) is None
        and find_credit(passage.text) is None
    )
