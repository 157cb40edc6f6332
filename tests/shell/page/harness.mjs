// The mirror with a program that only records what it is told; `answer` stands for its logic pass.
import { keyOf, write } from '/arena_writer.mjs';
import { listenCopy, selectedCells } from '/copy.mjs';
import { listenFocus, listenPresses } from '/events.mjs';
import { listenFiles } from '/files.mjs';
import { createLive } from '/live.mjs';
import { createMirror } from '/mirror.mjs';
import { ACTION } from '/node_layout.mjs';
import { listenRoving } from '/roving.mjs';

const names = Object.fromEntries(Object.entries(ACTION).map(([name, value]) => [value, name]));
const paths = new Map();
const sent = [];
const violations = [];
let answer = null;
document.addEventListener('securitypolicyviolation', (event) => violations.push(event.violatedDirective));

const send = (key, action, text = '', number = 0) => {
  const entry = { node: paths.get(key), action: names[action], text, number };
  sent.push(entry);
  queueMicrotask(() => {
    answer?.(entry);
    mirror.settle();
  });
};
const root = document.getElementById('mirror');
const mirror = createMirror(root, send, () => false);
const live = createLive(document.body);
mirror.layers.onDialog(live.attach);
listenPresses(root, send, mirror.entryOf);
listenFocus(root, send, mirror.entryOf);
listenRoving(root, send, mirror.entryOf, mirror.layers, mirror.focus);
listenCopy(root);
const files = [];
listenFiles(root, mirror.entryOf, send, (key, name, bytes) => {
  files.push({ node: paths.get(key), name, size: bytes?.length ?? -1 });
});

function remember(nodes) {
  for (const node of nodes) {
    paths.set(keyOf(node.key), node.key);
    remember(node.children ?? []);
  }
}

const commit = (roots) => {
  remember(roots);
  mirror.commit(...write(roots));
};

/** What assistive technology would find: tag, attributes but geometry, own text, children. */
function describe(element) {
  const attributes = [...element.attributes].filter(({ name }) => name !== 'style' && name !== 'id');
  return {
    tag: element.localName,
    attributes: Object.fromEntries(attributes.map(({ name, value }) => [name, value]).sort()),
    box: [element.style.left, element.style.top, element.style.width, element.style.height],
    text: [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE).map((node) => node.data).join(''),
    children: [...element.children].filter((child) => child.className !== 'live').map(describe),
  };
}

globalThis.harness = {
  commit,
  sent,
  files,
  violations,
  mirror,
  live,
  selectedCells,
  element: (path) => mirror.entry(keyOf(path))?.element ?? null,
  focused: () => paths.get(mirror.entryOf(document.activeElement)?.key) ?? document.activeElement.localName,
  actions: (action) => sent.filter((entry) => entry.action === action),
  onAction(handler) {
    answer = handler;
  },
  describeMirror: () => describe(root),
  /** The same tree in a mirror that is new. */
  describeFresh(roots) {
    const other = document.createElement('div');
    document.body.append(other);
    createMirror(other, () => {}, () => false).commit(...write(roots));
    const description = describe(other);
    other.remove();
    return description;
  },
};
