// A grid is one tab stop; arrows move from cell to cell (ARIA Authoring Practices, grid).
/** @import { Entry } from './types.mjs' */
import { ROLE as R } from './node_layout.mjs';

const CONTROL = 'a[href],button,input,select,textarea';
const CELL = 'td,th';

const isControl = (/** @type {string} */ kind) => /^(a|button|input|select|textarea)( |$)/.test(kind);
const rowsOf = (/** @type {Element} */ grid) => [...grid.querySelectorAll('tr')];
const cellsOf = (/** @type {Element} */ row) => [...row.children];
const controlsOf = (/** @type {Element} */ cell) => [...cell.querySelectorAll(CONTROL)];

/** What of a cell takes the focus: its one control, else the cell itself. @param {Element} cell */
export function targetOf(cell) {
  const controls = controlsOf(cell);
  return controls.length === 1 ? controls[0] : cell;
}

/** What takes the focus in place of a cell or a grid; anything else takes it itself.
 * @param {Element | undefined} element */
export function landingOf(element) {
  if (element?.matches('[role=grid]')) return element.querySelector('[tabindex="0"]') ?? undefined;
  return element?.matches('[role=grid] :is(td,th)') ? targetOf(element) : element;
}

/** @param {Element} element @param {string} index */
function setTabIndex(element, index) {
  if (element.getAttribute('tabindex') !== index) element.setAttribute('tabindex', index);
}

/** @typedef {{ key: number, row: number, column: number }} Stop the node, and where it was */

/** @param {HTMLElement} root @param {(at: EventTarget | null) => Entry | null} entryOf
 * @param {(key: number) => Entry | undefined} find @param {(element: Element) => void} give the focus */
