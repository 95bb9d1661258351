"""humaslint in an editor: a server that speaks the Language Server Protocol, as most editors do.

`places.py` counts as editors do, `answers.py` puts findings into the protocol's words, `server.py` talks to the editor.
Needs the extra `lsp`.
"""
