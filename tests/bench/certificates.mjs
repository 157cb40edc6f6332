// Decoding in the shipped certificate.wasm, per file, under node.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { shared } from '../e2e/support/paths.mjs';
import { median } from './program.mjs';

const own = new URL('../e2e/files/', import.meta.url).pathname;

/** Certificates to decode: the corpus beside the clone if there is one, else the tests' own. */
function files() {
  const corpus = shared('certs');
  const pick = (folder) =>
    readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? pick(path) : /\.(der|pem|crt|cer)$/.test(entry.name) ? [path] : [];
    });
  return pick(corpus ?? own).sort();
}

/** @param {string} site */
export async function measureCertificates(site) {
  const names = readdirSync(site);
  const named = (pattern) => join(site, names.find((name) => pattern.test(name)) ?? '');
  const { default: create } = await import(pathToFileURL(named(/^certificate\..*mjs$/)).href);
  const program = await create({ wasmBinary: readFileSync(named(/^certificate\..*wasm$/)) });
  const decode = (bytes) => {
    program.HEAPU8.set(bytes, program._certificate_reserve(bytes.length));
    return program._certificate_decode();
  };
  const all = files().map((path) => readFileSync(path));
  for (const bytes of all.slice(0, 50)) decode(bytes);
  const times = all.map((bytes) => {
    const start = performance.now();
    decode(bytes);
    return performance.now() - start;
  });
  times.sort((a, b) => a - b);
  return { count: times.length, median: median(times), slowest: times.at(-1) };
}
