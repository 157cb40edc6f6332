// What the linker makes of web/certificate.
export interface CertificateProgram {
  HEAPU8: Uint8Array;
  /** Room for the bytes of a file; valid until the next call. */
  _certificate_reserve(bytes: number): number;
  /** Decodes what is there; the address of UTF-8 JSON, of _certificate_answer_size() bytes. */
  _certificate_decode(): number;
  _certificate_answer_size(): number;
}
export default function create(): Promise<CertificateProgram>;
