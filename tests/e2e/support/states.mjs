// How a person gets to each state of the page.
import { expect } from '@playwright/test';
import { grown } from '../../support/company.mjs';
import { canvasShot } from './canvas.mjs';

/** What the browser complains about in a state, as patterns. @param {string} name */
export function complaintsOf(name) {
  if (name.startsWith('no such')) return [/status of 404/];
  if (name === 'server error') return [/status of 500/];
  return name === 'away' ? [/net::ERR_FAILED/] : [];
}

/** States that change by themselves: skeletons move, or a request is tried again. */
export const restless = new Set(['loading', 'slow loading', 'server error', 'away']);

/** Answers of the backend with something changed in them.
 * @param {import('@playwright/test').Page} page @param {string} path @param {(answer: any) => any} change */
function changed(page, path, change) {
  return page.route(path, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, json: change(await response.json()) });
  });
}

/** Every command is refused: somebody else was there before.
 * @param {import('@playwright/test').Page} page */
async function refuseCommands(page) {
  let said = {};
  await changed(page, '**/snapshot*', (snapshot) => {
    said = { epoch: snapshot.epoch, server_time: snapshot.server_time };
    return snapshot;
  });
  await page.route('**/commands', (route) => {
    const outcomes = route.request().postDataJSON().commands.map(({ id }) => (
      { id, result: 'refused', code: 'changed_meanwhile', detail: '', facts: {}, subject: '' }));
    return route.fulfill({ json: { ...said, outcomes } });
  });
}

/** @param {import('./fixtures.mjs').Portal} portal @param {string} name */
async function openCertificate(portal, name) {
  await portal.openList();
  await portal.row(name).getByRole('link', { name: /View certificate of/ }).click();
  const dialog = portal.page.getByRole('dialog');
  await expect(dialog.getByText('Serial number')).toBeVisible();
  return dialog;
}

/** @param {import('./fixtures.mjs').Portal} portal @param {string} tab */
async function openCertificateTab(portal, tab) {
  const dialog = await openCertificate(portal, 'UMS Production');
  await dialog.getByRole('tab', { name: tab }).click();
  await expect(dialog.getByRole('tab', { name: tab })).toHaveAttribute('aria-selected', 'true');
  return dialog;
}

/** @param {import('./fixtures.mjs').Portal} portal */
async function openAssign(portal) {
  await portal.openDetails('UMS Test');
  await portal.page.getByRole('button', { name: 'Assign Product Packs' }).click();
  const panel = portal.page.getByRole('dialog', { name: 'Assign Product Packs' });
  await expect(panel).toBeVisible();
  return panel;
}

/** @param {import('./fixtures.mjs').Portal} portal */
async function openRename(portal) {
  await portal.openDetails('UMS Test');
  await portal.page.getByRole('button', { name: 'Rename UMS Test' }).click();
  const dialog = portal.page.getByRole('dialog', { name: 'Rename UMS ID' });
  await expect(dialog).toBeVisible();
  return dialog;
}

/** @param {import('./fixtures.mjs').Portal} portal */
async function openLicense(portal) {
  await portal.openDetails('UMS Test');
  await portal.page.getByRole('button', { name: 'Download UMS license' }).click();
  const dialog = portal.page.getByRole('dialog', { name: 'Download UMS license' });
  await expect(dialog).toBeVisible();
  return dialog;
}

/** A person who may look and change nothing. @param {import('./fixtures.mjs').Portal} portal */
async function asViewer(portal) {
  await changed(portal.page, '**/v1/me', (me) => (
    { ...me, companies: me.companies.map((company) => ({ ...company, role: 'viewer' })) }));
}

/** No row of the snapshot arrives. @param {import('./fixtures.mjs').Portal} portal */
async function load(portal) {
  await portal.page.emulateMedia({ reducedMotion: 'reduce' });  // else there is no end of frames
  await portal.page.route('**/snapshot*', () => {});
  await portal.open();
  await expect(portal.page.getByRole('main').getByText('Loading UMS IDs…')).toBeVisible();
}

