// Measures the named parts in the pictures' HTML and writes them to reference.json:
//   node tests/look/measure.mjs ../shared/design/look
// The pictures stay outside the project; their numbers are kept so that every clone can compare.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium } from '@playwright/test';
import * as paths from '../e2e/support/paths.mjs';
import { screens } from './parts.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const require = createRequire(import.meta.url);

/** @param {string} look the folder of the pictures */
export async function measure(look) {
  const browser = await chromium.launch({ executablePath: paths.chromium, args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    const reference = {};
    for (const screen of screens) {
      await page.goto(pathToFileURL(join(resolve(look), screen.html)).href);
      for (const weight of [400, 500, 600]) await page.addStyleTag({ content: fontFace(weight) });
      await page.evaluate(() => document.fonts.ready);
      const parts = {};
      const origin = screen.frame === undefined ? { x: 0, y: 0 } : await find(page, screen.frame);
      for (const part of screen.parts) {
        const box = await find(page, part);
        parts[part.name] = rounded({ ...box, x: box.x - origin.x, y: box.y - origin.y });
      }
      reference[screen.name] = parts;
    }
    return reference;
  } finally {
    await browser.close();
  }
}

/** @param {number} weight */
function fontFace(weight) {
  const file = require.resolve(`@fontsource/inter/files/inter-latin-${weight}-normal.woff2`);
  const bytes = readFileSync(file).toString('base64');
  return `@font-face { font-family: Inter; font-weight: ${weight}; src: url(data:font/woff2;base64,${bytes}) }`;
}

/** @param {import('@playwright/test').Page} page @param {{at: string, text?: string, nth?: number, name?: string}} part */
async function find(page, { at, text, nth = 0, name }) {
  const found = await page.evaluate(
    ([selector, words, index]) => {
      const own = (element) => [...element.childNodes].filter((node) => node.nodeType === 3).map((node) => node.data.trim()).join('');
      const all = [...document.querySelectorAll(selector)].filter((element) => words === null || own(element) === words);
      if (all.length <= index) return null;
      const { x, y, width, height } = all[index].getBoundingClientRect();
      return { x, y, width, height };
    },
    [at, text ?? null, nth],
  );
  if (found === null) throw new Error(`the picture has no part "${name}" at ${at}`);
  return found;
}

/** One part a line. @param {Record<string, Record<string, object>>} reference */
function written(reference) {
  const screens = Object.entries(reference).map(([screen, parts]) => {
    const lines = Object.entries(parts).map(([part, box]) => `  ${JSON.stringify(part)}: ${JSON.stringify(box)}`);
    return ` ${JSON.stringify(screen)}: {\n${lines.join(',\n')}\n }`;
  });
  return `{\n${screens.join(',\n')}\n}\n`;
}

/** @param {Record<string, number>} box */
function rounded(box) {
  return Object.fromEntries(Object.entries(box).map(([key, value]) => [key, Math.round(value * 10) / 10]));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const look = process.argv[2] ?? paths.shared('design/look');
  if (look === undefined) throw new Error('name the folder of the pictures');
  writeFileSync(join(here, 'reference.json'), written(await measure(look)));
}
