// Every state has an address; back, forward and reload keep the place.
import { brenner, expect, test } from './support/fixtures.mjs';

const states = {
  'a search': { path: '/ums-ids?q=lab', sees: (page) => page.getByRole('link', { name: 'UMS Labor', exact: true }) },
  'a sort': { path: '/ums-ids?sort=-licenses', sees: (page) => page.locator('[aria-sort=descending]') },
  'a filter': { path: '/ums-ids?show=auto-assign-off', sees: (page) => page.getByRole('button', { name: /^Auto assign off/, pressed: true }) },
  'rows per page': { path: '/ums-ids?rows=10', sees: (page) => page.getByRole('combobox', { name: 'Rows per page' }) },
  'the register dialog': { path: '/ums-ids?dialog=register', sees: (page) => page.getByRole('dialog', { name: 'Register UMS' }) },
};

for (const [what, state] of Object.entries(states)) {
  test(`${what} has an address that opens it again`, async ({ portal, page }) => {
    await portal.open(state.path);
    await expect(state.sees(page)).toBeVisible();
    const address = page.url();
    await page.reload();
    await expect(state.sees(page)).toBeVisible();
    expect(page.url()).toBe(address);
  });
}

/** Opens a layer from the list as a person does. */
const layers = {
  'the certificate dialog': async (portal) => {
    await portal.row('UMS Production').getByRole('link', { name: /^View/ }).click();
    // Decoded: leaving while its program loads makes the browser complain.
    return portal.page.getByRole('dialog', { name: 'Certificate of UMS Production' }).filter({ hasText: 'Serial number' });
  },
  'the rename dialog': async (portal) => {
    await portal.row('UMS Test').getByRole('button', { name: 'More actions for UMS Test' }).click();
    await portal.page.getByRole('menuitem', { name: 'Rename' }).click();
    return portal.page.getByRole('dialog', { name: 'Rename UMS ID' });
  },
  'the license dialog': async (portal) => {
    await portal.row('UMS Test').getByRole('button', { name: 'More actions for UMS Test' }).click();
    await portal.page.getByRole('menuitem', { name: 'Download UMS license' }).click();
    return portal.page.getByRole('dialog', { name: 'Download UMS license' });
  },
};

for (const [what, opened] of Object.entries(layers)) {
  test(`${what} is left by back, opened by forward and kept by reload`, async ({ portal, page }) => {
    await portal.openList();
    const layer = await opened(portal);
    await expect(layer).toBeVisible();
    await expect(page).toHaveURL(/dialog=/);
    await page.goBack();
    await expect(layer).toHaveCount(0);
    await page.goForward();
    await expect(layer).toBeVisible();
    await page.reload();
    await expect(layer).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(layer).toHaveCount(0);
  });
}

test('list, details and their layers are a path that back walks in reverse', async ({ portal, page }) => {
  await portal.openList('?q=ums');
  await portal.row('UMS Production').getByRole('link', { name: 'UMS Production', exact: true }).click();
  const heading = page.getByRole('heading', { level: 1, name: 'UMS Production' });
  await expect(heading).toBeVisible();
  await expect(heading).toBeFocused();
  await page.getByRole('tab', { name: /^Certificate/ }).click();
  await expect(page.getByRole('tab', { name: /^Certificate/ })).toHaveAttribute('aria-selected', 'true');
  await expect(page.getByText('Serial number')).toBeVisible();
  const tab = page.url();
  await page.reload();
  await expect(page.getByRole('tab', { name: /^Certificate/ })).toHaveAttribute('aria-selected', 'true');
  expect(page.url()).toBe(tab);
  await page.goBack();
  await page.goBack();
  await expect(page.getByRole('searchbox', { name: 'Search UMS IDs' })).toHaveValue('ums');
  await expect(portal.row('UMS Production').getByRole('link', { name: 'UMS Production', exact: true })).toBeFocused();
});

test('the assign panel, unassign and move have addresses', async ({ portal, page }) => {
  await portal.openDetails('UMS Production');
  await page.getByRole('button', { name: 'Assign Product Packs' }).click();
  await expect(page).toHaveURL(/dialog=assign/);
  await page.reload();
  await expect(page.getByRole('dialog', { name: 'Assign Product Packs' })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.getByRole('button', { name: 'Unassign WE-9TB2M' }).click();
  await expect(page).toHaveURL(/dialog=unassign/);
  await page.reload();
  await expect(page.getByRole('alertdialog', { name: /^Unassign WE-9TB2M/ })).toBeVisible();
});

test('a name opens in a tab of its own', async ({ portal, page, context }) => {
  await portal.openList();
  const opened = context.waitForEvent('page');
  await portal.row('UMS Test').getByRole('link', { name: 'UMS Test', exact: true }).click({ modifiers: ['Control'] });
  const tab = await opened;
  await expect(tab.getByRole('heading', { level: 1, name: 'UMS Test' })).toBeVisible();
  await expect(page.getByRole('grid', { name: 'UMS IDs' })).toBeVisible();
});

test.describe('an address where nothing is', () => {
  test.use({ complaints: [/status of 404/] });
for (const [what, path] of [
  ['an unknown path', '/nothing/here'],
  ['an unknown company', '/c/GA-000000/ums-ids'],
  ['an unknown UMS ID', `/c/${brenner}/ums-ids/0000000000000000`],
]) {
  test(`${what} says that nothing is there and leads back`, async ({ page, server, portal }) => {
    await page.goto(server.url + path);
    await expect(page.getByRole('heading', { level: 1, name: 'Nothing here' })).toBeVisible();
    await page.getByRole('link', { name: 'Go to the UMS IDs' }).or(page.getByRole('button', { name: 'Go to the UMS IDs' })).click();
    await expect(portal.rows.first()).toBeVisible();
  });
}
});

test('the root opens the default company', async ({ page, server }) => {
  await page.goto(server.url);
  await expect(page).toHaveURL(/\/c\/GA-\d+\/ums-ids/);
  await expect(page.getByRole('grid', { name: 'UMS IDs' })).toBeVisible();
});
