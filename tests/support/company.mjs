// A company with as many UMS IDs as a measure needs.

/** A snapshot with `count` UMS IDs, each as the demo's first one with packs, under refs and names of
 * its own. @param {any} snapshot */
export function grown(snapshot, count) {
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
