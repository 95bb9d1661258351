"""The run: drafts found, read, parsed, linted, suppressed, sorted, and mended in their files.

Nothing here renders words for people or knows the terminal.
"""
