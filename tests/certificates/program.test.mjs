// The shipped certificate program answers as the native one does, file by file.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';

const root = new URL('../..', import.meta.url).pathname;
const programs = process.env.PORTAL_PROGRAMS ?? join(root, 'build/wasm-test/programs');
const answers = process.env.PORTAL_ANSWERS ?? join(root, 'build/asan/tests/certificate_answers');

const shared = join(process.env.PORTAL_SHARED ?? join(root, '../shared'), 'certs');
const own = join(root, 'tests/data/certificates');
const folder = existsSync(join(shared, 'expected.jsonl')) ? shared : own;

/** Thirty files, spread evenly over the folder. */
function samples() {
  const lines = readFileSync(join(folder, 'expected.jsonl'), 'utf8').trim().split('\n');
  const step = Math.max(1, Math.floor(lines.length / 30));
  return lines.filter((_, i) => i % step === 0).slice(0, 30).map((line) => join(folder, JSON.parse(line).path));
}

async function start() {
  const { default: create } = await import(pathToFileURL(join(programs, 'certificate.mjs')).href);
  return create({ wasmBinary: readFileSync(join(programs, 'certificate.wasm')) });
}

/** What shell/certificates.mjs does. */
function ask(program, bytes) {
  const at = program._certificate_reserve(bytes.length);
  program.HEAPU8.set(bytes, at);
  const answer = program._certificate_decode();
  const left = program.HEAPU8.slice(at, at + bytes.length);
  const json = program.HEAPU8.slice(answer, answer + program._certificate_answer_size());
  return { json: new TextDecoder('utf-8', { fatal: true }).decode(json), left };
}

test('the program answers as the native one does', async (t) => {
  const files = samples();
  const expected = execFileSync(answers, files, { encoding: 'utf8', maxBuffer: 1 << 26 }).trim().split('\n');
  const program = await start();
  files.forEach((file, i) => {
    assert.equal(ask(program, readFileSync(file)).json, expected[i], file);
  });
  t.diagnostic(`${files.length} files of ${folder}`);
});

test('an answer says everything that the certificate dialog shows', async () => {
  const { json } = ask(await start(), readFileSync(join(own, 'rsa-2048.pem')));
  const { ok, certificate, facts, pem, refusal } = JSON.parse(json);
  assert.equal(ok, true);
  assert.equal(refusal, undefined);
  assert.equal(certificate.subject.text, 'CN=UMS rsa-2048,O=Example & Söhne,C=DE');
  assert.equal(certificate.key, 'RSA, 2048 bits');
  assert.equal(certificate.signature, 'SHA-256 with RSA');
  assert.equal(certificate.not_after, '2049-12-31T23:59:59Z');
  assert.equal(certificate.self_signed, true);
  assert.equal(facts.fingerprint, certificate.sha256);
  assert.equal(facts.identifier.length, 43);
  assert.deepEqual(
    certificate.extensions.map(({ name, critical, text }) => [name, critical, text]).slice(0, 3),
    [
      ['Basic constraints', true, 'CA, at most 0 below'],
      ['Key usage', false, 'Digital signature, Certificate signing'],
      ['Extended key usage', false, 'TLS client'],
    ],
  );
  assert.equal(pem, readFileSync(join(own, 'rsa-2048.pem'), 'utf8'));
});

test('a refused key is shown beside its refusal', async () => {
  const { json } = ask(await start(), readFileSync(join(own, 'rsa-1024.pem')));
  const { ok, certificate, facts, refusal } = JSON.parse(json);
  assert.equal(ok, false);
  assert.deepEqual(refusal, { code: 'key_too_small', facts: { n: '1024' } });
  assert.equal(certificate.key, 'RSA, 1024 bits');
  assert.equal(facts, undefined);
});

test('a private key leaves no trace in the answer or in memory', async () => {
  const secret = 'MIIC' + 'c2VjcmV0'.repeat(8);
  const bytes = Buffer.from(`-----BEGIN PRIVATE KEY-----\n${secret}\n-----END PRIVATE KEY-----\n`);
  const program = await start();
  const { json, left } = ask(program, bytes);
  assert.deepEqual(JSON.parse(json), { ok: false, refusal: { code: 'private_key_in_file', facts: {} }, pem: '' });
  assert.ok(left.every((byte) => byte === 0));
  assert.ok(!Buffer.from(program.HEAPU8).includes(secret.slice(0, 24)));
});

test('one file after another, small and large, leaves nothing behind', async () => {
  const program = await start();
  const empty = ask(program, new Uint8Array()).json;
  const large = ask(program, new Uint8Array(65_537)).json;
  assert.equal(JSON.parse(empty).refusal.code, 'file_empty');
  assert.equal(JSON.parse(large).refusal.code, 'file_too_large');
  assert.equal(ask(program, new Uint8Array()).json, empty);
});
