// What the linker makes of web/main.cpp.
import type { Host, Program } from './types.mjs';
export default function create(options: { host: Host }): Promise<Program>;
