// A backend that is slow, away, or answers rubbish: what is pending, what is saved, what is lost.
import { boxOf, canvasShot, expectCanvasChanged } from './support/canvas.mjs';
import { expect, Portal, test } from './support/fixtures.mjs';

const commands = /\/commands$/;
const changes = /\/changes\?/;
const snapshot = /\/snapshot/;
const pending = /1 change pending/;

test.use({ complaints: [/Failed to load resource/] });

const opened = async (page, network) => {
  const portal = new Portal(page, network.url);
  await portal.openList();
  return portal;
};
const toggle = (portal, name = 'UMS Test') => portal.row(name).getByRole('switch');
// While the server is heard, what is on its way turns a spinner; the word comes when it is not.
const busy = ['aria-busy', 'true'];

test('the snapshot is fetched once after start, by changes and by moving about', async ({ page, network }) => {
  const portal = await opened(page, network);
  await toggle(portal).click();
  await expect(portal.row('UMS Test')).not.toContainText(pending);
  await portal.row('UMS Test').getByRole('link').first().click();
  await expect(page.getByRole('heading', { level: 1, name: 'UMS Test' })).toBeVisible();
  await page.goBack();
  await expect(portal.rows.first()).toBeVisible();
  expect(network.count(snapshot)).toBe(1);
});

test('an answer that takes its time: pending at once, saved when it is there', async ({ page, network }) => {
  const portal = await opened(page, network);
  network.set({ match: commands, held: true });
  const before = await canvasShot(page);
  await toggle(portal).click();
  await expect(toggle(portal)).toBeChecked();
  await expect(toggle(portal)).toHaveAttribute(...busy);
  await expectCanvasChanged(page, before, await boxOf(portal.row('UMS Test')), 'the switch and its spinner', { moving: true });
  await expect(toggle(portal)).toHaveAttribute(...busy);
  network.release();
  await expect(toggle(portal)).not.toHaveAttribute(...busy);
  await expect(toggle(portal)).toBeChecked();
  expect(network.count(commands)).toBe(1);
});

test('an answer that takes 3 s: pending from the click until it is there', async ({ page, network }) => {
  const portal = await opened(page, network);
  network.set({ match: commands, slow: 3000 });
  // Watched in the page: how quick the test itself is does not count.
  await toggle(portal).evaluate((control) => {
    globalThis.seen = [];
    new MutationObserver(() => {
      const [checked, pending] = ['aria-checked', 'aria-busy'].map((name) => control.getAttribute(name) === 'true');
      globalThis.seen.push({ at: performance.now(), checked, pending });
    }).observe(control, { attributes: true, attributeFilter: ['aria-checked', 'aria-busy'] });
  });
  await toggle(portal).click();
  await expect.poll(() => page.evaluate(() => globalThis.seen.at(-1)?.pending)).toBe(false);
  const seen = await page.evaluate(() => globalThis.seen);
  expect(seen.map(({ checked, pending }) => ({ checked, pending }))).toEqual([
    { checked: true, pending: true },
    { checked: true, pending: false },
  ]);
  expect(seen[1].at - seen[0].at).toBeGreaterThan(2900);
  expect(network.count(commands)).toBe(1);
});

test('an answer that is lost: asked again with the same command, applied once', async ({ page, network, server }) => {
  const portal = await opened(page, network);
  network.set({ match: commands, lost: true, times: 1 });
  await toggle(portal).click();
  await expect(toggle(portal)).toBeChecked();
  await expect(portal.row('UMS Test')).not.toContainText(pending);
  const sent = network.seen.filter((request) => commands.test(request.path)).map((request) => JSON.parse(request.body));
  expect(sent.length).toBeGreaterThan(0);
  for (const batch of sent) expect(batch.commands[0].id).toBe(sent[0].commands[0].id);
  const direct = new Portal(page, server.url);
  await direct.openList();
  await expect(toggle(direct)).toBeChecked();
});

test('an answer that is cut in half counts as none', async ({ page, network }) => {
  const portal = await opened(page, network);
  network.set({ match: commands, cut: true, times: 1 });
  await toggle(portal).click();
  await expect(toggle(portal)).toBeChecked();
  await expect(portal.row('UMS Test')).not.toContainText(pending);
});

