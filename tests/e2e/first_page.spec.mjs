// The program comes in two parts: the first page needs the first alone, and whoever is quicker than the
// second waits for it.
import { expect, Portal, test } from './support/fixtures.mjs';
import { releaseSite, testSite } from './support/paths.mjs';
import { PortalServer } from './support/server.mjs';
import { grown } from '../support/company.mjs';

const rest = /\/portal_rest\./;
const wide = { width: 1440, height: 900 };
const phone = { width: 390, height: 844 };

test.use({ complaints: [/Failed to load resource|portal_rest/] });

/** What of the program was asked for, and how. @param {import('@playwright/test').Page} page */
function watchParts(page) {
  /** @type {string[]} */
  const asked = [];
  page.on('request', (request) => {
    if (rest.test(request.url())) asked.push(request.resourceType());
  });
  return asked;
}

for (const [name, site] of Object.entries({ tested: testSite, shipped: releaseSite })) {
  test(`lists and cards need nothing of the rest (${name})`, async ({ page, seed }) => {
    const server = await new PortalServer(seed.copy(), { site }).start();
    try {
      await page.route(rest, (route) => route.abort());
      const asked = watchParts(page);
      const portal = new Portal(page, server.url);
      for (const viewport of [wide, phone]) {
        await page.setViewportSize(viewport);
        for (const colorScheme of ['light', 'dark']) {
          await page.emulateMedia({ colorScheme });
          await portal.openList();
          await expect(portal.row('UMS Test')).toBeVisible();
        }
        await portal.openList('?dom=1');
        await portal.openList('?q=ums&show=near-limit&sort=-licenses');
      }
      expect(asked).not.toContain('xhr');
    } finally {
      await server.remove();
    }
  });
}

test('a company of a thousand needs nothing of the rest', async ({ page, seed }) => {
  const server = await new PortalServer(seed.copy(), { site: releaseSite }).start();
  try {
    await page.route(rest, (route) => route.abort());
    const asked = watchParts(page);
    await page.route('**/snapshot*', async (route) => {
      const answer = await route.fetch();
      await route.fulfill({ response: answer, json: grown(await answer.json(), 1000, { packs: 2, varied: true }) });
    });
    const portal = new Portal(page, server.url);
    await portal.openList('?sort=-licenses&rows=100');
    await expect(portal.rows).toHaveCount(100);
    expect(asked).not.toContain('xhr');
  } finally {
    await server.remove();
  }
});

test('the rest comes by itself after the rows, once', async ({ page, network }) => {
  const asked = watchParts(page);
  const portal = new Portal(page, network.url);
  await portal.openList();
  await expect.poll(() => asked).toEqual(['fetch']);
  await portal.row('UMS Test').getByRole('link', { name: 'UMS Test', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'UMS Test' })).toBeVisible();
  expect(network.count(rest)).toBe(asked.length);
});

test('the rest is here before a page that needs it', async ({ page, network }) => {
  const asked = watchParts(page);
  await page.goto(`${network.url}/c/GA-100231/ums-ids?dialog=register`);
  await expect(page.getByRole('dialog', { name: 'Register UMS' })).toBeVisible();
  expect(asked).toEqual(['fetch']);
});

test('what is done before the rest is here is done when it comes', async ({ page, network }) => {
  // The question that was asked by itself stays open.
  await page.route(rest, (route) => (route.request().resourceType() === 'xhr' ? route.continue() : undefined));
  const asked = watchParts(page);
  const portal = new Portal(page, network.url);
  await portal.openList();
  await expect.poll(() => asked).toEqual(['fetch']);
  await page.getByRole('button', { name: 'Register UMS' }).click();
  await expect(page.getByRole('dialog', { name: 'Register UMS' })).toBeVisible();
  expect(asked).toContain('xhr');
});

test('a rest that stays away is asked for again, and said where it is missed', async ({ page, network }) => {
  network.set({ match: rest, away: true });
  const portal = new Portal(page, network.url);
  await portal.openList();
  await expect.poll(() => network.count(rest)).toBeGreaterThan(1);
  await page.getByRole('button', { name: 'Register UMS' }).click();
  await expect(page.getByRole('alertdialog')).toContainText('A part of the program did not arrive.');
});
