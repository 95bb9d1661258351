"""What Indonesian is: tokens, sentences, quotations, affixes, names, dates.

Everything here reads a block's text and knows nothing of rules, files, markup or messages.
"""
