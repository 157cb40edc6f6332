// A browser with a screen of another density.
import { test as base } from './fixtures.mjs';

// Only a browser started for it lays the page out in px of such a screen; an emulated one scales.
export const test = base.extend({
  density: [1, { option: true }],
  context: async ({ playwright, launchOptions, density }, use) => {
    const args = [...(launchOptions.args ?? []), `--force-device-scale-factor=${density}`];
    const browser = await playwright.chromium.launch({ ...launchOptions, args });
    await use(await browser.newContext({ viewport: null, deviceScaleFactor: undefined }));
    await browser.close();
  },
  page: async ({ page }, use) => {
    const client = await page.context().newCDPSession(page);
    await client.send('Emulation.setDeviceMetricsOverride', { width: 1440, height: 900, deviceScaleFactor: 0, mobile: false });
    await use(page);
  },
});
