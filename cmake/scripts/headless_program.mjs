// Runs the page's program in node: a browser of stubs around it. What it paints goes nowhere, so what
// is seen is the program's own work.
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { Arena } from '../../shell/arena.mjs';
import { ROLE } from '../../shell/node_layout.mjs';
import { joinParts } from '../../shell/parts.mjs';

const WEIGHTS = [400, 500, 600];
const encoder = new TextEncoder();

/** An answer of the backend; none: the question stays open.
 * @typedef {{ status: number, body: string } | 'unreachable' | undefined} Answer
 * @typedef {{ glue: string, wasm: string, rest?: string, font: (weight: number) => string }} Files paths;
 *   `rest`: of a program that was split
 * @typedef {{ width: number, height: number, paints: boolean, dark: boolean, contrast: boolean, still: boolean }} Screen */

const NETWORK = 1;  // web/browser/fetch.hpp
const LARGE = 2 ** 18;  // bytes of a body that is taken in pieces, as shell/host.mjs does
const DESK = { width: 1440, height: 900, paints: true, dark: false, contrast: false, still: false };

/** Starts the program at an address, and gives what it asks the backend for.
 * @param {Files} files @param {string} url @param {(url: string) => Answer} answer
 * @param {{ screen?: Partial<Screen>, now?: number, leadsLate?: boolean }} [options] `now`: the backend's, in
 * ms since 1970; `leadsLate`: of the tabs this one leads only after the rows are here */
export async function startProgram(files, url, answer, { screen = {}, now = Date.now(), leadsLate = false } = {}) {
  const { width, height, paints, dark, contrast, still } = { ...DESK, ...screen };
  /** @type {{ id: number, url: string }[]} */
  const requests = [];
  /** @type {string[]} */
  const asked = [];
  /** @type {any} */
  let program = null;
  let commits = 0;
  /** @type {number[]} */
  let scrollers = [];
  let held = Buffer.alloc(0);
  const known = {
    send: (id, method, target) => requests.push({ id, url: new TextDecoder().decode(target) }),
    commit(heap, nodes, count, pool) {
      commits += 1;
      const arena = new Arena(heap, nodes, count, pool);
      const shown = Array.from({ length: count }, (_, index) => index)
        .filter((index) => arena.role(index) === ROLE.Scroller).map((index) => arena.key(index));
      for (const key of scrollers) if (!shown.includes(key)) program._browser_scroller_gone(key);
      scrollers = shown;
    },
    take(id, room) {
      const taken = held.subarray(0, room.length);
      room.set(taken);
      held = held.subarray(taken.length);
      return taken.length;
    },
    canPaint: () => 1,
  };
  const host = new Proxy({}, { get: (_, name) => known[name] ?? (() => undefined) });
  const read = (/** @type {string} */ path) => new WebAssembly.Module(readFileSync(path));
  const { instantiate } = joinParts(() => read(files.rest ?? ''));
  /** @type {any} */
  let exports = null;
  const { default: create } = await import(pathToFileURL(files.glue).href);
  program = await create({
    host, instantiateWasm: (imports, receive) => (exports = instantiate(read(files.wasm))(imports, receive)) });
  const give = (bytes, call) => {
    program.HEAPU8.set(bytes, program._browser_reserve(bytes.length));
    call();
  };
  const step = () => {
    program._portal_logic();
    for (const key of scrollers) program._browser_scroller(key, 0, 0, width, height);
    program._portal_paint();
  };
  for (const weight of WEIGHTS) give(readFileSync(files.font(weight)), () => program._browser_font(weight, 0));
  for (let style = 0; style < program._portal_type_count(); style += 1) program._browser_baseline(style, 60);
  program._browser_preferences(Number(dark), Number(contrast), Number(still), 0, 1);
  program._browser_surface(width, height, 1, Number(paints));
  program._browser_visible(1);
  program._browser_online(1);
  give(encoder.encode(url), () => program._browser_url(0));
  give(encoder.encode(''), () => program._browser_settings(0));
  program._portal_start();
  step();
  const lead = () => {
    program._browser_leads();
    step();
  };
  if (!leadsLate) lead();
  const type = 'application/json';
  for (let open = true; open; ) {
    open = false;
    for (const request of requests.splice(0)) {
      asked.push(request.url);
      const given = answer(request.url);
      if (given === undefined) continue;
      open = true;
      if (given === 'unreachable') {
        program._browser_fetched(request.id, NETWORK, 0, 0, -1, 0);
      } else {
        const body = Buffer.from(given.body);
        const isHeld = body.length > LARGE;
        held = isHeld ? body : held;
        give(Buffer.concat([Buffer.from(type), ...(isHeld ? [] : [body])]), () => program._browser_fetched(
          request.id, 0, given.status, now, -1, type.length, Number(isHeld)));
      }
      step();
    }
    if (leadsLate && !open) {
      leadsLate = false;
      lead();
      open = requests.length > 0;
    }
  }
  return { program, exports, asked, step, commits: () => commits };
}
