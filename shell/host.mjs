// What the program asks of the page, see web/browser/library.js.
/** @import { Host, Program } from './types.mjs' */
import { loadScript } from './fonts.mjs';
import { createNetwork } from './network.mjs';
import { createPlace } from './place.mjs';
import { joined } from './program.mjs';
import { keepSettings, watchSettings } from './settings.mjs';
import { createTabs } from './tabs.mjs';

/** @typedef {ReturnType<typeof import('./program.mjs').createCalls>} Calls */
/** @typedef {ReturnType<typeof import('./mirror.mjs').createMirror>} Mirror */
/** @typedef {ReturnType<typeof import('./frame.mjs').createFrames>} Frames */
/** @typedef {ReturnType<typeof import('./live.mjs').createLive>} Live */

const DECODE_FAILURE = { None: 0, NotLoaded: 1, Crashed: 2 };
const LARGE = 2 ** 18;  // bytes of a body
const decoder = new TextDecoder();
const encoder = new TextEncoder();
const text = (/** @type {Uint8Array} */ bytes) => decoder.decode(bytes);

/** A browser that takes the click as a download, without leaving the page.
 * @param {string} url @param {string} name */
function click(url, name) {
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
}

/** @param {Mirror} mirror what of the page belongs to a history entry */
function createMemory(mirror) {
  /** @returns {import('./place.mjs').Kept} */
  const remember = () => ({
    focus: mirror.entryOf(document.activeElement)?.key,
    scrolls: [...document.querySelectorAll('#mirror .scroller')]
      .filter((scroller) => scroller.scrollTop > 0)
      .map((scroller) => [mirror.entryOf(scroller)?.key ?? 0, scroller.scrollTop]),
  });
  /** @param {import('./place.mjs').Kept} kept after the commit that shows its page */
  function recall(kept) {
    for (const [key, top] of kept.scrolls ?? []) {
      const scroller = mirror.entry(key)?.element;
      if (scroller) scroller.scrollTop = top;
    }
    if (kept.focus) mirror.focus.request(kept.focus);
  }
  return { remember, recall };
}

/** @param {Calls} calls @param {Mirror} mirror @param {Frames} frames @param {Live} live
 * @param {ReturnType<typeof import('./painter.mjs').createPainter>} painter */
export function createHost(calls, mirror, frames, live, painter) {
  /** A call that is followed by a logic pass. @param {Uint8Array} bytes @param {(program: Program) => void} action */
  function arrive(bytes, action) {
    calls.callWithBytes(bytes, action);
    frames.poke();
  }

  const network = createNetwork();
  /** Large bodies that the program takes piece by piece: memory of the program never becomes less.
   * @type {Map<number, Uint8Array[]>} */
  const bodies = new Map();
  const memory = createMemory(mirror);
  /** @type {import('./place.mjs').Kept | null} */
  let recalled = null;
  const place = createPlace({
    changed: (url) => arrive(encoder.encode(url), (program) => program._browser_url(1)),
    remember: memory.remember,
    recall: (kept) => {
      recalled = kept;
    },
  });
  const tabs = createTabs({
    leads: () => arrive(new Uint8Array(), (program) => program._browser_leads()),
    message: (bytes) => arrive(bytes, (program) => program._browser_tab_message()),
  });
  watchSettings((settings) => arrive(encoder.encode(settings), (program) => program._browser_settings(1)));
  let unsaved = '';
  addEventListener('beforeunload', (event) => {
    if (unsaved && !calls.isStopped()) event.preventDefault();
  });

  /** @param {number} request @param {Uint8Array} bytes */
  async function decode(request, bytes) {
    const { decodeCertificate } = await import('./certificates.mjs');
    const answer = await decodeCertificate(bytes);
    arrive(encoder.encode(answer.json),
      (program) => program._browser_decoded(request, DECODE_FAILURE[answer.failure]));
  }

  /** Until its fonts are here, or if they do not come, the browser paints a script.
   * @param {number} script */
  async function takeScript(script) {
    const fonts = await loadScript(script).catch(() => []);
    for (const [weight, bytes] of fonts) arrive(bytes, (program) => program._browser_font(weight, script));
    frames.wake(2);
  }

  /** @type {Host} */
  const host = {
    commit: mirror.commit,
    focus: mirror.focus.request,
    announce: (bytes, urgent) => live.announce(text(bytes), urgent !== 0),
    wake: frames.wake,
    timer: frames.timer,
    async send(id, method, url, type, body, timeoutMs, largest) {
      const answer = await network.send(
        id, method, text(url), text(type), body.slice(), timeoutMs, largest);
      const typeBytes = encoder.encode(answer.type);
      const held = answer.body.reduce((size, part) => size + part.length, 0) > LARGE;
      if (held) bodies.set(id, answer.body);
      arrive(joined(held ? [typeBytes] : [typeBytes, ...answer.body]), (program) => program._browser_fetched(
        id, answer.failure, answer.status, answer.dateMs, answer.retryAfterS, typeBytes.length, Number(held)));
      queueMicrotask(() => bodies.delete(id));  // after the logic pass
    },
    take(id, room) {
      const parts = bodies.get(id) ?? [];
      if (parts.length === 0) return 0;
      const taken = parts[0].subarray(0, room.length);
      room.set(taken);
      if (taken.length < parts[0].length) parts[0] = parts[0].subarray(taken.length);
      else parts.shift();
      return taken.length;
    },
    cancel: network.cancel,
    go: (url, replace) => place.go(text(url), replace !== 0),
    title: (bytes) => {
      document.title = text(bytes);
    },
    copy(bytes, request) {
      const done = (/** @type {number} */ copied) => arrive(
        new Uint8Array(), (program) => program._browser_copied(request, copied));
      if (!navigator.clipboard) done(0);
      else navigator.clipboard.writeText(text(bytes)).then(() => done(1), () => done(0));
    },
    download: (url) => click(text(url), ''),
    save(name, type, bytes) {
      const url = URL.createObjectURL(new Blob([bytes.slice()], { type: text(type) }));
      click(url, text(name));
      // The download has its own hold on the bytes once it began.
      setTimeout(() => URL.revokeObjectURL(url), 60_000);
    },
    unsaved: (bytes) => {
      unsaved = text(bytes);
    },
    decode: (request, bytes) => void decode(request, bytes.slice()),
    scheme: (name) => {
      document.documentElement.dataset.scheme = text(name);
    },
    script: (number) => void takeScript(number),
    keep: (settings) => keepSettings(text(settings)),
    stand: tabs.stand,
    tell: (bytes) => tabs.tell(bytes.slice()),
    ...painter,
  };
  return {
    host,
    place,
    unsaved: () => unsaved,
    /** After a logic pass that showed another history entry. */
    settle() {
      if (recalled) memory.recall(recalled);
      recalled = null;
    },
    /** The place of a reloaded page, once its first commit is there. */
    recallAtStart() {
      recalled = place.kept();
    },
  };
}
