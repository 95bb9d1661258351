"use strict";

const assert = require("node:assert/strict");
const { test } = require("node:test");
const { Failure, INSTALL } = require("../src/failure");

test("what is missing is told with what installs it", () => {
  for (const failure of [
    Failure.missing(""),
    Failure.ended("/opt/humaslint", "humaslint: Untuk penyunting teks diperlukan pygls: pasang humaslint[lsp].\n"),
  ]) {
    assert.ok(failure.message.includes(INSTALL));
    assert.deepEqual(failure.remedies, ["copy", "settings", "retry"]);
  }
});

test("another end is told by its last word", () => {
  const complaint = "Traceback (most recent call last):\n  …\nOSError: disk penuh\n";
  assert.equal(Failure.ended("/opt/humaslint", complaint).message, "humaslint berhenti: OSError: disk penuh (/opt/humaslint)");
  assert.equal(Failure.ended("/opt/humaslint", "").message, "humaslint berhenti. (/opt/humaslint)");
});
