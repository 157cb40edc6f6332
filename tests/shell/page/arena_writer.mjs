// Writes a tree as the program does, so that the mirror can be tested without one.
import { AT, NODE_BYTES, ROLE, STATE, TAB } from '/node_layout.mjs';

const encoder = new TextEncoder();
const NO_PARENT = 0xffffffff;

/** 53 bits of FNV-1a over the path. @param {string} path */
export function keyOf(path) {
  let hash = 0xcbf29ce484222325n;
  for (const byte of encoder.encode(path)) hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
  return Number(hash & ((1n << 53n) - 1n));
}

/** A node: {key, role, name, value, hint, tab, state: names, box: [x, y, w, h] in px, a, b: number or
 * the key of a node, inset, children}. Returns what commit() takes. @param {object[]} roots */
export function write(roots) {
  const nodes = [];
  const visit = (node, parent) => {
    const index = nodes.push({ node, parent }) - 1;
    for (const child of node.children ?? []) visit(child, index);
  };
  for (const root of roots) visit(root, NO_PARENT);
  const indexOf = new Map(nodes.map(({ node }, index) => [node.key, index]));

  const pool = [0, 0, 0, 0];
  const pooled = (text) => {
    if (!text) return 0;
    const at = pool.length;
    const bytes = encoder.encode(text);
    pool.push(bytes.length & 255, bytes.length >> 8, 0, 0, ...bytes);
    while (pool.length % 4) pool.push(0);
    return at;
  };
  const reference = (value = 0) => (typeof value === 'string' ? indexOf.get(value) + 1 : value);

  const records = nodes.map(({ node, parent }) => ({
    parent,
    role: ROLE[node.role],
    style: node.style ?? 0,
    inset: node.inset ?? 0,
    tab: TAB[node.tab ?? 'None'],
    state: (node.state ?? []).reduce((bits, name) => bits | STATE[name], 0),
    box: (node.box ?? [0, 0, 0, 0]).map((px) => px * 64),
    strings: [node.name, node.value, node.hint].map(pooled),
    a: reference(node.a),
    b: reference(node.b),
    key: keyOf(node.key),
    content: keyOf(JSON.stringify({ ...node, children: 0, parent: nodes[parent]?.node.key })),
  }));

  const poolAt = records.length * NODE_BYTES;
  const heap = new Uint8Array(poolAt + pool.length);
  const view = new DataView(heap.buffer);
  records.forEach((record, index) => {
    const at = index * NODE_BYTES;
    const wide = (offset, value) => view.setBigUint64(at + offset, BigInt(value), true);
    const word = (offset, value) => view.setUint32(at + offset, value, true);
    wide(AT.key, record.key);
    wide(AT.hash, record.content);
    word(AT.parent, record.parent);
    view.setUint8(at + AT.role, record.role);
    view.setUint8(at + AT.style, record.style);
    view.setUint8(at + AT.inset, record.inset);
    view.setUint8(at + AT.tab, record.tab);
    word(AT.state, record.state);
    [AT.x, AT.y, AT.w, AT.h].forEach((offset, side) => view.setInt32(at + offset, record.box[side], true));
    [AT.name, AT.value, AT.hint].forEach((offset, text) => word(offset, record.strings[text]));
    word(AT.a, record.a);
    word(AT.b, record.b);
  });
  heap.set(pool, poolAt);
  return [heap, 0, records.length, poolAt];
}
