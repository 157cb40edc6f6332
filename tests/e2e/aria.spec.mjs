// What the page says to assistive technology in each state, beside what it was agreed to say.
// PORTAL_UPDATE=1 writes the files of what is said now: read the difference before it is kept.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from './support/fixtures.mjs';
import { states } from './support/states.mjs';

const folder = new URL('aria/', import.meta.url);

/** The demo is as old as the day of the test; its words about time are not. @param {string} said */
function timeless(said) {
  return said
    .replace(/\b\d{1,2} (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4}\b/g, '{date}')
    .replace(/\b\d{1,2}:\d{2}\b/g, '{time}')
    .replace(/\b[\d,]+ (min|h|days?) ago\b|\bjust now\b/g, '{ago}')
    .replace(/\bin [\d,]+ days?\b|\b[\d,]+ (full )?days? left\b/g, '{days}');
}

for (const [name, reach] of Object.entries(states)) {
  test(`${name} is said as agreed`, async ({ portal, page }) => {
    await reach(portal);
    const file = new URL(`${name.replaceAll(/\W+/g, '-')}.yml`, folder);
    const said = async () => `${timeless(await page.locator('body').ariaSnapshot())}\n`;
    if (process.env.PORTAL_UPDATE) {
      mkdirSync(folder, { recursive: true });
      writeFileSync(file, await said());
    }
    await expect.poll(said).toBe(readFileSync(file, 'utf8'));
  });
}
