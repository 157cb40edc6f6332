// dom-mode: the mirror shows itself, as the page. On as long as there is any reason.

/** @param {() => void} changed */
export function createDomMode(changed) {
  /** @type {Set<string>} */
  const reasons = new Set();
  const { classList } = document.documentElement;

  /** @param {string} reason @param {boolean} on */
  function set(reason, on) {
    if (on) reasons.add(reason);
    else reasons.delete(reason);
    const before = classList.contains('dom-mode');
    classList.toggle('dom-mode', reasons.size > 0);
    if (before !== reasons.size > 0) changed();
  }

  /** @param {string} reason @param {string} query */
  function follow(reason, query) {
    const media = matchMedia(query);
    set(reason, media.matches);
    media.addEventListener('change', () => set(reason, media.matches));
  }

  return {
    set,
    isOn: () => reasons.size > 0,
    /** Everything but the context and the fonts, which know themselves. */
    watch() {
      follow('forced-colors', '(forced-colors: active)');
      follow('narrow', '(max-width: 319.98px)');
      set('asked', new URLSearchParams(location.search).get('dom') === '1');
      addEventListener('beforeprint', () => set('print', true));
      addEventListener('afterprint', () => set('print', false));
    },
  };
}
