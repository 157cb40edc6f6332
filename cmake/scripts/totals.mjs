// Adds up what the suites reported and prints one closing line: N passed, N failed, N skipped.
// Usage: node totals.mjs FOLDER
//
// Reads NAME.xml (Catch2), NAME.tap (node's test runner, perhaps through ctest), NAME.json
// (Playwright), NAME.failed (a suite that could not start: why) and NAME.exit (a program's status). A
// program that failed without a failed test in its report counts as one failure. Exits 1 if anything
// failed or nothing passed.
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';

/** @typedef {{passed: number, failed: number, failures: string[], skipped: string[]}} Totals */

/** @returns {Totals} */
const none = () => ({ passed: 0, failed: 0, failures: [], skipped: [] });

/** @param {string} text */
const unescaped = (text) => text.replace(/&(lt|gt|quot|apos|amp);/g, (_, name) =>
  ({ lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' })[/** @type {'lt'} */ (name)]);

/** @param {string} xml @returns {Totals} */
function catch2(xml) {
  const totals = none();
  for (const [, attributes, body] of xml.matchAll(/<TestCase ([^>]*)>([^]*?)<\/TestCase>/g)) {
    const name = unescaped(/name="([^"]*)"/.exec(attributes)?.[1] ?? '');
    const result = /<OverallResult success="(\w+)" skips="(\d+)"/.exec(body);
    const reasons = [...body.matchAll(/<Skip [^>]*>([^]*?)<\/Skip>/g)].map(([, why]) => unescaped(why.trim()));
    if (result?.[1] !== 'true') {
      totals.failed += 1;
      totals.failures.push(name);
    } else if (Number(result[2]) > 0) {
      totals.skipped.push(`${name}: ${reasons.join('; ') || 'no reason given'}`);
    } else {
      totals.passed += 1;
    }
  }
  if (!/<OverallResultsCases /.test(xml)) {
    totals.failed += 1;
    totals.failures.push('it ended before its report did');
  }
  return totals;
}

/** @param {string} text @returns {Totals} */
function tap(text) {
  const totals = none();
  const sum = (/** @type {string} */ what) =>
    [...text.matchAll(new RegExp(`^(?:\\d+: )?# ${what} (\\d+)$`, 'gm'))].reduce((all, [, n]) => all + Number(n), 0);
  totals.passed = sum('pass');
  totals.failed = sum('fail') + sum('cancelled');
  for (const [, name] of text.matchAll(/^(?:\d+: )? *not ok \d+ - (.*)$/gm)) totals.failures.push(name);
  for (const [, name, why] of text.matchAll(/^(?:\d+: )? *ok \d+ - (.*?) # SKIP ?(.*)$/gm)) {
    totals.skipped.push(`${name}: ${why || 'no reason given'}`);
  }
  return totals;
}

/** @param {string} text @returns {Totals} */
function playwright(text) {
  const totals = none();
  const report = JSON.parse(text);
  for (const error of report.errors ?? []) {
    totals.failed += 1;
    totals.failures.push(error.message ?? 'an error outside any test');
  }
  const visit = (/** @type {any} */ suite, /** @type {string[]} */ path) => {
    for (const spec of suite.specs ?? []) {
      for (const run of spec.tests) {
        const name = [...path, spec.title].filter(Boolean).join(' > ');
        if (run.status === 'skipped') {
          const why = run.annotations.find((/** @type {any} */ note) => note.type === 'skip')?.description;
          totals.skipped.push(`${name}: ${why ?? 'no reason given'}`);
        } else if (run.status === 'expected') {
          totals.passed += 1;
        } else {
          totals.failed += 1;
          totals.failures.push(run.status === 'flaky' ? `${name} (passed only when repeated)` : name);
        }
      }
    }
    for (const inner of suite.suites ?? []) visit(inner, [...path, inner.title]);
  };
  for (const suite of report.suites ?? []) visit(suite, [suite.title]);
  return totals;
}

const folder = process.argv[2];
const readers = { '.xml': catch2, '.tap': tap, '.json': playwright };
/** @type {Map<string, Totals>} */
const suites = new Map();
const files = readdirSync(folder).sort();
for (const file of files) {
  const read = readers[/** @type {'.xml'} */ (extname(file))];
  if (read) suites.set(file.slice(0, -extname(file).length), read(readFileSync(join(folder, file), 'utf8')));
}
for (const file of files) {
  const name = file.slice(0, -extname(file).length);
  const text = readFileSync(join(folder, file), 'utf8').trim();
  const totals = suites.get(name) ?? none();
  if (extname(file) === '.failed') {
    totals.failed += 1;
    totals.failures.push(text);
  } else if (extname(file) === '.exit') {
    if (text !== '0' && totals.failed === 0) {
      totals.failed += 1;
      totals.failures.push(`it exited with ${text}`);
    } else if (text === '0' && !suites.has(name)) {
      totals.passed += 1;
    }
  }
  suites.set(name, totals);
}

const all = [...suites];
for (const [name, { skipped }] of all) for (const line of skipped) console.log(`skipped  ${name}: ${line}`);
for (const [name, { failures }] of all) for (const line of failures) console.log(`FAILED   ${name}: ${line}`);
const sum = (/** @type {(totals: Totals) => number} */ part) => all.reduce((total, [, totals]) => total + part(totals), 0);
const [passed, failed] = [sum((totals) => totals.passed), sum((totals) => totals.failed)];
console.log(`${passed} passed, ${failed} failed, ${sum((totals) => totals.skipped.length)} skipped`);
process.exit(failed > 0 || passed === 0 ? 1 : 0);
