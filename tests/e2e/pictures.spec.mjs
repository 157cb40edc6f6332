// One picture a screen, beside the one that was agreed. PORTAL_UPDATE=1 takes them anew: look at them
// before they are kept. The day is fixed by the seed and by what the server's answers say it is.
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { expect, Portal, test } from './support/fixtures.mjs';
import { readPng } from './support/png.mjs';
import { states } from './support/states.mjs';
import { painted } from './support/texts.mjs';

const folder = new URL('pictures/', import.meta.url);
const NOW = '2026-03-02T09:00:00Z';
const APART = 24;  // of 255 in a channel: two rasterizers smooth an edge by more or less
const MOST = 150;  // px of 1,296,000
const MOST_BYTES = 3_000_000;  // with the texts of aria/

/** Keys are made for each demo: their digits are no part of a picture, nor is what stands beside them. */
const OWN = /^([0-9A-F]{2}[: ]?){4,}|^[0-9a-f]{2}$|[\w-]{10} … [\w-]{10}|^[\w-]{43}$/i;
const AFTER_OWN = 60;

const pictured = ['list', 'nothing found', 'loading', 'empty company', 'selection', 'row menu', 'company menu', 'register',
  'shortcuts', 'rename', 'certificate', 'license', 'details', 'assign', 'unassign'];

test.use({
  complaints: [/Failed to load resource/],
  contextOptions: { reducedMotion: 'reduce' },
  seedNow: NOW,
});

/** @param {import('@playwright/test').Page} page */
async function fixDay(page) {
  await page.route(/\/(snapshot|changes|commands|me)\b/, async (route) => {
    try {
      const response = await route.fetch();
      const body = (await response.text()).replace(/"server_time":"[^"]*"/g, `"server_time":"${NOW}"`);
      await route.fulfill({ response, body });
    } catch {
      await route.abort();  // the page is closed, or the server away
    }
  });
}

/** @param {import('@playwright/test').Page} page @param {string} name */
async function expectPicture(page, name) {
  const file = new URL(`${name.replaceAll(/\W+/g, '-')}.png`, folder);
  await painted(page);
  const take = () => page.screenshot({ caret: 'hide' });
  if (process.env.PORTAL_UPDATE) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, await take());
  }
  const agreed = readPng(readFileSync(file));
  const own = await ownBoxes(page);
  await expect.poll(async () => differing(agreed, readPng(await take()), own), { message: `px that differ from ${file.pathname}` }).toBeLessThanOrEqual(MOST);
}

/** Where digits of keys stand, and what follows them in their line. @param {import('@playwright/test').Page} page */
function ownBoxes(page) {
  return page.evaluate(([source, flags, after]) => {
    const pattern = new RegExp(source, flags);
    const texts = [...document.querySelectorAll('#mirror span, #mirror dd')].filter((one) => !one.firstElementChild && pattern.test(one.textContent));
    return texts.map((one) => {
      const { left, top, right, bottom } = one.getBoundingClientRect();
      return { left: left - 2, top: top - 10, right: right + after, bottom: bottom + 10 };
    });
  }, [OWN.source, OWN.flags, AFTER_OWN]);
}

/** @param {ReturnType<typeof readPng>} a @param {ReturnType<typeof readPng>} b
 * @param {{left: number, top: number, right: number, bottom: number}[]} own px that do not count */
function differing(a, b, own) {
  if (a.width !== b.width || a.height !== b.height) return Infinity;
  const isOwn = (x, y) => own.some((box) => x >= box.left && x < box.right && y >= box.top && y < box.bottom);
  let count = 0;
  for (let at = 0; at < a.width * a.height; at += 1) {
    const [i, j] = [at * a.channels, at * b.channels];
    if (![0, 1, 2].some((channel) => Math.abs(a.data[i + channel] - b.data[j + channel]) > APART)) continue;
    if (!isOwn(at % a.width, Math.floor(at / a.width))) count += 1;
  }
  return count;
}

for (const name of pictured) {
  test(`${name} looks as agreed`, async ({ portal, page }) => {
    await fixDay(page);
    await states[name](portal);
    await expectPicture(page, name);
  });
}

test('a server that is away looks as agreed', async ({ page, network }) => {
  await fixDay(page);
  const portal = new Portal(page, network.url);
  await portal.openList();
  network.set({ match: /\/api\/|\/(commands|changes|snapshot)/, away: true });
  await portal.row('UMS Test').getByRole('switch').click();
  await expect(page.getByText('The server cannot be reached.').first()).toBeVisible();
  await expect(portal.row('UMS Test')).toContainText('1 change pending');
  await page.mouse.move(0, 0);
  await expectPicture(page, 'away');
});

test('pictures and texts of all states take less than 3 MB', () => {
  const bytes = [folder, new URL('aria/', import.meta.url)].flatMap((from) =>
    readdirSync(from).map((file) => statSync(new URL(file, from)).size)).reduce((sum, size) => sum + size, 0);
  process.stdout.write(`pictures and texts: ${(bytes / 1e6).toFixed(2)} MB\n`);
  expect(bytes).toBeLessThan(MOST_BYTES);
});
