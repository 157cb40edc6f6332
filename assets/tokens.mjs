// Writes what is made from tokens.json: OUT_DIR/web/theme/tokens.hpp for C++ and OUT_DIR/tokens.css
// for the page. Usage: node assets/tokens.mjs OUT_DIR
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const outDir = process.argv[2];
if (!outDir) {
  console.error('usage: node assets/tokens.mjs OUT_DIR');
  process.exit(1);
}
const source = join(dirname(fileURLToPath(import.meta.url)), 'tokens.json');
const tokens = JSON.parse(readFileSync(source, 'utf8'));
const schemes = Object.keys(tokens.color);
const colors = Object.keys(tokens.color.light);
const types = Object.entries(tokens.type.styles);
const icons = Object.entries(tokens.icons.shapes);

const pascal = (name) => name[0].toUpperCase() + name.slice(1);
const float = (value) => (Number.isInteger(value) ? `${value}.0f` : `${value}f`);

/** '#RRGGBB' or {hex, alpha} to [r, g, b, alpha 0..1]. */
function channels(color) {
  const hex = color.hex ?? color;
  if (!/^#[0-9A-F]{6}$/.test(hex)) throw new Error(`not a color: ${hex}`);
  const value = parseInt(hex.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255, color.alpha ?? 1];
}

/** As ImGui packs it: 0xAABBGGRR. */
function packed(color) {
  const [r, g, b, alpha] = channels(color);
  const value = ((Math.round(alpha * 255) << 24) | (b << 16) | (g << 8) | r) >>> 0;
  return `0x${value.toString(16).toUpperCase().padStart(8, '0')}u`;
}

function enumeration(name, names) {
  return `enum class ${name} : std::uint8_t { ${names.map(pascal).join(', ')} };
inline constexpr std::size_t k${name}Count = ${names.length};\n`;
}

function constants(namespace, values) {
  const lines = Object.entries(values)
    .filter(([, value]) => typeof value === 'number')
    .map(([name, value]) => `inline constexpr float k${pascal(name)} = ${float(value)};`);
  return `namespace ${namespace} {\n${lines.join('\n')}\n}  // namespace ${namespace}\n`;
}

// An icon is a list of strokes: code, how many numbers, the numbers in 1/100 of the 20 px grid.
const strokeCodes = { L: 'Open', P: 'Closed', R: 'Rectangle', C: 'Circle', A: 'Arc', D: 'Dot' };
const strokeOrder = Object.keys(strokeCodes);
function iconTables() {
  const data = [];
  const starts = [];
  for (const [, strokes] of icons) {
    starts.push(data.length);
    for (const [code, ...numbers] of strokes) {
      const scaled = numbers.map((number, at) =>
        code === 'A' && at > 2 ? number : Math.round(number * 100));
      data.push(strokeOrder.indexOf(code), numbers.length, ...scaled);
    }
  }
  starts.push(data.length);
  return `// Strokes of all icons: code, how many numbers follow, the numbers in 1/100 of the 20 px grid
// (angles of an arc in degrees, 0 right, clockwise). kIconStarts holds where each icon begins.
${enumeration('Stroke', Object.values(strokeCodes))}
inline constexpr std::int16_t kIconStrokes[] = {${data.join(', ')}};
inline constexpr std::uint16_t kIconStarts[kIconCount + 1] = {${starts.join(', ')}};
`;
}

function shadowTables() {
  const layers = ['e1', 'e2', 'e3'];
  const most = Math.max(...schemes.flatMap((s) => layers.map((l) => tokens.shadow[s][l].length)));
  const row = (scheme) => `{${layers.map((level) => {
    const list = tokens.shadow[scheme][level];
    return `{${list.length}, {{${list
      .map((s) => `{${float(s.y)}, ${float(s.grow)}, ${float(s.alpha)}}`).join(', ')}}}}`;
  }).join(',\n ')}}`;
  return `// A shadow is drawn before its panel, one filled rounded rectangle for each layer, last to first.
struct ShadowLayer {
  float y, grow, alpha;
};
struct ShadowLayers {
  std::size_t count;
  std::array<ShadowLayer, ${most}> layers;
};
${enumeration('Elevation', ['card', 'menu', 'dialog'])}
inline constexpr ShadowLayers kShadows[kSchemeCount][kElevationCount] = {
${schemes.map(row).join(',\n')}};
`;
}

const scripts = Object.entries(tokens.type.scripts);
const ranges = scripts.flatMap(([name, parts]) => parts.map(([first, last]) => ({ first, last, name })))
  .sort((a, b) => parseInt(a.first, 16) - parseInt(b.first, 16))
  .map(({ first, last, name }) => `{0x${first}, 0x${last}, Script::${pascal(name)}}`);

const header = `#pragma once

// Generated from assets/tokens.json by assets/tokens.mjs. Lengths are CSS px at 100 %.
#include <array>
#include <cstddef>
#include <cstdint>

namespace theme {

${enumeration('Scheme', schemes)}
${enumeration('Color', colors)}
// 0xAABBGGRR, by scheme and color.
inline constexpr std::uint32_t kPalettes[kSchemeCount][kColorCount] = {
${schemes.map((s) => `{${colors.map((c) => packed(tokens.color[s][c])).join(', ')}}`).join(',\n')}};

${enumeration('Type', types.map(([name]) => name))}
// 'baseline' is its distance from the top of a line box of 'line'.
struct TypeStyle {
  float size, line;
  int weight;
  float baseline;
};
inline constexpr TypeStyle kTypes[kTypeCount] = {
${types.map(([, t]) => `{${float(t.size)}, ${float(t.line)}, ${t.weight}, ${float(t.baseline)}}`)
    .join(',\n')}};
inline constexpr int kWeights[] = {${Object.values(tokens.type.weights).join(', ')}};

// The characters of the font files, of which there is one for each script and weight. Text with any
// other is shown by the browser.
${enumeration('Script', scripts.map(([name]) => name))}
struct CharacterRange {
  char32_t first, last;
  Script script;
};
inline constexpr CharacterRange kCharacters[] = {
${ranges.join(', ')}};

${enumeration('Icon', icons.map(([name]) => name))}
${iconTables()}
${shadowTables()}
${constants('hex_cell', tokens.type.hexCell)}
${constants('space', tokens.space)}
${constants('radius', tokens.radius)}
${constants('stroke', tokens.stroke)}
${constants('size', tokens.size)}
${constants('target', tokens.target)}
${constants('list_columns', tokens.listColumns)}
// Milliseconds.
${constants('motion', tokens.motion)}
}  // namespace theme
`;

const kebab = (name) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
function cssColor(color) {
  const [r, g, b, alpha] = channels(color);
  return alpha === 1 ? (color.hex ?? color) : `rgba(${r}, ${g}, ${b}, ${alpha})`;
}
function cssPalette(scheme) {
  return colors.map((name) => `  --${kebab(name)}: ${cssColor(tokens.color[scheme][name])};`)
    .join('\n');
}
// Until the program says which scheme is shown, a dark system has a dark page.
// The mirror writes a node's type style as data-t; its line height is the element's own.
const css = `/* Generated from assets/tokens.json by assets/tokens.mjs. */
:root {
  color-scheme: light;
${cssPalette('light')}
}
@media (prefers-color-scheme: dark) {
:root:not([data-scheme]) {
  color-scheme: dark;
${cssPalette('dark')}
}
}
:root[data-scheme='dark'] {
  color-scheme: dark;
${cssPalette('dark')}
}
:root[data-scheme='high-contrast'] {
  color-scheme: dark;
${cssPalette('highContrast')}
}
${types.map(([, t], index) => `[data-t='${index}'] {
  font-size: ${t.size}px;
  font-weight: ${t.weight};
}`).join('\n')}
`;

for (const [name, text] of [['web/theme/tokens.hpp', header], ['tokens.css', css]]) {
  const path = join(outDir, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
