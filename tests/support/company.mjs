// A company with as many UMS IDs as a measure needs.

const CITIES = ['Zagreb', 'Berlin', 'Madrid', 'Oslo', 'Lisbon', 'Prague', 'Vienna', 'Warsaw', 'Dublin', 'Athens'];
const KINDS = ['production', 'staging', 'backup', 'edge', 'lab', 'office', 'plant', 'campus'];

/** "Oslo backup 000042": names that share words, in no order. @param {number} i */
function variedName(i) {
  const mixed = Math.imul(i + 1, 0x9e3779b1) >>> 0;
  return `${CITIES[mixed % CITIES.length]} ${KINDS[(mixed >>> 8) % KINDS.length]} ${String(i).padStart(6, '0')}`;
}

/** A snapshot with `count` UMS IDs, each as the demo's first one with packs, under refs and names of
 * its own, ordered by them; with `packs`, that many of these; `varied` ones differ in name, use and
 * certificate.
 * @param {any} snapshot @param {number} count @param {{ packs?: number, varied?: boolean }} options */
export function grown(snapshot, count, { packs: most = Infinity, varied = false } = {}) {
  const { ums_ids: rows, product_packs: packs, ...others } = snapshot;
  const model = rows.find((row) => packs.some((pack) => pack.ums_id === row.ref)) ?? rows[0];
  const held = packs.filter((pack) => pack.ums_id === model.ref).slice(0, most);
  const copy = { ...structuredClone(others), ums_ids: [], product_packs: [] };
  for (let i = 0; i < count; i += 1) {
    const ref = String(i).padStart(32, '0');
    const row = { ...structuredClone(model), ref, name: varied ? variedName(i) : `UMS site ${i}` };
    const hash = (Math.imul(i + 1, 0x85ebca6b) >>> 0).toString(16).padStart(8, '0');
    if (varied) {
      const facts = row.certificate.facts;
      facts.fingerprint = hash.repeat(8);
      facts.identifier = (hash.repeat(6)).slice(0, 43);
    }
    copy.ums_ids.push(row);
    held.forEach((pack, at) => {
      const number = i * 10 + at;
      const letters = number.toString(36).toUpperCase().padStart(5, '0');
      const own = { ...structuredClone(pack), ref: `a${String(number).padStart(31, '0')}`, pack_id: `WE-${letters}`, ums_id: ref };
      if (varied) own.used = parseInt(hash.slice(0, 4), 16) % (own.total + 1);
      copy.product_packs.push(own);
    });
  }
  return copy;
}
