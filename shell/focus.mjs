// Where the focus goes when its element goes, and when the program asks.
/** @import { Entry } from './types.mjs' */
import { landingOf, targetOf } from './grid.mjs';
import { isField } from './roles.mjs';

export const FOCUSABLE = 'a[href],button,input,select,textarea,[tabindex]';

/** @param {HTMLElement} root @param {(at: EventTarget | null) => Entry | null} entryOf
 * @param {() => boolean} domMode */
export function createFocus(root, entryOf, domMode) {
  let wanted = 0;

  /** @param {Element | null | undefined} element */
  function give(element) {
    if (!(element instanceof HTMLElement) || element === document.activeElement) return;
    element.focus({ preventScroll: !domMode() });
  }

  /** The cell of the same column, or its control; without columns the first control of the row.
   * @param {Element} row @param {number} column */
  function inRow(row, column) {
    const cell = row.children[column];
    return entryOf(cell ? targetOf(cell) : row.querySelector(FOCUSABLE));
  }

  /** The same place in the next surviving row, else in the previous one, else what holds the rows.
   * @param {Element} from @param {(entry: Entry | null) => boolean} lives */
  function besideRow(from, lives) {
    const row = from.closest('tr,li');
    if (!row || lives(entryOf(row))) return null;
    const cell = from.closest('td,th');
    const column = cell ? [...row.children].indexOf(cell) : -1;
    for (const side of /** @type {const} */ (['nextElementSibling', 'previousElementSibling'])) {
      for (let beside = row[side]; beside; beside = beside[side]) {
        const next = lives(entryOf(beside)) ? inRow(beside, column) : null;
        if (next && lives(next)) return next;
      }
    }
    const holder = entryOf(from.closest('[role=grid],.scroller[tabindex="0"]'));
    return lives(holder) ? holder : null;
  }

  /** The nearest control in the nearest part of the page that survives.
   * @param {Element} from @param {(entry: Entry | null) => boolean} lives */
  function nearby(from, lives) {
    for (let at = from.parentElement; at && at !== root; at = at.parentElement) {
      if (at.localName === 'main') return null;
      if (!lives(entryOf(at))) continue;
      if (at.matches('[tabindex="0"]')) return entryOf(at);
      const controls = [...at.querySelectorAll(FOCUSABLE)].filter((one) => lives(entryOf(one)));
      const after = controls.find(
        (one) => from.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING);
      const next = after ?? controls.at(-1);
      if (next) return entryOf(next);
    }
    return null;
  }

  /** @param {Entry} entry @param {(entry: Entry | null) => boolean} isAlive @returns {Entry | null} */
  function successor(entry, isAlive) {
    const lives = (/** @type {Entry | null} */ one) => one !== null && isAlive(one);
    const layer = entryOf(entry.element.closest('dialog,[role=menu]'));
    if (layer && !lives(layer)) {
      if (lives(layer.opener)) return layer.opener;
      return layer.opener && successor(layer.opener, isAlive);
    }
    const cell = entryOf(entry.element.closest('[role=grid] :is(td,th)'));
    if (cell && cell !== entry && lives(cell)) return cell;
    return besideRow(entry.element, lives) ?? nearby(entry.element, lives);
  }

  /** Focused or typed in by the user right now. */
  const isTyping = () => {
    const entry = entryOf(document.activeElement);
    return entry !== null && isField(entry.role);
  };

  return {
    give,
    /** Who has the focus after the elements of this commit are gone: undefined if nobody had it, null
     * if there is no successor yet.
     * @param {(entry: Entry | null) => boolean} isAlive @param {Entry[]} layers */
    choose(isAlive, layers) {
      for (const layer of layers) {
        if (layer.opener && !isAlive(layer.opener)) layer.opener = successor(layer.opener, isAlive);
      }
      const active = entryOf(document.activeElement);
      if (!active) return undefined;
      return isAlive(active) ? active : successor(active, isAlive);
    },
    /** After a commit: nobody is left on the body. @param {Entry | null | undefined} chosen
     * @param {Entry | undefined} same the node that had the focus, perhaps as another element */
    restore(chosen, same) {
      if (chosen === undefined || entryOf(document.activeElement)) return;
      give(landingOf((same ?? chosen)?.element));
      if (!entryOf(document.activeElement)) give(root.querySelector('dialog[open] h2, h1'));
    },
    /** @param {number} key */
    request(key) {
      wanted = key;
    },
    /** @param {(key: number) => Entry | undefined} find */
    settle(find) {
      const entry = wanted ? find(wanted) : undefined;
      wanted = 0;
      if (entry && !(isTyping() && /^h\d$/.test(entry.element.localName))) give(entry.element);
    },
  };
}
