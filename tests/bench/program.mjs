// Runs the shipped portal.wasm in node: a browser of stubs around the real program. What it
// paints goes nowhere, so what is measured is the program's own work.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Starts the program of a site at `url` on a page of 1440x900, and answers what it fetches.
 * @param {string} site @param {string} url
 * @param {(url: string) => string | undefined} answer the body of a 200; undefined: no answer yet */
export async function startProgram(site, url, answer) {
  const names = readdirSync(site);
  const named = (pattern) => join(site, names.find((name) => pattern.test(name)) ?? '');
  /** @type {{id: number, url: string}[]} */
  const requests = [];
  let commits = 0;
  let asked = 0;
  const text = (bytes) => new TextDecoder().decode(bytes);
  const known = {
    send: (id, method, target) => requests.push({ id, url: text(target) }),
    commit: () => (commits += 1),
    wake: () => (asked += 1),
    canPaint: () => 1,
  };
  const host = new Proxy({}, { get: (_, name) => known[name] ?? (() => undefined) });
  const { default: create } = await import(pathToFileURL(named(/^portal\..*mjs$/)).href);
  const program = await create({ host, wasmBinary: readFileSync(named(/^portal\..*wasm$/)) });
  const give = (bytes, call) => {
    program.HEAPU8.set(bytes, program._browser_reserve(bytes.length));
    call();
  };
  const bytesOf = (words) => new TextEncoder().encode(words);
  for (const weight of [400, 500, 600]) {
    give(readFileSync(named(new RegExp(`^inter-${weight}\\..*ttf$`))), () => program._browser_font(weight, 0));
  }
  for (let style = 0; style < program._portal_type_count(); style += 1) program._browser_baseline(style, 60);
  program._browser_preferences(0, 0, 1, 0, 1);
  program._browser_surface(1440, 900, 1, 1);
  program._browser_visible(1);
  program._browser_online(1);
  give(bytesOf(url), () => program._browser_url(0));
  program._portal_start();
  program._portal_logic();
  program._browser_leads();
  program._portal_logic();
  const type = 'application/json';
  for (let open = true; open; ) {
    open = false;
    for (const request of requests.splice(0)) {
      const body = answer(request.url);
      if (body === undefined) continue;
      open = true;
      give(bytesOf(type + body), () => program._browser_fetched(request.id, 0, 200, Date.now(), -1, type.length));
      program._portal_logic();
    }
  }
  return { program, commits: () => commits };
}

/** Milliseconds of `times` runs, sorted. @param {number} times @param {() => void} run */
export function timed(times, run) {
  const measured = [];
  for (let i = 0; i < times; i += 1) {
    const start = performance.now();
    run();
    measured.push(performance.now() - start);
  }
  return measured.sort((a, b) => a - b);
}

/** @param {number[]} sorted */
export const median = (sorted) => sorted[sorted.length >> 1];
