"use strict";

const assert = require("node:assert/strict");
const { test } = require("node:test");
const { findProgram } = require("../src/program");

/** @typedef {import("../src/program").Place} Place */

/** @type {Place} */
const LINUX = {
  setting: "",
  folders: ["/kerja/siaran"],
  trusted: true,
  home: "/home/humas",
  env: { PATH: "/usr/bin:bin:/opt/bin" },
  platform: "linux",
};
/** @type {Place} */
const WINDOWS = {
  setting: "",
  folders: ["C:\\kerja\\siaran"],
  trusted: true,
  home: "C:\\Users\\humas",
  env: { Path: "C:\\Windows;.;D:\\alat" },
  platform: "win32",
};

/** @param {Place} place @param {string[]} programs The programs there are. */
const found = (place, ...programs) => findProgram(place, (file) => programs.includes(file));

test("the setting comes first, then the environment of the folder, then PATH", () => {
  const [set, own, old, global] = [
    "/home/humas/alat/humaslint",
    "/kerja/siaran/.venv/bin/humaslint",
    "/kerja/siaran/venv/bin/humaslint",
    "/opt/bin/humaslint",
  ];
  assert.equal(found({ ...LINUX, setting: " ~/alat/humaslint " }, set, own, old, global), set);
  assert.equal(found(LINUX, set, own, old, global), own);
  assert.equal(found(LINUX, set, old, global), old);
  assert.equal(found(LINUX, set, global), global);
  assert.equal(found(LINUX, set), undefined);
});

test("a setting that names nothing is not passed over", () => {
  assert.equal(found({ ...LINUX, setting: "/salah/humaslint" }, "/opt/bin/humaslint"), undefined);
});

test("a setting may be a name in PATH or a path in the folder", () => {
  assert.equal(found({ ...LINUX, setting: "humaslint-baru" }, "/usr/bin/humaslint-baru"), "/usr/bin/humaslint-baru");
  for (const setting of ["alat/humaslint", "./alat/humaslint", "${workspaceFolder}/alat/humaslint"]) {
    assert.equal(found({ ...LINUX, setting }, "/kerja/siaran/alat/humaslint"), "/kerja/siaran/alat/humaslint");
  }
});

test("nothing of a workspace that is not trusted is run", () => {
  const untrusted = { ...LINUX, trusted: false, env: { PATH: "/kerja/siaran/bin:/opt/bin:/kerja/siaran-lain" } };
  const own = ["/kerja/siaran/.venv/bin/humaslint", "/kerja/siaran/bin/humaslint", "/kerja/siaran/humaslint"];
  assert.equal(found(untrusted, ...own), undefined);
  assert.equal(found({ ...untrusted, trusted: true }, own[1] ?? ""), own[1]);
  assert.equal(found(untrusted, ...own, "/opt/bin/humaslint"), "/opt/bin/humaslint");
  assert.equal(found(untrusted, "/kerja/siaran-lain/humaslint"), "/kerja/siaran-lain/humaslint");
  for (const setting of ["./humaslint", "${workspaceFolder}/humaslint", "bin/humaslint"]) {
    assert.equal(found({ ...untrusted, setting }, ...own), undefined);
  }
});

test("what PATH has of the folder that a program runs in is nobody's", () => {
  assert.equal(found(LINUX, "bin/humaslint", "/kerja/siaran/bin/humaslint"), undefined);
  assert.equal(found(WINDOWS, ".\\humaslint.exe", "C:\\kerja\\siaran\\humaslint.exe"), undefined);
});

test("on Windows it is an .exe", () => {
  assert.equal(found(WINDOWS, "D:\\alat\\humaslint.exe", "D:\\alat\\humaslint.cmd"), "D:\\alat\\humaslint.exe");
  const own = "C:\\kerja\\siaran\\.venv\\Scripts\\humaslint.exe";
  assert.equal(found(WINDOWS, own, "D:\\alat\\humaslint.exe"), own);
  const set = "C:\\Users\\humas\\alat\\humaslint.exe";
  for (const setting of ["~\\alat\\humaslint", "~/alat/humaslint.exe"]) {
    assert.equal(found({ ...WINDOWS, setting }, set), set);
  }
});

test("a workspace may have no folder, and an environment no PATH", () => {
  assert.equal(found({ ...LINUX, folders: [] }, "/opt/bin/humaslint"), "/opt/bin/humaslint");
  assert.equal(found({ ...LINUX, env: {} }, "/opt/bin/humaslint"), undefined);
});
