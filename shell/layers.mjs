// Dialogs and menus: modality, first focus, dismissal.
/** @import { Entry, Send } from './types.mjs' */
import { ACTION, ROLE as R, STATE as S } from './node_layout.mjs';
import { isDialog, MENU_ITEMS } from './roles.mjs';

/** @typedef {ReturnType<typeof import('./focus.mjs').createFocus>} Focus */

/** @param {HTMLElement} root @param {Send} send @param {(at: EventTarget | null) => Entry | null} entryOf
 * @param {Focus} focus */
export function createLayers(root, send, entryOf, focus) {
  /** Open ones, the topmost last. @type {Entry[]} */
  let layers = [];
  let menuFromItsEnd = false;
  /** @type {(dialog: HTMLElement) => void} */
  let announceIn = () => {};

  const dialogOf = (/** @type {Entry} */ entry) => /** @type {HTMLDialogElement} */ (entry.element);
  const isMenu = (/** @type {Entry | undefined} */ entry) => entry?.role === R.Menu;

  /** @param {Entry | undefined} layer */
  function dismiss(layer) {
    if (layer) send(layer.key, ACTION.Dismiss);
  }

  /** @param {Entry} entry @param {Entry[]} fresh */
  function openDialog(entry, fresh) {
    const dialog = dialogOf(entry);
    const first = fresh.find(
      (one) => one.record.state & S.AutoFocus && dialog.contains(one.element));
    if (first) first.element.autofocus = true;
    announceIn(dialog);
    dialog.showModal();
  }

  /** @param {Entry} entry */
  function openMenu(entry) {
    const items = entry.element.querySelectorAll(MENU_ITEMS);
    focus.give(items[menuFromItsEnd ? items.length - 1 : 0] ?? entry.element);
    menuFromItsEnd = false;
  }

  // The browser's own close requests; a file field's cancel is not ours.
  root.addEventListener('cancel', (event) => {
    if (!(event.target instanceof HTMLDialogElement)) return;
    event.preventDefault();
    dismiss(entryOf(event.target) ?? undefined);
  }, true);
  // A dialog that the browser closed by itself; settle() opens it again if the program keeps it.
  root.addEventListener('close', (event) => {
    const entry = entryOf(event.target);
    if (entry && isDialog(entry.role) && !dialogOf(entry).open) dismiss(entry);
  }, true);

  /** What Esc closes. @returns {[Entry, number] | null} */
  function escapeTarget() {
    const active = entryOf(document.activeElement);
    if (active?.element.matches('[role=combobox][aria-expanded=true]')) return [active, ACTION.Key];
    const tooltip = entryOf(root.querySelector('[role=tooltip]'));
    const layer = tooltip ?? layers.at(-1);
    return layer ? [layer, ACTION.Dismiss] : null;
  }

  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || event.isComposing || event.defaultPrevented) return;
    const target = escapeTarget();
    if (!target) return;
    event.preventDefault();
    send(target[0].key, target[1], 'Escape');
  });
  /** @param {Event} event */
  function leaveMenu(event) {
    const menu = layers.at(-1);
    if (!menu || !isMenu(menu) || !(event.target instanceof Node)) return;
    if (menu.element.contains(event.target) || menu.opener?.element.contains(event.target)) return;
    dismiss(menu);
  }
  document.addEventListener('pointerdown', leaveMenu, true);
  document.addEventListener('focusin', leaveMenu);

  return {
    open: () => layers,
    /** Before the elements go. @param {Set<Entry>} dying */
    close(dying) {
      for (const layer of layers.filter((one) => dying.has(one)).reverse()) {
        if (isDialog(layer.role)) dialogOf(layer).close();
      }
      layers = layers.filter((one) => !dying.has(one));
    },
    /** When their children exist. @param {Entry[]} fresh */
    show(fresh) {
      for (const entry of fresh) {
        if (!isMenu(entry) && !isDialog(entry.role)) continue;
        entry.opener = entryOf(document.activeElement);
        layers.push(entry);
        if (isMenu(entry)) openMenu(entry);
        else openDialog(entry, fresh);
      }
    },
    settle() {
      for (const layer of layers) {
        if (isDialog(layer.role) && !dialogOf(layer).open) dialogOf(layer).showModal();
      }
    },
    /** The next menu starts at its last item. */
    fromTheEnd() {
      menuFromItsEnd = true;
    },
    /** @param {(dialog: HTMLElement) => void} make gives a new dialog its live regions */
    onDialog(make) {
      announceIn = make;
    },
  };
}
