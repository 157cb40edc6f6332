// The page beside the pictures: every named part is within 4 px of where the picture has it.
import { readFileSync } from 'node:fs';
import { expect, test } from '../e2e/support/fixtures.mjs';
import * as paths from '../e2e/support/paths.mjs';
import { states } from '../e2e/support/states.mjs';
import { distance } from './boxes.mjs';
import { measure } from './measure.mjs';
import { screens } from './parts.mjs';

const FARTHEST = 4;
const reference = JSON.parse(readFileSync(new URL('reference.json', import.meta.url), 'utf8'));

/** How a person gets to each screen. */
const ways = {
  list: (portal) => portal.openList('?rows=10'),
  details: (portal) => portal.openDetails('UMS Production'),
  'assign panel': async (portal) => {
    await portal.openDetails('UMS Production');
    await portal.page.getByRole('button', { name: 'Assign Product Packs' }).click();
    const dialog = portal.page.getByRole('dialog', { name: 'Assign Product Packs' });
    await dialog.getByRole('checkbox', { name: /^IMH-5VB8N/ }).click();
    await dialog.getByRole('checkbox', { name: /^WE-3PJ6T/ }).click();
  },
  'certificate dialog': async (portal) => {
    await portal.openList();
    await portal.row('UMS Production').getByRole('link', { name: /^View/ }).click();
    await expect(portal.page.getByRole('dialog').getByText('Serial number')).toBeVisible();
  },
  'unassign confirmation': async (portal) => {
    await portal.openDetails('UMS Production');
    await portal.page.getByRole('button', { name: 'Unassign WE-9TB2M' }).click();
  },
  // In a company whose name is about as long as the picture's, so that the line is one line.
  'rename dialog': async (portal) => {
    await portal.openDetails('UMS Narvik', 'GA-100418');
    await portal.page.getByRole('button', { name: 'Rename UMS Narvik' }).click();
  },
  'download dialog': async (portal) => {
    await portal.openDetails('UMS Production');
    await portal.page.getByRole('button', { name: 'Download UMS license' }).click();
  },
  'empty company': states['empty company'],
  loading: states.loading,
  'PEM card': async (portal) => {
    await ways['certificate dialog'](portal);
    await portal.page.getByRole('dialog').getByRole('tab', { name: 'PEM' }).click();
    await expect(portal.page.getByText('No private key')).toBeVisible();
  },
};

/** A view whose data comes later, or the widgets. */
async function showComponent(portal, name) {
  await portal.page.goto(`${portal.url}/components?show=${name}`);
  await expect(portal.page).toHaveTitle(/^Components: /);
}

for (const screen of screens) {
  test(`the ${screen.name} is laid out as its picture`, async ({ portal, page }, info) => {
    test.slow();  // a picture of many spinners is painted again and again, in software
    if (screen.viewport) await page.setViewportSize(screen.viewport);
    await page.emulateMedia({ reducedMotion: 'reduce', ...screen.media });
    if (screen.component) await showComponent(portal, screen.component);
    else await ways[screen.name.split(',')[0]](portal);
    if (screen.name.endsWith('dialog') || screen.name.endsWith('confirmation')) {
      await expect(page.getByRole('dialog').or(page.getByRole('alertdialog'))).toBeVisible();
    }
    const origin = screen.frame === undefined ? { x: 0, y: 0 } : await screen.frame.ours(page).boundingBox();
    const lines = [];
    for (const part of screen.parts) {
      const locator = part.ours(page).first();
      const box = (await locator.count()) === 0 ? null : await locator.boundingBox({ timeout: 60_000 });
      lines.push(compare(part, reference[screen.name][part.name], box, origin));
    }
    const list = lines.map((line) => line.text).join('\n');
    process.stdout.write(`${screen.name}\n${list}\n`);
    await info.attach('boxes', { body: list, contentType: 'text/plain' });
    expect(lines.filter((line) => !line.near).map((line) => line.text)).toEqual([]);
  });
}

/** @returns {{near: boolean, text: string}} */
function compare(part, picture, box, origin) {
  if (box === null) return { near: false, text: `  ${part.name}: not on the page` };
  const ours = { ...box, x: box.x - origin.x, y: box.y - origin.y };
  const { edge, apart } = distance(picture, ours, part.edges);
  const near = apart <= FARTHEST;
  const shown = ({ x, y, width, height }) => `${[x, y, width, height].map((value) => value.toFixed(1)).join(' ')}`;
  return {
    near,
    text: `${near ? '  ' : '! '}${part.name}: ${apart.toFixed(1)} px (${edge}); picture ${shown(picture)}, page ${shown(ours)}`,
  };
}

test('the kept numbers are those of the pictures', async () => {
  const look = paths.shared('design/look');
  test.skip(look === undefined, 'the pictures are not beside this clone; the kept numbers were used');
  expect(await measure(look)).toEqual(reference);
});
