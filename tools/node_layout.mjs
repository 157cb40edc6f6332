// Writes shell/node_layout.mjs from web/kit/node.hpp, so that the page and the program agree on the
// node record. `node tools/node_layout.mjs` writes, `--check` only says whether the file is current.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const header = fileURLToPath(new URL('../web/kit/node.hpp', import.meta.url));
const target = fileURLToPath(new URL('../shell/node_layout.mjs', import.meta.url));
const SIZES = {
  'std::uint64_t': 8, 'std::uint32_t': 4, 'std::int32_t': 4, 'std::uint8_t': 1, Role: 1, Tab: 1,
};

/** The text between the braces of `opening ... {` and its `}`, without comments. */
function body(source, opening) {
  const start = source.indexOf(opening);
  if (start < 0) throw new Error(`${header} has no "${opening}"`);
  const code = source.slice(start).replace(/\/\/.*$/gm, '');
  return code.slice(code.indexOf('{') + 1, code.indexOf('};'));
}

/** Names of an enum whose values count up from 0. */
function counted(source, name) {
  const names = body(source, `enum class ${name} `).split(',').map((entry) => entry.trim());
  return names.filter((entry) => entry && entry !== 'Count');
}

/** Names and values of the bits of State. */
function bits(source) {
  const entries = body(source, 'enum State ').matchAll(/(\w+) = 1u << (\d+)/g);
  return [...entries].map(([, name, shift]) => [name, 2 ** Number(shift)]);
}

/** Names and byte offsets of the fields of Node, by the rules of the C++ layout. */
function offsets(source) {
  const fields = [];
  let at = 0;
  for (const [, type, names] of body(source, 'struct Node ').matchAll(/([\w:]+) ([^;]+);/g)) {
    const size = SIZES[type];
    if (!size) throw new Error(`Node has a field of unknown type ${type}`);
    for (const name of names.split(',').map((entry) => entry.split('=')[0].trim())) {
      at = Math.ceil(at / size) * size;
      fields.push([name, at]);
      at += size;
    }
  }
  if (at !== 64) throw new Error(`Node has ${at} bytes, not 64`);
  return fields;
}

const table = (entries) => entries.map(([name, value]) => `  ${name}: ${value},`).join('\n');
const object = (name, entries) => `export const ${name} = {\n${table(entries)}\n};\n`;

export function layout(source) {
  const numbered = (name) => counted(source, name).map((entry, index) => [entry, index]);
  return [
    '// Made by tools/node_layout.mjs from web/kit/node.hpp.\n',
    object('ROLE', numbered('Role')),
    object('TAB', numbered('Tab')),
    object('STATE', bits(source)),
    object('ACTION', numbered('Action')),
    '// Byte offsets in a node.',
    object('AT', offsets(source)),
    'export const NODE_BYTES = 64;\n',
  ].join('\n');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const made = layout(readFileSync(header, 'utf8'));
  if (process.argv[2] !== '--check') {
    writeFileSync(target, made);
  } else if (readFileSync(target, 'utf8') !== made) {
    console.error('shell/node_layout.mjs is stale. Run: node tools/node_layout.mjs');
    process.exit(1);
  }
}
