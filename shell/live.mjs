// Announcements. Outside a modal dialog all is inert, so each dialog has a pair of regions too.
const JOIN_MS = 300;

/** @param {string} role */
function region(role) {
  const element = document.createElement('div');
  element.className = 'live';
  element.setAttribute('role', role);
  return element;
}

/** @param {HTMLElement} element @param {string} text */
function write(element, text) {
  // The same text again is read only if it differs.
  element.textContent = element.textContent === text ? `${text}\u00a0` : text;
}

/** @param {HTMLElement} page element that holds the page's own pair */
export function createLive(page) {
  /** @type {Map<string, string[]>} texts of a role that wait for the end of the pause */
  const waiting = new Map();

  /** @param {string} role */
  function target(role) {
    const dialogs = document.querySelectorAll('dialog[open]');
    const home = dialogs[dialogs.length - 1] ?? page;
    return /** @type {HTMLElement | null} */ (home.querySelector(`:scope > .live[role=${role}]`));
  }

  /** @param {string} role @param {string} text */
  function say(role, text) {
    const element = target(role);
    if (element) write(element, text);
    waiting.set(role, []);
    setTimeout(() => {
      const texts = waiting.get(role) ?? [];
      waiting.delete(role);
      if (texts.length) say(role, texts.join(' '));
    }, JOIN_MS);
  }

  return {
    /** @param {HTMLElement} home */
    attach(home) {
      home.append(region('status'), region('alert'));
    },
    /** @param {string} text @param {boolean} urgent */
    announce(text, urgent) {
      const role = urgent ? 'alert' : 'status';
      const texts = waiting.get(role);
      if (!texts) say(role, text);
      else if (!texts.includes(text)) texts.push(text);
    },
  };
}
