// Compiles a planted violation with the build's own compiler.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const folder = mkdtempSync(join(tmpdir(), 'planted-'));
process.on('exit', () => rmSync(folder, { recursive: true }));

/** The object file of a source text, overwritten by the next call. @param {string} text */
export function compiled(text) {
  const source = join(folder, 'planted.cpp');
  const object = join(folder, 'planted.o');
  writeFileSync(source, text);
  execFileSync(process.env.PORTAL_CXX ?? 'g++', ['-std=c++20', '-c', source, '-o', object]);
  return object;
}
