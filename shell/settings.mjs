// What the person chose for the page, in this browser's storage. A browser may refuse it.

const NAME = 'portal.settings';

export function keptSettings() {
  try {
    return localStorage.getItem(NAME) ?? '';
  } catch {
    return '';
  }
}

/** @param {string} settings */
export function keepSettings(settings) {
  try {
    localStorage.setItem(NAME, settings);
  } catch (error) {
    console.info('The settings hold until the page ends:', error);
  }
}

/** @param {(settings: string) => void} changed by another tab */
export function watchSettings(changed) {
  addEventListener('storage', ({ key, newValue }) => {
    if (key === NAME || key === null) changed(newValue ?? '');
  });
}
