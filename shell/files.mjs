// Files that the user chose or dropped, read as far as the program wants to see them.
/** @import { Entry, Program, Send } from './types.mjs' */
import { ACTION, ROLE as R } from './node_layout.mjs';

const MOST_FILES = 20;
const MOST_BYTES = 64 * 1024 + 1;

/** @param {File} file @returns {Promise<Uint8Array | null>} null if it cannot be read */
async function read(file) {
  try {
    return new Uint8Array(await file.slice(0, MOST_BYTES).arrayBuffer());
  } catch {
    return null;
  }
}

/** @param {HTMLElement} root @param {(at: EventTarget | null) => Entry | null} entryOf @param {Send} send
 * @param {(key: number, name: string, bytes: Uint8Array | null) => void} deliver */
export function listenFiles(root, entryOf, send, deliver) {
  /** @param {Entry} entry @param {File[]} files */
  const take = async ({ key }, files) => {
    const chosen = files.slice(0, MOST_FILES);
    const contents = await Promise.all(chosen.map(read));
    chosen.forEach((file, index) => deliver(key, file.name, contents[index]));
    send(key, ACTION.Files, '', files.length);
  };
  root.addEventListener('change', async (event) => {
    const entry = entryOf(event.target);
    if (entry?.role !== R.FileField) return;
    const field = /** @type {HTMLInputElement} */ (entry.element);
    const files = [...field.files ?? []];
    if (files.length === 0) return;
    await take(entry, files);
    field.value = '';  // so that the same file can be chosen again
  });
  // A field for one file ignores several without a word; the program has one.
  /** @param {DragEvent} event */
  const several = (event) => {
    const entry = entryOf(event.target);
    return entry?.role === R.FileField && (event.dataTransfer?.items.length ?? 0) > 1 ? entry : null;
  };
  root.addEventListener('dragover', (event) => {
    if (several(event)) event.preventDefault();
  });
  root.addEventListener('drop', (event) => {
    const entry = several(event);
    if (!entry) return;
    event.preventDefault();
    void take(entry, [...event.dataTransfer?.files ?? []]);
  });
}