test('a backend that is away: changes wait, are said, and go out when it is back', async ({ page, network, server }) => {
  const portal = await opened(page, network);
  await server.stop();
  await toggle(portal).click();
  await expect(toggle(portal)).toBeChecked();
  await expect(portal.row('UMS Test')).toContainText(pending);
  await expect(page.getByText('The server cannot be reached.').first()).toBeVisible();
  await toggle(portal, 'UMS Labor').click();
  await expect(portal.row('UMS Labor')).toContainText(pending);
  // While it is away: once it is back the page notices by itself, and the button goes.
  await page.getByRole('button', { name: 'Try again' }).first().click();
  await server.start();
  await expect(portal.row('UMS Test')).not.toContainText(pending);
  await expect(portal.row('UMS Labor')).not.toContainText(pending);
  await expect(page.getByText(/^Back online/).first()).toBeVisible();
  await page.reload();
  await expect(toggle(portal)).toBeChecked();
});

test('a backend that answers rubbish is said so, and nothing is lost', async ({ page, network }) => {
  const portal = await opened(page, network);
  network.set({ match: commands, rubbish: true });
  await toggle(portal).click();
  await expect(page.getByText("The server's answer cannot be read.").first()).toBeVisible();
  await expect(portal.row('UMS Test')).toContainText(pending);
  await expect(toggle(portal)).toBeChecked();
  await page.getByRole('button', { name: 'Try again' }).first().click();
  network.release();
  await expect(portal.row('UMS Test')).not.toContainText(pending);
});

test('a backend with a problem is said so and asked again', async ({ page, network }) => {
  const portal = await opened(page, network);
  network.set({ match: commands, status: 503 });
  await toggle(portal).click();
  await expect(page.getByText('The server has a problem.').first()).toBeVisible();
  await expect(portal.row('UMS Test')).toContainText(pending);
  await page.getByRole('button', { name: 'Try again' }).first().click();
  network.release();
  await expect(portal.row('UMS Test')).not.toContainText(pending);
});

test('a first answer that is rubbish or missing offers another try', async ({ page, network }) => {
  network.set({ match: snapshot, rubbish: true });
  await page.goto(`${network.url}/c/GA-100231/ums-ids`);
  await expect(page.getByText("The server's answer cannot be read.").first()).toBeVisible();
  await page.getByRole('button', { name: 'Try again' }).first().click();
  network.release();
  await expect(new Portal(page, network.url).row('UMS Test')).toBeVisible();
});

test('a list that takes its time shows that it is coming', async ({ page, network }) => {
  network.set({ match: snapshot, held: true });
  await page.goto(`${network.url}/c/GA-100231/ums-ids`);
  await expect(page.getByText('Loading UMS IDs…').first()).toBeVisible();
  network.release();
  await expect(new Portal(page, network.url).row('UMS Test')).toBeVisible();
});

test('leaving with something pending is asked about', async ({ page, network }) => {
  const portal = await opened(page, network);
  network.set({ match: commands, held: true });
  await toggle(portal).click();
  await expect(toggle(portal)).toHaveAttribute(...busy);
  const question = page.waitForEvent('dialog');
  const leaving = page.close({ runBeforeUnload: true });
  const dialog = await question;
  expect(dialog.type()).toBe('beforeunload');
  await dialog.dismiss();
  await leaving;
  network.release();
  await expect(toggle(portal)).not.toHaveAttribute(...busy);
});

test('one tab leads: two tabs of a browser hold one long-poll', async ({ page, network, context }) => {
  const first = await opened(page, network);
  const second = await opened(await context.newPage(), network);
  await expect.poll(() => network.count(changes)).toBeGreaterThan(0);
  await toggle(second).click();
  await expect(toggle(first)).toBeChecked();
  await expect(second.row('UMS Test')).not.toContainText(pending);
});

test('a command that the server refuses is said and taken back', async ({ page, network, server, browser }) => {
  network.set({ match: changes, held: true });
  const portal = await opened(page, network);
  const other = await browser.newContext();
  const theirs = new Portal(await other.newPage(), server.url);
  await theirs.openList();
  await theirs.row('UMS Test').getByRole('button', { name: 'More actions for UMS Test' }).click();
  await theirs.page.getByRole('menuitem', { name: 'Rename' }).click();
  await theirs.page.getByRole('textbox', { name: 'Name' }).fill('UMS Labor 2');
  await theirs.page.keyboard.press('Enter');
  await expect(theirs.row('UMS Labor 2')).toBeVisible();
  await other.close();
  await portal.row('UMS Labor').getByRole('button', { name: 'More actions for UMS Labor' }).click();
  await page.getByRole('menuitem', { name: 'Rename' }).click();
  await page.getByRole('textbox', { name: 'Name' }).fill('UMS Labor 2');
  await page.keyboard.press('Enter');
  await expect(page.getByText(/The name was not saved|needs your decision/).first()).toBeVisible();
});
