// Reads the libraries that PORTAL_CORE and PORTAL_MBEDTLS name (lists divided by :). CMake sets them.
import assert from 'node:assert/strict';
import { basename } from 'node:path';
import { test } from 'node:test';
import { compiled } from './compiled.mjs';
import { impureImports, isDefined, mutableGlobals, symbolsOf } from './symbols.mjs';

const listed = (name) => (process.env[name] ?? '').split(':').filter(Boolean);
const core = listed('PORTAL_CORE');
const mbedtls = listed('PORTAL_MBEDTLS');
const symbols = new Map([...core, ...mbedtls].map((library) => [library, symbolsOf(library)]));
const closed = new Set(
  [...symbols.values()].flat().filter(isDefined).map((symbol) => symbol.name),
);

test('the build names the libraries to look at', () => {
  assert.ok(core.length > 0 && mbedtls.length > 0);
});

for (const library of core) {
  test(`${basename(library)} reads no clock, file, chance or environment`, () =>
    assert.deepEqual(impureImports(symbols.get(library), closed, { json: /core_wire/.test(library) }), []));
  test(`${basename(library)} keeps nothing between calls`, () =>
    assert.deepEqual(mutableGlobals(symbols.get(library)), []));
}

for (const library of mbedtls) {
  test(`${basename(library)} of mbedTLS reads no clock, file, chance or environment`, () =>
    assert.deepEqual(impureImports(symbols.get(library), closed, { mbedtls: true }), []));
}

const planted = [
  ['time', '#include <ctime>\nlong now() { return std::time(nullptr); }'],
  ['clock_gettime', '#include <time.h>\nlong now() { timespec t; clock_gettime(CLOCK_REALTIME, &t); return t.tv_sec; }'],
  ['now', '#include <chrono>\nlong now() { return std::chrono::system_clock::now().time_since_epoch().count(); }'],
  ['rand', '#include <cstdlib>\nint chance() { return std::rand(); }'],
  ['random_device', '#include <random>\nunsigned chance() { return std::random_device()(); }'],
  ['getenv', '#include <cstdlib>\nconst char* home() { return std::getenv("HOME"); }'],
  ['open', '#include <fcntl.h>\nint file() { return open("x", O_RDONLY); }'],
  ['basic_ofstream', '#include <fstream>\nvoid file() { std::ofstream("x") << 1; }'],
  ['socket', '#include <sys/socket.h>\nint net() { return socket(AF_INET, SOCK_STREAM, 0); }'],
  ['pthread_create|thread', '#include <thread>\nvoid run() { std::thread([] {}).detach(); }'],
  ['__cxa_guard', '#include <vector>\nint f(int n) { static std::vector<int> seen(n); return seen[0]; }'],
];
for (const [symbol, text] of planted) {
  test(`a library that imports ${symbol} is found`, () => {
    const found = impureImports(symbolsOf(compiled(text)), new Set());
    assert.ok(found.some((line) => new RegExp(symbol).test(line)), found.join('\n'));
  });
}

test('values, vectors and strings are pure', () => {
  const text =
    '#include <string>\n#include <vector>\nextern const char* const names[];\nconst char* const names[] = {"a", "b"};\n' +
    'std::string joined(std::vector<std::string> parts) { std::string all = names[0]; for (auto& part : parts) all += part; return all; }';
  const found = symbolsOf(compiled(text));
  assert.deepEqual(impureImports(found, new Set()), []);
  assert.deepEqual(mutableGlobals(found), []);
});

for (const [name, text] of [
  ['a counter', 'int counter = 3;'],
  ['a zeroed static', 'static int calls;\nint next() { return ++calls; }'],
  ['a local static', 'int next() { static int calls; return ++calls; }'],
  ['a thread-local', 'thread_local int calls;'],
]) {
  test(`${name} is a mutable global`, () => assert.equal(mutableGlobals(symbolsOf(compiled(text))).length, 1));
}
