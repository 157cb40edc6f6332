// Puts the page of components into the site of a development build, at /components.
// Usage: node add_components.mjs SITE COMPONENTS
//
// Both folders come from assemble_site.mjs. All but the pages themselves are named by what is in
// them, so the two share what is the same. What an earlier run left behind goes.
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const isPage = (/** @type {string} */ name) => /^index\.html(\.br|\.gz)?$/.test(name);

const [site, components] = process.argv.slice(2);
if (components === undefined) {
  console.error('usage: node add_components.mjs SITE COMPONENTS');
  process.exit(1);
}
const list = join(site, '..', 'components.list');
for (const name of existsSync(list) ? readFileSync(list, 'utf8').split('\n').filter(Boolean) : []) {
  rmSync(join(site, name), { force: true });
}
const folder = join(site, 'components');
mkdirSync(folder, { recursive: true });
const added = [];
for (const name of readdirSync(components)) {
  if (isPage(name)) {
    copyFileSync(join(components, name), join(folder, name));
  } else if (!existsSync(join(site, name))) {
    copyFileSync(join(components, name), join(site, name));
    added.push(name);
  }
}
writeFileSync(list, added.map((name) => `${name}\n`).join(''));
