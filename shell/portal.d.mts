// What the linker makes of web/main.cpp.
import type { Host, Program } from './types.mjs';
export default function create(options: {
  host: Host;
  /** Makes the instance and hands it over. */
  instantiateWasm(imports: WebAssembly.Imports, receive: (instance: WebAssembly.Instance) => void): WebAssembly.Exports;
}): Promise<Program>;
