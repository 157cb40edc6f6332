// How quick a click is: the one measure of the browser tests and of the benchmark.

/** From click() of a switch to the attribute that it changes, `presses` times, in ms, sorted.
 * @param {import('@playwright/test').Locator} control @param {number} presses */
export function clickTimes(control, presses) {
  return control.evaluate(async (element, count) => {
    /** @param {() => boolean} isSo of the attributes */
    const until = (isSo) =>
      new Promise((resolve) => {
        const observer = new MutationObserver(look);
        function look() {
          if (!isSo()) return;
          observer.disconnect();
          resolve(performance.now());
        }
        observer.observe(element, { attributes: true });
        look();
      });
    const times = [];
    for (let press = 0; press < count; press += 1) {
      const wanted = element.getAttribute('aria-checked') === 'true' ? 'false' : 'true';
      const start = performance.now();
      const changed = until(() => element.getAttribute('aria-checked') === wanted);
      element.click();
      times.push((await changed) - start);
      // A switch that is on its way to the server takes no second press.
      await until(() => element.getAttribute('aria-busy') !== 'true');
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    }
    return times.sort((a, b) => a - b);
  }, presses);
}
