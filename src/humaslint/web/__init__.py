"""humaslint as a page in the browser, for a newsroom in which nobody opens a terminal.

`page.py` is the page, `answers.py` what it is told of a draft, `app.py` the server, which keeps nothing of what it is
sent. Needs the extra `web`.
"""
