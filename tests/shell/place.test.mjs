import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createPlace } from '../../shell/place.mjs';

/** A document's history that only records, and time that passes when the test says. */
function browserOf() {
  const calls = [];
  const timers = new Map();
  let next = 0;
  const listeners = {};
  const listen = (name, listener) => (listeners[name] = listener);
  Object.assign(globalThis, {
    location: { pathname: '/a', search: '' },
    history: {
      state: null,
      replaceState: (state, _, url) => calls.push(['replace', url, state]),
      pushState: (state, _, url) => calls.push(['push', url, state]),
    },
    addEventListener: listen,
    document: { documentElement: { classList: { contains: () => false }, addEventListener: listen } },
    setTimeout: (callback) => {
      timers.set((next += 1), callback);
      return next;
    },
    clearTimeout: (timer) => timers.delete(timer),
  });
  const place = createPlace({ changed: () => {}, remember: () => ({ focus: 7 }), recall: () => {} });
  const pause = () => {
    for (const [timer, callback] of timers) {
      timers.delete(timer);
      callback();
    }
  };
  return { place, calls, listeners, pause };
}

test('addresses that replace the present one are written once, when nobody types any more', () => {
  const { place, calls, pause } = browserOf();
  place.go('/a?q=u', true);
  place.go('/a?q=um', true);
  assert.deepEqual(calls, []);
  pause();
  assert.deepEqual(calls, [['replace', '/a?q=um', null]]);
  pause();
  assert.equal(calls.length, 1);
});

test('what is due is written before a key of the browser, and when the window is left', () => {
  const { place, calls, listeners } = browserOf();
  place.go('/a?q=u', true);
  listeners.keydown({ key: 'm' });
  assert.deepEqual(calls, []);
  listeners.keydown({ key: 'l', ctrlKey: true });
  place.go('/a?q=um', true);
  listeners.keydown({ key: 'F5' });
  place.go('/a?q=ums', true);
  listeners.blur();
  assert.deepEqual(calls.map(([, url]) => url), ['/a?q=u', '/a?q=um', '/a?q=ums']);
});

test('what is due is written before a person can go back: by Alt, by a side button, in the bar', () => {
  const { place, calls, listeners } = browserOf();
  place.go('/a?q=u', true);
  listeners.keydown({ key: 'Alt', altKey: true });
  place.go('/a?q=um', true);
  listeners.mousedown({ button: 0 });
  assert.equal(calls.length, 1);
  listeners.mousedown({ button: 3 });
  place.go('/a?q=ums', true);
  listeners.mouseleave();
  assert.deepEqual(calls.map(([, url]) => url), ['/a?q=u', '/a?q=um', '/a?q=ums']);
});

test('what is due is written before another page, and when the page is left', () => {
  const { place, calls, listeners } = browserOf();
  place.go('/a?q=u', true);
  place.go('/b', false);
  assert.deepEqual(calls, [['replace', '/a?q=u', null], ['replace', undefined, { focus: 7 }], ['push', '/b', {}]]);
  calls.length = 0;
  place.go('/b?q=x', true);
  listeners.pagehide();
  assert.deepEqual(calls, [['replace', '/b?q=x', null], ['replace', undefined, { focus: 7 }]]);
});

test('what is due for a page that was left by Back is not written on another one', () => {
  const { place, calls, listeners, pause } = browserOf();
  place.go('/a?q=u', true);
  listeners.popstate({ state: null });
  pause();
  assert.deepEqual(calls, []);
});
