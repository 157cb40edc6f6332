// When logic runs and when the canvas is painted. Nothing asked for: neither.

const LONGEST_TIMER_MS = 2 ** 31 - 1;

/** @param {{ logic: () => void, paint: () => void }} program */
export function createFrames(program) {
  let left = 0;
  let frame = 0;
  let timer = 0;
  let asked = false;
  const counters = { frames: 0, animationFrames: 0, logicPasses: 0, lastLogicMs: 0 };

  function tick() {
    frame = 0;
    counters.animationFrames += 1;
    left -= 1;
    counters.frames += 1;
    program.paint();
    schedule();
  }

  function schedule() {
    if (left > 0 && !frame && !document.hidden) frame = requestAnimationFrame(tick);
  }

  /** @param {number} count */
  function wake(count) {
    left = Math.max(left, count);
    schedule();
  }

  function logic() {
    asked = false;
    const start = performance.now();
    program.logic();
    counters.logicPasses += 1;
    counters.lastLogicMs = performance.now() - start;
  }

  /** One logic pass follows before the next task. */
  function poke() {
    if (asked) return;
    asked = true;
    queueMicrotask(logic);
  }

  document.addEventListener('visibilitychange', () => {
    if (!document.hidden) wake(2);
  });

  return {
    counters,
    poke,
    wake,
    /** Paints before the browser shows the next frame, after a change of the canvas's size. */
    paintNow() {
      counters.frames += 1;
      program.paint();
    },
    /** @param {number} unixMs 0 is no timer */
    timer(unixMs) {
      clearTimeout(timer);
      if (!unixMs) return;
      const delay = Math.min(Math.max(unixMs - Date.now(), 0), LONGEST_TIMER_MS);
      timer = setTimeout(poke, delay);
    },
    stop() {
      left = 0;
      clearTimeout(timer);
      cancelAnimationFrame(frame);
    },
  };
}
