// Calls into portal.wasm. A fault there ends the program: nothing of it is called again.
/** @import { Program } from './types.mjs' */
const encoder = new TextEncoder();

/** @param {(error: unknown) => void} stopped told once */
export function createCalls(stopped) {
  /** @type {Program | null} */
  let program = null;
  let isStopped = false;

  /** @template T @param {(program: Program) => T} action @returns {T | undefined} */
  function call(action) {
    if (!program || isStopped) return undefined;
    try {
      return action(program);
    } catch (error) {
      isStopped = true;
      stopped(error);
      return undefined;
    }
  }

  /** Leaves bytes where the next call finds them. @param {Program} target @param {Uint8Array} bytes */
  function give(target, bytes) {
    const at = target._browser_reserve(bytes.length);
    target.HEAPU8.set(bytes, at);
  }

  return {
    call,
    /** @param {Program} loaded */
    attach(loaded) {
      program = loaded;
    },
    isStopped: () => isStopped,
    /** @param {Uint8Array} bytes @param {(program: Program) => void} action */
    callWithBytes(bytes, action) {
      call((target) => {
        give(target, bytes);
        action(target);
      });
    },
    /** @param {string} text @param {(program: Program) => void} action */
    callWithText(text, action) {
      this.callWithBytes(encoder.encode(text), action);
    },
  };
}

/** @param {Uint8Array[]} parts */
export function joined(parts) {
  const bytes = new Uint8Array(parts.reduce((size, part) => size + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
