"""Word files (.docx, .docm): a zip archive of XML parts.

`archive` reads and rewrites the zip, `xml` the parts, `styles` and `body` find the text and what it is read from,
`package` puts them together as a source, `blocks` makes the document, `writer` puts edits back into the runs.
A part is rewritten at the bytes that change and nowhere else; all other members keep theirs.
"""
