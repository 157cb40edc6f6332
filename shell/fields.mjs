// Fields: while the user types, the document owns the value.
/** @import { Entry, NodeRecord, Send } from './types.mjs' */
import { ACTION, ROLE as R, STATE as S } from './node_layout.mjs';
import { isField } from './roles.mjs';

/** @typedef {HTMLInputElement | HTMLTextAreaElement} Field */

/** @param {HTMLElement} root @param {Send} send @param {(at: EventTarget | null) => Entry | null} entryOf */
export function createFields(root, send, entryOf) {
  /** Selects with a choice that the program has not answered. @type {Set<Entry>} */
  const chosen = new Set();
  /** Selects whose options were written in this commit. @type {Set<HTMLSelectElement>} */
  const listed = new Set();

  /** A password leaves the page at submit only. @param {Entry} entry */
  const valueOf = (entry) =>
    (entry.role === R.PasswordField ? '' : /** @type {Field} */ (entry.element).value);

  /** @param {Entry} entry */
  function report(entry) {
    entry.sequence += 1;
    send(entry.key, ACTION.Input, valueOf(entry), entry.sequence);
  }

  /** The field of an event, or null. @param {Event} event */
  function fieldOf(event) {
    const entry = entryOf(event.target);
    return entry && isField(entry.role) ? entry : null;
  }

  root.addEventListener('input', (event) => {
    const entry = fieldOf(event);
    if (!entry) return;
    entry.composing = /** @type {InputEvent} */ (event).isComposing === true;
    report(entry);
  });
  root.addEventListener('compositionstart', (event) => {
    const entry = fieldOf(event);
    if (entry) entry.composing = true;
  });
  root.addEventListener('compositionend', (event) => {
    const entry = fieldOf(event);
    if (!entry) return;
    entry.composing = false;
    report(entry);
  });
  root.addEventListener('change', (event) => {
    const entry = entryOf(event.target);
    if (entry?.role !== R.Select) return;
    chosen.add(entry);
    send(entry.key, ACTION.Choose, /** @type {HTMLSelectElement} */ (entry.element).value);
  });

  /** @param {HTMLElement} form */
  function submit(form) {
    const entry = entryOf(form);
    if (!entry) return;
    for (const password of form.querySelectorAll('.passwordfield')) {
      const field = entryOf(password);
      if (!field) continue;
      field.sequence += 1;
      send(field.key, ACTION.Input, /** @type {Field} */ (password).value, field.sequence);
    }
    send(entry.key, ACTION.Submit);
  }

  root.addEventListener('submit', (event) => {
    event.preventDefault();
    submit(/** @type {HTMLElement} */ (event.target));
  });
  // A form of ours has no submit button: its buttons are pressed like all others.
  root.addEventListener('keydown', (event) => {
    const field = event.target;
    if (event.key !== 'Enter' || event.isComposing || event.defaultPrevented) return;
    if (!(field instanceof HTMLInputElement) || field.type === 'file') return;
    if (field.getAttribute('aria-expanded') === 'true') return;
    const form = field.closest('form');
    if (!form) return;
    event.preventDefault();
    submit(form);
  });

  /** The options say which is selected. @param {HTMLSelectElement} select */
  function select(select) {
    for (const option of select.options) {
      const wanted = ((entryOf(option)?.record.state ?? 0) & S.Selected) !== 0;
      if (option.selected !== wanted) option.selected = wanted;
    }
  }

  return {
    /** @param {Entry} entry @param {NodeRecord} record */
    write(entry, record) {
      const { element } = entry;
      if (isField(record.role)) {
        const field = /** @type {Field} */ (element);
        if (entry.sequence === 0) entry.sequence = record.a;
        const newest = record.a === entry.sequence && !entry.composing;
        if (record.role !== R.PasswordField && newest && field.value !== record.value) {
          field.value = record.value;
        }
      } else if (record.role === R.Option) {
        const parent = element.parentElement;
        if (parent instanceof HTMLSelectElement) listed.add(parent);
      }
    },
    /** At the end of a commit. */
    finish() {
      for (const list of listed) select(list);
      listed.clear();
    },
    /** After a logic pass: a choice that the program did not take is taken back. */
    settle() {
      for (const entry of chosen) select(/** @type {HTMLSelectElement} */ (entry.element));
      chosen.clear();
    },
  };
}
