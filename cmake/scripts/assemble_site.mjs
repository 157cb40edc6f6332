// Makes the folder that a static host serves from folders with plain names.
// Usage: node assemble_site.mjs --out SITE FOLDER...
//
// Each file but index.html, 404.html, sw.js and _headers is named by what is in it and in everything
// it refers to, so it can be cached for good; references ('/NAME', './NAME', "NAME" in quotes or
// url()) follow. The scripts that boot.mjs leads to become a few, a style takes in what it imports, and
// both are minified.
// NAME.br and NAME.gz are made for what they make smaller. SITE/../site.json lists the parts with their
// sizes; the folder is rewritten only if an input changed.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, extname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const PLAIN_NAMES = new Set(['index.html', '404.html', 'sw.js', '_headers']);
const TEXT = new Set(['.html', '.mjs', '.js', '.css', '.svg', '.webmanifest', '']);
const TARGET = 'es2022';
const SERVED = new Set([...TEXT, '.wasm', '.ttf', '.png', '.ico']);

/** @param {(string | Buffer)[]} parts */
function digest(...parts) {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part).update('\0');
  return hash.digest('hex');
}

const FIRST_SCRIPT = 'boot.mjs';

/** Files of the folders by name; two of one name are an error. @param {string[]} folders */
function readInputs(folders) {
  /** @type {Map<string, Buffer>} */
  const files = new Map();
  for (const folder of folders) {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      if (!entry.isFile() || !SERVED.has(extname(entry.name)) || entry.name.endsWith('.d.ts')) continue;
      if (files.has(entry.name)) throw new Error(`two inputs are named ${entry.name}`);
      files.set(entry.name, readFileSync(join(folder, entry.name)));
    }
  }
  return new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The text as it is served. @param {string} name @param {string} text */
function minified(name, text, /** @type {any} */ esbuild) {
  if (name.endsWith('.html')) return text.replace(/<!--[^]*?-->/g, '').replace(/\n\s+/g, '\n');
  if (name.endsWith('.css')) return esbuild.transformSync(text, { minify: true, loader: 'css' }).code;
  if (!/\.m?js$/.test(name)) return text;
  return esbuild.transformSync(text, { minify: true, format: 'esm', target: TARGET }).code;
}

/** The scripts that the first one leads to, without the programs that it declares, in few files.
 * @param {string} folder */
function bundled(folder, /** @type {any} */ esbuild) {
  const programs = readdirSync(folder).filter((name) => name.endsWith('.d.mts'))
    .map((name) => `./${name.replace('.d.mts', '.mjs')}`);
  const { outputFiles } = esbuild.buildSync({
    entryPoints: [join(folder, FIRST_SCRIPT)], bundle: true, splitting: true, minify: true,
    format: 'esm', target: TARGET, external: programs,
    outdir: folder, entryNames: '[name]', chunkNames: '[name]', outExtension: { '.js': '.mjs' }, write: false,
  });
  return outputFiles.map((/** @type {any} */ file) => [basename(file.path), Buffer.from(file.contents)]);
}

/** What scripts share is asked for with the first one, not once it has been read.
 * @param {string} html @param {string[]} shared */
function preloaded(html, shared) {
  const links = shared.map((name) => `<link rel="modulepreload" href="/${name}">\n`).join('');
  return html.replace('<script type="module"', `${links}$&`);
}

const IMPORTED = /^@import "\.\/(.+)";$/gm;

/** The names of the folder's styles, and those that no other one imports, each with its imports.
 * @param {string} folder @param {Map<string, Buffer>} inputs */
function joinedStyles(folder, inputs, /** @type {any} */ esbuild) {
  const styles = readdirSync(folder).filter((name) => name.endsWith('.css'));
  const imported = new Set(styles.flatMap(
    (name) => [...String(inputs.get(name)).matchAll(IMPORTED)].map((match) => match[1])));
  const { outputFiles } = esbuild.buildSync({
    entryPoints: styles.filter((name) => !imported.has(name)).map((name) => join(folder, name)),
    bundle: true, minify: true, outdir: folder, write: false,
  });
  return { styles, joined: outputFiles.map((/** @type {any} */ file) => [basename(file.path), Buffer.from(file.contents)]) };
}

