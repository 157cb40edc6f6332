// Joins all parts of the page.
/** @import { Program, Send } from './types.mjs' */
import { createCanvas } from './canvas.mjs';
import { listenCopy } from './copy.mjs';
import { createDomMode } from './dom_mode.mjs';
import { listenFocus, listenPointer, listenPresses } from './events.mjs';
import { listenFiles } from './files.mjs';
import { fontFiles, hasUserSpacing, loadFont, measureBaselines } from './fonts.mjs';
import { createFrames } from './frame.mjs';
import { createHost } from './host.mjs';
import { createLive } from './live.mjs';
import { createMirror } from './mirror.mjs';
import { askedEarly } from './network.mjs';
import { createPainter } from './painter.mjs';
import { loadParts, RestMissing } from './parts.mjs';
import { createCalls, joined } from './program.mjs';
import { listenRoving } from './roving.mjs';
import { watchScrollers } from './scrollers.mjs';
import { keptSettings } from './settings.mjs';
import { stop } from './stop.mjs';
import { followTextSize } from './text_size.mjs';

// CSS px, from where all stands side by side, the navigation with its words.
const WIDE = 1216;
const HIGH = 720;
// Addresses of lists without a dialog: all that the first part is made for.
const FIRST_PAGES = /^\/(c\/[^/]+(\/ums-ids)?)?(\?(?!.*\bdialog=).*)?$/;
const element = (/** @type {string} */ id) => /** @type {HTMLElement} */ (document.getElementById(id));

// What takes its time on its way is asked for before the canvas is made, which waits for the browser's
// graphics process.
const parts = loadParts();
const fonts = Promise.all(fontFiles().map(([weight, url]) => loadFont(weight, url)));
fonts.catch(() => {});  // looked at below, after the program
await Promise.race([askedEarly(), parts.first().catch(() => {})]);

const root = element('mirror');
let isRestAsked = false;
const calls = createCalls((error) => {
  frames.stop();
  console.error(error);
  const memory = error instanceof RangeError || /memory|OOM/i.test(String(error));
  stop(error instanceof RestMissing ? 'rest' : memory ? 'memory' : 'fault', unsaved());
});
const frames = createFrames({
  logic() {
    calls.call((program) => program._portal_logic());
    settle();
  },
  paint: () => calls.call((program) => program._portal_paint()),
});
const domMode = createDomMode(() => {
  sendSurface();
  frames.poke();
  frames.wake(2);
});
const canvas = createCanvas(/** @type {HTMLCanvasElement} */ (element('canvas')), {
  sized() {
    sendSurface();
    frames.poke();
    queueMicrotask(frames.paintNow);
  },
  lost() {
    painter.forget();
    calls.call((program) => program._portal_context_lost());
    sendSurface();
  },
  gone: () => domMode.set('context', true),
  restored() {
    domMode.set('context', false);
    sendSurface();
    frames.poke();
    frames.wake(3);
  },
});
const painter = createPainter(canvas.gl);
/** @type {Send} */
const send = (key, action, text = '', number = 0) => {
  calls.callWithText(text, (program) => program._browser_action(key, action, number));
  frames.poke();
  frames.wake(2);
};
const mirror = createMirror(root, send, domMode.isOn);
const live = createLive(document.body);
const { host, place, settle: settlePlace, recallAtStart, unsaved } = createHost(
  calls, mirror, frames, live, painter);

function settle() {
  settlePlace();
  mirror.settle();
  takeRest();
}

/** What is only needed later comes after the first page, which is complete when nothing is busy. */
function takeRest() {
  if (isRestAsked || !root.firstChild || root.querySelector('[aria-busy="true"]')) return;
  isRestAsked = true;
  setTimeout(parts.rest);
}

function sendSurface() {
  const { width, height, scale, drawable } = canvas.size();
  // In dom-mode the browser lays out; the program's own layout only must not degenerate.
  const across = domMode.isOn() ? Math.max(width, WIDE) : width;
  const down = domMode.isOn() ? Math.max(height, HIGH) : height;
  const paints = drawable && !domMode.isOn();
  calls.call((program) => program._browser_surface(across, down, scale, Number(paints)));
}

