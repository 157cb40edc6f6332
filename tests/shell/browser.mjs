// A page in Debian's Chromium that runs the shell's modules under the policy that is shipped.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname } from 'node:path';
import { after } from 'node:test';
import { chromium } from '@playwright/test';

const POLICY = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; "
  + "img-src 'self' data:; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; "
  + "frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types portal-sw";
const TYPES = { '.html': 'text/html', '.mjs': 'text/javascript', '.css': 'text/css' };
const FOLDERS = ['./page/', '../../shell/'].map((folder) => new URL(folder, import.meta.url));

async function fileOf(name) {
  for (const folder of FOLDERS) {
    try {
      return await readFile(new URL(name, folder));
    } catch (error) {
      if (error.code !== 'ENOENT') throw error;
    }
  }
  return null;
}

async function serve() {
  const server = createServer(async (request, response) => {
    const name = request.url === '/' ? 'index.html' : request.url.slice(1);
    const body = /^[\w.]+$/.test(name) ? await fileOf(name) : null;
    response.writeHead(body ? 200 : 404, {
      'Content-Type': TYPES[extname(name)] ?? 'text/plain',
      'Content-Security-Policy': POLICY,
    });
    response.end(body ?? '');
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

/** One browser for a test file; it closes after the last test. @returns a maker of fresh pages */
export async function openBrowser() {
  const server = await serve();
  const browser = await chromium.launch({
    executablePath: process.env.PORTAL_CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-quic', '--no-first-run', '--disable-background-networking',
      '--disable-component-update', '--disable-sync'],
  });
  after(async () => {
    await browser.close();
    server.close();
  });
  const address = `http://127.0.0.1:${server.address().port}/`;
  /** @type {import('@playwright/test').BrowserContext | undefined} */
  let last;
  return async () => {
    await last?.close();
    const context = await browser.newContext({ viewport: { width: 1000, height: 700 } });
    last = context;
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const page = await context.newPage();
    await page.goto(address);
    await page.waitForFunction(() => globalThis.harness !== undefined);
    return page;
  };
}
