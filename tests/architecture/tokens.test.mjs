import assert from 'node:assert/strict';
import { test } from 'node:test';
import { codeOnly, sourceFiles } from './sources.mjs';
import { expectedNames, forbiddenTokens } from './tokens.mjs';

const ours = ['core', 'web', 'server', 'agent', 'tests', 'shell'];

test('nothing in the tree is written that the house forbids', () => {
  const files = sourceFiles(ours, ['.cpp', '.hpp', '.h', '.mjs', '.js']).filter(
    (file) => !/^tests\/architecture\/tokens(\.test)?\.mjs$/.test(file.path),
  );
  const expecting = new Set(files.flatMap((file) => expectedNames(file.text)));
  assert.ok(files.length > 0, 'the tree has sources');
  assert.deepEqual(files.flatMap((file) => forbiddenTokens(file, expecting)), []);
});

for (const [path, text] of [
  ['core/rules/a.cpp', 'auto text = std::format("{}", 1);'],
  ['core/rules/a.cpp', 'return found.value();'],
  ['core/rules/a.cpp', 'return rows.at(3);'],
  ['core/rules/a.cpp', 'throw 1;'],
  ['core/rules/a.cpp', 'try { run(); } catch (...) {}'],
  ['core/rules/a.cpp', 'std::function<void()> later;'],
  ['core/rules/a.cpp', 'auto now = std::chrono::system_clock::now();'],
  ['core/rules/a.cpp', 'for (auto [a, b] : std::views::zip(x, y)) {}'],
  ['core/rules/a.cpp', 'auto list = x | std::ranges::to<std::vector>();'],
  ['core/rules/a.hpp', 'int size(this const Rows& self);'],
  ['core/rules/a.hpp', 'struct Less { static bool operator()(int, int); };'],
  ['core/rules/a.cpp', 'thread_local int cache = 0;'],
  ['core/base/a.hpp', '#ifdef __EMSCRIPTEN__'],
  ['server/http/a.cpp', '#if defined(__EMSCRIPTEN__)'],
  ['server/api/a.cpp', 'co_return answer;'],
  ['server/api/a.cpp', 'std::jthread worker;'],
  ['web/runner/a.cpp', 'EM_ASM({ alert(1) });'],
  ['web/kit/a.cpp', 'void draw(const UmsIdRow& row);'],
  ['web/kit/a.cpp', 'paint(license_count);'],
  ['tests/server/a_test.cpp', 'std::this_thread::sleep_for(1s);'],
  ['tests/core/a_test.cpp', 'std::random_device seed;'],
  ['tests/e2e/a.spec.mjs', 'await page.waitForTimeout(500);'],
  ['tests/e2e/a.spec.mjs', 'await new Promise((r) => setTimeout(r, 500));'],
  ['tests/e2e/a.spec.mjs', "import { setTimeout } from 'node:timers/promises';"],
  ['tests/e2e/a.spec.mjs', 'await button.click({ force: true });'],
  ['shell/a.mjs', 'element.innerHTML = text;'],
  ['shell/a.mjs', "element.setAttribute('style', css);"],
  ['tests/e2e/a.mjs', `const data = '${'/work'}/main/data';`],
]) {
  test(`${path} may not write: ${text}`, () =>
    assert.equal(forbiddenTokens({ path, text }).length > 0, true));
}

for (const [path, text] of [
  ['core/rules/a.cpp', '// never throw, never std::format\nconst char* s = "throw co_await .at(";'],
  ['core/rules/a.cpp', 'auto name = row.and_then(&first_name); f(this, x); [this](auto a) {};'],
  ['core/rules/a.cpp', "int many = 10'000; char quote = '\\''; return many;"],
  ['server/http/a.cpp', 'co_await socket.async_read(buffer);'],
  ['tests/e2e/proxy.mjs', 'setTimeout(() => forward(request, response), 3000);'],
]) {
  test(`${path} may write: ${text}`, () => assert.deepEqual(forbiddenTokens({ path, text }), []));
}

test('monadic calls are refused on std::expected and allowed on optional', () => {
  const header = 'std::expected<Row, Refusal> assign(Row row);\nstd::optional<Row> find(Ref ref);';
  const expecting = new Set(expectedNames(header));
  const of = (text) => forbiddenTokens({ path: 'core/rules/a.cpp', text }, expecting);
  assert.equal(of('return assign(row(1)).and_then(next);').length, 1);
  assert.equal(of('return find(ref).and_then(next);').length, 0);
});

test('comments and literals are not code, and lines keep their numbers', () => {
  assert.equal(codeOnly('a /* b\nc */ d // e\n"f\\"g" R"x(h\ni)x" j'), 'a \n d  \n"" ""\n j');
});
