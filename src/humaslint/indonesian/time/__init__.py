"""Days and hours as releases tell them, and what follows from them.

`date_forms.py` has the patterns, `dates.py` and `clock_times.py` find days and hours.
"""