const still = matchMedia('(prefers-reduced-motion: reduce)');
const contrast = matchMedia('(prefers-contrast: more)');
const dark = matchMedia('(prefers-color-scheme: dark)');
const coarse = matchMedia('(pointer: coarse)');

function sendPreferences() {
  calls.call((program) => program._browser_preferences(
    Number(dark.matches), Number(contrast.matches), Number(still.matches), Number(coarse.matches)));
}

function calibrate() {
  calls.call((program) => {
    measureBaselines(element('probes'), program._portal_type_count())
      .forEach((baseline, style) => program._browser_baseline(style, baseline));
  });
}

function listen() {
  listenPresses(root, send, mirror.entryOf);
  listenFocus(root, send, mirror.entryOf);
  listenRoving(root, send, mirror.entryOf, mirror.layers, mirror.focus);
  listenCopy(root);
  listenFiles(root, mirror.entryOf, send, (key, name, bytes) => {
    const nameBytes = new TextEncoder().encode(name);
    calls.callWithBytes(joined(bytes ? [nameBytes, bytes] : [nameBytes]),
      (program) => program._browser_file(key, nameBytes.length, Number(bytes !== null)));
  });
  listenPointer(mirror.entryOf, {
    at(x, y) {
      calls.call((program) => program._browser_pointer(x, y));
      frames.wake(2);
    },
    press(key) {
      calls.call((program) => program._browser_press(key));
      frames.wake(2);
    },
  });
  watchScrollers(root, mirror, calls, frames);
  for (const media of [still, contrast, dark, coarse]) {
    media.addEventListener('change', () => {
      sendPreferences();
      frames.poke();
      frames.wake(2);
    });
  }
  document.addEventListener('visibilitychange', () => {
    calls.call((program) => program._browser_visible(Number(!document.hidden)));
    frames.poke();
  });
  for (const type of ['online', 'offline']) {
    addEventListener(type, () => {
      calls.call((program) => program._browser_online(Number(navigator.onLine)));
      frames.poke();
    });
  }
}

/** Letter spacing, text size and density are found by what they do to a text. */
function watchText() {
  const probe = element('spacing');
  let density = devicePixelRatio;
  new ResizeObserver(() => {
    domMode.set('spacing', hasUserSpacing(probe));
    if (followTextSize()) calibrate();
    frames.poke();
    frames.wake(2);
  }).observe(probe);
  addEventListener('resize', () => {
    if (density === devicePixelRatio) return;
    density = devicePixelRatio;
    calibrate();
    frames.poke();
    frames.wake(2);
  });
}

/** @param {Program} program @param {[number, Uint8Array][]} fonts */
function start(program, fonts) {
  calls.attach(program);
  for (const [weight, bytes] of fonts) {
    calls.callWithBytes(bytes, (target) => target._browser_font(weight, 0));
  }
  calibrate();
  sendPreferences();
  sendSurface();
  calls.call((target) => target._browser_visible(Number(!document.hidden)));
  calls.call((target) => target._browser_online(Number(navigator.onLine)));
  calls.callWithText(place.address(), (target) => target._browser_url(0));
  calls.callWithText(keptSettings(), (target) => target._browser_settings(0));
  listen();
  calls.call((target) => target._portal_start());
  recallAtStart();
  calls.call((target) => target._portal_logic());
  if (calls.isStopped()) return;
  element('start').remove();
  performance.mark('tti');
  settle();
  watchText();
  frames.wake(2);
  if (program._portal_frames) {
    Object.assign(globalThis, { __portal: { program, counters: frames.counters, mirror } });
  }
}

/** Loads program and fonts, and starts. @returns {Promise<void>} */
export async function run() {
  followTextSize();
  mirror.layers.onDialog(live.attach);
  domMode.set('no-webgl', canvas.gl === null);
  domMode.watch();
  const { default: create } = await import('./portal.mjs');
  const program = await create({ host, instantiateWasm: parts.instantiate(await parts.first()) });
  if (!FIRST_PAGES.test(place.address())) await parts.rest();
  try {
    start(program, await fonts);
  } catch (error) {
    console.error(error);
    stop('fonts');
  }
}
