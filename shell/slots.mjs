// Rows that come take over the elements of rows that go, so that turning a page writes differences.
/** @import { Arena } from './arena.mjs' */
/** @import { Entry } from './types.mjs' */
import { AT, ROLE as R } from './node_layout.mjs';

// What carries state of its own, which would pass to another row.
const STATEFUL = 'input,select,textarea,dialog,.scroller,[aria-expanded=true]';

/** @param {(element: Element) => Entry | undefined} entryOf
 * @param {(entry: Entry, key: number) => void} rename makes an entry that of another node */
export function createSlots(entryOf, rename) {
  /** A row in which nobody points, types or marks text. @param {HTMLElement} row
   * @param {Selection | null} marked */
  function isFree(row, marked) {
    if (row.matches(':focus-within, :active') || row.querySelector(STATEFUL)) return false;
    return !marked?.containsNode(row, true);
  }

  /** By the index of a parent: the indices of its children, in order. @param {Arena} arena */
  function childrenOf(arena) {
    /** @type {number[][]} */
    const children = Array.from({ length: arena.count }, () => []);
    for (let index = 0; index < arena.count; index += 1) children[arena.word(index, AT.parent)]?.push(index);
    return children;
  }

  /**
   * @param {Arena} arena @param {(index: number) => string} kindAt
   * @param {Entry[]} order the entries that live on, at their index; those taken over join them
   * @param {(entry: Entry) => boolean} isAlive
   */
  function fill(arena, kindAt, order, isAlive) {
    const children = childrenOf(arena);
    // Asked once: each question may lay the page out.
    const selection = document.getSelection();
    const marked = selection?.isCollapsed === false ? selection : null;

    /** The children that go. @param {Entry} entry */
    function goingIn(entry) {
      const going = [];
      for (let child = entry.element.firstElementChild; child; child = child.nextElementSibling) {
        const one = entryOf(child);
        if (one && !isAlive(one)) going.push(one);
      }
      return going;
    }

    /** @param {Entry} entry @param {number} index */
    function take(entry, index) {
      rename(entry, arena.key(index));
      order[index] = entry;
      const old = goingIn(entry);
      let next = 0;
      for (const child of children[index]) {
        if (order[child]) continue;
        const kind = kindAt(child);
        const found = old.findIndex((one, at) => at >= next && one.kind === kind);
        if (found < 0) continue;
        next = found + 1;
        take(old[found], child);
      }
    }

    /** @param {number} body index of what holds rows */
    function fillBody(body) {
      const rows = goingIn(order[body]);
      for (const index of children[body]) {
        if (order[index]) continue;
        const row = rows.shift();
        if (row && isFree(row.element, marked)) take(row, index);
      }
    }

    for (let index = 0; index < arena.count; index += 1) {
      if (order[index] && arena.role(index) === R.GridBody) fillBody(index);
    }
  }

  return { fill };
}
