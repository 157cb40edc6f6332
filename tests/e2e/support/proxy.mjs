// Stands between page and server and answers as a bad network does.
import { createServer, request as httpRequest } from 'node:http';
import { once } from 'node:events';

/**
 * What the proxy does to a request that matches:
 *   away     the connection ends, the server hears nothing
 *   lost     the server answers, the answer is thrown away
 *   cut      the first half of the answer, then the connection ends
 *   rubbish  200 and JSON's type, but not JSON; the server hears nothing
 *   status   this status and a plain body; the server hears nothing
 *   slow     the answer waits this many milliseconds
 *   held     the answer waits until release() is called
 * @typedef {{match: RegExp, method?: string, away?: boolean, lost?: boolean, cut?: boolean,
 *   rubbish?: boolean, status?: number, slow?: number, held?: boolean, times?: number}} Rule
 */

export class Proxy {
  /** @param {string} target */
  constructor(target) {
    this.target = new URL(target);
    /** @type {Rule[]} */
    this.rules = [];
    /** Every request that arrived, in order. @type {{method: string, path: string, body: string}[]} */
    this.seen = [];
    /** @type {(() => void)[]} */
    this.waiting = [];
    this.server = createServer((incoming, outgoing) => this.serve(incoming, outgoing));
    this.url = '';
  }

  async start() {
    this.server.listen(0, '127.0.0.1');
    await once(this.server, 'listening');
    this.url = `http://127.0.0.1:${this.server.address().port}`;
    return this;
  }

  async stop() {
    this.release();
    this.server.closeAllConnections();
    this.server.close();
    await once(this.server, 'close');
  }

  /** The newest rule that matches counts, at most `times` times. @param {Rule} rule */
  set(rule) {
    this.rules.unshift({ times: Infinity, ...rule });
  }

  /** Forgets every rule and lets held answers go, also those that the server has not given yet. */
  release() {
    for (const rule of this.rules) rule.held = false;
    this.rules = [];
    for (const go of this.waiting.splice(0)) go();
  }

  /** @param {RegExp} path */
  count(path) {
    return this.seen.filter((request) => path.test(request.path)).length;
  }

  /** @param {import('node:http').IncomingMessage} incoming @param {import('node:http').ServerResponse} outgoing */
  async serve(incoming, outgoing) {
    const chunks = [];
    for await (const chunk of incoming) chunks.push(chunk);
    const body = Buffer.concat(chunks);
    const method = incoming.method ?? 'GET';
    const path = incoming.url ?? '/';
    this.seen.push({ method, path, body: body.toString() });
    const rule = this.take(method, path);
    if (rule.away) return void outgoing.destroy();
    if (rule.rubbish) {
      return void outgoing.writeHead(200, { 'Content-Type': 'application/json' }).end('{"revision": <!');
    }
    if (rule.status) {
      return void outgoing.writeHead(rule.status, { 'Content-Type': 'text/plain' }).end('no');
    }
    this.forward(incoming, body, outgoing, rule);
  }

  /** @param {string} method @param {string} path @returns {Rule} */
  take(method, path) {
    const rule = this.rules.find(
      (entry) => entry.match.test(path) && (entry.method ?? method) === method && entry.times > 0,
    );
    if (rule === undefined) return { match: /$/ };
    rule.times -= 1;
    return rule;
  }

  /** @param {import('node:http').IncomingMessage} incoming @param {Buffer} body
   *  @param {import('node:http').ServerResponse} outgoing @param {Rule} rule */
  forward(incoming, body, outgoing, rule) {
    const headers = { ...incoming.headers, host: this.target.host };
    // The page's origin is the proxy; the server knows its own alone.
    if (headers.origin === this.url) headers.origin = this.target.origin;
    delete headers.connection;
    const onward = httpRequest(
      { host: this.target.hostname, port: this.target.port, method: incoming.method, path: incoming.url, headers },
      async (answer) => {
        const chunks = [];
        for await (const chunk of answer) chunks.push(chunk);
        const content = Buffer.concat(chunks);
        const pass = () => {
          outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
          if (!rule.cut) return void outgoing.end(content);
          outgoing.write(content.subarray(0, content.length >> 1), () => outgoing.destroy());
        };
        if (rule.lost) outgoing.destroy();
        else if (rule.held) this.waiting.push(pass);
        else if (rule.slow) setTimeout(pass, rule.slow);
        else pass();
      },
    );
    onward.on('error', () => outgoing.destroy());
    outgoing.on('close', () => onward.destroy());
    onward.end(body);
  }
}
