"""People: names, how they are spelled, and the offices, titles and degrees that come with them.

`names.py` finds runs of capitals, `mentions.py` where somebody is named, `persons.py` which mentions are of one person,
`offices.py` what office somebody is given.
"""
