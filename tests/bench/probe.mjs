// What the shipped page does not say by itself: how long commits and logic take, what is asked of the
// browser while it should stand still. The glue's one call of the mirror is watched on its way here.

/** In the page, before its own scripts. */
function watch() {
  const seen = { commits: [], logic: [], frames: 0, timers: 0, memory: () => 0 };
  globalThis.__probe = seen;
  globalThis.__commit = (program, heap, ...rest) => {
    if (!program.watched) {
      const logic = program._portal_logic;
      program._portal_logic = () => {
        const start = performance.now();
        logic();
        seen.logic.push(performance.now() - start);
      };
      program.watched = true;
    }
    seen.memory = () => program.HEAPU8.buffer.byteLength;
    const start = performance.now();
    program.host.commit(heap, ...rest);
    seen.commits.push(performance.now() - start);
  };
  const counted = (name, of) => {
    const real = globalThis[name];
    globalThis[name] = (callback, ...rest) => real.call(globalThis, (...given) => {
      seen[of] += 1;
      callback(...given);
    }, ...rest);
  };
  seen.untouched = { requestAnimationFrame: globalThis.requestAnimationFrame.bind(globalThis), setTimeout: globalThis.setTimeout.bind(globalThis) };
  counted('requestAnimationFrame', 'frames');
  counted('setTimeout', 'timers');
  counted('setInterval', 'timers');
}

/** @param {import('@playwright/test').Page} page before it is opened */
export async function probe(page) {
  await page.addInitScript(watch);
  await page.route(/\/portal\.\w+\.mjs$/, async (route) => {
    const answer = await route.fetch();
    const glue = await answer.text();
    const watched = glue.replace(/(\w+)(?:\.host\.commit|\["host"\]\["commit"\])\(/, 'globalThis.__commit($1,');
    if (watched === glue) throw new Error('the glue calls the mirror in another way than expected');
    await route.fulfill({ response: answer, body: watched });
  });
}

/** What `run` did to the main thread: its CPU time in ms, and the commits and passes it led to.
 * @param {import('@playwright/test').Page} page @param {import('@playwright/test').CDPSession} cdp
 * @param {() => Promise<any>} run */
export async function cost(page, cdp, run) {
  const busy = async () => {
    const { metrics } = await cdp.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'TaskDuration').value * 1000;
  };
  const told = () => page.evaluate(() => ({ commits: __probe.commits.splice(0), logic: __probe.logic.splice(0) }));
  await told();
  const before = await busy();
  const answer = await run();
  const cpu = (await busy()) - before;
  return { answer, cpu, ...(await told()) };
}

/** @param {import('@playwright/test').Page} page */
export async function threadTicks(page) {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  return cdp;
}
