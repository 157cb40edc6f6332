// Public test certificates, beside the clone or the few that are kept, and what two other parsers
// say of each.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, shared } from './paths.mjs';

const kept = join(root, 'tests/data/certificates');

/** `count` certificates spread over the corpus. @param {number} count */
export function sampleOf(count) {
  const folder = shared('certs') ?? kept;
  if (!existsSync(join(folder, 'expected.jsonl'))) return [];
  const lines = readFileSync(join(folder, 'expected.jsonl'), 'utf8').trim().split('\n');
  const step = Math.max(1, Math.floor(lines.length / count));
  return lines
    .filter((_, at) => at % step === 0)
    .slice(0, count)
    .map((line) => JSON.parse(line))
    .map((said) => ({ path: said.path, bytes: readFileSync(join(folder, said.path)), said }));
}

/** The refusal that the specification names for an upload at `now`, undefined if it is accepted.
 * @param {ReturnType<typeof sampleOf>[number]} sample @param {Date} now */
export function expectedRefusal({ said, bytes }, now) {
  if (bytes.length === 0) return 'file_empty';
  if (bytes.length > 65_536) return 'file_too_large';
  if (!Object.values(said.accept).some(Boolean)) return 'not_a_certificate';
  const key = keyOf(said);
  if (key.type === 'EC' && !['secp256r1', 'secp384r1', 'secp521r1'].includes(key.curve)) return 'key_not_supported';
  if (key.type !== 'EC' && (key.type !== 'RSA' || key.bits > 16_384)) return 'key_not_supported';
  if (key.type === 'RSA' && key.bits < 2048) return 'key_too_small';
  const time = (name) => new Date(said.fields?.[name] ?? said.openssl[name]);
  if (now < time('not_before')) return 'certificate_not_yet_valid';
  if (now > time('not_after')) return 'certificate_expired';
  return undefined;
}

/** By the first parser, else by OpenSSL, which does not say the curve. */
function keyOf(said) {
  if (said.fields?.key?.type) return said.fields.key;
  const { key_alg, key_bits } = said.openssl ?? {};
  if (key_alg === 'rsaEncryption') return { type: 'RSA', bits: key_bits };
  if (key_alg === 'id-ecPublicKey') return { type: 'EC', curve: `secp${key_bits}r1` };
  return { type: key_alg ?? 'unknown' };
}
