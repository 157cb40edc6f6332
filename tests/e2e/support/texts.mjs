// The texts of the page twice: as the canvas paints them, and as the browser draws the same nodes.
import { expect } from '@playwright/test';
import { readPng } from './png.mjs';

/** @typedef {{x: number, y: number, width: number, height: number}} Box CSS px
 * @typedef {{words: string, box: Box, cut: boolean, exempt: boolean, large: boolean}} Line */

/** No frame is asked for any more. @param {import('@playwright/test').Page} page */
export function painted(page) {
  return page.evaluate(async () => {
    const { counters } = globalThis.__portal;
    let before = -1;
    for (let still = 0; still < 3;) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
      still = counters.frames === before ? still + 1 : 0;
      before = counters.frames;
    }
  });
}

const CANVAS_ALONE = 'body *:not(canvas, :has(canvas)) { opacity: 0 !important; caret-color: transparent !important }';
const MIRROR_ALONE = `
  canvas { visibility: hidden }
  html, body { background: #fff !important }
  #mirror :not([type=file], .shown, .shown *) { color: #000 !important; caret-color: transparent !important }
  #mirror ::placeholder { color: #000 !important }
  #mirror:has([data-top]) * { visibility: hidden }
  #mirror :is([data-top], [data-top] *):not(.covered) { visibility: visible }`;

/** @param {import('@playwright/test').Page} page @param {import('@playwright/test').CDPSession} client
 * @param {string} css @param {Box} [part] of the page, in whole px */
async function shotWith(page, client, css, part) {
  await page.evaluate((rules) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rules);
    document.adoptedStyleSheets = [sheet];
    [...document.querySelectorAll('#mirror dialog[open], #mirror .menu')].at(-1)?.setAttribute('data-top', '');
  }, css);
  try {
    // By the protocol, since Playwright would set a density of its own.
    const clip = part && { ...part, scale: 1 };
    const { data } = await client.send('Page.captureScreenshot', { format: 'png', optimizeForSpeed: true, clip });
    return { ...readPng(Buffer.from(data, 'base64')), x: part?.x ?? 0, y: part?.y ?? 0 };
  } finally {
    await page.evaluate(() => {
      document.adoptedStyleSheets = [];
      document.querySelector('[data-top]')?.removeAttribute('data-top');
    });
  }
}

/** What the eye sees. @param {import('@playwright/test').Page} page @param {import('@playwright/test').CDPSession} client */
export const canvasPicture = (page, client, part) => shotWith(page, client, CANVAS_ALONE, part);
/** The same texts by the browser, black on white.
 * @param {import('@playwright/test').Page} page @param {import('@playwright/test').CDPSession} client */
export const mirrorPicture = (page, client, part) => shotWith(page, client, MIRROR_ALONE, part);

/** The part of the page in which the boxes are. @param {{box: Box}[]} all @returns {Box} */
export function around(all) {
  const x = Math.max(0, Math.floor(Math.min(...all.map(({ box }) => box.x))) - 4);
  const y = Math.max(0, Math.floor(Math.min(...all.map(({ box }) => box.y))) - 4);
  const right = Math.ceil(Math.max(...all.map(({ box }) => box.x + box.width))) + 4;
  const bottom = Math.ceil(Math.max(...all.map(({ box }) => box.y + box.height))) + 4;
  // Whole device px at every density that is a multiple of a half.
  const even = (length) => length + (length % 2);
  return { x: x - (x % 2), y: y - (y % 2), width: even(right - x + (x % 2)), height: even(bottom - y + (y % 2)) };
}

/** The lines of text of the topmost layer that are in sight and painted by the canvas.
 * @param {import('@playwright/test').Page} page @returns {Promise<Line[]>} */
