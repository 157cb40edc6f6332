// Bugs put in on purpose: each must turn its named test red, which is green without it. The programs
// are those of PORTAL_PLANTED_BUILD (default: the sanitizers build, which has the tests in it).
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { isRed, makeVariant, planted, root } from './variant.mjs';

const build = process.env.PORTAL_PLANTED_BUILD ?? join(root, 'build/asan');

/** @type {import('./variant.mjs').Bug[]} */
const bugs = [
  {
    name: 'acknowledge before commit',
    source: 'server/store/threads.cpp',
    find: '    transaction.commit();\n',
    replace:
      '    for (Ran& one : ran) {\n' +
      '      if (!one.failure) std::exchange(one.acknowledge, [] {})();\n' +
      '    }\n' +
      '    transaction.commit();\n',
    program: 'server_store_test',
    test: 'an acknowledged write can be read by everybody',
  },
  {
    name: 'synchronous off',
    source: 'server/store/sqlite.cpp',
    find: 'PRAGMA synchronous=FULL;',
    replace: 'PRAGMA synchronous=OFF;',
    program: 'server_store_test',
    test: 'an acknowledged write survives a power cut',
  },
  {
    name: 'company filter dropped from one query',
    source: 'server/store/rows.cpp',
    find: 'FROM product_packs p WHERE p.company = $1)";',
    replace: 'FROM product_packs p WHERE $1 <> \'\')";',
    program: 'server_api_test',
    test: "a snapshot holds the company's rows and nobody else's",
  },
  {
    name: 'one mirror node missing',
    source: 'web/kit/checkbox.cpp',
    find: '  frame.say({.key = key,\n             .role = Role::Checkbox,',
    replace: '  if (frame.page().w < 0) frame.say({.key = key,\n             .role = Role::Checkbox,',
    program: 'web_kit_test',
    test: 'every widget is an item and a node, and what it paints is said',
  },
];

for (const bug of bugs) {
  test(`${bug.name}: "${bug.test}" turns red`, () => {
    const usual = isRed(join(build, 'tests', bug.program), bug.test);
    assert.equal(usual.red, false, `without the bug: ${usual.output}`);
    const variant = isRed(makeVariant(bug, build), bug.test);
    assert.equal(variant.red, true, `with the bug: ${variant.output}`);
  });
}

test('a planted bug that fits no place, or two, is an error', () => {
  const bug = { ...bugs[1], find: 'gone' };
  assert.throws(() => planted(bug, 'nothing'), /fits 0 places/);
  assert.throws(() => planted(bug, 'gone, gone'), /fits 2 places/);
});

test('a test that does not exist is an error', () => {
  assert.throws(() => isRed(join(build, 'tests/server_store_test'), 'no such test'), /there is no test/);
});
