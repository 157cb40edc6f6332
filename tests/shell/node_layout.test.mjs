import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { layout } from '../../tools/node_layout.mjs';

const text = (path) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

test('the layout that the page uses is that of the header', () => {
  assert.equal(text('shell/node_layout.mjs'), layout(text('web/kit/node.hpp')));
});
