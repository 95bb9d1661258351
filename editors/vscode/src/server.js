/* The server `humaslint server`: started, started again when it fails, stopped; and what is said when it cannot be. */
"use strict";

const { spawn } = require("node:child_process");
const { once } = require("node:events");
const os = require("node:os");
const { setTimeout: pause } = require("node:timers/promises");
const vscode = require("vscode");
const { CloseAction, ErrorAction, LanguageClient, RevealOutputChannelOn } = require("vscode-languageclient/node");
const { findProgram } = require("./program");
const { Failure, INSTALL } = require("./failure");

const LANGUAGES = ["markdown", "mdx", "plaintext", "html"];
const SELECTOR = LANGUAGES.flatMap((language) => [
  { scheme: "file", language },
  { scheme: "untitled", language },
]);
/** How often a server that ends by itself is started again, and within how many milliseconds. */
const RESTARTS = { most: 3, within: 180_000 };
/** Milliseconds that a server has for each step of its end. */
const PATIENCE = 1500;

/** A client that only writes down what goes wrong: what a person is to know is told here, once, and in Indonesian. */
class QuietClient extends LanguageClient {
  /** @param {string} message @param {any} data */
  error(message, data) {
    super.error(message, data, false);
  }
}

/** Show a setting where it counts: of the machine that the files are on. @param {string} query */
function openSetting(query) {
  const place = vscode.env.remoteName ? "openRemoteSettings" : "openSettings";
  return vscode.commands.executeCommand(`workbench.action.${place}`, { query });
}

class Server {
  /** @type {LanguageClient | undefined} */
  #client;
  /** @type {import("node:child_process").ChildProcess | undefined} */
  #process;
  /** @type {Promise<unknown>} */
  #closed = Promise.resolve();
  /** @type {string | undefined} The program of the client. */
  #running;
  /** @type {string} The last that the process wrote to its standard error. */
  #complaint = "";
  /** @type {number[]} When it ended by itself. */
  #ends = [];
  /** @type {string} What the person was told last and knows until the server runs. */
  #told = "";
  /** @type {Promise<void>} Starts and stops come one after the other. */
  #turn = Promise.resolve();

