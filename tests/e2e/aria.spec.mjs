// What the page says to assistive technology in each state, as agreed in aria/.
import { expectAgreed } from './support/agreed.mjs';
import { test } from './support/fixtures.mjs';
import { complaintsOf, states } from './support/states.mjs';

for (const [name, reach] of Object.entries(states)) {
  test.describe(() => {
    test.use({ complaints: complaintsOf(name) });

    test(`${name} is said as agreed`, async ({ portal, page }) => {
      await reach(portal);
      await expectAgreed(name, page.locator('body'));
    });
  });
}
