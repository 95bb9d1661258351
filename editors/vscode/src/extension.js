/* humaslint in VS Code: the server, three commands, and the settings that start it anew. */
"use strict";

const vscode = require("vscode");
const { SELECTOR, Server } = require("./server");

const FIX_ALL = "source.fixAll.humaslint";
/** The settings that the running server depends on. */
const SETTINGS = ["humaslint.enable", "humaslint.path"];

/** @type {Server | undefined} */
let server;

/** @param {vscode.ExtensionContext} context */
function activate(context) {
  const output = vscode.window.createOutputChannel("humaslint");
  const running = (server = new Server(output));
  const { onDidChangeConfiguration, onDidChangeWorkspaceFolders, onDidGrantWorkspaceTrust } = vscode.workspace;
  context.subscriptions.push(
    output,
    running.status,
    vscode.commands.registerCommand("humaslint.fixAll", fixAll),
    vscode.commands.registerCommand("humaslint.restart", () => running.start({ asked: true })),
    vscode.commands.registerCommand("humaslint.showOutput", () => output.show()),
    onDidChangeConfiguration((change) => {
      if (SETTINGS.some((setting) => change.affectsConfiguration(setting))) void running.start();
    }),
    onDidChangeWorkspaceFolders(() => void running.start()),
    onDidGrantWorkspaceTrust(() => void running.start()),
  );
  void running.start();
}

function deactivate() {
  return server?.stop();
}

/** Make every safe fix in the draft that is being edited. */
async function fixAll() {
  const document = vscode.window.activeTextEditor?.document;
  if (!document || !vscode.languages.match(SELECTOR, document)) return;
  const { version, lineCount } = document;
  /** @type {vscode.CodeAction[]} */
  const actions = await vscode.commands.executeCommand(
    "vscode.executeCodeActionProvider",
    document.uri,
    new vscode.Range(0, 0, lineCount, 0),
    FIX_ALL,
  );
  if (document.version !== version) return; // somebody types: the edit is of an older draft
  const edit = actions.find((action) => action.edit)?.edit;
  if (edit) await vscode.workspace.applyEdit(edit);
  else vscode.window.setStatusBarMessage("humaslint: tidak ada yang dapat diperbaiki dengan aman", 5000);
}

module.exports = { activate, deactivate };