export function createGrids(root, entryOf, find, give) {
  /** By the key of the grid. @type {Map<number, Stop>} */
  const stops = new Map();

  /** The stop as it was, else what is at its place now, else the first row by its name.
   * @param {Element} grid @param {Stop | undefined} stop */
  function stopOf(grid, stop) {
    const known = stop && find(stop.key)?.element;
    if (known && grid.contains(known)) return known;
    const rows = rowsOf(grid);
    const row = rows[Math.min(stop?.row ?? 1, rows.length - 1)];
    const cell = stop ? row?.children[stop.column] : row?.querySelector('th[scope=row]');
    return targetOf(cell ?? row?.firstElementChild ?? grid);
  }

  /** @param {Element} grid @param {Element} stop the only one from now on */
  function yieldTo(grid, stop) {
    for (const was of grid.querySelectorAll('[tabindex="0"]')) {
      if (was !== stop) setTabIndex(was, '-1');
    }
    setTabIndex(stop, '0');
  }

  /** @param {Element} element in a cell, or one */
  function note(element) {
    const cell = element.closest(CELL);
    const row = cell?.parentElement;
    const grid = element.closest('[role=grid]');
    const key = entryOf(element)?.key;
    const gridKey = entryOf(grid)?.key;
    if (!cell || !row || !grid || !key || !gridKey) return;
    yieldTo(grid, element);
    stops.set(gridKey, { key, row: rowsOf(grid).indexOf(/** @type {HTMLTableRowElement} */ (row)), column: cellsOf(row).indexOf(cell) });
  }

  /** Nothing in the cells takes the focus by Tab but `stop`. @param {Entry[]} entries
   * @param {Set<Element>} taken the stops of all grids */
  function arrange(entries, taken) {
    /** By cell. @type {Map<Entry, Element[]>} */
    const controls = new Map();
    for (const entry of entries) {
      if (entry.cell === entry) controls.set(entry, []);
      else if (entry.cell && isControl(entry.kind)) controls.get(entry.cell)?.push(entry.element);
    }
    const indexOf = (/** @type {Element} */ element) => (taken.has(element) ? '0' : '-1');
    for (const [{ element }, own] of controls) {
      for (const control of own) setTabIndex(control, indexOf(control));
      if (own.length !== 1) setTabIndex(element, indexOf(element));
      else element.removeAttribute('tabindex');
    }
  }

  /** After a commit: each grid has one tab stop. @param {Entry[]} entries
   * @param {boolean} changed whether what is in cells came, went or was written a tabindex */
  function update(entries, changed) {
    const found = entries.filter(({ role }) => role === R.Grid)
      .map(({ key, element }) => ({ key, element, stop: stopOf(element, stops.get(key)) }));
    if (changed) arrange(entries, new Set(found.map(({ stop }) => stop)));
    for (const { key, element, stop } of found) {
      if (stop.getAttribute('tabindex') !== '0') yieldTo(element, stop);
      if (stops.has(key)) note(stop);
    }
  }

  /** @param {Element} grid @param {number} row @param {number} column */
  function cellAt(grid, row, column) {
    const rows = rowsOf(grid);
    const at = rows[Math.min(Math.max(row, 0), rows.length - 1)];
    return at?.children[Math.min(Math.max(column, 0), at.children.length - 1)];
  }

  /** How many rows a page key moves by. @param {Element} grid @param {HTMLElement} row */
  function pageOf(grid, row) {
    const room = grid.closest('.scroller')?.clientHeight ?? 0;
    const height = row.offsetHeight;
    return height > 0 ? Math.max(1, Math.floor(room / height) - 1) : 1;
  }

  /** @param {KeyboardEvent} event @param {Element} grid @param {HTMLElement} row @param {Element} cell */
  function destination(event, grid, row, cell) {
    const at = rowsOf(grid).indexOf(/** @type {HTMLTableRowElement} */ (row));
    const column = cellsOf(row).indexOf(cell);
    const whole = event.ctrlKey;
    switch (event.key) {
      case 'ArrowUp': return cellAt(grid, at - 1, column);
      case 'ArrowDown': return cellAt(grid, at + 1, column);
      case 'ArrowLeft': return cellAt(grid, at, column - 1);
      case 'ArrowRight': return cellAt(grid, at, column + 1);
      case 'Home': return cellAt(grid, whole ? 0 : at, 0);
      case 'End': return cellAt(grid, whole ? Infinity : at, Infinity);
      case 'PageUp': return cellAt(grid, Math.max(Math.min(at, 1), at - pageOf(grid, row)), column);
      case 'PageDown': return cellAt(grid, at + pageOf(grid, row), column);
      default: return undefined;
    }
  }

  /** @param {Element} row */
  const boxOf = (row) => /** @type {HTMLElement | null} */ (row.querySelector('[role=checkbox]'));

  /** Shift and an arrow: this row and the next one are selected. @param {Element} row @param {Element} next */
  function extend(row, next) {
    for (const one of [row, next]) {
      const box = one.closest('tbody') && boxOf(one);
      if (box && box.getAttribute('aria-checked') !== 'true') box.click();
    }
  }

  /** Keys inside a cell of several controls. @param {KeyboardEvent} event @param {Element} cell @param {Element} from */
  function inside(event, cell, from) {
    const controls = controlsOf(cell);
    if (event.key === 'Escape') return cell;
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    return step ? controls[controls.indexOf(from) + step] ?? from : undefined;
  }

  /** Keys that do something to the row or the cell; true if this was one.
   * @param {KeyboardEvent} event @param {Element} row @param {Element} cell @param {Element} from */
  function acts(event, row, cell, from) {
    const own = from.matches('button') && !event.shiftKey;  // a button keeps its Space
    const box = row.closest('tbody') && boxOf(row);
    if (event.key === ' ' && !own && box) {
      box.click();
      return true;
    }
    if (from !== cell || (event.key !== 'Enter' && event.key !== 'F2')) return false;
    const [first] = controlsOf(cell);
    if (first) give(first);
    else if (event.key === 'Enter') /** @type {HTMLElement | null} */ (row.querySelector('th[scope=row] a[href]'))?.click();
    return true;
  }

  /** @param {KeyboardEvent} event */
  function onKey(event) {
    const from = event.target instanceof Element ? event.target : null;
    const cell = from?.closest(CELL);
    const row = cell?.parentElement;
    const grid = from?.closest('[role=grid]');
    if (!from || !cell || !row || !grid || from.matches('input,select,textarea')) return;
    if (event.metaKey || event.altKey || event.isComposing) return;
    if (event.ctrlKey && event.key !== 'Home' && event.key !== 'End') return;
    const entered = from !== cell && controlsOf(cell).length > 1;
    const to = (entered && inside(event, cell, from)) || targetOfCell(destination(event, grid, row, cell));
    if (to) {
      event.preventDefault();
      const next = to.closest('tr');
      if (event.shiftKey && next && /^Arrow(Up|Down)$/.test(event.key)) extend(row, next);
      give(to);
      to.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    } else if (acts(event, row, cell, from)) {
      event.preventDefault();
    }
  }

  root.addEventListener('keydown', onKey);
  root.addEventListener('focusin', ({ target }) => {
    if (target instanceof Element) note(target);
  });
  return { update };
}

/** @param {Element | undefined} cell */
const targetOfCell = (cell) => cell && targetOf(cell);
