"""Words: which there are, how they are made and joined, and slips in them.

`lexicon.py` and `morphology.py` know words and their forms, `word_analysis.py` puts a word in a tier; `slips.py` says
which one a misspelled word was meant to be.
"""
