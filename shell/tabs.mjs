// One tab of this origin leads; bytes for the others.

const NAME = 'portal';

/** @param {{ leads: () => void, message: (bytes: Uint8Array) => void }} told */
export function createTabs(told) {
  const channel = typeof BroadcastChannel === 'function' ? new BroadcastChannel(NAME) : null;
  channel?.addEventListener('message', ({ data }) => {
    if (data instanceof Uint8Array) told.message(data);
  });

  return {
    stand() {
      if (!navigator.locks) {
        told.leads();
        return;
      }
      // Held until the page ends. Where the browser refuses locks, every tab leads.
      navigator.locks.request(NAME, () => {
        told.leads();
        return new Promise(() => {});
      }).catch(told.leads);
    },
    /** @param {Uint8Array} bytes */
    tell(bytes) {
      channel?.postMessage(bytes);
    },
  };
}
