import assert from 'node:assert/strict';
import { test } from 'node:test';
import { forbiddenIncludes } from './include_edges.mjs';
import { sourceFiles } from './sources.mjs';

const refused = (path, text) => forbiddenIncludes({ path, text }).length > 0;

test('every include of the tree follows the table of rooms', () => {
  const files = sourceFiles(['core', 'web', 'server', 'agent', 'tests'], ['.cpp', '.hpp', '.h']);
  assert.ok(files.length > 0, 'the tree has sources');
  assert.deepEqual(files.flatMap(forbiddenIncludes), []);
});

for (const [path, text] of [
  ['core/rules/assign.cpp', '#include "core/certificate/decode.hpp"'],
  ['core/rules/assign.cpp', '#include "core/portal/model.hpp"'],
  ['core/base/text.cpp', '#include "core/domain/ums_id.hpp"'],
  ['core/query/sort.cpp', '#include "core/sync/replica.hpp"'],
  ['core/portal/update.cpp', '#include "web/browser/fetch.hpp"'],
  ['core/wire/json.cpp', '#include <sstream>'],
  ['core/sync/replica.cpp', '#include <random>'],
  ['core/domain/ums_id.hpp', '#include <unistd.h>'],
  ['core/domain/ums_id.hpp', '#include <nlohmann/json.hpp>'],
  ['server/api/commands.cpp', '#include "core/portal/model.hpp"'],
  ['server/api/commands.cpp', '#include <boost/beast.hpp>'],
  ['server/api/commands.cpp', '#include <sqlite3.h>'],
  ['server/http/session.cpp', '#include "server/store/store.hpp"'],
  ['web/kit/button.cpp', '#include "core/domain/ums_id.hpp"'],
  ['web/kit/button.cpp', '#include <emscripten.h>'],
  ['web/screens/list.cpp', '#include "core/rules/assign.hpp"'],
  ['web/screens/list.cpp', '#include <imgui.h>'],
  ['web/main.cpp', '#include "server/store/store.hpp"'],
  ['web/runner/portal.cpp', '#include <format>'],
  ['web/runner/portal.cpp', '#include "runner.hpp"'],
  ['tests/core/rules/assign_test.cpp', '#include "server/store/store.hpp"'],
  ['elsewhere/a.cpp', '#include "core/base/text.hpp"'],
]) {
  test(`${path} may not say ${text}`, () => assert.ok(refused(path, text)));
}

for (const [path, text] of [
  ['core/wire/json.cpp', '#include <nlohmann/json.hpp>'],
  ['core/certificate/walk.cpp', '#include <mbedtls/asn1.h>'],
  ['core/portal/update.cpp', '#include "core/sync/replica.hpp"'],
  ['server/http/session.cpp', '#include <boost/beast.hpp>\n#include <coroutine>'],
  ['server/store/store.cpp', '#include <sqlite3.h>'],
  ['web/browser/mirror.hpp', '#include "web/kit/node.hpp"'],
  ['web/browser/browser.cpp', '#include <emscripten.h>'],
  ['tests/core/rules/assign_test.cpp', '#include <catch2/catch_test_macros.hpp>'],
  ['core/base/text.cpp', '// #include <random> would be impure\n/* #include "web/a.hpp" */'],
]) {
  test(`${path} may say ${text.split('\n')[0]}`, () =>
    assert.deepEqual(forbiddenIncludes({ path, text }), []));
}
