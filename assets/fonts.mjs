// Writes OUT_DIR/inter-WEIGHT.ttf for the weights of tokens.json: the characters listed there for the
// first script, no layout tables, digits of one width. Other scripts are loaded when a text has them:
// OUT_DIR/inter-SCRIPT-WEIGHT.ttf, named in OUT_DIR/scripts.mjs. Canvas and mirror use the same files.
// Usage: node assets/fonts.mjs OUT_DIR [FOLDER_OF_NODE_MODULES]
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const [outDir, modulesDir] = process.argv.slice(2);
if (!outDir) {
  console.error('usage: node assets/fonts.mjs OUT_DIR [FOLDER_OF_NODE_MODULES]');
  process.exit(1);
}
const here = dirname(fileURLToPath(import.meta.url));
const require = createRequire(modulesDir ? join(resolve(modulesDir), 'index.js') : import.meta.url);
const subsetFont = require('subset-font');
const { type } = JSON.parse(readFileSync(join(here, 'tokens.json'), 'utf8'));
const DIGITS = Array.from('0123456789', (digit) => digit.charCodeAt(0));

/** @param {[string, string][]} ranges first and last, hexadecimal */
function charactersOf(ranges) {
  return ranges.flatMap(([first, last]) => {
    const from = parseInt(first, 16);
    return Array.from({ length: parseInt(last, 16) - from + 1 }, (_, at) => from + at);
  });
}

/** Tables of an sfnt file by tag. @param {Buffer} font */
function readTables(font) {
  const tables = new Map();
  for (let at = 12; at < 12 + 16 * font.readUInt16BE(4); at += 16) {
    const start = font.readUInt32BE(at + 8);
    tables.set(font.toString('latin1', at, at + 4),
      font.subarray(start, start + font.readUInt32BE(at + 12)));
  }
  return tables;
}

/** @param {Map<string, Buffer>} tables */
function writeTables(tables) {
  const entries = [...tables].sort(([a], [b]) => (a < b ? -1 : 1));
  const power = 2 ** Math.floor(Math.log2(entries.length));
  const head = Buffer.alloc(12 + 16 * entries.length);
  head.writeUInt32BE(0x00010000, 0);
  head.writeUInt16BE(entries.length, 4);
  head.writeUInt16BE(power * 16, 6);
  head.writeUInt16BE(Math.log2(power), 8);
  head.writeUInt16BE((entries.length - power) * 16, 10);
  const parts = [head];
  let start = head.length;
  entries.forEach(([tag, table], index) => {
    const padded = Buffer.alloc(Math.ceil(table.length / 4) * 4);
    table.copy(padded);
    let sum = 0;
    for (let at = 0; at < padded.length; at += 4) sum = (sum + padded.readUInt32BE(at)) >>> 0;
    const at = 12 + 16 * index;
    head.write(tag, at, 'latin1');
    head.writeUInt32BE(sum, at + 4);
    head.writeUInt32BE(start, at + 8);
    head.writeUInt32BE(table.length, at + 12);
    parts.push(padded);
    start += padded.length;
  });
  return Buffer.concat(parts);
}

/** Character to glyph, from the table's format 4 part. @param {Buffer} cmap */
function readCharacters(cmap) {
  const glyphs = new Map();
  for (let record = 4; record < 4 + 8 * cmap.readUInt16BE(2); record += 8) {
    const base = cmap.readUInt32BE(record + 4);
    if (cmap.readUInt16BE(base) !== 4) continue;
    const bytes = cmap.readUInt16BE(base + 6);  // twice the number of segments
    for (let at = 0; at < bytes; at += 2) {
      const last = cmap.readUInt16BE(base + 14 + at);
      const first = cmap.readUInt16BE(base + 16 + bytes + at);
      const delta = cmap.readUInt16BE(base + 16 + 2 * bytes + at);
      const offsetAt = base + 16 + 3 * bytes + at;
      const offset = cmap.readUInt16BE(offsetAt);
      for (let code = first; code <= last && code !== 0xffff; ++code) {
        const glyph = offset === 0
          ? (code + delta) & 0xffff : cmap.readUInt16BE(offsetAt + offset + 2 * (code - first));
        if (glyph) glyphs.set(code, glyph);
      }
    }
    return glyphs;
  }
  throw new Error('the font has no character table of format 4');
}

/** A table of format 4 with one segment for each character. @param {Map<number, number>} glyphs */
function writeCharacters(glyphs) {
  const codes = [...glyphs.keys()].sort((a, b) => a - b).concat(0xffff);
  const count = codes.length;
  const power = 2 ** Math.floor(Math.log2(count));
  const cmap = Buffer.alloc(12 + 16 + 8 * count);
  cmap.writeUInt16BE(1, 2);
  cmap.writeUInt16BE(3, 4);  // Windows, Unicode of two bytes
  cmap.writeUInt16BE(1, 6);
  cmap.writeUInt32BE(12, 8);
  const header = [4, 16 + 8 * count, 0, 2 * count, 2 * power, Math.log2(power), 2 * (count - power)];
  header.forEach((value, index) => cmap.writeUInt16BE(value, 12 + 2 * index));
  codes.forEach((code, index) => {
    const at = 26 + 2 * index;
    cmap.writeUInt16BE(code, at);
    cmap.writeUInt16BE(code, at + 2 + 2 * count);
    const glyph = glyphs.get(code) ?? 0;
    cmap.writeUInt16BE((glyph - code + 0x20000) & 0xffff, at + 2 + 4 * count);
  });
  return cmap;
}

