// Runs the shipped program in node, and takes the time of what it does.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { startProgram as start } from '../../cmake/scripts/headless_program.mjs';

/** Starts the program of a site at `url` on a page of 1440x900, and answers what it fetches.
 * @param {string} site @param {string} url
 * @param {(url: string) => string | undefined} answer the body of a 200; undefined: no answer yet */
export function startProgram(site, url, answer) {
  const names = readdirSync(site);
  const named = (pattern) => join(site, names.find((name) => pattern.test(name)) ?? '');
  const files = {
    glue: named(/^portal\..*mjs$/),
    wasm: named(/^portal\..*wasm$/),
    rest: named(/^portal_rest\..*wasm$/),
    font: (weight) => named(new RegExp(`^inter-${weight}\\..*ttf$`)),
  };
  return start(files, url, (asked) => {
    const body = answer(asked);
    return body === undefined ? undefined : { status: 200, body };
  });
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
