// ./dev bench page: the shipped page against each of its budgets, and against the peers' pages.
// Options: --no-peers, --peers preact,mui, --starts 3 and --rounds 1 (of the comparison).
import { chromium } from '@playwright/test';
import { cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import config from '../e2e/playwright.config.mjs';
import * as paths from '../e2e/support/paths.mjs';
import { PortalServer, Seed } from '../e2e/support/server.mjs';
import { BigPortal } from './big_portal.mjs';
import { measureFrame } from './frame.mjs';
import { measureKeys, measureRows } from './interaction.mjs';
import { measurePage } from './page.mjs';
import { builtPeers, CONDITIONS, measured, PEERS, runPeers } from './peers.mjs';
import { head, kB, line, MB, ms, note, table } from './print.mjs';
import { sizesOf, whole } from './sizes.mjs';

const { values: options } = parseArgs({ options: {
  peers: { type: 'string', default: PEERS.join(',') },
  'no-peers': { type: 'boolean', default: false },
  starts: { type: 'string', default: '3' },
  rounds: { type: 'string', default: '1' },
} });

const site = paths.releaseSite;
const seed = await new Seed().make();
const server = await new PortalServer(seed.copy(), { site }).start();
const portal = await new BigPortal(server.url).start();
const at = (count) => `${portal.url}/?n=${count}`;

async function ownBudgets() {
  const first = await measurePage(server.url);
  const frame = await measureFrame(site, server.url);
  const browser = await chromium.launch(config.use.launchOptions);
  const rows = await measureRows(browser, at(1000), config.use.viewport);
  const many = await measureKeys(browser, at(100_000), config.use.viewport);
  await browser.close();
  const { key, sort, memory } = many;
  console.log(`Load of the machine: ${loadavg().map((one) => one.toFixed(1)).join(', ')} on ${cpus().length} cores\n`);
  table([
    head('The page'),
    line('loaded by the first interactive page, brotli', whole, sizesOf(site, first.files).total, kB),
    line('click to updated DOM, median', 8, first.click.median, ms),
    line('  with 100 rows', 12, rows.click, ms),
    line('another page of 100 rows: commit of the mirror', 15, rows.turned.commit, ms),
    note('  the quickest of 30', rows.turned.quickest, ms),
    note('  click to updated DOM', rows.turned.time, ms),
    note('  main thread, CPU', rows.turned.cpu, ms),
    line('frame of 100 rows, CPU', 1, frame.median, ms),
    line('idle for 3 s: frames', 0, rows.still.frames, String),
    line('  timers that ran', 0, rows.still.timers, String),
    line('  changes of the DOM', 0, rows.still.mutations, String),
    line('40 steps of scrolling, 100 rows: changes of the DOM', 0, rows.scrolled, String),
    line('100,000 UMS IDs: keystroke to filtered rows', 16, key.time, ms),
    note('  the quickest', key.quickest, ms),
    note('  the slowest', key.slowest, ms),
    note('  of it logic, with the commit', key.logic, ms),
    line('  main thread, CPU, 25 rows', 8, key.cpu, ms),
    note('  sort, main thread, CPU', sort.cpu, ms),
    line('  memory: program and scripts', 120, memory.program + memory.script, MB),
    note('    of it the program (WebAssembly)', memory.program, MB),
  ]);
}

/** @param {any[]} lines @param {string[]} peers */
function compared(lines, peers) {
  const NAMES = { '1x': 'as it is', '4x': 'CPU 4 times slower', '3g': '1.6 Mbps, 150 ms' };
  const best = (others, value) => Math.min(...others.map(value).filter((one) => one !== undefined));
  const start = (condition) => (peer) => measured(lines, peer, 'start', 'ready_ms', condition);
  const larger = peers.filter((peer) => ['tanstack', 'aggrid', 'mui'].includes(peer));
  const against = (name, budget, value) => (Number.isFinite(budget) && value !== undefined ? [line(name, budget, value, ms)] : []);
  const cpu = (metric) => (peer) => measured(lines, peer, metric, 'task_ms');
  console.log();
  table([
    head('Among the peers'),
    ...against('cold start, 1,000 rows: 1.2 times preact', 1.2 * (start('1x')('preact') ?? NaN), start('1x')('ours')),
    ...['4x', '3g'].flatMap((condition) => against(`  ${NAMES[condition]}: the quickest of ${larger.join(', ')}`, best(larger, start(condition)), start(condition)('ours'))),
    ...['keystroke', 'sort'].flatMap((metric) => against(`${metric}, 100,000 rows, CPU: the quickest of all`, best(peers, cpu(metric)), cpu(metric)('ours'))),
  ]);
  console.log();
  const all = ['ours', ...peers];
  const shown = (value) => (value === undefined ? '-' : value.toFixed(1));
  const row = (name, value) => [name, ...all.map((peer) => shown(value(peer)))];
  const grid = [
    ['median, ms', ...all],
    ...CONDITIONS.map((condition) => row(`start, ${NAMES[condition]}`, start(condition))),
    row('keystroke, 100,000 rows, CPU', cpu('keystroke')),
    row('keystroke, to the end of its frame', (peer) => measured(lines, peer, 'keystroke', 'ms')),
    row('sort, 100,000 rows, CPU', cpu('sort')),
    row('kB loaded', (peer) => (measured(lines, peer, 'start', 'bytes', '1x') ?? NaN) / 1000),
  ];
  const widths = grid[0].map((_, column) => Math.max(...grid.map((cells) => cells[column].length)));
  for (const cells of grid) console.log(cells.map((cell, column) => (column === 0 ? cell.padEnd(widths[0]) : cell.padStart(widths[column]))).join('  '));
}

try {
  await ownBudgets();
  const peers = options.peers.split(',').filter(Boolean);
  if (options['no-peers']) {
    console.log('\nThe peers were left out.');
  } else if ((await builtPeers()) === undefined) {
    console.log('\nThere is no ../shared/peers here: nothing to compare with.');
  } else {
    // What a server would hold ready is made before anything is timed.
    const { companies } = await (await fetch(`${server.url}/v1/me`)).json();
    for (const count of [1000, 100_000]) await portal.snapshotOf(`/v1/companies/${companies[0].company}/snapshot`, count);
    compared(await runPeers(portal.url + '/', { peers, starts: Number(options.starts), rounds: Number(options.rounds) }), peers);
  }
} finally {
  portal.stop();
  await server.remove();
  seed.remove();
}