/** Glyphs that a coverage table lists, in its order. @param {Buffer} gsub @param {number} base */
function covered(gsub, base) {
  const count = gsub.readUInt16BE(base + 2);
  if (gsub.readUInt16BE(base) === 1) {
    return Array.from({ length: count }, (_, at) => gsub.readUInt16BE(base + 4 + 2 * at));
  }
  return Array.from({ length: count }, (_, at) => base + 4 + 6 * at).flatMap((range) => {
    const first = gsub.readUInt16BE(range);
    return Array.from({ length: gsub.readUInt16BE(range + 2) - first + 1 }, (_, at) => first + at);
  });
}

/** Glyph to glyph, for a feature of single substitutions. @param {Buffer} gsub @param {string} tag */
function substitutions(gsub, tag) {
  const features = gsub.readUInt16BE(6);
  const lookups = gsub.readUInt16BE(8);
  const result = new Map();
  for (let at = 0; at < gsub.readUInt16BE(features); ++at) {
    const record = features + 2 + 6 * at;
    if (gsub.toString('latin1', record, record + 4) !== tag) continue;
    const feature = features + gsub.readUInt16BE(record + 4);
    for (let index = 0; index < gsub.readUInt16BE(feature + 2); ++index) {
      const number = gsub.readUInt16BE(feature + 4 + 2 * index);
      const lookup = lookups + gsub.readUInt16BE(lookups + 2 + 2 * number);
      for (let part = 0; part < gsub.readUInt16BE(lookup + 4); ++part) {
        let kind = gsub.readUInt16BE(lookup);
        let base = lookup + gsub.readUInt16BE(lookup + 6 + 2 * part);
        if (kind === 7) {  // an extension holds the real one
          kind = gsub.readUInt16BE(base + 2);
          base += gsub.readUInt32BE(base + 4);
        }
        if (kind !== 1) continue;
        const listed = gsub.readUInt16BE(base) === 2;
        covered(gsub, base + gsub.readUInt16BE(base + 2)).forEach((glyph, position) => {
          result.set(glyph, listed ? gsub.readUInt16BE(base + 6 + 2 * position)
            : (glyph + gsub.readUInt16BE(base + 4)) & 0xffff);
        });
      }
    }
  }
  return result;
}

/** The font without layout tables, its tabular digits as the ordinary ones.
 * @param {Buffer} font @param {number[]} characters that it must have */
function plain(font, characters) {
  const tables = readTables(font);
  const glyphs = readCharacters(tables.get('cmap'));
  const digits = DIGITS.filter((digit) => characters.includes(digit));
  const tabular = digits.length > 0 ? substitutions(tables.get('GSUB'), 'tnum') : new Map();
  for (const digit of digits) {
    const glyph = tabular.get(glyphs.get(digit));
    if (glyph === undefined) throw new Error(`no tabular form of ${String.fromCodePoint(digit)}`);
    glyphs.set(digit, glyph);
  }
  const missing = characters.filter((character) => !glyphs.has(character));
  if (missing.length > 0) {
    throw new Error(`the font lacks ${missing.map((c) => `U+${c.toString(16)}`).join(', ')}`);
  }
  tables.set('cmap', writeCharacters(glyphs));
  for (const tag of ['GSUB', 'GPOS', 'GDEF', 'STAT']) tables.delete(tag);
  return writeTables(tables);
}

/** @param {string} subset as the package names it @param {number} weight @param {number[]} characters */
async function cut(subset, weight, characters) {
  const source = require.resolve(`@fontsource/inter/files/inter-${subset}-${weight}-normal.woff2`);
  const whole = await subsetFont(readFileSync(source), undefined,
    { keepAllGlyphs: true, targetFormat: 'truetype' });
  return subsetFont(plain(whole, characters), String.fromCodePoint(...characters),
    { targetFormat: 'truetype', keepFeatures: [], noHinting: true });
}

const kebab = (/** @type {string} */ name) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

mkdirSync(outDir, { recursive: true });
const scripts = [];
for (const [name, ranges] of Object.entries(type.scripts)) {
  const files = [];
  for (const weight of Object.values(type.weights)) {
    const file = name === 'latin' ? `inter-${weight}.ttf` : `inter-${kebab(name)}-${weight}.ttf`;
    writeFileSync(join(outDir, file), await cut(kebab(name), weight, charactersOf(ranges)));
    files.push([weight, `/${file}`]);
  }
  const characters = ranges.map(([first, last]) => `U+${first}-${last}`).join();
  scripts.push({ characters, files: name === 'latin' ? [] : files });
}
writeFileSync(join(outDir, 'scripts.mjs'),
  `// By theme::Script. Of the first the page itself names the files.\nexport const scripts = ${JSON.stringify(scripts, null, 1)};\n`);
