// Reads node records where the program left them, see web/kit/node.hpp.
/** @import { Entry, NodeRecord } from './types.mjs' */
import { AT, NODE_BYTES } from './node_layout.mjs';

const WORDS = NODE_BYTES / 4;
const HIGH = 2 ** 32;
const decoder = new TextDecoder();

export class Arena {
  /** @param {Uint8Array} heap @param {number} nodes @param {number} count @param {number} pool */
  constructor(heap, nodes, count, pool) {
    this.count = count;
    this.bytes = heap;
    this.nodes = nodes;
    this.pool = pool;
    this.words = new Uint32Array(heap.buffer, heap.byteOffset + nodes, count * WORDS);
    this.view = new DataView(heap.buffer, heap.byteOffset);
  }

  /** @param {number} index @param {number} at */
  word(index, at) {
    return this.words[index * WORDS + at / 4];
  }

  /** @param {number} index */
  key(index) {
    return this.word(index, AT.key) + this.word(index, AT.key + 4) * HIGH;
  }

  /** @param {number} index */
  role(index) {
    return this.bytes[this.nodes + index * NODE_BYTES + AT.role];
  }

  /** Whether the content is what `entry` shows. @param {number} index @param {Entry} entry */
  shown(index, entry) {
    return this.word(index, AT.hash) === entry.hashLow
      && this.word(index, AT.hash + 4) === entry.hashHigh;
  }

  /** @param {number} offset */
  text(offset) {
    if (!offset) return '';
    const at = this.pool + offset;
    const size = this.view.getUint32(at, true);
    return decoder.decode(this.bytes.subarray(at + 4, at + 4 + size));
  }

  /** @param {number} index @returns {NodeRecord} */
  record(index) {
    const at = this.nodes + index * NODE_BYTES;
    /** @param {number} field */
    const word = (field) => this.word(index, field);
    return {
      role: this.bytes[at + AT.role],
      style: this.bytes[at + AT.style],
      inset: this.bytes[at + AT.inset],
      tab: this.bytes[at + AT.tab],
      state: word(AT.state),
      x: word(AT.x) | 0,
      y: word(AT.y) | 0,
      w: word(AT.w) | 0,
      h: word(AT.h) | 0,
      name: this.text(word(AT.name)),
      value: this.text(word(AT.value)),
      hint: this.text(word(AT.hint)),
      a: word(AT.a),
      b: word(AT.b),
    };
  }
}
