// ./dev bench: the shipped bundle against its budgets. Fails when the first load is too large; times
// are printed with their verdict and depend on the machine and what else it does.
import * as paths from '../e2e/support/paths.mjs';
import { PortalServer, Seed } from '../e2e/support/server.mjs';
import { measureCertificates } from './certificates.mjs';
import { measureCommands } from './commands.mjs';
import { measureFrame } from './frame.mjs';
import { measurePage } from './page.mjs';
import { kB, line, ms, table } from './print.mjs';
import { sizesOf, whole } from './sizes.mjs';

const site = paths.releaseSite;

const seed = await new Seed().make();
const server = await new PortalServer(seed.copy(), { site }).start();
try {
  const page = await measurePage(server.url);
  const sizes = sizesOf(site, page.files);
  const frame = await measureFrame(site, server.url);
  const certificates = await measureCertificates(site);
  const commands = await measureCommands(server.url);

  console.log('\nThe first interactive page, brotli');
  table([
    ['part', 'budget', 'measured', 'verdict'],
    ...sizes.rows.filter((row) => row.bytes > 0 || row.budget > 0).map((row) => line(row.name, row.budget, row.bytes, kB)),
    line('all', whole, sizes.total, kB),
  ]);
  console.log('\nLoaded later, when it is needed');
  table([['file', '', 'brotli', ''], ...sizes.later.map((part) => [part.name, '', kB(part.bytes), ''])]);
  console.log('\nTimes');
  table([
    ['what', 'budget', 'measured', 'verdict'],
    line('wasm CPU of a frame of 100 rows, median', 1, frame.median, ms),
    ['the slowest of 300 such frames', '-', ms(frame.slowest), '-'],
    ['a logic pass with 100 rows, median', '-', ms(frame.logic), '-'],
    line('click to updated DOM, median of 50', 8, page.click.median, ms),
    line('click to updated DOM, slowest of 50', 50, page.click.slowest, ms),
    line('another page of 100 rows, click to updated DOM, median', 15, page.turn.median, ms),
    ['the slowest of 30 such', '-', ms(page.turn.slowest), '-'],
    line('idle for 3 s: animation frames', 0, page.idle.frames, String),
    line('idle for 3 s: changes of the DOM', 0, page.idle.mutations, String),
    [`decoding a certificate, median of ${certificates.count}`, '-', ms(certificates.median), '-'],
    ['decoding a certificate, slowest', '-', ms(certificates.slowest), '-'],
    [`durable commands a second, ${commands.clients} clients`, '-', commands.aSecond.toFixed(0), '-'],
  ]);
  process.exitCode = sizes.total <= whole ? 0 : 1;
} finally {
  await server.remove();
  seed.remove();
}
