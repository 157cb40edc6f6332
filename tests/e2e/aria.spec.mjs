// What the page says to assistive technology in each state, beside what it was agreed to say.
// PORTAL_UPDATE=1 writes the files of what is said now: read the difference before it is kept.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from './support/fixtures.mjs';
import { states } from './support/states.mjs';

const folder = new URL('aria/', import.meta.url);

test.use({ complaints: [/status of 404/] });

/** Each demo has keys of its own and is as old as the day: words about either are not compared.
 * @param {string} said */
function lasting(said) {
  return said
    .replace(/\b([0-9A-F]{2}[: ]){3,}[0-9A-F]{2}( … [0-9A-F]{2}:[0-9A-F]{2})?\b/gi, '{hex}')
    .replace(/(-----BEGIN CERTIFICATE-----)[^"]*/, '$1 {base64}')
    .replace(/[\w-]{10} … [\w-]{10}|(?<![\w-])[\w-]{43}(?![\w-])/g, '{identifier}')
    .replace(/\b\d{1,2} (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4}\b/g, '{date}')
    .replace(/\b\d{1,2}:\d{2}\b/g, '{time}')
    .replace(/\b[\d,]+ (min|h|days?) ago\b|\bjust now\b/g, '{ago}')
    .replace(/\bin [\d,]+ days?\b|\b[\d,]+ (full )?days? left\b/g, '{days}');
}

for (const [name, reach] of Object.entries(states)) {
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
