"""The run: files found, parsed, linted, suppressed, sorted. Everything that touches the file system is here.

Nothing here renders words for people or knows the terminal.
"""
