// Types that the modules share. Not shipped.

/** A node as the program wrote it, decoded. Lengths in 1/64 CSS px. */
export interface NodeRecord {
  role: number;
  style: number;
  inset: number;
  tab: number;
  state: number;
  x: number;
  y: number;
  w: number;
  h: number;
  name: string;
  value: string;
  hint: string;
  a: number;
  b: number;
}

/** A node that is in the document. */
export interface Entry {
  key: number;
  element: HTMLElement;
  /** Tag, role and type of the element; another kind needs another element. */
  kind: string;
  role: number;
  parent: Entry | null;
  record: NodeRecord;
  hashLow: number;
  hashHigh: number;
  /** Of the commit that it was last part of. */
  generation: number;
  /** Its place in that commit: the child before it, the last of its own children, the commit that
   * moved its element, the cell of a grid that it is in. */
  before: Entry | null;
  last: Entry | null;
  moved: number;
  cell: Entry | null;
  attributes: Record<string, string | undefined>;
  /** Own first text node, if it ever had text. */
  text: Text | null;
  /** Whether its element has an id, since another refers to it. */
  named: boolean;
  /** Fields: number of the newest input event. */
  sequence: number;
  composing: boolean;
  /** Layers: who had the focus when it opened. */
  opener: Entry | null;
}

/** Tells the program what the user did to a node. */
export type Send = (key: number, action: number, text?: string, number?: number) => void;

/** The exports of portal.wasm, see web/browser/exports.cpp and web/main.cpp. */
export interface Program {
  HEAPU8: Uint8Array;
  _browser_reserve(bytes: number): number;
  _browser_action(key: number, action: number, number: number): void;
  _browser_file(key: number, nameBytes: number, readable: number): void;
  _browser_fetched(
    id: number, failure: number, status: number, dateMs: number, retryAfterS: number,
    typeBytes: number, held: number): void;
  _browser_url(changed: number): void;
  _browser_settings(changed: number): void;
  _browser_copied(request: number, copied: number): void;
  _browser_decoded(request: number, failure: number): void;
  _browser_visible(visible: number): void;
  _browser_online(online: number): void;
  _browser_leads(): void;
  _browser_tab_message(): void;
  _browser_surface(width: number, height: number, scale: number, drawable: number): void;
  _browser_pointer(x: number, y: number): void;
  _browser_press(key: number): void;
  _browser_scroller(key: number, left: number, top: number, width: number, height: number): void;
  _browser_scroller_gone(key: number): void;
  _browser_preferences(dark: number, contrast: number, still: number, coarse: number): void;
  _browser_font(weight: number, script: number): void;
  _browser_baseline(style: number, in100: number): void;
  _portal_type_count(): number;
  _portal_start(): void;
  _portal_logic(): void;
  _portal_paint(): void;
  _portal_context_lost(): void;
  /** Only in builds with test hooks. */
  _portal_frames?(): number;
}

/** What the program asks of the page, see web/browser/library.js. Bytes are valid during the call. */
export interface Host {
  commit(heap: Uint8Array, nodes: number, count: number, pool: number): void;
  focus(key: number): void;
  announce(text: Uint8Array, urgent: number): void;
  wake(frames: number): void;
  timer(unixMs: number): void;
  send(
    id: number, method: number, url: Uint8Array, type: Uint8Array, body: Uint8Array,
    timeoutMs: number, largest: number): void;
  /** Puts the next bytes of a held body into `room`; how many, 0 at the end. */
  take(id: number, room: Uint8Array): number;
  cancel(id: number): void;
  go(url: Uint8Array, replace: number): void;
  title(text: Uint8Array): void;
  copy(text: Uint8Array, request: number): void;
  download(url: Uint8Array): void;
  save(name: Uint8Array, type: Uint8Array, bytes: Uint8Array): void;
  unsaved(text: Uint8Array): void;
  decode(request: number, bytes: Uint8Array): void;
  scheme(name: Uint8Array): void;
  script(number: number): void;
  keep(settings: Uint8Array): void;
  stand(): void;
  tell(bytes: Uint8Array): void;
  canPaint(): number;
  texture(id: number, width: number, height: number): void;
  fill(
    memory: Uint8Array, id: number, x: number, y: number, width: number, height: number,
    pixels: number, row: number): void;
  drop(id: number): void;
  paint(
    memory: Uint8Array, vertices: number, bytes: number, indices: number, count: number,
    parts: number, partCount: number, width: number, height: number, across: number,
    down: number): void;
}
