// Rename and Auto assign: at once on the page, then durable, then in every other tab.
import { boxOf, canvasShot, expectCanvasChanged } from './support/canvas.mjs';
import { expect, Portal, test } from './support/fixtures.mjs';

const renameFromMenu = async (portal, name) => {
  await portal.row(name).getByRole('button', { name: `More actions for ${name}` }).click();
  await portal.page.getByRole('menuitem', { name: 'Rename' }).click();
  return portal.page.getByRole('dialog', { name: 'Rename UMS ID' });
};

// A test that stops the server hears the browser say so.
test.use({ complaints: [/net::ERR_CONNECTION_REFUSED/] });

test('Auto assign is switched, seen in a second tab and kept by a new server', async ({ portal, page, context, server }) => {
  await portal.openList();
  const second = new Portal(await context.newPage(), server.url);
  await second.openList();
  const own = portal.row('UMS Test').getByRole('switch', { name: 'Auto assign, UMS Test' });
  const theirs = second.row('UMS Test').getByRole('switch', { name: 'Auto assign, UMS Test' });
  await expect(own).not.toBeChecked();
  const before = await canvasShot(page);
  await own.click();
  await expect(own).toBeChecked();
  await expectCanvasChanged(page, before, await boxOf(own), 'the switch on');
  await expect(page.getByText(/Auto assign is on for UMS Test/).first()).toBeVisible();
  await expect(theirs).toBeChecked();
  await server.stop();
  await server.start();
  await page.reload();
  await expect(own).toBeChecked();
});

test('a change in one browser reaches another by the long-poll', async ({ portal, browser, server }) => {
  const other = await browser.newContext();
  try {
    const theirs = new Portal(await other.newPage(), server.url);
    await portal.openList();
    await theirs.openList();
    await theirs.row('UMS Labor').getByRole('switch').click();
    await expect(portal.row('UMS Labor').getByRole('switch')).not.toBeChecked();
  } finally {
    await other.close();
  }
});

test('a UMS ID gets another name', async ({ portal, page, server }) => {
  await portal.openList();
  const before = await canvasShot(page);
  const row = await boxOf(portal.row('UMS Test').getByRole('rowheader'));
  const dialog = await renameFromMenu(portal, 'UMS Test');
  await expect(dialog).toContainText('Brenner Klinikverbund GmbH');
  const name = dialog.getByRole('textbox', { name: 'Name' });
  await expect(name).toHaveValue('UMS Test');
  await expect(name).toBeFocused();
  await name.fill('  UMS   Testlabor ');
  await page.keyboard.press('Enter');
  await expect(dialog).toHaveCount(0);
  await expect(portal.row('UMS Testlabor')).toBeVisible();
  await expect(page.getByText('Renamed to UMS Testlabor.').first()).toBeVisible();
  await expectCanvasChanged(page, before, row, 'the new name');
  await server.stop();
  await server.start();
  await page.reload();
  await expect(portal.row('UMS Testlabor')).toBeVisible();
});

for (const [what, typed, sentence] of [
  ['an empty name', '   ', 'Enter a name.'],
  ['a name of 65 characters', 'x'.repeat(65), 'The name has 65 characters; at most 64 are allowed.'],
  ['a name with a control character', 'UMS\u200ETest', 'The name contains an invisible control character at position 4.'],
  ['a name that is taken, also in other case', 'ums  production', 'Brenner Klinikverbund GmbH already has a UMS ID called UMS Production.'],
]) {
  test(`${what} is refused where it was typed`, async ({ portal, page }) => {
    await portal.openList();
    const dialog = await renameFromMenu(portal, 'UMS Test');
    const name = dialog.getByRole('textbox', { name: 'Name' });
    await name.fill(typed);
    await dialog.getByRole('button', { name: 'Rename' }).click();
    await expect(dialog).toContainText(sentence);
    await expect(name).toHaveAttribute('aria-invalid', 'true');
    await expect(name).toHaveAccessibleDescription(new RegExp(sentence.slice(0, 20)));
    await dialog.getByRole('button', { name: 'Cancel' }).click();
    await expect(dialog).toHaveCount(0);
    await expect(portal.row('UMS Test')).toBeVisible();
    await expect(portal.row('UMS Test').getByRole('button', { name: 'More actions for UMS Test' })).toBeFocused();
  });
}

test.describe('with a network that fails', () => {
  test.use({ complaints: [/Failed to load resource: net::ERR_/] });

  test('a rename that came too late asks whose name counts', async ({ portal, page, browser, server, network }) => {
    const mine = new Portal(page, network.url);
    await mine.openList();
    network.set({ match: /\/commands$/, away: true });
    const dialog = await renameFromMenu(mine, 'UMS Test');
    await dialog.getByRole('textbox', { name: 'Name' }).fill('UMS Mine');
    await page.keyboard.press('Enter');
    await expect(mine.row('UMS Mine')).toContainText('pending');
    const other = await browser.newContext();
    const theirs = new Portal(await other.newPage(), server.url);
    await theirs.openList();
    const theirDialog = await renameFromMenu(theirs, 'UMS Test');
    await theirDialog.getByRole('textbox', { name: 'Name' }).fill('UMS Theirs');
    await theirs.page.keyboard.press('Enter');
    await expect(theirs.row('UMS Theirs')).toBeVisible();
    await other.close();
    network.release();
    await expect(page.getByText('UMS Theirs needs your decision').first()).toBeVisible({ timeout: 30_000 });
  });
});
