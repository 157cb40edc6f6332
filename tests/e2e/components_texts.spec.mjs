// Texts of views on the page of components on a dense screen (components.spec.mjs: density 1): where the
// canvas paints them the browser has them.
import { showComponents } from './support/component_pages.mjs';
import { test } from './support/density.mjs';
import { expectTextsInPlace } from './support/texts.mjs';

/** Most kinds of text are on one of these. */
const dense = ['basics', 'menu', 'details', 'certificate'];

test.use({ density: 2 });

for (const name of dense) {
  test(`component page ${name}: painted texts lie on those of the page`, async ({ page, server }) => {
    test.slow();  // pictures of many pixels, drawn by a processor
    await showComponents(page, server.url, `?show=${name}`);
    await expectTextsInPlace(page, name, 2);
  });
}
