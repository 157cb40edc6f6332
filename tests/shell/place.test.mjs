import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createPlace } from '../../shell/place.mjs';

/** A document's history that only records, and a frame that ends when the test says. */
function browserOf() {
  const calls = [];
  const frames = [];
  const tasks = [];
  const listeners = {};
  Object.assign(globalThis, {
    location: { pathname: '/a', search: '' },
    history: {
      state: null,
      replaceState: (state, _, url) => calls.push(['replace', url, state]),
      pushState: (state, _, url) => calls.push(['push', url, state]),
    },
    addEventListener: (name, listener) => (listeners[name] = listener),
    document: { documentElement: { classList: { contains: () => false } } },
    requestAnimationFrame: (callback) => frames.push(callback),
    setTimeout: (callback) => tasks.push(callback),
  });
  const place = createPlace({ changed: () => {}, remember: () => ({ focus: 7 }), recall: () => {} });
  const endFrame = () => {
    for (const frame of frames.splice(0)) frame();
    for (const task of tasks.splice(0)) task();
  };
  return { place, calls, listeners, endFrame };
}

test('addresses that replace the present one are written once, after the frame', () => {
  const { place, calls, endFrame } = browserOf();
  place.go('/a?q=u', true);
  place.go('/a?q=um', true);
  assert.deepEqual(calls, []);
  endFrame();
  assert.deepEqual(calls, [['replace', '/a?q=um', null]]);
  endFrame();
  assert.equal(calls.length, 1);
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
  const { place, calls, listeners, endFrame } = browserOf();
  place.go('/a?q=u', true);
  listeners.popstate({ state: null });
  endFrame();
  assert.deepEqual(calls, []);
});
