// Tables of budgets.

export const ms = (value) => `${value.toFixed(2)} ms`;
export const kB = (value) => `${(value / 1000).toFixed(1)} kB`;
export const MB = (value) => `${value.toFixed(0)} MB`;

/** @param {[string, string, string, string][]} rows */
export function table(rows) {
  const widths = [0, 1, 2, 3].map((column) => Math.max(...rows.map((row) => row[column].length)));
  for (const row of rows) console.log(row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0]) : cell.padStart(widths[column]))).join('  '));
}

/** @param {string} name @param {number} budget @param {number} measured @param {(value: number) => string} unit
 * @returns {[string, string, string, string]} */
export function line(name, budget, measured, unit) {
  const over = measured - budget;
  return [name, unit(budget), unit(measured), over <= 0 ? 'kept' : `missed by ${unit(over)}`];
}

/** A number without a budget. @param {string} name @param {number} measured @param {(value: number) => string} unit
 * @returns {[string, string, string, string]} */
export const note = (name, measured, unit) => [name, '-', unit(measured), '-'];

/** @type {(first: string) => [string, string, string, string]} */
export const head = (first) => [first, 'budget', 'measured', 'verdict'];
