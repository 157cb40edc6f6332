// Splits the page's program in two: portal.wasm has what the first page calls, portal_rest.wasm all
// else. What the first page calls is seen by visiting it: lists, cards and the plain page in every
// scheme, loading, empty, refused and unreachable, with the answers that lie in web/first_page.
//
// Usage: node split_program.mjs WASM_SPLIT LINKED OUT FIRST_PAGE FONTS
//        node split_program.mjs --whole LINKED OUT
//
// LINKED holds the linker's portal.mjs and portal.wasm. --whole: portal.wasm as it was linked, beside a
// rest with nothing in it.
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startProgram } from './headless_program.mjs';

const GLUE = 'portal.mjs';
const PROGRAM = 'portal.wasm';
const REST = 'portal_rest.wasm';
const EMPTY_MODULE = Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0);
// What the compiler uses. Without reference types both parts share one table.
const FEATURES = [
  '--enable-bulk-memory', '--enable-multivalue', '--enable-mutable-globals',
  '--enable-nontrapping-float-to-int', '--enable-sign-ext',
];
const SCREENS = [
  {}, { dark: true }, { contrast: true, still: true }, { paints: false },
  { width: 390, height: 844 }, { width: 720, height: 450, dark: true },
];

const MANY = 2500;
/** @type {'unreachable'} */
const UNREACHABLE = 'unreachable';
const BLUR = 7;  // web/kit/node.hpp
// Over controls and rows, in CSS px.
const POINTS = [[1300, 95], [400, 170], [300, 260], [1280, 265], [-1, -1]];

/** @param {string} folder of the answers */
function visitsTo(folder) {
  const read = (/** @type {string} */ name) => readFileSync(join(folder, name), 'utf8');
  const me = read('me.json');
  const snapshot = read('snapshot.json');
  const rows = JSON.parse(snapshot);
  const empty = JSON.stringify({ ...rows, ums_ids: [], product_packs: [] });
  const many = JSON.stringify(manyOf(rows));
  const { server_time: time, company, revision } = rows;
  const [row] = rows.ums_ids;
  const [pack] = rows.product_packs;
  const to = revision + 1;
  const change = JSON.stringify({
    from: revision,
    to,
    changes: [
      { revision: to, entity: 'ums_id', id: row.ref, value: row },
      { revision: to, entity: 'product_pack', id: pack.ref, value: pack },
    ],
    outcomes: {},
    server_time: time,
  });
  const nothing = JSON.stringify({ from: to, to, changes: [], outcomes: {}, server_time: time });
  const list = `/c/${company.global_account_id}/ums-ids`;
  const ok = (/** @type {string} */ body) => ({ status: 200, body });
  const shows = (/** @type {string} */ held) => () => {
    let polls = 0;
    return (/** @type {string} */ url) => {
      if (url.endsWith('/v1/me')) return ok(me);
      if (url.includes('/snapshot')) return ok(held);
      if (url.includes('/changes')) return [ok(change), ok(nothing), UNREACHABLE][polls++];
      return undefined;
    };
  };
  const meAlone = (/** @type {string} */ url) => (url.endsWith('/v1/me') ? ok(me) : UNREACHABLE);
  const now = Date.parse(time);
  const first = [
    ...SCREENS.map((screen) => ({ url: list, answer: shows(snapshot), shown: true, options: { screen, now } })),
    { url: `${list}?q=ums&show=near-limit&sort=-licenses`, answer: shows(snapshot), shown: true, options: { now } },
    { url: `${list}?dom=1`, answer: shows(snapshot), shown: true, options: { now, screen: { paints: false } } },
    { url: `${list}?rows=100&page=2`, answer: shows(many), shown: true, options: { now } },
    { url: `${list}?q=ums&sort=-licenses`, answer: shows(many), shown: true, options: { now, screen: { width: 390, height: 844 } } },
    { url: '/', answer: shows(empty), shown: true, options: { now } },
    { url: list, answer: () => () => ({ status: 503, body: '{}' }), shown: false, options: { now } },
    { url: list, answer: () => meAlone, shown: false, options: { now } },
    { url: list, answer: () => () => UNREACHABLE, shown: false, options: { now } },
  ];
  return first.flatMap((visit) => [false, true].map(
    (leadsLate) => ({ ...visit, answer: visit.answer(), options: { ...visit.options, leadsLate } })));
}

