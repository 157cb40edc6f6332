// Native scrollers: the canvas follows their offset, the layout their client size.
/** @import { Entry } from './types.mjs' */
import { ROLE as R } from './node_layout.mjs';

/** @param {HTMLElement} root @param {ReturnType<typeof import('./mirror.mjs').createMirror>} mirror
 * @param {ReturnType<typeof import('./program.mjs').createCalls>} calls
 * @param {ReturnType<typeof import('./frame.mjs').createFrames>} frames */
export function watchScrollers(root, mirror, calls, frames) {
  /** @param {Element} element */
  function report(element) {
    const entry = mirror.entryOf(element);
    if (entry?.role !== R.Scroller || entry.element !== element) return;
    calls.call((program) => program._browser_scroller(
      entry.key, element.scrollLeft, element.scrollTop, element.clientWidth, element.clientHeight));
    frames.wake(2);
  }

  const sizes = new ResizeObserver((changes) => {
    for (const { target } of changes) report(target);
    frames.poke();
  });
  // Scrolling is not bubbling, and it changes no node: no logic. But an open menu may have to go to
  // the other side of its button.
  root.addEventListener('scroll', (event) => {
    if (event.target instanceof Element) report(event.target);
    if (root.querySelector('[role=menu]')) frames.poke();
  }, { capture: true, passive: true });

  mirror.watch((fresh, dying) => {
    for (const { role, element } of fresh) if (role === R.Scroller) sizes.observe(element);
    for (const { role, element, key } of dying) {
      if (role !== R.Scroller) continue;
      sizes.unobserve(element);
      calls.call((program) => program._browser_scroller_gone(key));
    }
  });
}
