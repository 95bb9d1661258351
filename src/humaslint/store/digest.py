"""Digests without OpenSSL: to load it takes two milliseconds of every start."""

try:
    from _blake2 import blake2b
except ImportError:
    from hashlib import blake2b

__all__ = ["blake2b"]
