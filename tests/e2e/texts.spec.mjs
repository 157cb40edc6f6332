// Every text of every state: where the canvas paints it the browser has it too, and it can be read.
import { expect, test as base } from './support/fixtures.mjs';
import { states } from './support/states.mjs';
import { around, canvasPicture, colorsOf, contrast, controlsOf, cropOf, distanceOf, linesOf, mirrorPicture, painted } from './support/texts.mjs';

const FARTHEST = 1;  // CSS px
const DENSEST = 3;  // shows the true colors of thin strokes
const TEXT = 4.5;
const LARGE = 3;  // and controls

/** What of the page can hardly be read. @param {import('./support/texts.mjs').Picture} canvas @param {number} density
 * @param {import('./support/texts.mjs').Line[]} lines @param {Awaited<ReturnType<typeof controlsOf>>} controls */
function faintOf(canvas, density, lines, controls) {
  const ratio = (box) => {
    const { ground, ink } = colorsOf(canvas, cropOf(box, density, 0, canvas));
    return Math.round(contrast(ground, ink) * 100) / 100;
  };
  const texts = lines.filter((line) => !line.exempt).map(({ words, box, large }) => ({ words, ratio: ratio(box), least: large ? LARGE : TEXT }));
  const drawn = controls.map(({ words, box }) => ({ words, ratio: ratio(box), least: LARGE }));
  return [...texts, ...drawn].filter(({ ratio: is, least }) => is < least);
}

async function expectContrast(page, client, lines) {
  const controls = await controlsOf(page);
  const media = { light: {}, dark: { colorScheme: 'dark' }, 'high contrast': { contrast: 'more' } };
  for (const [scheme, asked] of Object.entries(media)) {
    await page.emulateMedia(asked);
    await painted(page);
    const canvas = await canvasPicture(page, client, around([...lines, ...controls]));
    expect.soft(faintOf(canvas, DENSEST, lines, controls), scheme).toEqual([]);
  }
}

// Only a browser started for it lays the page out in px of such a screen; an emulated one scales.
const test = base.extend({
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

for (const density of [1, 1.25, 1.5, 2, DENSEST]) {
  test.describe(`density ${density}`, () => {
    test.use({ density });
    for (const [name, reach] of Object.entries(states)) {
      test(`${name}: painted texts lie on those of the page`, async ({ portal, page }) => {
        test.slow();  // pictures of many pixels, drawn by a processor
        await reach(portal);
        await painted(page);
        expect(await page.evaluate(() => devicePixelRatio)).toBe(density);
        const client = await page.context().newCDPSession(page);
        const lines = await linesOf(page);
        const part = around(lines);
        const canvas = await canvasPicture(page, client, part);
        const mirror = await mirrorPicture(page, client, part);
        const measured = lines.map((line) => ({ words: line.words, apart: distanceOf(line, canvas, mirror, density) }));
        const shown = measured.filter(({ apart }) => apart !== null).sort((a, b) => b.apart - a.apart);
        process.stdout.write(`${name}, density ${density}: worst ${shown[0]?.apart.toFixed(2)} px of ${shown.length} texts ("${shown[0]?.words}")\n`);
        expect(shown.length, 'texts that were measured').toBeGreaterThanOrEqual(Math.max(3, 0.9 * lines.length));
        expect(shown.filter(({ apart }) => apart > FARTHEST)).toEqual([]);
        if (density === DENSEST) await expectContrast(page, client, lines);
      });
    }
  });
}
