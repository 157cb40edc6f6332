// What the first interactive page loads, and what comes later, in bytes after brotli.
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

const kB = 1000;
/** Parts of the first load with their share of the 250 kB, as ui.md section 9 divides it. */
export const parts = [
  { name: 'portal.wasm', holds: /^portal\..*wasm$/, budget: 172 * kB },
  { name: 'glue (portal.mjs)', holds: /^portal\..*mjs$/, budget: 10 * kB },
  { name: 'mirror and boot (other scripts)', holds: /\.m?js$/, budget: 7 * kB },
  { name: 'HTML and CSS', holds: /\.(css|html)$/, budget: 5 * kB },
  { name: 'Inter, three weights', holds: /\.ttf$/, budget: 55 * kB },
];
export const whole = 250 * kB;

/** Size of one served file, as the server sends it to a browser that takes brotli. */
function brotliSize(site, file) {
  for (const name of [`${file}.br`, file]) {
    const found = statSync(join(site, name), { throwIfNoEntry: false });
    if (found !== undefined) return found.size;
  }
  throw new Error(`${file} is not in ${site}`);
}

/** @param {string} site @param {string[]} loaded file names that the browser asked for before it was interactive */
export function sizesOf(site, loaded) {
  const all = JSON.parse(readFileSync(join(site, '../site.json'), 'utf8'));
  const first = new Set(loaded);
  const rows = parts.map(({ name, budget }) => ({ name, budget, bytes: 0 }));
  const others = { name: 'anything else', budget: 0, bytes: 0 };
  for (const file of first) {
    const at = parts.findIndex((part) => part.holds.test(file));
    (rows[at] ?? others).bytes += brotliSize(site, file);
  }
  const later = all
    .filter((part) => !first.has(part.file))
    .map((part) => ({ name: part.file, bytes: part.brotli }));
  return { rows: [...rows, others], later, total: [...rows, others].reduce((sum, row) => sum + row.bytes, 0) };
}
