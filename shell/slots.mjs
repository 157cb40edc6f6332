// Rows that come take over the elements of rows that go, so that turning a page writes differences.
/** @import { Arena } from './arena.mjs' */
/** @import { Entry } from './types.mjs' */
import { AT, ROLE as R, STATE as S } from './node_layout.mjs';
import { isDialog, isField } from './roles.mjs';

/** What carries state of its own, which would pass to another row. @param {Entry} entry */
function isStateful({ role, record }) {
  return isField(role) || isDialog(role) || role === R.Select || role === R.FileField
    || role === R.Scroller || (record.state & S.Expanded) !== 0;
}

/** @param {Entry} entry @returns {boolean} */
function holdsState(entry) {
  if (isStateful(entry)) return true;
  for (let child = entry.last; child; child = child.before) if (holdsState(child)) return true;
  return false;
}

/** @param {(entry: Entry, key: number) => void} rename makes an entry that of another node */
export function createSlots(rename) {
  /** For each node its first child and its next sibling, -1 for none. @param {Arena} arena */
  function familiesOf(arena) {
    const first = new Int32Array(arena.count).fill(-1);
    const next = new Int32Array(arena.count).fill(-1);
    for (let index = arena.count - 1; index >= 0; index -= 1) {
      const parent = arena.word(index, AT.parent);
      if (parent >= arena.count) continue;
      next[index] = first[parent];
      first[parent] = index;
    }
    return { first, next };
  }

  /**
   * @param {Arena} arena @param {(index: number) => string} kindAt
   * @param {Entry[]} order the entries that live on, at their index; those taken over join them
   * @param {(entry: Entry) => boolean} isAlive
   */
  function fill(arena, kindAt, order, isAlive) {
    const { first, next } = familiesOf(arena);
    // Asked once: each question may lay the page out.
    const selection = document.getSelection();
    const marked = selection?.isCollapsed === false ? selection : null;
    const used = new Set(document.querySelectorAll('tr:is(:active,:focus-within)'));

    /** The children that go, in order. @param {Entry} entry */
    function goingIn(entry) {
      const going = [];
      for (let child = entry.last; child; child = child.before) if (!isAlive(child)) going.push(child);
      return going.reverse();
    }

    /** A row in which nobody points, types or marks text. @param {Entry} row */
    const isFree = (row) => !used.has(row.element) && !holdsState(row) && !marked?.containsNode(row.element, true);

    /** @param {Entry} entry @param {number} index */
    function take(entry, index) {
      rename(entry, arena.key(index));
      order[index] = entry;
      const old = goingIn(entry);
      let from = 0;
      for (let child = first[index]; child >= 0; child = next[child]) {
        if (order[child]) continue;
        const kind = kindAt(child);
        const found = old.findIndex((one, at) => at >= from && one.kind === kind);
        if (found < 0) continue;
        from = found + 1;
        take(old[found], child);
      }
    }

    /** @param {number} body index of what holds rows */
    function fillBody(body) {
      const rows = goingIn(order[body]);
      for (let index = first[body]; index >= 0; index = next[index]) {
        if (order[index]) continue;
        const row = rows.shift();
        if (row && isFree(row)) take(row, index);
      }
    }

    for (let index = 0; index < arena.count; index += 1) {
      if (order[index] && arena.role(index) === R.GridBody) fillBody(index);
    }
  }

  return { fill };
}
