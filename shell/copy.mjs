// Copying a selection over several cells: one line a row, cells by tab, and a table.

/** Everything that is written in the cell, also the word of a switch. @param {Element} cell */
function textOf(cell) {
  const texts = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
  const words = [];
  while (texts.nextNode()) words.push((texts.currentNode.nodeValue ?? '').trim());
  return words.filter(Boolean).join(' ').replace(/\s+/g, ' ');
}

/** @param {Element} root @param {Selection} selection @returns {string[][]} */
export function selectedCells(root, selection) {
  /** @type {Map<Element | null, string[]>} */
  const rows = new Map();
  for (const cell of root.querySelectorAll('td,th')) {
    if (!selection.containsNode(cell, true)) continue;
    const row = cell.closest('tr');
    rows.set(row, [...rows.get(row) ?? [], textOf(cell)]);
  }
  return [...rows.values()];
}

/** @param {string} text */
const escape = (text) => text.replace(/[&<>]/g, (character) => `&#${character.charCodeAt(0)};`);

/** @param {string[][]} rows */
export function asHtml(rows) {
  const cells = (/** @type {string[]} */ row) => row.map((text) => `<td>${escape(text)}</td>`).join('');
  return `<table>${rows.map((row) => `<tr>${cells(row)}</tr>`).join('')}</table>`;
}

/** @param {Element} root */
export function listenCopy(root) {
  document.addEventListener('copy', (event) => {
    const selection = getSelection();
    if (!selection || selection.isCollapsed || !event.clipboardData) return;
    const rows = selectedCells(root, selection);
    if (rows.flat().length < 2) return;
    event.clipboardData.setData('text/plain', rows.map((row) => row.join('\t')).join('\n'));
    event.clipboardData.setData('text/html', asHtml(rows));
    event.preventDefault();
  });
}
