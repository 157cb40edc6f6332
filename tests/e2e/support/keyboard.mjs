// The keyboard as a person without a pointer has it: after each key one asks where the focus is.
import { expect } from '@playwright/test';
import { readPng } from './png.mjs';
import tokens from '../../../assets/tokens.json' with { type: 'json' };

const { light, dark } = tokens.color;
const AROUND = 6;  // CSS px around a control in which its ring lies
const THICKEST = 3;  // px of a line; a filled button is no ring

/** @typedef {import('./fixtures.mjs').Portal} Portal */

/** @param {Portal} portal @param {string} name of a UMS ID */
export const link = (portal, name) => portal.row(name).getByRole('link', { name, exact: true });
/** @param {Portal} portal @param {string} name of a UMS ID */
export const menuOf = (portal, name) => portal.row(name).getByRole('button', { name: `More actions for ${name}` });

/** From the start of the page into the list, at its first name. @param {Portal} portal */
export async function enterList(portal) {
  await portal.openList();
  await walkTo(portal.rows.first().getByRole('rowheader').getByRole('link'));
}

/** `target` has the focus, all of it is in sight, and the canvas shows a ring around it.
 * @param {import('@playwright/test').Locator} target */
export async function expectFocus(target) {
  await expect(target).toBeFocused();
  await expect(target).toBeInViewport({ ratio: 0.99 });
  const isHeading = await target.evaluate((element) => /^h\d$/.test(element.localName));
  if (isHeading) return;  // said and read on from; nothing can be done to it
  await expect.poll(() => ringOf(target), { message: `a ring around ${target}` }).toBe(true);
}

/** Presses `key` until `target` has the focus; what is passed on the way is in sight too.
 * @param {import('@playwright/test').Locator} target */
export async function walkTo(target, key = 'Tab', most = 30) {
  const page = target.page();
  const isThere = () => target.evaluateAll((found) => found.includes(document.activeElement));
  let outside = 0;
  for (let step = 0; step < most && !(await isThere()); step += 1) {
    await page.keyboard.press(key);
    if (await page.evaluate(() => document.activeElement === document.body)) outside += 1;
  }
  // Once, where Tab passes through the browser's own controls.
  expect(outside, `times that ${key} led out of the page`).toBeLessThanOrEqual(key.endsWith('Tab') ? 1 : 0);
  await expectFocus(target);
}

/** Whether lines in the color of the focus lie above and below, or left and right, of its middle.
 * @param {import('@playwright/test').Locator} target */
async function ringOf(target) {
  const page = target.page();
  const box = await target.boundingBox();
  const size = page.viewportSize();
  if (box === null || size === null) return false;
  // Its words beside it are hit too, but the ring is around the box.
  const isCheckbox = await target.evaluate((element) => element.matches('[role=checkbox],[type=checkbox]'));
  if (isCheckbox) box.width = Math.min(box.width, box.height);
  const left = Math.max(0, Math.floor(box.x) - AROUND);
  const top = Math.max(0, Math.floor(box.y) - AROUND);
  const clip = {
    x: left,
    y: top,
    width: Math.min(size.width, Math.ceil(box.x + box.width) + AROUND) - left,
    height: Math.min(size.height, Math.ceil(box.y + box.height) + AROUND) - top,
  };
  const shot = readPng(await page.screenshot({ clip }));
  return [light.focus, dark.focus].some((color) => hasLines(shot, color, 'across') && hasLines(shot, color, 'down'));
}

/** Two lines of `color` at least, each in the middle sixth: round controls have short straight sides. @param {ReturnType<typeof readPng>} shot
 * @param {string} color "#RRGGBB" @param {'across' | 'down'} way */
function hasLines({ width, height, channels, data }, color, way) {
  const wanted = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
  const is = (x, y) => wanted.every((value, channel) => Math.abs(data[(y * width + x) * channels + channel] - value) < 12);
  const [along, over] = way === 'across' ? [width, height] : [height, width];
  const from = Math.floor(along / 2 - along / 12);
  const to = Math.ceil(along / 2 + along / 12);
  let lines = 0;
  let thick = 0;
  for (let at = 0; at <= over; at += 1) {
    let inked = at < over;
    for (let i = from; inked && i < to; i += 1) inked = way === 'across' ? is(i, at) : is(at, i);
    if (inked) {
      thick += 1;
    } else {
      if (thick > 0 && thick <= THICKEST) lines += 1;
      thick = 0;
    }
  }
  return lines >= 2;
}