/** A pattern that finds quoted references to the names; the name is group 2. @param {Iterable<string>} names */
function referencePattern(names) {
  const escaped = [...names].map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`(["'\`(](?:\\.?/)?)(${escaped.join('|')})(?=["'\`)])`, 'g');
}

/** @param {string} name */
const isText = (name) => TEXT.has(extname(name));

/** @param {Map<string, Buffer>} files */
function hashedNames(files) {
  const pattern = referencePattern([...files.keys()].filter((name) => !PLAIN_NAMES.has(name)));
  const refersTo = new Map([...files].map(([name, bytes]) => [
    name, isText(name) ? [...bytes.toString().matchAll(pattern)].map((match) => match[2]) : [],
  ]));
  const names = new Map();
  for (const name of files.keys()) {
    if (PLAIN_NAMES.has(name)) {
      names.set(name, name);
      continue;
    }
    const reached = new Set([name]);
    for (const next of reached) for (const other of refersTo.get(next) ?? []) reached.add(other);
    const parts = [...reached].sort().flatMap((part) => [part, /** @type {Buffer} */ (files.get(part))]);
    const suffix = extname(name);
    names.set(name, `${basename(name, suffix)}.${digest(name, ...parts).slice(0, 12)}${suffix}`);
  }
  return { names, pattern };
}

/** @param {Buffer} bytes */
function compressed(bytes) {
  const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_SIZE_HINT, BROTLI_PARAM_LGWIN } = constants;
  const params = {
    [BROTLI_PARAM_QUALITY]: 11, [BROTLI_PARAM_SIZE_HINT]: bytes.length, [BROTLI_PARAM_LGWIN]: 22,
  };
  return { br: brotliCompressSync(bytes, { params }), gz: gzipSync(bytes, { level: 9 }) };
}

function main() {
  const [flag, out, ...folders] = process.argv.slice(2);
  if (flag !== '--out' || folders.length === 0) {
    console.error('usage: node assemble_site.mjs --out SITE FOLDER...');
    process.exit(1);
  }
  const site = resolve(out);
  const stamp = join(site, '..', 'site.stamp');
  const inputs = readInputs(folders);
  const current = digest(readFileSync(fileURLToPath(import.meta.url)), ...[...inputs].flat());
  if (existsSync(site) && existsSync(stamp) && readFileSync(stamp, 'utf8') === current) return;

  const esbuild = createRequire(import.meta.url)('esbuild');
  const shell = folders.find((folder) => existsSync(join(folder, FIRST_SCRIPT))) ?? '';
  const { styles, joined } = joinedStyles(shell, inputs, esbuild);
  const taken = new Set([...readdirSync(shell).filter((name) => name.endsWith('.mjs')), ...styles]);
  const scripts = bundled(shell, esbuild);
  const files = new Map([
    ...[...inputs].filter(([name]) => !taken.has(name)).map(([name, bytes]) =>
      /** @type {[string, Buffer]} */ ([name, isText(name) ? Buffer.from(minified(name, bytes.toString(), esbuild)) : bytes])),
    ...scripts,
    ...joined,
  ]);
  const shared = scripts.map(([name]) => name).filter((/** @type {string} */ name) => !taken.has(name));
  for (const [name, bytes] of files) {
    if (name.endsWith('.html')) files.set(name, Buffer.from(preloaded(bytes.toString(), shared)));
  }
  const { names, pattern } = hashedNames(files);
  rmSync(stamp, { force: true });
  rmSync(site, { recursive: true, force: true });
  mkdirSync(site, { recursive: true });
  const parts = [];
  for (const [name, raw] of files) {
    const bytes = isText(name)
      ? Buffer.from(raw.toString().replace(pattern, (_, before, found) => before + names.get(found)))
      : raw;
    const { br, gz } = compressed(bytes);
    const target = join(site, names.get(name));
    writeFileSync(target, bytes);
    if (name !== '_headers') {
      if (br.length < bytes.length) writeFileSync(`${target}.br`, br);
      if (gz.length < bytes.length) writeFileSync(`${target}.gz`, gz);
    }
    parts.push({ name, file: names.get(name), bytes: bytes.length, brotli: Math.min(br.length, bytes.length) });
  }
  writeFileSync(join(site, '..', 'site.json'), JSON.stringify(parts, null, 1) + '\n');
  writeFileSync(stamp, current);
}

main();
