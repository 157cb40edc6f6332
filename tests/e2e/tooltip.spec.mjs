// A tooltip is painted after a while, without any other event; what it says is in the page as a name.
import { boxOf, canvasShot, expectCanvasChanged } from './support/canvas.mjs';
import { test } from './support/fixtures.mjs';

test('a tooltip comes when the pointer rests', async ({ portal, page }) => {
  await portal.openList();
  const help = page.getByRole('button', { name: 'Keyboard shortcuts' });
  const below = { ...(await boxOf(help)), y: 58, height: 24 };
  const before = await canvasShot(page);
  await help.hover();
  await expectCanvasChanged(page, before, below, 'the tooltip', { moving: true });
});
