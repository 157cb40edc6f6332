// Runs the comparison of ../shared/peers with our page among its candidates: same browser, same
// conditions, by turns. The folder is copied to build/peers and built there, once.
import { spawn } from 'node:child_process';
import { cpSync, existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import * as paths from '../e2e/support/paths.mjs';
import { run } from '../e2e/support/server.mjs';
import { median } from './program.mjs';

export const PEERS = ['preact', 'tanstack', 'aggrid', 'mui', 'glide'];
/** After this many seconds the comparison begins no further page. */
const BUDGET_S = 480;
export const CONDITIONS = ['1x', '4x', '3g'];
const folder = join(paths.root, 'build/peers');

async function inFolder(program, args) {
  await run('env', ['-C', folder, program, ...args]);
}

/** Where the built comparison is; undefined if this machine has none. */
export async function builtPeers() {
  const source = paths.shared('peers');
  if (source === undefined) return undefined;
  if (!existsSync(join(folder, 'dist/preact/index.html')) || !existsSync(join(folder, 'dist/glide/index.html'))) {
    console.error('==> building the peers in build/peers');
    rmSync(folder, { recursive: true, force: true });
    cpSync(source, folder, { recursive: true, filter: (path) => !/\/(node_modules|dist|results)$/.test(path) });
    await inFolder('npm', ['ci', '--ignore-scripts', '--legacy-peer-deps', '--no-audit', '--no-fund']);
    await inFolder('npm', ['run', 'build']);
  }
  return folder;
}

/** The measurements of one run. @param {string} url of our page
 * @param {{ peers: string[], starts: number, rounds: number }} options
 * @returns {Promise<any[]>} */
export async function runPeers(url, { peers, starts, rounds }) {
  const args = ['run-ui.mjs', '--candidate', `ours=${url}`, '--peers', peers.join(','),
    '--start-rounds', String(starts), '--rounds', String(rounds), '--sizes', '100000', '--budget-s', String(BUDGET_S)];
  const child = spawn('node', args, {
    cwd: folder, stdio: ['ignore', 'pipe', 'inherit'], env: { ...process.env, CHROMIUM: paths.chromium },
  });
  let text = '';
  child.stdout.on('data', (bytes) => (text += bytes));
  const code = await new Promise((resolve) => child.once('close', resolve));
  if (code !== 0) console.error(`run-ui.mjs ended early, with ${code}: what it had measured until then follows`);
  const lines = text.split('\n').filter((line) => line.startsWith('{')).map((line) => JSON.parse(line));
  for (const { note, peer, text: why } of lines.filter(({ note }) => note)) console.error(`${peer ?? ''}: ${note} ${why ?? ''}`);
  return lines.filter(({ metric }) => metric);
}

/** Median of a measure; undefined without one. @param {any[]} lines @param {string} peer
 * @param {string} metric @param {string} key @param {string} [condition] */
export function measured(lines, peer, metric, key, condition) {
  const numbers = lines
    .filter((line) => line.peer === peer && line.metric === metric && (condition === undefined || line.cond === condition))
    .map((line) => line[key]).filter((value) => typeof value === 'number');
  return numbers.length > 0 ? median(numbers.sort((a, b) => a - b)) : undefined;
}
