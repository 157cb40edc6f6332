// One file for the browser and for the canvas, and where the browser puts its baselines.
import { densityOfPage, zoomOfText } from './text_size.mjs';

const FAMILY = 'Inter';

/** Weights and addresses stand in the page, where the build writes the hashed names.
 * @returns {[number, string][]} */
export function fontFiles() {
  const links = /** @type {NodeListOf<HTMLLinkElement>} */ (
    document.querySelectorAll('link[data-weight]'));
  return [...links].map((link) => [Number(link.dataset.weight), link.href]);
}

/** @param {number} weight @param {string} url @param {string} [characters] as unicode-range says them
 * @returns {Promise<[number, Uint8Array]>} */
export async function loadFont(weight, url, characters) {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  const bytes = await response.arrayBuffer();
  const face = new FontFace(FAMILY, bytes, { weight: String(weight), unicodeRange: characters });
  document.fonts.add(await face.load());
  return [weight, new Uint8Array(bytes)];
}

/** All weights of a script that is not on every page, by its number among the tokens.
 * @param {number} script @returns {Promise<[number, Uint8Array][]>} */
export async function loadScript(script) {
  const { scripts } = await import('./scripts.mjs');
  const { characters, files } = scripts[script];
  return Promise.all(files.map(([weight, url]) => loadFont(weight, url, characters)));
}

/** The distance of the baseline from the top of a line box of 100 px, for type styles 0 to count - 1,
 * before the browser rounds: of what a line is higher than its text it puts one half above, rounded
 * down to device px. A line that is one device px higher tells how much was lost.
 * @param {HTMLElement} probes @param {number} count @returns {number[]} */
export function measureBaselines(probes, count) {
  const lines = Array.from({ length: count }, (_, style) => {
    const line = document.createElement('div');
    const marker = document.createElement('i');
    line.dataset.t = String(style);
    line.append('x', marker);
    return { line, marker };
  });
  probes.append(...lines.map(({ line }) => line));
  const measure = (/** @type {number} */ height) => lines.map(({ line, marker }) => {
    line.style.lineHeight = `${height}px`;
    return (marker.getBoundingClientRect().bottom - line.getBoundingClientRect().top) / zoomOfText();
  });
  const density = densityOfPage();
  const usual = measure(100);
  const higher = measure(100 + 1 / density);
  for (const { line } of lines) line.remove();
  return usual.map((baseline, style) => {
    const lost = ((50 * density) % 0.5) + (higher[style] > baseline + 0.5 / density ? 0.5 : 0);
    return baseline + lost / density;
  });
}

/** The user's letter or word spacing reaches the document but not the canvas.
 * @param {HTMLElement} probe a text whose own style sets both to 0 */
export function hasUserSpacing(probe) {
  const { letterSpacing, wordSpacing } = getComputedStyle(probe);
  const isSet = (/** @type {string} */ value) => value !== 'normal' && parseFloat(value) !== 0;
  return isSet(letterSpacing) || isSet(wordSpacing);
}
