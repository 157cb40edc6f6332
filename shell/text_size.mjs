// The size of text that the browser was set to: the whole page follows it as it follows the browser's
// zoom, so that what is painted and what is written stay one.

const USUAL = 16;
const SMALLEST = 0.75;
const LARGEST = 2;
const page = document.documentElement;

/** Lays the page out for the root font size, within what it can follow. @returns whether it changed */
export function followTextSize() {
  const asked = parseFloat(getComputedStyle(page).fontSize) / USUAL;
  const zoom = String(Math.min(Math.max(asked, SMALLEST), LARGEST));
  if ((page.style.zoom || '1') === zoom) return false;
  page.style.zoom = zoom;
  return true;
}

/** Px of the window per px of the page: what the browser says of places in the window is of the first. */
export const zoomOfText = () => page.currentCSSZoom ?? 1;

/** Device px per px of the page. */
export const densityOfPage = () => devicePixelRatio * zoomOfText();
