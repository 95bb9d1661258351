"""The people of a release, found with the help of a register: it knows names that nothing else shows to be some."""

from __future__ import annotations

from collections.abc import Iterator

from humaslint.indonesian.people.mentions import Mention, find_people, mention_of
from humaslint.indonesian.people.name_chunks import find_chunks
from humaslint.indonesian.people.persons import name_of
from humaslint.indonesian.people.spelling_variants import Parts
from humaslint.indonesian.release import Release
from humaslint.indonesian.tokens import TokenKind
from humaslint.model.lazy import kept
from humaslint.rules.checks.nama.register_index import Index, Known, index_of


@kept
def named_people(release: Release) -> tuple[Mention, ...]:
    """Return the mentions of people in reading order, those whom only the register knows among them."""
    if not release.house.register:
        return ()
    index = index_of(release.house.register)
    found = [_trimmed(release, each, index) for each in find_people(release)]
    taken = {(each.block, each.end) for each in found}
    found.extend(each for each in _behind_offices(release, index) if (each.block, each.end) not in taken)
    return tuple(sorted(found))


def _trimmed(release: Release, mention: Mention, index: Index) -> Mention:
    """Return the mention without first parts that are the last words of an office: `Camat Karang` *Tirta Sari*.

    They are so where somebody in the register is called by the rest, or nearly so, and has an office with these words.
    """
    parts = name_of(mention)
    if index.called(parts):
        return mention
    for count in range(1, len(parts) - 1):
        head = set(parts[:count])
        if any(head <= post.words for known in _near(index, parts[count:]) for post in known.posts):
            passage = release.passages[mention.block]
            tokens = [each for each in passage.tokens_in(mention.start, mention.end) if each.kind is not TokenKind.MARK]
            title = (mention.title or (mention.start, 0))[0], tokens[count - 1].end
            return mention._replace(start=tokens[count].start, parts=mention.parts[count:], title=title)
    return mention


def _behind_offices(release: Release, index: Index) -> Iterator[Mention]:
    """Yield those at the end of a run of capitals with an office in it whose names the register has, or nearly so."""
    for passage in release.passages:
        if passage.is_headline:
            continue
        for chunk in find_chunks(passage):
            for count in range(len(chunk.words) - 1) if chunk.has_office else ():
                if _near(index, chunk.words[count:]):
                    yield mention_of((passage, chunk), count, len(chunk.words))
                    break


def _near(index: Index, name: Parts) -> list[Known]:
    """Return those in the register who are called so, or nearly so."""
    return [*index.called(name), *(known for known, _form, _is_variant in index.meant(name))]
