// Where the programs under test are. CMake presets build them; the environment may name others.
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = join(dirname(fileURLToPath(import.meta.url)), '../../..');
export const server = process.env.PORTAL_SERVER ?? join(root, 'build/release/server/portal-server');
export const control = process.env.PORTAL_CTL ?? join(root, 'build/release/server/portal-ctl');
/** The page with test hooks: what `./dev build` puts together from the preset wasm-test. */
export const testSite = process.env.PORTAL_SITE ?? join(root, 'build/wasm-test/site');
/** The page as it is shipped. */
export const releaseSite = process.env.PORTAL_RELEASE_SITE ?? join(root, 'build/wasm-release/site');
export const chromium = process.env.PORTAL_CHROMIUM ?? '/usr/bin/chromium';

/** A folder beside the clone that only some machines have; undefined elsewhere. @param {string} name */
export function shared(name) {
  const folder = process.env.PORTAL_SHARED
    ? join(process.env.PORTAL_SHARED, name)
    : join(root, '../shared', name);
  return existsSync(folder) ? folder : undefined;
}
