// The program's two files: portal.wasm, which has what the first page calls, and portal_rest.wasm,
// which has all else. The build split them; a function of the rest that is called before the rest is
// here is a placeholder, which fetches it then and there.

const FIRST = new URL('./portal.wasm', import.meta.url).href;
const REST = new URL('./portal_rest.wasm', import.meta.url).href;
const AGAIN_MS = 2000;
const LATEST_MS = 60_000;

/** The program's rest is out of reach. */
export class RestMissing extends Error {}

/** @param {string} url */
async function compile(url) {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`${url}: ${answer.status}`);
  const streamed = answer.headers.get('content-type')?.startsWith('application/wasm');
  return streamed ? WebAssembly.compileStreaming(answer) : WebAssembly.compile(await answer.arrayBuffer());
}

/** Blocks until the answer is here: the caller is in the middle of a call that cannot wait.
 * @param {string} url */
function compileNow(url) {
  const request = new XMLHttpRequest();
  request.open('GET', url, false);
  request.overrideMimeType('text/plain; charset=x-user-defined');  // a byte a character
  try {
    request.send();
  } catch (error) {
    throw new RestMissing(String(error));
  }
  if (request.status !== 200) throw new RestMissing(`${url}: ${request.status}`);
  const text = request.responseText;
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i += 1) bytes[i] = text.charCodeAt(i);
  return new WebAssembly.Module(bytes);
}

/** Joins the parts of a program. @param {() => WebAssembly.Module} readRest for who cannot wait */
export function joinParts(readRest) {
  /** @type {WebAssembly.Exports} */
  let exports;
  /** @type {WebAssembly.Table} */
  let table;
  let isWhole = false;

  /** @param {WebAssembly.Module} rest */
  function take(rest) {
    if (isWhole) return;
    new WebAssembly.Instance(rest, { primary: exports });  // puts its functions into the table
    isWhole = true;
  }

  // Stands for each function of the rest, by its slot in the table.
  const placeholder = new Proxy({}, {
    get: (_, slot) => (/** @type {unknown[]} */ ...args) => {
      if (!isWhole) take(readRest());
      return table.get(Number(slot))(...args);
    },
  });

  return {
    take,
    isWhole: () => isWhole,
    /** For the linker's glue. @param {WebAssembly.Module} first */
    instantiate: (first) => (
      /** @type {WebAssembly.Imports} */ imports, /** @type {(instance: WebAssembly.Instance) => void} */ receive) => {
      const instance = new WebAssembly.Instance(first, { ...imports, placeholder });
      exports = instance.exports;
      table = /** @type {WebAssembly.Table} */ (Object.values(exports).find((one) => one instanceof WebAssembly.Table));
      receive(instance);
      return exports;
    },
  };
}

/** Loads the first part at once. */
export function loadParts() {
  const { take, isWhole, instantiate } = joinParts(() => compileNow(REST));
  const first = compile(FIRST);
  first.catch(() => {});  // whoever asks for it is told
  /** @type {Promise<void> | null} */
  let loading = null;

  async function load() {
    for (let wait = AGAIN_MS; !isWhole(); wait = Math.min(wait * 2, LATEST_MS)) {
      try {
        take(await compile(REST));
      } catch {
        await new Promise((resolve) => setTimeout(resolve, wait));
      }
    }
  }

  return {
    instantiate,
    first: () => first,
    /** Asks for the rest, until it is here. @returns {Promise<void>} never rejected */
    rest: () => (loading ??= load()),
  };
}
