/* What keeps the server from running, in words for the person who writes. */
"use strict";

/** What installs humaslint with what the server needs; in double quotes, which every shell understands. */
const INSTALL = 'pipx install ".[lsp]"';
/** The server names this where it lacks its extra packages. */
const EXTRA = "humaslint[lsp]";

/** @typedef {"copy" | "output" | "retry" | "settings" | "trust"} Remedy What a button beside the message does. */

class Failure {
  /** @param {string} message @param {Remedy[]} remedies */
  constructor(message, ...remedies) {
    this.message = message;
    this.remedies = remedies;
  }

  /** There is no program. @param {string} setting */
  static missing(setting) {
    const found = setting
      ? `humaslint tidak ditemukan: setelan humaslint.path menyebut “${setting}”.`
      : "humaslint tidak ditemukan.";
    const advice = `Pasang dengan ${INSTALL} di folder sumbernya, atau sebutkan tempatnya dalam setelan humaslint.path.`;
    return new Failure(`${found} ${advice}`, "copy", "settings", "retry");
  }

  /** There is one, in a workspace that is not trusted. @param {string} program */
  static untrusted(program) {
    const advice = "Percayai folder itu, atau pasang humaslint di luarnya.";
    return new Failure(`humaslint hanya ada di folder kerja yang belum Anda percayai (${program}). ${advice}`, "trust");
  }

  /** A program ended, or could not be run. @param {string} program @param {string} complaint */
  static ended(program, complaint) {
    if (complaint.includes(EXTRA)) {
      const told = `${program} belum dapat melayani penyunting. Pasang tambahannya di folder sumbernya: ${INSTALL}`;
      return new Failure(told, "copy", "settings", "retry");
    }
    const last = complaint.trim().split("\n").at(-1);
    return new Failure(`humaslint berhenti${last ? `: ${last}` : "."} (${program})`, "output", "retry");
  }
}

module.exports = { Failure, INSTALL };
