// The address, and what of the page's state belongs to a history entry: focus and scroll offsets.

/** @typedef {{ focus?: number, scrolls?: [number, number][] }} Kept */

/** Longer than between two keys of somebody who types. */
const TYPING_MS = 250;

const address = () => location.pathname + location.search;

/** @param {{ changed: (url: string) => void, remember: () => Kept, recall: (kept: Kept) => void }} told */
export function createPlace(told) {
  history.scrollRestoration = 'manual';
  /** The address that replaces the present one, once nobody types any more: the browser takes as long
   * for it as the page for a key. @type {string | null} */
  let due = null;
  let timer = 0;
  function replace() {
    clearTimeout(timer);
    if (due !== null) history.replaceState(history.state, '', due);
    due = null;
  }
  const keep = () => {
    replace();
    if (!document.documentElement.classList.contains('stopped')) history.replaceState(told.remember(), '');
  };

  addEventListener('popstate', ({ state }) => {
    clearTimeout(timer);
    due = null;  // it was that of the entry that is left
    told.changed(address());
    told.recall(state ?? {});
  });
  addEventListener('pagehide', keep);
  // Whoever reloads, goes back or copies the address finds it as it is.
  addEventListener('blur', replace);
  document.documentElement.addEventListener('mouseleave', replace);
  addEventListener('keydown', ({ key, altKey, ctrlKey, metaKey }) => {
    if (altKey || ctrlKey || metaKey || key === 'F5') replace();
  }, { capture: true });
  addEventListener('mousedown', ({ button }) => {
    if (button > 2) replace();  // back and forward
  }, { capture: true });

  return {
    address,
    /** What this entry had when the page was left or reloaded. @returns {Kept} */
    kept: () => history.state ?? {},
    /** Before the commit of another page: what is remembered is how the present one is left.
     * @param {string} url @param {boolean} over the present one */
    go(url, over) {
      if (over) {
        due = url;
        clearTimeout(timer);
        timer = setTimeout(replace, TYPING_MS);
      } else {
        replace();
        history.replaceState(told.remember(), '');
        history.pushState({}, '', url);
      }
    },
  };
}
