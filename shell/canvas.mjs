// The canvas's size in device pixels, and its context's life.
import { densityOfPage } from './text_size.mjs';

const PATIENCE_MS = 1000;

/** @typedef {{ width: number, height: number, scale: number, drawable: boolean }} Size */

/** @param {HTMLCanvasElement} canvas
 * @param {{ sized: () => void, lost: () => void, gone: () => void, restored: () => void }} told */
export function createCanvas(canvas, told) {
  const gl = canvas.getContext('webgl2', {
    alpha: false, antialias: false, depth: false, stencil: false,
  });
  let width = canvas.clientWidth;
  let height = canvas.clientHeight;
  let isLost = false;
  let patience = 0;
  /** What the observer says, if it is to be believed. @type {ResizeObserverSize | undefined} */
  let device;

  /** Emulated densities report CSS px here. @param {number} observed @param {number} css */
  function devicePixels(observed, css) {
    const computed = css * densityOfPage();
    return Math.abs(observed - computed) <= 1 ? observed : Math.round(computed);
  }

  function measure() {
    const across = devicePixels(device?.inlineSize ?? 0, width);
    const down = devicePixels(device?.blockSize ?? 0, height);
    if (canvas.width !== across) canvas.width = across;
    if (canvas.height !== down) canvas.height = down;
    told.sized();
  }

  new ResizeObserver(([entry]) => {
    width = entry.contentRect.width;
    height = entry.contentRect.height;
    device = entry.devicePixelContentBoxSize?.[0];
    measure();
  }).observe(canvas);

  // A query of the present density fires once, when it stops being so.
  function watchDensity() {
    matchMedia(`(resolution: ${devicePixelRatio}dppx)`).addEventListener('change', () => {
      watchDensity();
      device = undefined;
      measure();
    }, { once: true });
  }
  watchDensity();

  canvas.addEventListener('webglcontextlost', (event) => {
    event.preventDefault();
    isLost = true;
    told.lost();
    patience = setTimeout(told.gone, PATIENCE_MS);
  });
  canvas.addEventListener('webglcontextrestored', () => {
    isLost = false;
    clearTimeout(patience);
    told.restored();
  });

  return {
    gl,
    /** @returns {Size} */
    size() {
      // A store smaller than asked for (memory) is stretched over the same CSS box.
      const store = gl && !isLost ? gl.drawingBufferWidth : canvas.width;
      const scale = width && store ? store / width : densityOfPage();
      return { width, height, scale, drawable: gl !== null && !isLost };
    },
  };
}
