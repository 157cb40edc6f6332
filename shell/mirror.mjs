// Makes the document equal to the program's nodes.
/** @import { Entry, NodeRecord, Send } from './types.mjs' */
import { Arena } from './arena.mjs';
import { attributesOf, labelOf, references, textOf } from './attributes.mjs';
import { createFields } from './fields.mjs';
import { createFocus } from './focus.mjs';
import { createGrids } from './grid.mjs';
import { createLayers } from './layers.mjs';
import { AT, ROLE as R, STATE as S } from './node_layout.mjs';
import { build, isAction, isCell, isField, isText, kindOf, tagOf } from './roles.mjs';
import { updateRoving } from './roving.mjs';
import { createSlots } from './slots.mjs';

const NO_PARENT = 0xffffffff;
const px = (/** @type {number} */ units) => `${units / 64}px`;
const idOf = (/** @type {number} */ key) => `n${key.toString(36)}`;

/** @type {NodeRecord} */
const BLANK = {
  role: 0, style: 0, inset: 0, tab: 0, state: 0, x: 0, y: 0, w: 0, h: 0,
  name: '', value: '', hint: '', a: 0, b: 0,
};

/** @param {number} key @param {HTMLElement} element @param {string} kind @returns {Entry} */
function entryFor(key, element, kind) {
  return {
    key, element, kind, role: -1, parent: null, record: BLANK, hashLow: 0, hashHigh: 0,
    generation: 0, before: null, last: null, moved: 0, cell: null, attributes: {}, text: null, named: false,
    sequence: 0, composing: false, opener: null,
  };
}

/** Before `before`; keeps focus and state where the browser can. Older engines lose the focus, which
 * the end of the commit gives back.
 * @param {Element} parent @param {Element} child @param {Element | null} before */
function place(parent, child, before) {
  const mover = /** @type {{ moveBefore?: (node: Node, before: Node | null) => void }} */ (parent);
  if (child.isConnected && mover.moveBefore) mover.moveBefore(child, before);
  else parent.insertBefore(child, before);
}