export function linesOf(page) {
  return page.evaluate(() => {
    const top = [...document.querySelectorAll('#mirror dialog[open], #mirror .menu')].at(-1) ?? document.querySelector('#mirror');
    const isInSight = (element, box) => {
      for (let at = element; at && at.id !== 'mirror'; at = at.parentElement) {
        if (getComputedStyle(at).overflowX === 'visible') continue;
        const room = at.getBoundingClientRect();
        if (box.top < room.top - 1 || box.bottom > room.bottom + 1 || box.left < room.left - 1) return false;
      }
      return box.top >= 0 && box.left >= 0 && box.bottom <= innerHeight && box.right <= innerWidth;
    };
    // The titles of the columns of boxes and of menus stand nowhere.
    const isHeardOnly = (element) => element.matches('th') && ['Select', 'Actions'].includes(element.textContent);
    const found = [];
    const add = (element, words, { x, y, width, height }, cut) => {
      const { fontSize, fontWeight } = getComputedStyle(element);
      const size = Number.parseFloat(fontSize);
      found.push({
        words,
        box: { x, y, width, height },
        cut,
        exempt: element.closest('[aria-disabled=true], [disabled]') !== null,
        large: size >= 24 || (size >= 18.66 && Number(fontWeight) >= 700),
      });
    };
    const walker = document.createTreeWalker(top, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      if (!node.data.trim() || !element || isHeardOnly(element) || element.closest('.live, .shown, option, .tooltip')) continue;
      const cut = element.scrollWidth > element.clientWidth + 1 && getComputedStyle(element).overflowX !== 'visible';
      let at = 0;
      for (const words of node.data.split('\n')) {
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + words.length);
        at += words.length + 1;
        const box = range.getBoundingClientRect();
        if (words.trim() && box.width > 0 && isInSight(element, box)) add(element, words, box, cut);
      }
    }
    for (const field of top.querySelectorAll('input:not([type=file]), textarea, select')) {
      const words = field.localName === 'select' ? field.selectedOptions[0]?.text : field.value || field.placeholder;
      if (!words || field === document.activeElement || field.matches('.shown')) continue;
      const { paddingLeft, paddingRight } = getComputedStyle(field);
      const [before, after] = [paddingLeft, paddingRight].map(Number.parseFloat);
      const { x, y, width, height } = field.getBoundingClientRect();
      const box = new DOMRect(x + before - 1, y + 4, width - before - after, height - 8);
      if (isInSight(field, box)) add(field, words, box, true);
    }
    return found;
  });
}

/** Boxes, switches, fields and buttons without words: what is drawn there must stand out.
 * @param {import('@playwright/test').Page} page @returns {Promise<{words: string, box: Box}[]>} */
export function controlsOf(page) {
  return page.evaluate(() => {
    const top = [...document.querySelectorAll('#mirror dialog[open], #mirror .menu')].at(-1) ?? document.querySelector('#mirror');
    const found = [...top.querySelectorAll('.checkbox, .switch, .icon, input, select')].filter((one) => !one.closest('[aria-disabled=true]'));
    return found.flatMap((one) => {
      const { x, y, width, height } = one.getBoundingClientRect();
      const inSight = width > 0 && x >= 0 && y >= 0 && x + width <= innerWidth && y + height <= innerHeight;
      const hit = inSight && document.elementFromPoint(x + width / 2, y + height / 2);
      const words = one.getAttribute('aria-label') ?? one.localName;
      return hit && (one.contains(hit) || hit.contains(one)) ? [{ words, box: { x: x - 1, y: y - 1, width: width + 2, height: height + 2 } }] : [];
    });
  });
}

/** @typedef {ReturnType<typeof readPng> & {x: number, y: number}} Picture of a part of the page
 * @typedef {{left: number, top: number, right: number, bottom: number}} Edges device px */

/** @param {Box} box @param {number} density @param {number} around CSS px @param {Picture} picture @returns {Edges} */
export function cropOf({ x, y, width, height }, density, around, picture) {
  const [left, top] = [x - picture.x, y - picture.y];
  return {
    left: Math.max(0, Math.floor((left - around) * density)),
    top: Math.max(0, Math.floor((top - around) * density)),
    right: Math.min(picture.width, Math.ceil((left + width + around) * density)),
    bottom: Math.min(picture.height, Math.ceil((top + height + around) * density)),
  };
}

/** @param {Picture} picture @param {number} x @param {number} y @returns {number} 0xRRGGBB */
function colorAt({ width, channels, data }, x, y) {
  const at = (y * width + x) * channels;
  return (data[at] << 16) | (data[at + 1] << 8) | data[at + 2];
}

const parts = (/** @type {number} */ color) => [color >> 16, (color >> 8) & 255, color & 255];
const apart = (/** @type {number} */ a, /** @type {number} */ b) => {
  const [p, q] = [parts(a), parts(b)];
  return Math.hypot(p[0] - q[0], p[1] - q[1], p[2] - q[2]);
};

