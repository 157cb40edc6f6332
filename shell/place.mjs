// The address, and what of the page's state belongs to a history entry: focus and scroll offsets.

/** @typedef {{ focus?: number, scrolls?: [number, number][] }} Kept */

const address = () => location.pathname + location.search;

/** @param {{ changed: (url: string) => void, remember: () => Kept, recall: (kept: Kept) => void }} told */
export function createPlace(told) {
  history.scrollRestoration = 'manual';
  const keep = () => {
    if (!document.documentElement.classList.contains('stopped')) history.replaceState(told.remember(), '');
  };

  addEventListener('popstate', ({ state }) => {
    told.changed(address());
    told.recall(state ?? {});
  });
  addEventListener('pagehide', keep);

  return {
    address,
    /** What this entry had when the page was left or reloaded. @returns {Kept} */
    kept: () => history.state ?? {},
    /** Before the commit of another page: what is remembered is how the present one is left.
     * @param {string} url @param {boolean} replace */
    go(url, replace) {
      if (replace) {
        history.replaceState(history.state, '', url);
      } else {
        history.replaceState(told.remember(), '');
        history.pushState({}, '', url);
      }
    },
  };
}
