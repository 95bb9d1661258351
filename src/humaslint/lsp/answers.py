"""Findings in the words of the Language Server Protocol: diagnostics, code actions, hovers."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from lsprotocol import types

from humaslint.engine.offers import is_acceptable, offers_of
from humaslint.engine.verify import cases_of
from humaslint.live.checked import Checked
from humaslint.lsp.places import offset_of, range_of
from humaslint.model.diagnostic import Diagnostic, Edit
from humaslint.model.rule import Level, Text
from humaslint.report.fix_words import quoted, told_fix
from humaslint.report.messages import message_of, related_of, word
from humaslint.report.rule_page import rule_page

ACCEPT = "humaslint.acceptWord"
"""The command that puts a word on the list of those that are accepted; its arguments are a URI and the word."""
FIX_ALL = "source.fixAll.humaslint"
"""The kind of the action that makes every safe fix, for settings such as `codeActionsOnSave`."""
KINDS = (types.CodeActionKind.QuickFix, FIX_ALL)

_NAME = "humaslint"
_SEVERITIES: Mapping[Level, types.DiagnosticSeverity] = {
    "error": types.DiagnosticSeverity.Error,
    "warning": types.DiagnosticSeverity.Warning,
    "suggestion": types.DiagnosticSeverity.Information,
}
_ACCEPT_TOLD = Text("terima {word} seterusnya", "accept {word} from now on")
_FIX_ALL_TOLD = Text("humaslint: buat semua perbaikan yang aman", "humaslint: make all safe fixes")


def diagnostics_of(checked: Checked, uri: str, encoding: str) -> list[types.Diagnostic]:
    """Return what an editor shows of a draft; what keeps it from being checked stands at its beginning."""
    if checked.fault:
        start = types.Position(0, 0)
        return [types.Diagnostic(types.Range(start, start), checked.fault, _SEVERITIES["error"], source=_NAME)]
    return [_diagnostic(each, checked, uri, encoding) for each in checked.told]


def actions_in(checked: Checked, uri: str, encoding: str, params: types.CodeActionParams) -> list[types.CodeAction]:
    """Return what can be done where the cursor is, the kinds that are asked for."""
    only = params.context.only
    actions: list[types.CodeAction] = []
    if only is None or _is_asked(types.CodeActionKind.QuickFix, only):
        start, end = (offset_of(checked.source, each, encoding) for each in (params.range.start, params.range.end))
        for found, told in zip(checked.diagnostics, checked.told, strict=True):
            if found.start <= end and start <= found.end:
                actions += _actions_for(found, told, checked, uri, encoding)
    if (only is None or _is_asked(FIX_ALL, only)) and checked.safe_edits:
        title = _FIX_ALL_TOLD.in_language(checked.language)
        edit = _workspace_edit(checked.safe_edits, checked, uri, encoding)
        actions.append(types.CodeAction(title, FIX_ALL, edit=edit))
    return actions


def hover_at(checked: Checked, encoding: str, position: types.Position) -> types.Hover | None:
    """Return the pages of the rules that have found something at a place; None where none has."""
    at = offset_of(checked.source, position, encoding)
    found = [each for each in checked.diagnostics if each.start <= at <= each.end]
    if not found:
        return None
    rules = {each.rule.id: each.rule for each in found}
    pages = [rule_page(rule, cases_of(rule), checked.language, most=1) for rule in rules.values()]
    text = types.MarkupContent(types.MarkupKind.Markdown, "\n\n---\n\n".join(pages))
    start, end = min(each.start for each in found), max(each.end for each in found)
    return types.Hover(text, range_of(checked.source, start, end, encoding))


def _diagnostic(told: Diagnostic, checked: Checked, uri: str, encoding: str) -> types.Diagnostic:
    note = related_of(told, checked.language) or word("see", checked.language)
    related = [
        types.DiagnosticRelatedInformation(
            types.Location(uri, range_of(checked.source, each.start, each.end, encoding)), note
        )
        for each in told.related
    ]
    return types.Diagnostic(
        range_of(checked.source, told.start, told.end, encoding),
        message_of(told, checked.language),
        _SEVERITIES[told.level],
        told.rule.id,
        source=_NAME,
        related_information=related or None,
    )


def _actions_for(
    found: Diagnostic, told: Diagnostic, checked: Checked, uri: str, encoding: str
) -> Iterator[types.CodeAction]:
    about = [_diagnostic(told, checked, uri, encoding)]
    for offer in offers_of(found):
        yield types.CodeAction(
            f"humaslint: {told_fix(offer, checked.source, checked.language)}",
            types.CodeActionKind.QuickFix,
            about,
            is_preferred=offer.safe,
            edit=_workspace_edit(offer.edits, checked, uri, encoding),
        )
    if is_acceptable(found.text):
        title = _ACCEPT_TOLD.in_language(checked.language).format(word=quoted(found.text))
        command = types.Command(title, ACCEPT, arguments=[uri, found.text])
        yield types.CodeAction(f"humaslint: {title}", types.CodeActionKind.QuickFix, about, command=command)


def _workspace_edit(edits: Iterable[Edit], checked: Checked, uri: str, encoding: str) -> types.WorkspaceEdit:
    changes = [types.TextEdit(range_of(checked.source, each.start, each.end, encoding), each.text) for each in edits]
    return types.WorkspaceEdit(changes={uri: changes})


def _is_asked(kind: str, only: Iterable[str]) -> bool:
    """Whether a kind, or one that it is a kind of, is among those asked for."""
    return any(not each or f"{kind}.".startswith(f"{each}.") for each in only)
