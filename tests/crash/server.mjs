// A portal-server that is killed the hard way, and what a client does with it.
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const root = join(new URL('.', import.meta.url).pathname, '../..');
const programs = process.env.PORTAL_PROGRAMS ?? join(root, 'build/release/server');

/** Ends with a failure if the program does. @param {string[]} words */
export function control(...words) {
  return execFileSync(join(programs, 'portal-ctl'), words, { encoding: 'utf8' });
}

export class CrashingServer {
  /** @param {string} data the data folder */
  constructor(data) {
    this.data = data;
    this.url = '';
  }

  async start() {
    this.child = spawn(join(programs, 'portal-server'), ['--port', '0', '--data', this.data], {
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    for await (const line of createInterface({ input: this.child.stdout })) {
      this.url = line.replace('listening on ', '');
      return;
    }
    throw new Error('portal-server ended before it listened');
  }

  /** @param {NodeJS.Signals} signal */
  async end(signal) {
    const { child } = this;
    if (child === undefined) return;
    this.child = undefined;
    const ended = once(child, 'exit');
    child.kill(signal);
    await ended;
  }

  /** @param {string} path */
  async get(path) {
    const answer = await fetch(`${this.url}/v1/companies/GA-100231${path}`);
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
    return answer.json();
  }

  /** The outcomes; undefined if there was no answer. @param {string} client @param {object[]} commands */
  async send(client, commands) {
    let answer;
    try {
      answer = await fetch(`${this.url}/v1/companies/GA-100231/commands`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ client_id: client, commands }),
      });
      if (answer.ok) return (await answer.json()).outcomes;
    } catch {
      return undefined; // killed meanwhile
    }
    throw new Error(`commands: ${answer.status} ${await answer.text()}`);
  }
}

/** mulberry32: numbers in [0, 1), the same for the same seed. @param {number} seed */
export function random(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
