// The project's source files, and the little reading of C++ that the checks of this folder share.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = join(dirname(fileURLToPath(import.meta.url)), '../..');

/**
 * Every file below the named top folders whose name ends in one of `endings`, as {path, text} with
 * the path from the root, sorted.
 * @param {string[]} folders @param {string[]} endings
 */
export function sourceFiles(folders, endings) {
  return folders
    .flatMap((folder) => walk(join(root, folder)))
    .filter((file) => endings.some((ending) => file.endsWith(ending)))
    .sort()
    .map((file) => ({ path: relative(root, file), text: readFileSync(file, 'utf8') }));
}

/** @param {string} folder @returns {string[]} */
function walk(folder) {
  let entries;
  try {
    entries = readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    if (error.code === 'ENOENT') return [];
    throw error;
  }
  return entries.flatMap((entry) => {
    if (entry.name === 'node_modules') return [];
    const path = join(folder, entry.name);
    return entry.isDirectory() ? walk(path) : [path];
  });
}

/**
 * `text` without comments and without the insides of string and character literals, lines kept.
 * Digit separators (10'000) are not literals.
 * @param {string} text
 */
export function codeOnly(text) {
  const pattern =
    /\/\/[^\n]*|\/\*[\s\S]*?\*\/|R"([^(\s]*)\([\s\S]*?\)\1"|"(?:\\.|[^"\\\n])*"|(?<![0-9a-fA-F])'(?:\\.|[^'\\\n])*'/g;
  return text.replace(pattern, (part) => {
    const lines = part.replace(/[^\n]/g, '');
    if (part.startsWith('/')) return lines === '' ? ' ' : lines;
    return part[0] === "'" ? "''" : `""${lines}`;
  });
}

/** Number of the line that holds `offset`, from 1. @param {string} text @param {number} offset */
export function lineAt(text, offset) {
  return text.slice(0, offset).split('\n').length;
}
