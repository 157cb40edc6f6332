// A browser with a screen of another density, and a window in which everything of a state is still side by
// side: a processor draws it, pixel by pixel.
import { test as base } from './fixtures.mjs';

const WINDOW = { width: 1120, height: 900 };

export const test = base.extend({
  density: [1, { option: true }],
  // Only a browser started for it lays the page out in px of such a screen; an emulated one scales.
  browserOf: [async ({ playwright, launchOptions }, use) => {
    /** @type {Map<number, Promise<import('@playwright/test').Browser>>} */
    const started = new Map();
    const start = (density) => playwright.chromium.launch({
      ...launchOptions, args: [...(launchOptions.args ?? []), `--force-device-scale-factor=${density}`] });
    await use((density) => {
      if (!started.has(density)) started.set(density, start(density));
      return started.get(density);
    });
    for (const browser of started.values()) await (await browser).close();
  }, { scope: 'worker' }],
  context: async ({ browserOf, density }, use) => {
    const browser = await browserOf(density);
    const context = await browser.newContext({ viewport: null, deviceScaleFactor: undefined });
    await use(context);
    await context.close();
  },
  page: async ({ page }, use) => {
    const client = await page.context().newCDPSession(page);
    await client.send('Emulation.setDeviceMetricsOverride', { ...WINDOW, deviceScaleFactor: 0, mobile: false });
    await use(page);
  },
});
