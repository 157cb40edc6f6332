// Makes a variant of a test program in which one source file has a bug put in on purpose, without a
// trace of it in the product: the changed file is compiled by the command of the original and linked
// before the libraries, so that the original object is not taken from its archive.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';

export const root = join(import.meta.dirname ?? new URL('.', import.meta.url).pathname, '../..');

/**
 * @typedef {object} Bug
 * @property {string} name what was put in
 * @property {string} source path from the root
 * @property {string} find text that stands exactly once in the source
 * @property {string} replace what the bug makes of it
 * @property {string} program the Catch2 program that must notice
 * @property {string} test the test case that must turn red
 */

/** The source with the bug in it. @param {Bug} bug @param {string} text */
export function planted({ name, source, find, replace }, text) {
  const parts = text.split(find);
  if (parts.length !== 2) {
    throw new Error(`"${name}" fits ${parts.length - 1} places of ${source}; it must fit one`);
  }
  return parts.join(replace);
}

/** Compiles and links the variant; the path of its program. @param {Bug} bug @param {string} build */
export function makeVariant(bug, build) {
  const folder = join(build, 'planted', bug.name.replaceAll(/\W+/g, '-'));
  mkdirSync(folder, { recursive: true });
  const source = join(folder, basename(bug.source));
  writeFileSync(source, planted(bug, readFileSync(join(root, bug.source), 'utf8')));
  const object = `${source}.o`;
  sh(compileCommand(bug.source, build, source, object), build);
  const program = join(folder, bug.program);
  sh(linkCommand(bug.program, build, object, program), build);
  return program;
}

/** Runs one test case; whether it failed as a test does. @param {string} program @param {string} test */
export function isRed(program, test) {
  const run = spawnSync(program, [test.replaceAll(/([,[\]\\])/g, '\\$1')], { encoding: 'utf8', cwd: root });
  const output = run.stdout + run.stderr;
  if (/No test cases matched|No tests ran/.test(output)) throw new Error(`there is no test "${test}"`);
  return { red: run.status !== 0, output };
}

/** @param {string} original @param {string} build @param {string} source @param {string} object */
function compileCommand(original, build, source, object) {
  const commands = JSON.parse(readFileSync(join(build, 'compile_commands.json'), 'utf8'));
  const path = join(root, original);
  const entry = commands.find((command) => command.file === path);
  if (entry === undefined) throw new Error(`${original} is not compiled in ${build}`);
  return entry.command
    .replace(/ -o \S+/, ` -o '${object}'`)
    .replace(/ -MF \S+/, ` -MF '${object}.d'`)
    .replace(` -c ${path}`, ` -c '${source}'`);
}

/** @param {string} program @param {string} build @param {string} object @param {string} output */
function linkCommand(program, build, object, output) {
  const steps = execFileSync('ninja', ['-t', 'commands', '-s', `tests/${program}`], { cwd: build, encoding: 'utf8' });
  const link = steps.trim().split('\n').at(-1) ?? '';
  const changed = link.replace(/( \S+\.o)( .*?)? -o (\S+)/, ` '${object}'$1$2 -o '${output}'`);
  if (changed === link) throw new Error(`${program} is not linked as expected: ${link}`);
  return changed;
}

/** @param {string} command @param {string} folder */
function sh(command, folder) {
  execFileSync('bash', ['-c', command], { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
}