  /** @type {Record<import("./failure").Remedy, [string, () => unknown]>} */
  #remedies = {
    copy: ["Salin perintah", () => vscode.env.clipboard.writeText(INSTALL)],
    output: ["Tampilkan keluaran", () => this.output.show()],
    retry: ["Coba lagi", () => this.start({ asked: true })],
    settings: ["Buka setelan", () => openSetting("humaslint.path")],
    trust: ["Kelola kepercayaan", () => vscode.commands.executeCommand("workbench.trust.manage")],
  };

  /** @param {vscode.OutputChannel} output */
  constructor(output) {
    this.output = output;
    this.status = vscode.languages.createLanguageStatusItem("humaslint", SELECTOR);
    this.status.name = "humaslint";
    this.status.command = { command: "humaslint.showOutput", title: "Tampilkan keluaran" };
  }

  /** Start it where it does not run as the settings want. `asked`: a person wants it anew, told again what they know. */
  start({ asked = false } = {}) {
    if (asked) {
      this.#told = "";
      this.#ends = [];
    }
    return this.#next(async () => {
      const program = this.#choose();
      if (program && program === this.#running && !asked) return;
      await this.#end();
      if (program) await this.#begin(program);
    });
  }

  /** Stop it. */
  stop() {
    return this.#next(() => this.#end());
  }

  /** @param {() => Promise<void>} step */
  #next(step) {
    this.#turn = this.#turn.then(step).catch((error) => this.output.appendLine(String(error?.stack ?? error)));
    return this.#turn;
  }

  /** Return the program to run; say why there is none. */
  #choose() {
    const settings = vscode.workspace.getConfiguration("humaslint");
    if (!settings.get("enable", true)) {
      this.#show("humaslint dimatikan", "setelan humaslint.enable");
      return undefined;
    }
    const setting = settings.get("path", "");
    const folders = (vscode.workspace.workspaceFolders ?? []).filter(({ uri }) => uri.scheme === "file");
    const place = {
      setting,
      folders: folders.map(({ uri }) => uri.fsPath),
      trusted: vscode.workspace.isTrusted,
      home: os.homedir(),
      env: process.env,
      platform: process.platform,
    };
    const program = findProgram(place);
    if (!program) {
      const withheld = findProgram({ ...place, trusted: true });
      this.#tell(withheld ? Failure.untrusted(withheld) : Failure.missing(setting));
    }
    return program;
  }

  /** @param {string} program */
  async #begin(program) {
    this.output.appendLine(`${program} server`);
    this.#show("humaslint", "memuat aturan…", { busy: true });
    const client = new QuietClient("humaslint", "humaslint", () => this.#launch(program), {
      documentSelector: SELECTOR,
      outputChannel: this.output,
      revealOutputChannelOn: RevealOutputChannelOn.Never,
      middleware: {
        handleDiagnostics: (uri, found, next) => {
          this.#show("humaslint", program); // the first time a draft waits for the rules to be compiled
          next(uri, found);
        },
      },
      initializationFailedHandler: () => false,
      errorHandler: {
        error: () => ({ action: ErrorAction.Continue, handled: true }),
        closed: () => {
          if (client === this.#client) void this.#lost(program);
          return { action: CloseAction.DoNotRestart, handled: true };
        },
      },
    });
    try {
      await client.start();
      if (!client.isRunning()) throw new Error("it ended at once"); // of this the client's promise does not tell
    } catch (error) {
      await this.#exited(); // what it has to say may come after the error
      this.#tell(Failure.ended(program, this.#complaint || String(error)));
      await this.#end();
      return;
    }
    this.#client = client;
    this.#running = program;
    this.#told = "";
  }

  /** @param {string} program */
  async #launch(program) {
    this.#complaint = "";
    // The home folder: nothing in a workspace that came from elsewhere is to be found from where a program runs.
    const child = spawn(program, ["server"], { cwd: os.homedir() });
    this.#process = child;
    this.#closed = once(child, "close").catch(() => {});
    child.on("error", (error) => this.output.appendLine(String(error)));
    child.stderr.on("data", (data) => (this.#complaint = `${this.#complaint}${data}`.slice(-2000)));
    await once(child, "spawn");
    return child;
  }

  /** It ended by itself while it ran: start it again, unless it does so time and again. @param {string} program */
  async #lost(program) {
    this.#client = this.#running = undefined;
    const now = Date.now();
    this.#ends = [...this.#ends.filter((end) => now - end < RESTARTS.within), now];
    if (this.#ends.length <= RESTARTS.most) {
      await this.start();
      return;
    }
    await this.#exited();
    this.#tell(Failure.ended(program, this.#complaint));
  }

  async #end() {
    const client = this.#client;
    this.#client = this.#running = undefined;
    if (client?.isRunning()) await client.stop(PATIENCE).catch(() => {});
    if (client) await this.#exited();
    this.#process?.kill();
    this.#process = undefined;
  }

  /** Wait, but not long, until the process has ended and all that it wrote is read. */
  async #exited() {
    await Promise.race([this.#closed, pause(PATIENCE)]);
  }

  /** Say, once, what keeps the server from running. @param {Failure} failure */
  #tell(failure) {
    this.#show("humaslint tidak berjalan", failure.message, { isFailure: true });
    this.output.appendLine(failure.message);
    if (this.#told === failure.message) return;
    this.#told = failure.message;
    const buttons = new Map(failure.remedies.map((remedy) => this.#remedies[remedy]));
    void vscode.window.showErrorMessage(failure.message, ...buttons.keys()).then((chosen) => {
      void buttons.get(chosen ?? "")?.();
    });
  }

  /** @param {string} text @param {string} detail */
  #show(text, detail, { busy = false, isFailure = false } = {}) {
    const { Error, Information } = vscode.LanguageStatusSeverity;
    Object.assign(this.status, { text, detail, busy, severity: isFailure ? Error : Information });
  }
}

module.exports = { SELECTOR, Server };
