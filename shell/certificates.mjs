// The certificate program, loaded when the first certificate is opened or chosen. Hostile bytes are
// parsed in an instance whose memory holds nothing else; one that trapped is thrown away.

/** @typedef {{ failure: 'None' | 'NotLoaded' | 'Crashed', json: string }} Answer */

/** @type {Promise<import('./certificate.mjs').CertificateProgram> | null} */
let loading = null;

/** @param {import('./certificate.mjs').CertificateProgram} program @param {Uint8Array} bytes */
function decode(program, bytes) {
  const at = program._certificate_reserve(bytes.length);
  program.HEAPU8.set(bytes, at);
  const answer = program._certificate_decode();
  const size = program._certificate_answer_size();
  return new TextDecoder().decode(program.HEAPU8.subarray(answer, answer + size));
}

/** @param {Uint8Array} bytes @returns {Promise<Answer>} never rejected */
export async function decodeCertificate(bytes) {
  let program;
  try {
    loading ??= import('./certificate.mjs').then((module) => module.default());
    program = await loading;
  } catch {
    loading = null;
    return { failure: 'NotLoaded', json: '' };
  }
  try {
    return { failure: 'None', json: decode(program, bytes) };
  } catch {
    loading = null;
    return { failure: 'Crashed', json: '' };
  }
}
