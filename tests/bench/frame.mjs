// Wasm CPU for a frame of 100 rows: the list of a company with as many UMS IDs, painted again and
// again by the shipped program in node.
import { median, startProgram, timed } from './program.mjs';

const ROWS = 100;

/** A snapshot with `count` UMS IDs, each as the demo's first one with packs, under refs and names of
 * its own. @param {any} snapshot */
function grown(snapshot, count) {
  const copy = structuredClone(snapshot);
  const rows = copy.ums_ids;
  const packs = copy.product_packs;
  const model = rows.find((row) => packs.some((pack) => pack.ums_id === row.ref)) ?? rows[0];
  const held = packs.filter((pack) => pack.ums_id === model.ref);
  copy.ums_ids = [];
  copy.product_packs = [];
  for (let i = 0; i < count; i += 1) {
    const ref = String(i).padStart(32, '0');
    copy.ums_ids.push({ ...structuredClone(model), ref, name: `UMS site ${i}` });
    held.forEach((pack, at) => {
      const number = String(i * 10 + at);
      copy.product_packs.push({ ...structuredClone(pack), ref: number.padStart(32, 'a'), pack_id: `WE-${number.padStart(5, '0')}`, ums_id: ref });
    });
  }
  return copy;
}

/** @param {string} site @param {string} api address of a server with the demo */
export async function measureFrame(site, api) {
  const json = async (path) => (await fetch(api + path)).json();
  const me = await json('/v1/me');
  const { company, global_account_id: account } = me.companies[0];
  const snapshot = grown(await json(`/v1/companies/${company}/snapshot`), ROWS);
  const { program } = await startProgram(site, `/c/${account}/ums-ids?rows=${ROWS}`, (url) => {
    if (url.endsWith('/v1/me')) return JSON.stringify(me);
    return url.includes('/snapshot') ? JSON.stringify(snapshot) : undefined;
  });
  timed(100, () => program._portal_paint());
  const frames = timed(300, () => program._portal_paint());
  const logic = timed(100, () => program._portal_logic());
  return { median: median(frames), slowest: frames.at(-1), logic: median(logic) };
}
