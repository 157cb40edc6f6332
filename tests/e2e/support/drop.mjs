/** Drags files over the page and lets them go in the middle of `box`, by the browser's own events.
 * @param {import('@playwright/test').Page} page @param {{x: number, y: number, width: number, height: number}} box
 * @param {string[]} files paths */
export async function dropFiles(page, box, files) {
  const client = await page.context().newCDPSession(page);
  const x = box.x + box.width / 2;
  const y = box.y + box.height / 2;
  const data = { items: [], files, dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop']) {
    await client.send('Input.dispatchDragEvent', { type, x, y, data });
  }
  await client.detach();
}
