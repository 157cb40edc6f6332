// Who may include whom. The picture is in ARCHITECTURE.md; this table is its one other copy.
import { codeOnly } from './sources.mjs';

const coreRooms = ['base', 'domain', 'certificate', 'rules', 'wire', 'sync', 'query', 'portal'].map(
  (room) => `core/${room}`,
);
const decided = ['core/base', 'core/domain', 'core/certificate', 'core/rules', 'core/wire'];
const coreWithoutPortal = coreRooms.filter((room) => room !== 'core/portal');

// Room (a folder or one file) -> what it may include besides itself. The longest name that fits a
// path counts. A name that ends in .hpp allows that header alone.
const rooms = {
  'core/base': [],
  'core/domain': ['core/base'],
  'core/certificate': ['core/base', 'core/domain'],
  'core/rules': ['core/base', 'core/domain'],
  'core/wire': ['core/base', 'core/domain'],
  'core/sync': decided,
  'core/query': decided,
  'core/portal': coreWithoutPortal,
  'web/browser': ['core/base', 'web/kit/node.hpp'],
  'web/theme': ['core/base', 'web/browser'],
  'web/kit': ['core/base', 'web/browser', 'web/theme'],
  'web/screens': ['core/base', 'core/portal', 'web/kit', 'web/theme'],
  'web/certificate': ['core/base', 'core/domain', 'core/certificate', 'core/wire'],
  web: [...coreRooms, 'web'],
  'server/http': ['core/base', 'server/http'],
  'server/store': [...coreWithoutPortal, 'server/store'],
  'server/api': [...coreWithoutPortal, 'server'],
  server: [...coreWithoutPortal, 'server'],
  agent: [...coreWithoutPortal, 'agent'],
  'tests/support': [...coreRooms, 'tests/support'],
  'tests/core': [...coreRooms, 'tests/support'],
  'tests/web': [...coreRooms, 'web', 'tests/support'],
  'tests/server': [...coreWithoutPortal, 'server', 'tests/support'],
  'tests/agent': [...coreWithoutPortal, 'agent', 'tests/support'],
  tests: [...coreRooms, 'web', 'server', 'tests'],
};

// Foreign headers and the only rooms that see them. Tests may look at anything but Emscripten.
const foreign = [
  { header: /^mbedtls\/|^psa\//, name: 'mbedTLS', rooms: ['core/certificate', 'server/signing', 'agent/signing'] },
  { header: /^nlohmann\//, name: 'nlohmann/json', rooms: ['core/wire'] },
  { header: /^(sqlite3|libpq-fe)\.h$/, name: 'a database driver', rooms: ['server/store'] },
  { header: /^boost\//, name: 'Boost', rooms: ['server/http'] },
  { header: /^openssl\//, name: 'OpenSSL', rooms: ['server', 'agent'] },
  { header: /^(imgui|imgui_internal|imgui_impl_\w+)\.h$/, name: 'Dear ImGui', rooms: ['web/kit', 'web/theme', 'web/painting.cpp'] },
  { header: /^(emscripten|GLES|GL|EGL)/, name: 'Emscripten', rooms: ['web/browser'] },
  { header: /^catch2\//, name: 'Catch2', rooms: [] },
];

// Of the standard library, what core must do without: I/O, clocks, threads, randomness, locales,
// exceptions. And what one of the pinned compilers does not have.
const notInCore =
  /^(iostream|istream|ostream|fstream|sstream|iomanip|cstdio|filesystem|thread|mutex|shared_mutex|condition_variable|future|atomic|semaphore|latch|barrier|random|ctime|locale|codecvt|regex|csignal|csetjmp|stdexcept|exception|system_error|coroutine)$/;
const nowhere = /^(format|print|flat_map|flat_set|mdspan|generator|stacktrace|stop_token|syncstream)$/;

/**
 * The includes of one file that the tables do not allow, as sentences.
 * @param {{path: string, text: string}} file
 */
export function forbiddenIncludes({ path, text }) {
  const room = roomOf(path);
  if (room === undefined) return [`${path}: no row of the table of rooms fits this path`];
  return includesOf(text).flatMap(({ header, quoted, line }) => {
    const reason = quoted ? ownReason(room, header) : foreignReason(path, room, header);
    return reason === undefined ? [] : [`${path}:${line}: ${reason}`];
  });
}

/** @param {string} path */
export function roomOf(path) {
  return Object.keys(rooms)
    .filter((room) => within(path, room))
    .sort((a, b) => b.length - a.length)[0];
}

/** @param {string} text */
function includesOf(text) {
  // Comments go, but an include's own quotes must stay: they are put back from the text by line.
  const lines = text.split('\n');
  return codeOnly(text)
    .split('\n')
    .flatMap((code, index) => {
      if (!/^\s*#\s*include\b/.test(code)) return [];
      const [, open, header] = /#\s*include\s*([<"])([^>"]+)[>"]/.exec(lines[index]) ?? [];
      return header === undefined ? [] : [{ header, quoted: open === '"', line: index + 1 }];
    });
}

/** @param {string} room @param {string} header */
function ownReason(room, header) {
  if (!/^(core|web|server|agent|tests)\//.test(header)) {
    return `"${header}" does not start at the root; third parties are included with <>`;
  }
  const allowed = [room, ...rooms[room]];
  if (allowed.some((name) => within(header, name))) return undefined;
  return `${room} may not include "${header}"`;
}

/** @param {string} path @param {string} room @param {string} header */
function foreignReason(path, room, header) {
  if (nowhere.test(header)) return `<${header}> is not in every pinned standard library`;
  const rule = foreign.find((entry) => entry.header.test(header));
  if (rule !== undefined) {
    const inTests = path.startsWith('tests/') && rule.name !== 'Emscripten';
    if (inTests || rule.rooms.some((name) => within(path, name))) return undefined;
    return `only ${rule.rooms.join(', ') || 'tests'} may see ${rule.name} (<${header}>)`;
  }
  if (header === 'coroutine' && !path.startsWith('server/http/')) {
    return 'coroutines stay in server/http';
  }
  if (!path.startsWith('core/')) return undefined;
  if (notInCore.test(header)) return `core does without <${header}>`;
  if (/[./]/.test(header)) return `core sees the standard library alone, not <${header}>`;
  return undefined;
}

/** @param {string} path @param {string} name a folder or a file */
function within(path, name) {
  return path === name || path.startsWith(`${name}/`);
}
