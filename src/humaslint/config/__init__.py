"""Strict YAML, typed settings and where they are found: `.humaslint.yaml` and its keys.

The reader of YAML serves the rules too. Imports `humaslint.model` and `humaslint.indonesian` alone.
"""

from humaslint.config.settings import Settings, load_settings
from humaslint.config.settings_search import find_settings

__all__ = ["Settings", "find_settings", "load_settings"]
