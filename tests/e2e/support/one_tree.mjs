// Canvas and mirror are one tree, and what can be pressed can be reached.
/** What the program finds when it compares what ImGui saw with what the mirror was told.
 * @param {import('@playwright/test').Page} page */
export function parity(page) {
  return page.evaluate(() => {
    const { program } = globalThis.__portal;
    const at = program._portal_parity();
    return new TextDecoder().decode(program.HEAPU8.subarray(at, program.HEAPU8.indexOf(0, at)));
  });
}

/** Controls whose center belongs to something else, or that are below 24 px; not those under an open
 * layer. @param {import('@playwright/test').Page} page @param {string} over a selector */
export function covered(page, over = '[role=menu]') {
  return page.evaluate((open) => {
    const layer = [...document.querySelectorAll('dialog[open]')].at(-1) ?? document;
    const controls = layer.querySelectorAll('button, a[href], input, select, [role=switch]');
    return [...controls].flatMap((control) => {
      control.scrollIntoView({ block: 'nearest' });
      const { left, top, width, height } = control.getBoundingClientRect();
      if (width === 0 || height === 0) return [];
      const [x, y] = [left + width / 2, top + height / 2];
      if (x < 0 || y < 0 || x >= innerWidth || y >= innerHeight) return [];
      const hit = document.elementFromPoint(x, y);
      const name = control.getAttribute('aria-label') ?? control.textContent;
      const isUnderMenu = hit?.closest(open) && !control.closest(open);
      if (isUnderMenu) return [];
      const reached = hit !== null && (control.contains(hit) || hit.contains(control));
      const large = width >= 24 && height >= 24;
      return reached && large ? [] : [`${control.localName} "${name}" ${width}x${height} under ${hit?.outerHTML.slice(0, 80)}`];
    });
  }, over);
}

/** Controls whose elements lie elsewhere than the program said, by more than 1 px.
 * @param {import('@playwright/test').Page} page */
export function misplaced(page) {
  return page.evaluate(() => {
    const { mirror } = globalThis.__portal;
    let compared = 0;
    const apart = [...document.querySelectorAll('#mirror :is(a[href], button, input, select, textarea)')].flatMap((control) => {
      const { record, parent } = mirror.entryOf(control) ?? {};
      if (!record || !parent || control.offsetParent !== parent.element) return [];
      if (control.style.left === '') return [];  // in flow: the browser's
      compared += 1;
      const said = [record.x, record.y, record.w, record.h].map((units) => units / 64);
      const is = [control.offsetLeft, control.offsetTop, control.offsetWidth, control.offsetHeight];
      const off = said.some((value, at) => Math.abs(value - is[at]) > 1);
      return off ? [`${control.localName} "${record.name}" is at ${is}, said ${said}`] : [];
    });
    return compared === 0 ? ['no control was compared'] : apart;
  });
}
