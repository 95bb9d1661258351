"""What is computed once, when it is first asked for: an attribute, or what a function says of one thing."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Generic, TypeVar

Thing = TypeVar("Thing")
Key = TypeVar("Key")
Value = TypeVar("Value")


class CachedProperty(Generic[Value]):
    """What functools.cached_property is without its lock, which in Python 3.11 takes longer than most of what it keeps.

    A method with this decorator is an attribute; its value is computed when it is first asked for, and then kept in the
    object's own dict.
    """

    def __init__(self, compute: Callable[[Any], Value]) -> None:
        self._compute = compute
        self.__doc__ = compute.__doc__

    def __set_name__(self, _owner: type, name: str) -> None:
        self._name = name

    def __get__(self, instance: Any, _owner: type | None = None) -> Value:
        value = instance.__dict__[self._name] = self._compute(instance)
        return value


cached_property = CachedProperty


class Memo(dict[Key, Value]):
    """What a function of one argument returns, by its argument; all is forgotten where there are more than `most`.

    What `remembered` does, for where even the call of a function is felt: `memo[key]` makes none.
    """

    def __init__(self, compute: Callable[[Key], Value], most: int) -> None:
        self._compute, self._most = compute, most

    def __missing__(self, key: Key) -> Value:
        value = self._compute(key)
        if len(self) >= self._most:
            self.clear()
        self[key] = value
        return value


def kept(compute: Callable[[Thing], Value]) -> Callable[[Thing], Value]:
    """Keep what a function of one object returns in that object's own dict, for all who ask later.

    Meant for what more than one check wants to know of a release or a passage; it goes when they go.
    """
    name = f"{compute.__module__}.{compute.__qualname__}"

    def look_up(thing: Thing) -> Value:
        known = thing.__dict__
        if name not in known:
            known[name] = compute(thing)
        value: Value = known[name]
        return value

    return look_up


def kept_for(compute: Callable[[Thing, Key], Value]) -> Callable[[Thing, Key], Value]:
    """Do the same for a function of one object and a key, by that key."""
    name = f"{compute.__module__}.{compute.__qualname__}"

    def look_up(thing: Thing, key: Key) -> Value:
        if name not in thing.__dict__:
            thing.__dict__[name] = {}
        known: dict[Key, Value] = thing.__dict__[name]
        if key not in known:
            known[key] = compute(thing, key)
        return known[key]

    return look_up


def remembered(most: int) -> Callable[[Callable[[Key], Value]], Callable[[Key], Value]]:
    """Return a decorator for a function of one argument that keeps what it returns, for `most` arguments.

    All is forgotten when there are more. A look-up takes half as long as one of functools.lru_cache, which keeps what
    was asked for last apart from the rest.
    """

    def remember(compute: Callable[[Key], Value]) -> Callable[[Key], Value]:
        return Memo(compute, most).__getitem__

    return remember
