// Every text of every state on dense screens (promises.spec.mjs: density 1): where the canvas paints it the
// browser has it too, and it can be read.
import { test } from './support/density.mjs';
import { expect } from './support/fixtures.mjs';
import { states } from './support/states.mjs';
import { around, canvasPicture, colorsOf, contrast, controlsOf, cropOf, expectTextsInPlace, painted } from './support/texts.mjs';

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

/** @type {[number, string[]][]} */
const SCREENS = [[1.25, ['list', 'details']], ...[1.5, 2, DENSEST].map((density) => /** @type {[number, string[]]} */ ([density, Object.keys(states)]))];

for (const [density, names] of SCREENS) {
  test.describe(`density ${density}`, () => {
    test.use({ density });
    for (const name of names) {
      test(`${name}: painted texts lie on those of the page`, async ({ portal, page }) => {
        test.slow();  // pictures of many pixels, drawn by a processor
        await states[name](portal);
        const { client, lines } = await expectTextsInPlace(page, name, density);
        if (density === DENSEST) await expectContrast(page, client, lines);
      });
    }
  });
}
