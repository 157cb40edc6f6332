// The last page: the program could not start, or it stopped by a fault.

const TITLES = {
  start: 'The page could not be loaded',
  fault: 'The page has stopped',
};
const SENTENCES = {
  program: 'The program did not arrive or this browser cannot run it. Check the connection, then load the page again.',
  fonts: 'The fonts did not arrive. Check the connection, then load the page again.',
  rest: 'A part of the program did not arrive. Check the connection, then load the page again. What the server has confirmed is saved.',
  fault: 'A fault in the page ended it. What the server has confirmed is saved.',
  memory: 'The page ran out of memory. What the server has confirmed is saved.',
};

/** @param {keyof typeof SENTENCES} why @param {string} [unsaved] a sentence about what is not saved */
export function stop(why, unsaved) {
  for (const dialog of document.querySelectorAll('dialog[open]')) {
    /** @type {HTMLDialogElement} */ (dialog).close();
  }
  document.getElementById('start')?.remove();
  document.getElementById('mirror')?.replaceChildren();
  const dialog = /** @type {HTMLDialogElement} */ (document.getElementById('stop'));
  const [title, sentence, pending] = dialog.querySelectorAll('h1,p');
  title.textContent = why === 'program' || why === 'fonts' ? TITLES.start : TITLES.fault;
  sentence.textContent = SENTENCES[why];
  pending.textContent = unsaved ?? '';
  dialog.querySelector('button')?.addEventListener('click', () => location.reload());
  dialog.addEventListener('cancel', (event) => event.preventDefault());
  document.documentElement.classList.add('stopped');
  document.title = `${title.textContent} – ${document.title}`;
  if (!dialog.open) dialog.showModal();
}
