// Reads the libraries that PORTAL_CORE names, compiled without optimization: with it the compiler puts
// what the standard library throws into sections of ours.
import assert from 'node:assert/strict';
import { basename } from 'node:path';
import { test } from 'node:test';
import { compiled } from './compiled.mjs';
import { ownThrows } from './symbols.mjs';

const core = (process.env.PORTAL_CORE ?? '').split(':').filter(Boolean);

test('the build names the libraries to look at', () => assert.ok(core.length > 0));

for (const library of core) {
  test(`${basename(library)} never throws`, () => assert.deepEqual(ownThrows(library), []));
}

for (const [what, text] of [
  ['throw', 'void fail() { throw 1; }'],
  ['value() of an optional', '#include <optional>\nint f(std::optional<int> n) { return n.value(); }'],
  ['at() of a map', '#include <map>\nint f(const std::map<int, int>& m) { return m.at(1); }'],
]) {
  test(`${what} is found`, () => assert.equal(ownThrows(compiled(text)).length, 1));
}

test('visiting a variant throws nothing of ours', () => {
  const text =
    '#include <string>\n#include <variant>\nint f(std::variant<int, std::string> v) { return std::visit([](auto& x) { return static_cast<int>(sizeof x); }, v); }';
  assert.deepEqual(ownThrows(compiled(text)), []);
});
