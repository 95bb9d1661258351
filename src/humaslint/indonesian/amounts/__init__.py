"""What a text tells in figures: amounts with what they count, and how those of a release hang together.

`quantities.py` reads the amounts of a sentence, `figures.py` says what each is of. The other modules find amounts that
others must make: changes and their sizes, shares of a whole, totals with their parts, products. Checks do the sums.
"""
