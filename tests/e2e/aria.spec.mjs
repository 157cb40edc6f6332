// What the page says to assistive technology in each state, beside what it was agreed to say.
// PORTAL_UPDATE=1 writes the files of what is said now: read the difference before it is kept.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from './support/fixtures.mjs';
import { lasting } from './support/lasting.mjs';
import { complaintsOf, states } from './support/states.mjs';

const folder = new URL('aria/', import.meta.url);

/** @param {string} name @param {(portal: import('./support/fixtures.mjs').Portal) => Promise<void>} reach */
function agreed(name, reach) {
  test(`${name} is said as agreed`, async ({ portal, page }) => {
    await reach(portal);
    const file = new URL(`${name.replaceAll(/\W+/g, '-')}.yml`, folder);
    const said = async () => `${lasting(await page.locator('body').ariaSnapshot())}\n`;
    if (process.env.PORTAL_UPDATE) {
      mkdirSync(folder, { recursive: true });
      await expect(async () => {
        writeFileSync(file, await said());
        expect(await said(), 'the page stands still').toBe(readFileSync(file, 'utf8'));
      }).toPass();
    }
    await expect.poll(said).toBe(readFileSync(file, 'utf8'));
  });
}

for (const [name, reach] of Object.entries(states)) {
  test.describe(() => {
    test.use({ complaints: complaintsOf(name) });
    agreed(name, reach);
  });
}