/** @param {HTMLElement} root @param {Send} send @param {() => boolean} domMode */
export function createMirror(root, send, domMode) {
  /** @type {Map<number, Entry>} */
  const entries = new Map();
  /** @type {WeakMap<Element, Entry>} */
  const byElement = new WeakMap();
  const top = entryFor(0, root, 'div');
  let generation = 0;

  /** The node that an element belongs to. @param {EventTarget | null} target */
  function entryOf(target) {
    const at = target instanceof Element ? target : null;
    const node = at?.closest('[data-k]');
    const entry = node && byElement.get(node);
    return entry && entries.get(entry.key) === entry ? entry : null;
  }

  const fields = createFields(root, send, entryOf);
  const focus = createFocus(root, entryOf, domMode);
  const layers = createLayers(root, send, entryOf, focus);
  const grids = createGrids(root, entryOf, (key) => entries.get(key), focus.give);
  const slots = createSlots(rename);
  /** What the last commit showed, in its order. @type {Entry[]} */
  let shown = [];
  /** Whether cells got, lost or changed what can take the focus. */
  let cellsChanged = false;

  /** @param {Entry} entry @param {number} key */
  function rename(entry, key) {
    if (entries.get(entry.key) === entry) entries.delete(entry.key);
    entry.key = key;
    entry.generation = generation;
    if (entry.named) entry.element.id = idOf(key);
    entries.set(key, entry);
  }

  /** @param {Arena} arena @param {number} index */
  function parentIndex(arena, index) {
    const parent = arena.word(index, AT.parent);
    return parent === NO_PARENT ? -1 : parent;
  }

  /** @param {Arena} arena @param {number} index */
  function kindAt(arena, index) {
    const parent = parentIndex(arena, index);
    return kindOf(arena.role(index), arena.word(index, AT.state),
      parent < 0 ? -1 : arena.role(parent), arena.word(index, AT.name) !== 0);
  }

  /** Step 1: the entries that live on, at their index. @param {Arena} arena */
  function keep(arena) {
    /** @type {Entry[]} */
    const order = new Array(arena.count);
    for (let index = 0; index < arena.count; index += 1) {
      const entry = entries.get(arena.key(index));
      if (!entry || entry.kind !== kindAt(arena, index)) continue;
      entry.generation = generation;
      order[index] = entry;
    }
    return order;
  }

  const isAlive = (/** @type {Entry | null} */ entry) => !entry || entry.generation === generation;

  /** Step 2. @param {Entry[]} dying */
  function remove(dying) {
    for (const entry of dying) {
      if (entries.get(entry.key) === entry) entries.delete(entry.key);
      if (isAlive(entry.parent)) entry.element.remove();
    }
  }

  /** @param {Arena} arena @param {number} index @param {Entry} parent */
  function create(arena, index, parent) {
    const key = arena.key(index);
    const kind = kindAt(arena, index);
    const entry = entryFor(key, build(kind), kind);
    entry.generation = generation;
    entry.parent = parent;
    entry.element.dataset.k = '';
    byElement.set(entry.element, entry);
    entries.set(key, entry);
    return entry;
  }

  /** @param {Entry} entry @param {NodeRecord} record */
  function writeBox(entry, record) {
    const before = entry.record;
    const lined = record.name.includes('\n') || before.name.includes('\n');
    if (!lined && record.x === before.x && record.y === before.y && record.w === before.w
      && record.h === before.h && record.inset === before.inset && record.state === before.state
      && record.a === before.a && record.role === entry.role) return;
    const { style } = entry.element;
    const flow = (record.state & S.Flow) !== 0;
    const wasFlow = (before.state & S.Flow) !== 0;
    if (flow !== wasFlow || record.x !== before.x) style.left = flow ? '' : px(record.x);
    if (flow !== wasFlow || record.y !== before.y) style.top = flow ? '' : px(record.y);
    if (flow !== wasFlow || record.w !== before.w) style.width = flow && !record.w ? '' : px(record.w);
    if (flow !== wasFlow || record.h !== before.h) style.height = flow && !record.h ? '' : px(record.h);
    const { role } = record;
    if (record.state & S.Bar && record.a !== before.a) style.setProperty('--share', `${record.a / 10}%`);
    if (!isText(role) && !isAction(role) && !isField(role) && role !== R.Select) return;
    const lines = (/** @type {string} */ text) => text.split('\n').length;
    const height = record.h / (isText(role) ? lines(record.name) : 1);
    const lineHeight = height ? px(height) : '';
    if (style.lineHeight !== lineHeight) style.lineHeight = lineHeight;
    if (record.inset !== before.inset) {
      style.paddingLeft = record.inset ? `${record.inset}px` : '';
    }
  }

  /** @param {Entry} entry @param {string} text */
  function writeText(entry, text) {
    if (!entry.text) {
      if (!text) return;
      entry.text = document.createTextNode(text);
      entry.element.prepend(entry.text);
    } else if (entry.text.data !== text) {
      entry.text.data = text;
    }
  }

  /** @param {Entry} entry @param {string} name @param {string | undefined} value */
  function writeAttribute({ element, attributes, cell }, name, value) {
    if (value === attributes[name]) return;
    if (value === undefined) element.removeAttribute(name);
    else element.setAttribute(name, value);
    attributes[name] = value;
    if (name === 'tabindex' && cell) cellsChanged = true;
  }

  /** @param {Entry} entry @param {number} role @param {Record<string, string | undefined>} wanted */
  function writeAttributes(entry, role, wanted) {
    const { element, attributes } = entry;
    for (const name in wanted) writeAttribute(entry, name, wanted[name]);
    // A role names the same attributes each time.
    if (role !== entry.role) {
      for (const name in attributes) {
        if (!(name in wanted) && attributes[name] !== undefined) element.removeAttribute(name);
      }
    }
    entry.attributes = wanted;
  }

  /** Whether the attributes are those of before, but for a label and an address.
   * @param {Entry} entry @param {NodeRecord} record @param {ReturnType<typeof references>} refers */
  function sameButWords(entry, record, refers) {
    const before = entry.record;
    return record.role === entry.role && record.state === before.state && record.style === before.style
      && record.tab === before.tab && record.a === before.a && record.b === before.b
      && !(refers.a && record.a) && !(refers.b && record.b)
      && (record.hint === before.hint || record.role === R.Link)
      && (isText(record.role) || isAction(record.role)
        || (record.name === before.name && record.value === before.value));
  }

  /** The label and the address. @param {Entry} entry @param {NodeRecord} record */
  function writeWords(entry, record) {
    writeAttribute(entry, 'aria-label', labelOf(record));
    if (record.role === R.Link) writeAttribute(entry, 'href', record.hint);
  }

  /** Step 4. @param {Entry} entry @param {Arena} arena @param {number} index @param {Set<number>} named */
  function write(entry, arena, index, named) {
    const record = arena.record(index);
    const refers = references(record.role);
    const id = (/** @type {number} */ reference) => {
      if (!reference) return undefined;
      const key = arena.key(reference - 1);
      named.add(key);
      return idOf(key);
    };
    const a = refers.a ? id(record.a) : undefined;
    const b = refers.b ? id(record.b) : undefined;
    if (sameButWords(entry, record, refers)) {
      writeWords(entry, record);
    } else {
      writeAttributes(entry, record.role, attributesOf(record, tagOf(entry.kind), a, b));
    }
    writeBox(entry, record);
    writeText(entry, textOf(record));
    entry.record = record;
    entry.role = record.role;
    entry.hashLow = arena.word(index, AT.hash);
    entry.hashHigh = arena.word(index, AT.hash + 4);
    fields.write(entry, record);
    if (record.role === R.Combobox && b) owners.set(b, entry);
    if (record.role === R.Listbox) activate(idOf(entry.key), a);
  }

  // Listbox id to its combobox, whose active option is a matter of the listbox.
  /** @type {Map<string, Entry>} */
  const owners = new Map();

  /** @param {string} listbox @param {string | undefined} option */
  function activate(listbox, option) {
    const owner = owners.get(listbox);
    if (option) owner?.element.setAttribute('aria-activedescendant', option);
    else owner?.element.removeAttribute('aria-activedescendant');
  }

  /** @param {Entry} entry @param {Entry} parent @param {Entry | null} before the child to stand behind */
  function follow(entry, parent, before) {
    const next = before ? before.element.nextElementSibling : parent.element.firstElementChild;
    if (entry.element === next) return;
    place(parent.element, entry.element, next);
    entry.moved = generation;
  }

  /** Steps 3 and 4; returns what is new. @param {Arena} arena @param {Entry[]} order */
  function walk(arena, order) {
    /** @type {Entry[]} */
    const fresh = [];
    /** @type {Set<number>} */
    const named = new Set();
    top.last = null;
    for (let index = 0; index < arena.count; index += 1) {
      const at = parentIndex(arena, index);
      const parent = at < 0 ? top : order[at];
      const old = order[index];
      const entry = old ?? create(arena, index, parent);
      if (!old) fresh.push((order[index] = entry));
      const before = parent.last;
      // What stands behind the same one as before does so still, unless that one was moved.
      if (!old || entry.parent !== parent || entry.before !== before || before?.moved === generation) {
        follow(entry, parent, before);
      }
      entry.parent = parent;
      entry.before = before;
      entry.last = null;
      const cell = isCell(arena.role(index)) ? entry : parent.cell;
      if (entry.cell !== cell) cellsChanged = true;
      entry.cell = cell;
      parent.last = entry;
      if (!old || !arena.shown(index, entry)) write(entry, arena, index, named);
    }
    for (const key of named) {
      const entry = entries.get(key);
      if (!entry || entry.named) continue;
      entry.named = true;
      entry.element.id = idOf(key);
    }
    return fresh;
  }

  /** @param {Uint8Array} heap @param {number} nodes @param {number} count @param {number} pool */
  function commit(heap, nodes, count, pool) {
    const arena = new Arena(heap, nodes, count, pool);
    generation += 1;
    top.generation = generation;
    const order = keep(arena);
    const going = shown.filter((entry) => !isAlive(entry));
    cellsChanged = false;
    if (going.some(({ role }) => role === R.Row)) slots.fill(arena, (index) => kindAt(arena, index), order, isAlive);
    const dying = going.filter((entry) => !isAlive(entry));
    const active = entryOf(document.activeElement)?.key ?? 0;
    const next = focus.choose(isAlive, layers.open());
    layers.close(new Set(dying));
    focus.give(next?.element);
    for (const entry of dying) {
      if (entry.role === R.Listbox) activate(idOf(entry.key), undefined);
    }
    remove(dying);
    const fresh = walk(arena, order);
    fields.finish();
    updateRoving(order);
    if (dying.some(({ cell }) => cell)) cellsChanged = true;
    grids.update(order, cellsChanged);
    shown = order;
    layers.show(fresh);
    focus.restore(next, entries.get(active));
    observe(fresh, dying);
  }

  /** @type {(fresh: Entry[], dying: Entry[]) => void} */
  let observe = () => {};

  return {
    commit,
    entryOf,
    fields,
    focus,
    layers,
    entry: (/** @type {number} */ key) => entries.get(key),
    /** @param {(fresh: Entry[], dying: Entry[]) => void} watcher told of what came and went */
    watch(watcher) {
      observe = watcher;
    },
    /** After each logic pass, also one without a commit. */
    settle() {
      fields.settle();
      layers.settle();
      focus.settle((key) => entries.get(key));
    },
  };
}
