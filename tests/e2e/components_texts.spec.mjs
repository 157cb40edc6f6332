// Every text of every view on the page of components: where the canvas paints it the browser has it.
import { componentPages, showComponents } from './support/component_pages.mjs';
import { test } from './support/density.mjs';
import { expectTextsInPlace } from './support/texts.mjs';

/** Views in which something lies over texts: a toast, a dialog, the ring or ground of a posed state. */
const covered = new Set(['states', 'groups', 'table', 'rows', 'loading', 'nothing', 'toasts', 'replace', 'replacing', 'offline']);
const open = componentPages.filter((name) => !covered.has(name));
/** Most kinds of text are on one of these. */
const dense = ['basics', 'menu', 'details', 'certificate'];

for (const [density, pages] of [[1, open], [2, dense]]) {
  test.describe(`density ${density}`, () => {
    test.use({ density });
    for (const name of pages) {
      test(`component page ${name}: painted texts lie on those of the page`, async ({ page, server }) => {
        test.slow();  // pictures of many pixels, drawn by a processor
        await showComponents(page, server.url, `?show=${name}`);
        await expectTextsInPlace(page, name, density);
      });
    }
  });
}
