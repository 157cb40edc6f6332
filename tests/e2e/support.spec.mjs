// The harness itself: a check that cannot fail proves nothing.
import { createServer } from 'node:http';
import { once } from 'node:events';
import { test, expect } from '@playwright/test';
import { boxOf, canvasShot, changedPixels, expectCanvasChanged } from './support/canvas.mjs';
import { expectAccessible } from './support/fixtures.mjs';
import { Proxy } from './support/proxy.mjs';

const page = `<!doctype html><html lang="en"><title>Harness</title><main><h1>Harness</h1>
<canvas width="300" height="100"></canvas><button id="paint">Paint</button><button id="say">Say</button></main>`;
const script = `const [canvas, paint, say] = [document.querySelector('canvas'), ...document.querySelectorAll('button')];
paint.onclick = () => { const c = canvas.getContext('2d'); c.fillStyle = 'red'; c.fillRect(20, 20, 40, 40); };
say.onclick = () => { say.textContent = 'Said'; };`;

test.describe('the harness', () => {
  /** @type {import('node:http').Server} */ let server;
  let url = '';
  test.beforeAll(async () => {
    server = createServer((request, response) => {
      if (request.url === '/data') return void response.end('{"whole": "answer"}');
      response.setHeader('Content-Security-Policy', "default-src 'none'; script-src 'self'; style-src 'self'");
      const isScript = request.url === '/script.js';
      response.setHeader('Content-Type', isScript ? 'text/javascript' : 'text/html');
      response.end(isScript ? script : page.replace('</main>', '</main><script src="/script.js"></script>'));
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    url = `http://127.0.0.1:${server.address().port}`;
  });
  test.afterAll(() => server.close());

  test('a picture of the canvas shows paint and nothing of the elements above it', async ({ page }) => {
    await page.goto(url);
    const before = await canvasShot(page);
    await page.getByRole('button', { name: 'Say' }).click();
    await expect(page.getByRole('button', { name: 'Said' })).toBeFocused();
    const everything = { x: 0, y: 0, width: before.width, height: before.height };
    expect(changedPixels(before, await canvasShot(page), everything)).toBe(0);
    await page.getByRole('button', { name: 'Paint' }).click();
    const canvas = await boxOf(page.locator('canvas'));
    await expectCanvasChanged(page, before, canvas, 'the red square');
    expect(changedPixels(before, await canvasShot(page), canvas)).toBe(1600);
    expect(changedPixels(before, await canvasShot(page), { ...canvas, x: canvas.x + 100, width: 100 })).toBe(0);
  });

  test('axe finds a button without a name', async ({ page }) => {
    await page.goto(url);
    await expectAccessible(page);
    await page.evaluate(() => document.querySelector('button').replaceChildren());
    await expect(expectAccessible(page)).rejects.toThrow(/button-name/);
  });

  test('the proxy loses, cuts, spoils, refuses and holds answers, then lets them through', async () => {
    const proxy = await new Proxy(url).start();
    const ask = () => fetch(`${proxy.url}/data`, { headers: { connection: 'close' } }).then((answer) => answer.text());
    expect(await ask()).toBe('{"whole": "answer"}');
    for (const rule of [{ away: true }, { lost: true }, { cut: true }]) {
      proxy.set({ match: /^\/data$/, times: 1, ...rule });
      await expect(ask(), JSON.stringify(rule)).rejects.toThrow();
      expect(await ask()).toBe('{"whole": "answer"}');
    }
    proxy.set({ match: /^\/data$/, times: 1, rubbish: true });
    expect(await ask()).toBe('{"revision": <!');
    proxy.set({ match: /^\/data$/, times: 1, status: 503 });
    expect((await fetch(`${proxy.url}/data`)).status).toBe(503);
    proxy.set({ match: /^\/data$/, held: true });
    const held = ask();
    await expect.poll(() => proxy.waiting.length).toBe(1);
    proxy.release();
    expect(await held).toBe('{"whole": "answer"}');
    proxy.set({ match: /^\/data$/, held: true });
    const underWay = ask();
    await expect.poll(() => proxy.count(/^\/data$/)).toBe(11);
    proxy.release();
    expect(await underWay, 'let go before the server answered').toBe('{"whole": "answer"}');
    await proxy.stop();
  });
});
