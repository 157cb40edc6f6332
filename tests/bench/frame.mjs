// Wasm CPU for a frame of 100 rows: the list of a company with as many UMS IDs, painted again and
// again by the shipped program in node.
import { grown } from '../support/company.mjs';
import { median, startProgram, timed } from './program.mjs';

const ROWS = 100;

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
