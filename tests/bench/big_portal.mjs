// The product with a company of as many UMS IDs as are asked for: what portal-server answers, with a
// grown snapshot in place of its own. `/?n=1000` opens it, as the peers' pages are opened.
import { createServer, request as ask } from 'node:http';
import { promisify } from 'node:util';
import { constants, gzip } from 'node:zlib';
import { grown } from '../support/company.mjs';

// What a benchmark of pages looks for: `__ready` after the frame that shows the first rows, and what
// the first row and the heading of the names are.
const SIGNALS = `(() => {
  const first = () => document.querySelector('#mirror tbody th a');
  const frameEnds = (then) => requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = then;
    port2.postMessage(0);
  });
  const rows = new MutationObserver(() => {
    if (!first()) return;
    rows.disconnect();
    frameEnds(() => { globalThis.__ready ||= performance.now(); });
  });
  rows.observe(document, { childList: true, subtree: true });
  globalThis.__top = () => {
    const row = first();
    return row ? row.textContent + ' of ' + row.closest('table').getAttribute('aria-rowcount') : '';
  };
  globalThis.__header = () => {
    const box = document.querySelector('#mirror thead th:nth-child(2) button').getBoundingClientRect();
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  };
})();`;

const countIn = (cookies) => Number(/(?:^|; )n=(\d+)/.exec(cookies ?? '')?.[1] ?? 0);

export class BigPortal {
  /** @param {string} backend address of a server with the demo and the shipped site */
  constructor(backend) {
    this.backend = new URL(backend);
    /** @type {Map<string, Buffer>} */
    this.snapshots = new Map();
    this.url = '';
  }

  async start() {
    this.server = createServer((request, response) => {
      this.answer(request, response).catch((error) => response.destroy(error));
    });
    await new Promise((resolve) => this.server.listen(0, '127.0.0.1', () => resolve(undefined)));
    this.url = `http://127.0.0.1:${this.server.address().port}`;
    return this;
  }

  stop() {
    this.server.closeAllConnections();
    this.server.close();
  }

  async answer(request, response) {
    const url = new URL(request.url, this.url);
    const count = countIn(request.headers.cookie);
    if (url.searchParams.has('n')) return this.openPage(url, response);
    if (url.pathname.endsWith('/snapshot') && count > 0) return this.snapshot(url.pathname, count, response);
    const headers = { ...request.headers, host: this.backend.host };
    if (headers.origin) headers.origin = this.backend.origin;
    const passed = ask(new URL(request.url, this.backend), { method: request.method, headers }, (answered) => {
      response.writeHead(answered.statusCode, answered.headers);
      answered.pipe(response);
    });
    passed.on('error', () => response.destroy());
    response.on('close', () => passed.destroy());
    request.pipe(passed);
  }

  async openPage(url, response) {
    const html = await (await fetch(new URL('/', this.backend))).text();
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'set-cookie': `n=${url.searchParams.get('n')}; Path=/` });
    response.end(html.replace('<head>', `<head><script>${SIGNALS}</script>`));
  }

  async snapshot(path, count, response) {
    const body = await this.snapshotOf(path, count);
    const headers = { 'content-type': 'application/json', 'cache-control': 'no-store', date: new Date().toUTCString() };
    response.writeHead(200, { ...headers, 'content-encoding': 'gzip', vary: 'Accept-Encoding' });
    response.end(await promisify(gzip)(body, { level: constants.Z_BEST_SPEED }));
  }

  /** @param {string} path @param {number} count */
  async snapshotOf(path, count) {
    const key = `${path} ${count}`;
    if (!this.snapshots.has(key)) {
      const own = await (await fetch(new URL(path, this.backend))).json();
      this.snapshots.set(key, Buffer.from(JSON.stringify(grown(own, count, { packs: 1, varied: true }))));
    }
    return this.snapshots.get(key);
  }
}
