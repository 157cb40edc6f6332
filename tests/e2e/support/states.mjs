// How a person gets to each state of the page.
import { expect } from '@playwright/test';
import { canvasShot } from './canvas.mjs';

/** What the browser complains about in a state, as patterns. @param {string} name */
export function complaintsOf(name) {
  if (name.startsWith('no such')) return [/status of 404/];
  return name === 'away' ? [/net::ERR_FAILED/] : [];
}

/** @type {Record<string, (portal: import('./fixtures.mjs').Portal) => Promise<void>>} */
export const states = {
  list: (portal) => portal.openList(),
  'nothing found': async (portal) => {
    await portal.open('/ums-ids?q=zzz');
    await expect(portal.page.getByRole('main').getByText('No UMS ID matches these filters.')).toBeVisible();
  },
  loading: async (portal) => {
    await portal.page.emulateMedia({ reducedMotion: 'reduce' });  // else there is no end of frames
    await portal.page.route('**/snapshot*', () => {});
    await portal.open();
    await expect(portal.page.getByRole('main').getByText('Loading UMS IDs…')).toBeVisible();
  },
  'empty company': async (portal) => {
    await portal.open('/ums-ids', 'GA-100690');
    await expect(portal.page.getByRole('heading', { name: 'No UMS ID yet' })).toBeVisible();
  },
  selection: async (portal) => {
    await portal.openList();
    await portal.select('UMS Test');
    await expect(portal.page.getByRole('main').getByText('1 selected')).toBeVisible();
  },
  toast: async (portal) => {
    await portal.openList();
    await portal.row('UMS Test').getByRole('switch').click();
    await portal.page.getByRole('region', { name: 'Notifications' }).hover();  // which holds it
  },
  away: async (portal) => {
    const { page } = portal;
    await page.route(/\/changes\b/, (route) => route.abort());
    await portal.openList();
    await page.route(/\/(commands|snapshot|me)\b/, (route) => route.abort());
    await portal.row('UMS Test').getByRole('switch').click();
    await expect(page.getByText('The server cannot be reached.').first()).toBeVisible();
    await expect(portal.row('UMS Test')).toContainText('1 change pending');
    await page.mouse.move(0, 0);
  },
  'row menu': async (portal) => {
    await portal.openList();
    await portal.row('UMS Test').getByRole('button', { name: 'More actions for UMS Test' }).click();
    await expect(portal.page.getByRole('menu')).toBeVisible();
  },
  'company menu': async (portal) => {
    await portal.openList();
    await canvasShot(portal.page);
    await portal.page.getByRole('banner').getByRole('button', { name: /choose a company/ }).click();
    await expect(portal.page.getByRole('menuitem', { name: /Halden Logistics AS/ })).toBeVisible();
  },
  register: async (portal) => {
    await portal.open('/ums-ids?dialog=register');
    await expect(portal.page.getByRole('dialog').getByRole('button', { name: 'Register' })).toBeVisible();
  },
  'register with faults': async (portal) => {
    await portal.open('/ums-ids?dialog=register');
    await portal.page.getByRole('dialog').getByRole('button', { name: 'Register' }).click();
    await expect(portal.page.getByText('Choose the exported certificate.', { exact: true })).toBeVisible();
  },
  shortcuts: async (portal) => {
    await portal.open('/ums-ids?dialog=shortcuts');
    await expect(portal.page.getByRole('dialog').getByText('Go from cell to cell')).toBeVisible();
  },
  rename: async (portal) => {
    await portal.openDetails('UMS Test');
    await portal.page.getByRole('button', { name: 'Rename UMS Test' }).click();
    await expect(portal.page.getByRole('dialog')).toBeVisible();
  },
  certificate: async (portal) => {
    await portal.openList();
    await portal.row('UMS Production').getByRole('link', { name: /View certificate of/ }).click();
    await expect(portal.page.getByRole('dialog').getByText('Serial number')).toBeVisible();
  },
  license: async (portal) => {
    await portal.openDetails('UMS Test');
    await portal.page.getByRole('button', { name: 'Download UMS license' }).click();
    await expect(portal.page.getByRole('dialog')).toBeVisible();
  },
  details: (portal) => portal.openDetails('UMS Production'),
  'details, certificate': async (portal) => {
    await portal.openDetails('UMS Production');
    await portal.page.getByRole('tab', { name: /^Certificate/ }).click();
    await expect(portal.page.getByText('No private key')).toBeVisible();
  },
  assign: async (portal) => {
    await portal.openDetails('UMS Test');
    await portal.page.getByRole('button', { name: 'Assign Product Packs' }).click();
    await expect(portal.page.getByRole('dialog')).toBeVisible();
  },
  unassign: async (portal) => {
    await portal.openDetails('UMS Production');
    await portal.page.getByRole('button', { name: 'Unassign WE-9TB2M' }).click();
    await expect(portal.page.getByRole('alertdialog')).toBeVisible();
  },
  'no such page': async (portal) => {
    await portal.page.goto(`${portal.url}/nothing`);
    await expect(portal.page.getByRole('heading', { name: 'Nothing here' })).toBeVisible();
  },
  'no such company': async (portal) => {
    await portal.page.goto(`${portal.url}/c/GA-000000/ums-ids`);
    await expect(portal.page.getByRole('heading', { name: 'Nothing here' })).toBeVisible();
  },
};
