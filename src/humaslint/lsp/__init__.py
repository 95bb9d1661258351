"""humaslint in an editor: a server that speaks the Language Server Protocol, as most editors do.

`checked.py` knows what there is to say of a draft as it is typed, `places.py` counts as editors do, `answers.py` puts
findings into the protocol's words, `server.py` talks to the editor. Needs the extra `lsp`.
"""
