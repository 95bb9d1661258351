"""Lists in running text: what is one, where it begins and ends, and how many things it names.

`serial_lists.py` finds lists of three or more, `enumerations.py` counts what one names.
"""
