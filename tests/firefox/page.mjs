// A page of the portal in Firefox, found by role and name as a person hears it.
import assert from 'node:assert/strict';
import { after } from 'node:test';
import { PortalServer, Seed } from '../e2e/support/server.mjs';
import { startFirefox } from './firefox.mjs';

const seed = await new Seed().make();
const firefox = await startFirefox();
const canvas = await canDraw();
after(async () => {
  await firefox.stop();
  seed.remove();
});

/** Both renderers: how each is called, what its address asks for, and why it cannot be tested. */
export const ways = [
  { mode: 'the canvas', query: '', skip: !canvas && 'this Firefox has no WebGL2 here' },
  { mode: 'the plain page', query: '?dom=1', skip: false },
];

async function canDraw() {
  const page = await firefox.browser.newPage();
  const drawable = await page.evaluate(() => document.createElement('canvas').getContext('webgl2') !== null);
  await page.close();
  return drawable;
}

/** A page on a server of its own, with what it complained about.
 * @param {(page: import('puppeteer-core').Page, url: string) => Promise<void>} journey */
export async function onPage(journey) {
  const server = await new PortalServer(seed.copy()).start();
  const page = await firefox.browser.newPage();
  const heard = [];
  page.on('pageerror', (error) => heard.push(String(error)));
  page.on('console', (message) => message.type() === 'error' && heard.push(message.text()));
  try {
    await journey(page, server.url);
    assert.deepEqual(heard, [], 'what the browser complained about');
  } finally {
    await page.close();
    await server.remove();
  }
}

/** @param {import('puppeteer-core').Page} page */
export const isPlain = (page) => page.evaluate(() => document.documentElement.classList.contains('dom-mode'));

/** The first control of this role and name, as soon as it can be reached.
 * @param {import('puppeteer-core').Page} page @param {string} role @param {string} name */
export async function find(page, role, name) {
  const found = await page.waitForSelector(`::-p-aria([name="${name}"][role="${role}"])`);
  assert.ok(found, `${role} "${name}"`);
  return found;
}

/** @param {import('puppeteer-core').Page} page @param {string} role @param {string} name */
export async function press(page, role, name) {
  await (await find(page, role, name)).click();
}

/** What has the focus is called so. @param {import('puppeteer-core').Page} page @param {string} name */
export const hasFocus = (page, name) =>
  page.waitForFunction((wanted) => {
    const active = document.activeElement;
    return active?.getAttribute('aria-label') === wanted || active?.textContent === wanted;
  }, {}, name);

/** @param {import('puppeteer-core').Page} page @param {string} heading */
export const reached = (page, heading) =>
  page.waitForFunction((text) => document.querySelector('h1')?.textContent === text, {}, heading);

/** @param {import('puppeteer-core').Page} page @param {number} count of the rows that a table has */
export const rows = (page, count) =>
  page.waitForFunction((wanted) => document.querySelectorAll('tbody tr').length === wanted, {}, count);

/** @param {import('puppeteer-core').Page} page @param {string} text at the start of the first row */
export const firstRow = (page, text) =>
  page.waitForFunction((wanted) => document.querySelector('tbody th')?.textContent?.startsWith(wanted), {}, text);

/** @param {import('puppeteer-core').Page} page @param {string} text anywhere on the page */
export const says = (page, text) =>
  page.waitForFunction((wanted) => document.body.textContent?.includes(wanted), {}, text);

/** @param {import('puppeteer-core').Page} page @param {string} title of the dialog on top; "" if there is none */
export const dialog = (page, title) =>
  page.waitForFunction((wanted) => {
    const open = [...document.querySelectorAll('dialog[open]')].at(-1);
    return (open?.querySelector('h2')?.textContent ?? '') === wanted;
  }, {}, title);

/** A switch is on or off, and saved. @param {import('puppeteer-core').Page} page @param {string} name
 * @param {boolean} on */
export const switched = (page, name, on) =>
  page.waitForFunction((label, wanted) => {
    const control = document.querySelector(`[role=switch][aria-label="${label}"]`);
    return control?.getAttribute('aria-checked') === wanted && control.getAttribute('aria-busy') === null;
  }, {}, name, String(on));