/** A snapshot with so many rows, each with a pack, ordered as a server sends them, and numbers of up to
 * seven digits. @param {any} snapshot */
function manyOf({ ums_ids: rows, product_packs: packs, ...others }) {
  const ref = (/** @type {number} */ i) => i.toString(16).padStart(32, '0');
  const all = Array.from({ length: MANY }, (_, i) => i);
  return {
    ...others,
    ums_ids: all.map((i) => ({ ...rows[i % rows.length], ref: ref(i), name: `${rows[i % rows.length].name} ${i}` })),
    product_packs: all.map((i) => ({ ...packs[i % packs.length], ref: ref(i), pack_id: `WE-M${i}`, ums_id: ref(i), total: 1_234_567, used: i * 400 })),
  };
}

/** What happens to a page that nobody works with yet. @param {any} visit */
function lookAround({ program, step }) {
  for (const [x, y] of POINTS) {
    program._browser_pointer(x, y);
    program._browser_press(0);
    step();
  }
  program._browser_reserve(0);
  program._browser_action(0, BLUR, 0);
  step();
  for (const on of [0, 1]) {
    program._browser_visible(on);
    step();
    program._browser_online(on);
    step();
  }
}

/** What a visit called, as wasm-split writes it. @param {any} started */
function profileOf({ program, exports }) {
  const size = exports.__write_profile(0, 0);
  const at = program._browser_reserve(size);
  exports.__write_profile(at, size);
  return program.HEAPU8.slice(at, at + size);
}

/** @param {string} wasmSplit @param {string} linked @param {string} out @param {string} firstPage @param {string} fonts */
async function split(wasmSplit, linked, out, firstPage, fonts) {
  const work = mkdtempSync(join(tmpdir(), 'portal-split-'));
  const run = (/** @type {string[]} */ ...options) => execFileSync(
    wasmSplit, [...FEATURES, ...options], { stdio: ['ignore', 'inherit', 'inherit'] });
  const linkedWasm = join(linked, PROGRAM);
  const instrumented = join(work, PROGRAM);
  const fontFile = (/** @type {number} */ weight) => join(fonts, `inter-${weight}.ttf`);
  const files = { glue: join(linked, GLUE), wasm: instrumented, font: fontFile };
  try {
    run('--instrument', linkedWasm, '-o', instrumented);
    const profiles = [];
    for (const { url, answer, shown, options } of visitsTo(firstPage)) {
      const visit = await startProgram(files, url, answer, options);
      lookAround(visit);
      // What follows a snapshot that was understood.
      if (shown && !visit.asked.some((one) => one.includes('/changes'))) {
        throw new Error(`no list at ${url}: do the answers in ${firstPage} still say what the API says?`);
      }
      const profile = join(work, `${profiles.length}.profile`);
      writeFileSync(profile, profileOf(visit));
      profiles.push(profile);
    }
    const merged = join(work, 'profile');
    run('--merge-profiles', ...profiles, '-o', merged);
    run('--split', linkedWasm, `--profile=${merged}`, '--export-prefix=%',
      '-o1', join(out, PROGRAM), '-o2', join(out, REST));
  } finally {
    rmSync(work, { recursive: true });
  }
}

/** @param {string} linked @param {string} out */
function keepWhole(linked, out) {
  copyFileSync(join(linked, PROGRAM), join(out, PROGRAM));
  writeFileSync(join(out, REST), EMPTY_MODULE);
}

const given = process.argv.slice(2);
if (given.length !== (given[0] === '--whole' ? 3 : 5)) {
  console.error('usage: node split_program.mjs WASM_SPLIT LINKED OUT FIRST_PAGE FONTS\n       node split_program.mjs --whole LINKED OUT');
  process.exit(1);
}
const [how, linked, out, firstPage, fonts] = given;
mkdirSync(out, { recursive: true });
if (how === '--whole') keepWhole(linked, out);
else await split(how, linked, out, firstPage, fonts);
copyFileSync(join(linked, GLUE), join(out, GLUE));
