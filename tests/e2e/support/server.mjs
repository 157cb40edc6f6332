// Starts portal-server on a data folder and stops it, by its process alone.
import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { once } from 'node:events';
import * as paths from './paths.mjs';

const STARTUP_MS = 30_000;

/** A data folder with the demo in it, made once and copied for each server. */
export class Seed {
  /** @param {string} [now] the moment that the demo shows, else the present one */
  constructor(now) {
    this.now = now;
    this.folder = mkdtempSync(join(tmpdir(), 'portal-seed-'));
  }

  async make() {
    const moment = this.now ? ['--now', this.now] : [];
    await run(paths.control, ['demo', '--data', join(this.folder, 'data'), ...moment]);
    return this;
  }

  copy() {
    const folder = mkdtempSync(join(tmpdir(), 'portal-data-'));
    cpSync(join(this.folder, 'data'), folder, { recursive: true });
    return folder;
  }

  remove() {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** One running server. `url` has no slash at its end. */
export class PortalServer {
  /** @param {string} data a folder that is the server's alone @param {{site?: string, program?: string}} options */
  constructor(data, { site = paths.testSite, program = paths.server } = {}) {
    this.data = data;
    this.site = site;
    this.program = program;
    this.port = 0;
    this.url = '';
    this.log = '';
  }

  /** Starts it, again on the same port after a stop. */
  async start() {
    const child = spawn(
      this.program,
      ['--port', String(this.port), '--data', this.data, '--static', this.site],
      { stdio: ['ignore', 'pipe', 'pipe'] },
    );
    this.child = child;
    const line = /listening on (http:\/\/127\.0\.0\.1:(\d+))/;
    await new Promise((resolve, reject) => {
      const late = setTimeout(() => reject(this.failure('did not listen in time')), STARTUP_MS);
      const read = (/** @type {Buffer} */ bytes) => {
        this.log += bytes;
        const found = line.exec(this.log);
        if (found === null) return;
        clearTimeout(late);
        this.url = found[1];
        this.port = Number(found[2]);
        resolve(undefined);
      };
      child.stdout.on('data', read);
      child.stderr.on('data', read);
      child.once('error', (error) => reject(this.failure(error.message)));
      child.once('exit', (code) => {
        clearTimeout(late);
        reject(this.failure(`ended with ${code}`));
      });
    });
    this.log = '';
    return this;
  }

  /** @param {NodeJS.Signals} signal */
  async stop(signal = 'SIGTERM') {
    const child = this.child;
    this.child = undefined;
    if (child === undefined || child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    child.kill(signal);
    await ended;
  }

  async remove() {
    await this.stop();
    rmSync(this.data, { recursive: true, force: true });
  }

  /** @param {string} what */
  failure(what) {
    return new Error(`${this.program} ${what}\n${this.log}`);
  }
}

/** Runs a program to its end; its output when it succeeds. @param {string} program @param {string[]} args */
export async function run(program, args) {
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  child.stdout.on('data', (bytes) => (output += bytes));
  child.stderr.on('data', (bytes) => (output += bytes));
  const [code] = await once(child, 'close');
  if (code !== 0) throw new Error(`${program} ${args.join(' ')} ended with ${code}\n${output}`);
  return output;
}