/** The color that most of the crop has, and of what stands on it the most frequent of the strongest.
 * @param {Picture} picture @param {Edges} crop */
export function colorsOf(picture, crop) {
  const counts = new Map();
  for (let y = crop.top; y < crop.bottom; y += 1) {
    for (let x = crop.left; x < crop.right; x += 1) {
      const color = colorAt(picture, x, y);
      counts.set(color, (counts.get(color) ?? 0) + 1);
    }
  }
  const byCount = [...counts].sort((a, b) => b[1] - a[1]);
  const ground = byCount[0]?.[0] ?? 0;
  const farthest = Math.max(0, ...byCount.map(([color]) => apart(color, ground)));
  const ink = byCount.find(([color]) => apart(color, ground) >= 0.85 * farthest)?.[0] ?? ground;
  return { ground, ink, farthest };
}

const FAINT = 40;  // of 441: what is fainter than this is no ink
const SOLID = 0.4;  // of the strongest ink: the edge of a stroke, whatever smooths it

/** @param {Picture} picture @param {Edges} crop @returns {Edges | null} */
export function inkOf(picture, crop) {
  const { ground, farthest } = colorsOf(picture, crop);
  if (farthest < FAINT) return null;
  const ink = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  for (let y = crop.top; y < crop.bottom; y += 1) {
    for (let x = crop.left; x < crop.right; x += 1) {
      if (apart(colorAt(picture, x, y), ground) < SOLID * farthest) continue;
      ink.left = Math.min(ink.left, x);
      ink.top = Math.min(ink.top, y);
      ink.right = Math.max(ink.right, x + 1);
      ink.bottom = Math.max(ink.bottom, y + 1);
    }
  }
  return ink;
}

/** How far the ink of a line lies from that of the browser, in CSS px; null: the browser shows none.
 * @param {Line} line @param {Picture} canvas @param {Picture} mirror @param {number} density */
export function distanceOf(line, canvas, mirror, density) {
  const theirs = inkOf(mirror, cropOf(line.box, density, 0, mirror));
  if (theirs === null) return null;
  const around = Math.ceil(2 * density);
  const ours = inkOf(canvas, {
    left: Math.max(0, theirs.left - around),
    top: Math.max(0, theirs.top - around),
    right: Math.min(canvas.width, theirs.right + around),
    bottom: Math.min(canvas.height, theirs.bottom + around),
  });
  if (ours === null) return Infinity;
  const edges = line.cut ? ['left', 'top', 'bottom'] : ['left', 'top', 'right', 'bottom'];
  return Math.max(...edges.map((edge) => Math.abs(ours[edge] - theirs[edge]))) / density;
}

const FARTHEST = 1;  // px of the page, which larger text makes larger

/** Every text that the canvas paints lies where the browser has it.
 * @param {import('@playwright/test').Page} page @param {string} name of what is shown @param {number} density */
export async function expectTextsInPlace(page, name, density) {
  await painted(page);
  expect(await page.evaluate(() => devicePixelRatio)).toBe(density);
  const client = await page.context().newCDPSession(page);
  const lines = await linesOf(page);
  const part = around(lines);
  const canvas = await canvasPicture(page, client, part);
  const mirror = await mirrorPicture(page, client, part);
  const measured = lines.map((line) => ({ words: line.words, apart: distanceOf(line, canvas, mirror, density) }));
  const shown = measured.filter(({ apart }) => apart !== null).sort((a, b) => b.apart - a.apart);
  process.stdout.write(`${name}, density ${density}: worst ${shown[0]?.apart.toFixed(2)} px of ${shown.length} texts ("${shown[0]?.words}")\n`);
  expect(shown.length, 'texts that were measured').toBeGreaterThanOrEqual(Math.max(3, 0.9 * lines.length));
  const farthest = FARTHEST * Math.max(1, await page.evaluate(() => document.documentElement.currentCSSZoom));
  expect(shown.filter(({ apart }) => apart > farthest)).toEqual([]);
  return { client, lines };
}

/** WCAG 2, relative luminance. @param {number} a 0xRRGGBB @param {number} b */
export function contrast(a, b) {
  const light = (/** @type {number} */ color) => {
    const [r, g, b] = parts(color).map((part) => {
      const share = part / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const [low, high] = [light(a), light(b)].sort((one, other) => one - other);
  return (high + 0.05) / (low + 0.05);
}
