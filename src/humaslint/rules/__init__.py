"""Rules: read from YAML, run over a release, yielding findings in block coordinates.

A few kinds run the rules that are data; checks are the few that need Python. Nothing here reads
a release's file, knows its markup or the language of messages, or prints.
"""
