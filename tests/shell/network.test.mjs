import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';
import { askEarly, createNetwork } from '../../shell/network.mjs';

const real = globalThis.fetch;
afterEach(() => {
  globalThis.fetch = real;
});

/** A network that answers with the number of the request. @param {string[]} asked */
function counting(asked) {
  globalThis.fetch = async (url) => {
    asked.push(String(url));
    return new Response(String(asked.length), { headers: { 'content-type': 'text/plain' } });
  };
}

const GET = 0;
const send = (network, url, patience = 1000) => network.send(1, GET, url, '', new Uint8Array(), patience, 100);
const textOf = (answer) => Buffer.concat(answer.body).toString();

test('what was asked early is answered once, without another request', async () => {
  const asked = [];
  counting(asked);
  askEarly('/v1/me');
  const network = createNetwork();
  assert.equal(textOf(await send(network, '/v1/me')), '1');
  assert.deepEqual(asked, ['/v1/me']);
  assert.equal(textOf(await send(network, '/v1/me')), '2');
  assert.deepEqual(asked, ['/v1/me', '/v1/me']);
});

test('what was asked early and fails is a failure of the request, told when it is made', async () => {
  globalThis.fetch = async () => {
    throw new TypeError('no network');
  };
  askEarly('/v1/me');
  await new Promise((resolve) => setImmediate(resolve));
  assert.equal((await send(createNetwork(), '/v1/me')).failure, 1);
});

test('an early question that is never answered ends by the patience of the request', async () => {
  globalThis.fetch = () => new Promise(() => {});
  askEarly('/v1/me');
  assert.equal((await send(createNetwork(), '/v1/me', 20)).failure, 2);
});
