// Requests to the backend; every failure is one of the kinds that web/browser/fetch.hpp names.

const METHODS = ['GET', 'POST', 'PUT', 'DELETE'];
const FAILURE = { None: 0, Network: 1, Timeout: 2, Aborted: 3, TooLarge: 4 };

/** @typedef {{ failure: number, status: number, dateMs: number, retryAfterS: number, type: string, body: Uint8Array[] }} Answer the body in pieces */

/** @param {number} failure @returns {Answer} */
const failed = (failure) => ({
  failure, status: 0, dateMs: 0, retryAfterS: -1, type: '', body: [],
});

/** Seconds from now, from a number or a date; -1 if neither. @param {string | null} header */
export function retryAfter(header) {
  if (header === null) return -1;
  if (/^\d{1,9}$/.test(header.trim())) return Number(header);
  const moment = Date.parse(header);
  return Number.isNaN(moment) ? -1 : Math.max(0, Math.ceil((moment - Date.now()) / 1000));
}

/** The body in pieces, or null if it is larger than `largest`. @param {Response} response @param {number} largest */
async function read(response, largest) {
  if (!response.body) return [];
  const reader = response.body.getReader();
  const parts = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.length;
    if (size > largest) {
      await reader.cancel();
      return null;
    }
    parts.push(value);
  }
  return parts;
}

/** @type {Omit<RequestInit, 'signal'>} */
const OPTIONS = { cache: 'no-store', credentials: 'same-origin', redirect: 'error' };

/** Answers on their way to questions that the program will ask. @type {Map<string, Promise<Response>>} */
const early = new Map();

/** @param {string} url */
function ask(url) {
  const answer = fetch(url, { method: 'GET', headers: {}, ...OPTIONS });
  answer.catch(() => {});  // the program is told when it asks
  early.set(url, answer);
  return answer;
}

/** @param {string} address */
async function askWhoAndRows(address) {
  const answer = await ask('/v1/me');
  const { companies } = await answer.clone().json();
  const named = /^\/(?:c\/([^/?]+).*)?(?:\?.*)?$/.exec(address);
  if (!named) return;  // an address that leads nowhere
  const shown = named[1] === undefined
    ? companies[0]
    : companies.find((/** @type {{ global_account_id: string }} */ one) => one.global_account_id === named[1]);
  if (shown) ask(`/v1/companies/${shown.company}/snapshot`);
}

/** Settled when nothing more is asked early. @type {Promise<void>} */
let asked = Promise.resolve();
export const askedEarly = () => asked;

/** Asks what the program asks first, while it is still loading: who is there, then the rows of the
 * company that the address names, or of their first where it names none. @param {string} address path and query
 * @returns {Promise<void>} never rejected */
export function askEarly(address) {
  asked = askWhoAndRows(address).catch(() => {});  // the program asks again, and tells
  return asked;
}

/** Rejected when `signal` says so. @template T @param {Promise<T>} answer @param {AbortSignal} signal
 * @returns {Promise<T>} */
function until(answer, signal) {
  const aborted = new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
  return Promise.race([answer, aborted]);
}

export function createNetwork() {
  /** @type {Map<number, AbortController>} */
  const running = new Map();

  /** @param {string} url @param {RequestInit & { signal: AbortSignal }} options @param {number} largest
   * @returns {Promise<Answer>} */
  async function exchange(url, options, largest) {
    await until(asked, options.signal);
    const answer = options.method === 'GET' ? early.get(url) : undefined;
    early.delete(url);
    const response = await (answer ? until(answer, options.signal) : fetch(url, options));
    const body = await read(response, largest);
    if (!body) return failed(FAILURE.TooLarge);
    return {
      failure: FAILURE.None,
      status: response.status,
      dateMs: Date.parse(response.headers.get('date') ?? '') || 0,
      retryAfterS: retryAfter(response.headers.get('retry-after')),
      type: response.headers.get('content-type') ?? '',
      body,
    };
  }

  return {
    /** @param {number} id @param {number} method @param {string} url @param {string} type
     * @param {Uint8Array<ArrayBuffer>} body @param {number} timeoutMs @param {number} largest
     * @returns {Promise<Answer>} never rejected */
    async send(id, method, url, type, body, timeoutMs, largest) {
      const controller = new AbortController();
      running.set(id, controller);
      const timer = setTimeout(() => controller.abort(FAILURE.Timeout), timeoutMs);
      try {
        return await exchange(url, {
          method: METHODS[method],
          headers: type ? { 'Content-Type': type } : {},
          body: type ? body : undefined,
          signal: controller.signal,
          ...OPTIONS,
        }, largest);
      } catch {
        return failed(controller.signal.aborted ? controller.signal.reason : FAILURE.Network);
      } finally {
        clearTimeout(timer);
        running.delete(id);
      }
    },
    /** @param {number} id */
    cancel(id) {
      running.get(id)?.abort(FAILURE.Aborted);
    },
  };
}
