// One tab stop in a menu, a tab list, a radio group; arrows move in it.
/** @import { Entry, Send } from './types.mjs' */
import { ACTION, ROLE as R } from './node_layout.mjs';
import { isComposite, MENU_ITEMS } from './roles.mjs';

const ITEMS = `${MENU_ITEMS},[role=tab],[role=radio]`;
const TYPE_AHEAD_MS = 700;

/** After a commit: exactly one item of each composite is a tab stop. @param {Entry[]} entries */
export function updateRoving(entries) {
  for (const entry of entries) {
    if (!isComposite(entry.role)) continue;
    const items = [...entry.element.querySelectorAll(ITEMS)];
    const stop = items.find((item) => item.matches('[aria-selected=true],[aria-checked=true]'))
      ?? items.find((item) => item.getAttribute('tabindex') === '0') ?? items[0];
    for (const item of items) {
      const index = item === stop ? '0' : '-1';
      if (item.getAttribute('tabindex') !== index) item.setAttribute('tabindex', index);
    }
  }
}

/** Where a key leads to from item `at` of `count`; -1 is nowhere. @param {string} key
 * @param {number} at @param {number} count @param {boolean} upDownOnly */
function target(key, at, count, upDownOnly) {
  switch (key) {
    case 'Home': return 0;
    case 'End': return count - 1;
    case 'ArrowDown': return (at + 1) % count;
    case 'ArrowUp': return (at + count - 1) % count;
    case 'ArrowRight': return upDownOnly ? -1 : (at + 1) % count;
    case 'ArrowLeft': return upDownOnly ? -1 : (at + count - 1) % count;
    default: return -1;
  }
}

/** @param {HTMLElement} root @param {Send} send @param {(at: EventTarget | null) => Entry | null} entryOf
 * @param {ReturnType<typeof import('./layers.mjs').createLayers>} layers
 * @param {ReturnType<typeof import('./focus.mjs').createFocus>} focus */
export function listenRoving(root, send, entryOf, layers, focus) {
  let typed = '';
  let typedAt = 0;

  /** @param {KeyboardEvent} event @param {HTMLElement[]} items */
  function typeAhead(event, items) {
    if (event.key.length !== 1 || event.key === ' ') return -1;
    if (event.timeStamp - typedAt > TYPE_AHEAD_MS) typed = '';
    typedAt = event.timeStamp;
    const key = event.key.toLowerCase();
    const again = typed === key;  // on to the next one that begins with it
    if (!again) typed += key;
    const begins = (/** @type {HTMLElement} */ item) => item.textContent?.trim().toLowerCase().startsWith(typed);
    const from = again ? items.findIndex((item) => item === document.activeElement) + 1 : 0;
    const found = items.slice(from).findIndex(begins);
    return found < 0 ? items.findIndex(begins) : from + found;
  }

  /** @param {KeyboardEvent} event @param {Entry} item @param {HTMLElement} composite */
  function move(event, item, composite) {
    const menu = composite.getAttribute('role') === 'menu';
    if (menu && event.key === 'Tab') {
      focus.give(entryOf(composite)?.opener?.element);
      return;
    }
    const items = /** @type {HTMLElement[]} */ ([...composite.querySelectorAll(ITEMS)]);
    let to = target(event.key, items.indexOf(item.element), items.length, menu);
    if (to < 0 && menu) to = typeAhead(event, items);
    if (to < 0) return;
    event.preventDefault();
    focus.give(items[to]);
    if (!menu) items[to].click();
  }

  /** @param {KeyboardEvent} event @param {Entry} button */
  function openMenu(event, button) {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    if (button.element.closest('[role=grid]')) return;  // there, arrows go from cell to cell
    event.preventDefault();
    if (button.element.getAttribute('aria-expanded') === 'true') return;
    if (event.key === 'ArrowUp') layers.fromTheEnd();
    send(button.key, ACTION.Press);
  }

  /** @param {KeyboardEvent} event @param {Entry} box */
  function moveOption(event, box) {
    const open = box.element.getAttribute('aria-expanded') === 'true';
    const keys = open ? ['ArrowDown', 'ArrowUp', 'Enter'] : ['ArrowDown', 'ArrowUp'];
    if (!keys.includes(event.key)) return;
    event.preventDefault();
    send(box.key, ACTION.Key, event.key);
  }

  root.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    const entry = entryOf(event.target);
    if (!entry) return;
    if (entry.role === R.MenuButton) openMenu(event, entry);
    if (entry.role === R.Combobox) moveOption(event, entry);
    const composite = entry.element.closest('[role=menu],[role=tablist],[role=radiogroup]');
    if (composite && entry.element.matches(ITEMS)) {
      move(event, entry, /** @type {HTMLElement} */ (composite));
    }
  });
}
