"""Strict YAML, typed settings and where they are found: `.humaslint.yaml` and its keys.

The reader of YAML serves the rules too.
"""
