/* Where the program `humaslint` is. Nothing here needs VS Code. */
"use strict";

const fs = require("node:fs");
const path = require("node:path");

/**
 * @typedef {object} Place What decides which program is run.
 * @property {string} setting The setting `humaslint.path`; empty where there is none.
 * @property {string[]} folders The folders of the workspace.
 * @property {boolean} trusted Whether the person trusts the workspace: if not, no program of its folders is run.
 * @property {string} home The person's own folder.
 * @property {NodeJS.ProcessEnv} env
 * @property {NodeJS.Platform} platform
 */

/**
 * Return the absolute path of the program to run; undefined where there is none.
 *
 * The setting comes first and alone, then `.venv` and `venv` in the folders, then PATH. The search of PATH is done here,
 * since on Windows the one of the system begins in the working folder.
 *
 * @param {Place} place
 * @param {(file: string) => boolean} [isProgram]
 * @returns {string | undefined}
 */
function findProgram({ setting, folders, trusted, home, env, platform }, isProgram = isExecutable) {
  const isWindows = platform === "win32";
  const { delimiter, isAbsolute, join, normalize, relative, resolve } = isWindows ? path.win32 : path.posix;
  const own = trusted ? folders : [];

  /** @param {string} name */
  const onPath = (name) => {
    const listed = Object.entries(env).find(([key]) => (isWindows ? key.toUpperCase() : key) === "PATH")?.[1] ?? "";
    return listed
      .split(delimiter)
      .filter((entry) => isAbsolute(entry) && (trusted || !folders.some((folder) => isWithin(entry, folder))))
      .map((entry) => join(entry, name));
  };

  /** @param {string} entry @param {string} folder */
  const isWithin = (entry, folder) => {
    const way = relative(folder, entry);
    return !isAbsolute(way) && way.split(/[\\/]/)[0] !== "..";
  };

  /** @param {string} asked */
  const named = (asked) => {
    const file = asked.replace(/^~(?=[\\/])/, home).replace(/^\$\{workspaceFolder\}(?=[\\/])/, ".");
    if (isAbsolute(file)) return [normalize(file)];
    return /[\\/]/.test(file) ? own.map((folder) => resolve(folder, file)) : onPath(file);
  };

  const inVenv = isWindows ? ["Scripts", "humaslint"] : ["bin", "humaslint"];
  const venvs = own.flatMap((folder) => [".venv", "venv"].map((venv) => join(folder, venv, ...inVenv)));
  const files = setting.trim() ? named(setting.trim()) : [...venvs, ...onPath("humaslint")];
  return files.flatMap((file) => (isWindows && !/\.exe$/i.test(file) ? [`${file}.exe`] : [file])).find(isProgram);
}

/** @param {string} file */
function isExecutable(file) {
  try {
    fs.accessSync(file, fs.constants.X_OK);
    return fs.statSync(file).isFile();
  } catch {
    return false;
  }
}

module.exports = { findProgram };
