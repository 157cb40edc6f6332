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
const send = (network, url, patience = 1000, largest = 100) => network.send(1, GET, url, '', new Uint8Array(), patience, largest);
const textOf = (answer) => Buffer.concat(answer.body).toString();

const ME = { companies: [{ company: 'a1', global_account_id: 'GA-1' }, { company: 'b2', global_account_id: 'GA-2' }] };

for (const [address, company] of Object.entries({ '/': 'a1', '/?q=a': 'a1', '/c/GA-2/ums-ids': 'b2', '/c/GA-1?sort=name': 'a1' })) {
  test(`the rows that ${address} will show are asked for before the program can`, async () => {
    const asked = [];
    globalThis.fetch = async (url) => {
      asked.push(url);
      return new Response(url === '/v1/me' ? JSON.stringify(ME) : 'rows');
    };
    askEarly(address);
    const network = createNetwork();
    assert.equal(textOf(await send(network, '/v1/me', 1000, 1000)), JSON.stringify(ME));
    assert.equal(textOf(await send(network, `/v1/companies/${company}/snapshot`)), 'rows');
    assert.deepEqual(asked, ['/v1/me', `/v1/companies/${company}/snapshot`]);
  });
}

for (const address of ['/c/GA-9/ums-ids', '/nowhere', '/components?show=menu']) {
  test(`${address} asks for no rows`, async () => {
    const asked = [];
    globalThis.fetch = async (url) => {
      asked.push(url);
      return new Response(JSON.stringify(ME));
    };
    await askEarly(address);
    assert.deepEqual(asked, ['/v1/me']);
  });
}

test('what was asked early is answered once, without another request', async () => {
  const asked = [];
  counting(asked);
  askEarly('/');
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
  askEarly('/');
  await new Promise((resolve) => setImmediate(resolve));
  assert.equal((await send(createNetwork(), '/v1/me')).failure, 1);
});

test('an early question that is never answered ends by the patience of the request', async () => {
  globalThis.fetch = () => new Promise(() => {});
  askEarly('/');
  assert.equal((await send(createNetwork(), '/v1/me', 20)).failure, 2);
});