/** @type {Record<string, (portal: import('./fixtures.mjs').Portal) => Promise<void>>} */
export const states = {
  list: (portal) => portal.openList(),
  'nothing found': async (portal) => {
    await portal.open('/ums-ids?q=zzz');
    await expect(portal.page.getByRole('main').getByText('No UMS ID matches these filters.')).toBeVisible();
  },
  filtered: async (portal) => {
    await portal.openList('?show=over-consumed&sort=-licenses');
    await expect(portal.row('UMS Labor')).toBeVisible();
    await expect(portal.row('UMS Test')).toHaveCount(0);
  },
  loading: load,
  'slow loading': async (portal) => {
    await portal.page.clock.install();
    await load(portal);
    await portal.page.clock.fastForward('00:11');
    await expect(portal.page.getByRole('main').getByText('This takes longer than usual.')).toBeVisible();
  },
  'server error': async (portal) => {
    await portal.page.emulateMedia({ reducedMotion: 'reduce' });
    await portal.page.route('**/snapshot*', (route) => route.fulfill({ status: 500, body: '' }));
    await portal.open();
    await expect(portal.page.getByRole('main').getByText('The server has a problem.')).toBeVisible();
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
  'page selected': async (portal) => {
    const { page } = portal;
    await changed(page, '**/snapshot*', (snapshot) => grown(snapshot, 12));
    await portal.openList('?rows=10');
    await portal.select('UMS site 0');
    await portal.rows.nth(9).getByRole('checkbox').click({ modifiers: ['Shift'] });
    await expect(page.getByRole('button', { name: 'Select all 12 that match' })).toBeVisible();
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
  decision: async (portal) => {
    const { page } = portal;
    await refuseCommands(page);
    await portal.openList();
    await portal.row('UMS Test').getByRole('switch').click();
    await expect(page.getByRole('dialog').getByText('UMS Test needs your decision')).toBeVisible();
  },
  viewer: async (portal) => {
    await asViewer(portal);
    await portal.openList();
    await expect(portal.page.getByRole('switch')).toHaveCount(0);
  },
  'viewer, details': async (portal) => {
    await asViewer(portal);
    await portal.openDetails('UMS Production');
    await expect(portal.page.getByRole('button', { name: 'Assign Product Packs' })).toHaveCount(0);
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
  'account menu': async (portal) => {
    await portal.openList();
    await canvasShot(portal.page);
    await portal.page.getByRole('banner').getByRole('button', { name: /account and settings$/ }).click();
    await expect(portal.page.getByRole('menu', { name: 'Appearance' })).toBeVisible();
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
  rename: async (portal) => void (await openRename(portal)),
  'rename with faults': async (portal) => {
    const dialog = await openRename(portal);
    await dialog.getByRole('textbox', { name: 'Name' }).fill('UMS Production');
    await dialog.getByRole('button', { name: 'Rename' }).click();
    await expect(dialog.getByText(/already has a UMS ID called UMS Production/).first()).toBeVisible();
  },
  certificate: async (portal) => void (await openCertificate(portal, 'UMS Production')),
  'certificate, PEM': async (portal) => {
    const dialog = await openCertificateTab(portal, 'PEM');
    await expect(dialog).toContainText('BEGIN CERTIFICATE');
  },
  'certificate, registration': async (portal) => {
    const dialog = await openCertificateTab(portal, 'Registration');
    await expect(dialog.getByText('Proof', { exact: true })).toBeVisible();
  },
  'certificate, no match': async (portal) => {
    const dialog = await openCertificate(portal, 'UMS Production');
    await dialog.getByRole('textbox', { name: /^Compare fingerprint/ }).fill('0'.repeat(64));
    await expect(dialog.getByText(/^No match\./).first()).toBeVisible();
    await dialog.getByRole('textbox', { name: /^Compare fingerprint/ }).blur();  // its ring touches its label
  },
  license: async (portal) => void (await openLicense(portal)),
  'license refused': async (portal) => {
    await changed(portal.page, '**/snapshot*', (snapshot) => ({ ...snapshot, subscription_keys: [] }));
    const dialog = await openLicense(portal);
    await expect(dialog.getByRole('alert').first()).toContainText(/It\s+needs\s+no\s+license\s+file\./);
  },
  details: (portal) => portal.openDetails('UMS Production'),
  'details, certificate': async (portal) => {
    await portal.openDetails('UMS Production');
    await portal.page.getByRole('tab', { name: /^Certificate/ }).click();
    await expect(portal.page.getByText('No private key')).toBeVisible();
  },
  'details menu': async (portal) => {
    await portal.openDetails('UMS Production');
    await portal.page.getByRole('main').getByRole('button', { name: 'More actions', exact: true }).click();
    await expect(portal.page.getByRole('menu')).toBeVisible();
  },
  assign: async (portal) => void (await openAssign(portal)),
  'assign, nothing found': async (portal) => {
    const panel = await openAssign(portal);
    await panel.getByRole('searchbox').fill('zzz');
    await expect(panel.getByText('No Product Pack matches this search.').first()).toBeVisible();
  },
  move: async (portal) => {
    const panel = await openAssign(portal);
    await panel.getByRole('button', { name: 'Move pack WE-8LD4V' }).click();
    await expect(portal.page.getByRole('alertdialog')).toBeVisible();
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
