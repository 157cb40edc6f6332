// Presses, focus, pointer and the one key of the page. One activation path: the click.
/** @import { Entry, Send } from './types.mjs' */
import { ACTION } from './node_layout.mjs';
import { isAction } from './roles.mjs';
import { zoomOfText } from './text_size.mjs';

const AWAY = -1e9;

/** @typedef {{ at(x: number, y: number): void, press(key: number): void }} Pointer */

/** A click that the browser carries out itself: another tab, another site, a download.
 * @param {HTMLElement} element @param {MouseEvent} event */
function isBrowsers(element, event) {
  if (!(element instanceof HTMLAnchorElement)) return false;
  const modified = event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
  return modified || event.button !== 0 || element.origin !== location.origin;
}

/** @param {HTMLElement} root @param {Send} send @param {(at: EventTarget | null) => Entry | null} entryOf */
export function listenPresses(root, send, entryOf) {
  /** The control under the pointer when it went down, 0 for none; null: keys came since.
   * @type {number | null} */
  let pressed = null;

  const isOption = (/** @type {Entry} */ entry) => entry.element.getAttribute('role') === 'option';
  /** The control under a pointer: the words inside one belong to it. @param {EventTarget | null} at */
  function controlAt(at) {
    let entry = entryOf(at);
    while (entry && !isAction(entry.role) && !isOption(entry)) {
      entry = entryOf(entry.element.parentElement);
    }
    return entry;
  }

  document.addEventListener('pointerdown', (event) => {
    pressed = controlAt(event.target)?.key ?? 0;
    // The list of a combobox never takes the focus from its field.
    if (event.target instanceof Element && event.target.closest('[role=listbox]')) {
      event.preventDefault();
    }
  }, true);
  document.addEventListener('keydown', () => {
    pressed = null;
  }, true);
  root.addEventListener('mousedown', (event) => {
    if (!(event.target instanceof Element)) return;
    if (event.target.closest('[role=listbox]')) event.preventDefault();
    // Shift on a box selects rows, not the text between them.
    const box = event.shiftKey && event.target.closest('[role=checkbox]');
    if (!(box instanceof HTMLElement)) return;
    event.preventDefault();
    box.focus({ preventScroll: true });
  });

  root.addEventListener('click', (event) => {
    const entry = controlAt(event.target);
    if (!entry) return;
    if (isBrowsers(entry.element, event)) return;
    event.preventDefault();
    // detail is 0 for scripts, most assistive technology and, outside Firefox, keys: there was no
    // pointer to redirect.
    if (event.detail !== 0 && pressed !== null && entry.key !== pressed) return;
    send(entry.key, ACTION.Press, '', Number(event.shiftKey));
  });
}

/** @param {HTMLElement} root @param {Send} send @param {(at: EventTarget | null) => Entry | null} entryOf */
export function listenFocus(root, send, entryOf) {
  root.addEventListener('focusin', (event) => {
    const entry = entryOf(event.target);
    if (entry) send(entry.key, ACTION.Focus, '', Number(entry.element.matches(':focus-visible')));
  });
  root.addEventListener('focusout', (event) => {
    const entry = entryOf(event.target);
    if (entry && !entryOf(event.relatedTarget)) send(entry.key, ACTION.Blur);
  });
  document.addEventListener('keydown', (event) => {
    if (event.key !== '/' && event.key !== '?') return;
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    const at = event.target;
    if (at instanceof Element && at.matches('input,textarea,select')) return;
    if (root.querySelector('dialog[open]')) return;
    const control = root.querySelector(`[aria-keyshortcuts="${event.key}"]`);
    if (!(control instanceof HTMLElement)) return;
    event.preventDefault();
    if (control instanceof HTMLInputElement) {
      control.focus();
      control.select();
    } else {
      control.click();
    }
  });
}

/** @param {(at: EventTarget | null) => Entry | null} entryOf @param {Pointer} pointer */
export function listenPointer(entryOf, pointer) {
  /** @param {PointerEvent} event */
  function point(event) {
    const zoom = zoomOfText();
    pointer.at(event.clientX / zoom, event.clientY / zoom);
  }
  window.addEventListener('pointermove', (event) => {
    if (event.pointerType !== 'touch') point(event);
  });
  window.addEventListener('pointerdown', (event) => {
    point(event);
    pointer.press(entryOf(event.target)?.key ?? 0);
  });
  /** @param {PointerEvent} event */
  const up = (event) => {
    pointer.press(0);
    if (event.pointerType === 'touch') pointer.at(AWAY, AWAY);
  };
  window.addEventListener('pointerup', up);
  window.addEventListener('pointercancel', up);
  document.documentElement.addEventListener('pointerleave', () => pointer.at(AWAY, AWAY));
  // A file that misses a file field must not replace the page.
  for (const type of ['dragover', 'drop']) {
    window.addEventListener(type, (event) => {
      const field = event.target;
      if (!(field instanceof HTMLInputElement && field.type === 'file')) event.preventDefault();
    });
  }
}
