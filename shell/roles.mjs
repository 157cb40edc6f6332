// What element stands for a role: tag, role attribute and input type; '-' is no role attribute.
import { ROLE as R, STATE } from './node_layout.mjs';

/** @type {Record<number, string>} */
const KINDS = {
  [R.Text]: 'span', [R.Heading1]: 'h1', [R.Heading2]: 'h2', [R.Heading3]: 'h3',
  [R.Button]: 'button - button', [R.Link]: 'a', [R.Switch]: 'button switch button',
  [R.Checkbox]: 'button checkbox button', [R.FilterChip]: 'button - button',
  [R.RadioGroup]: 'div radiogroup', [R.Radio]: 'button radio button',
  [R.TextField]: 'input - text', [R.SearchField]: 'input - search',
  [R.PasswordField]: 'input - password', [R.EmailField]: 'input - email',
  [R.FileField]: 'input - file', [R.Form]: 'form', [R.Select]: 'select', [R.Option]: 'option',
  [R.Combobox]: 'input combobox text', [R.Listbox]: 'div listbox',
  [R.MenuButton]: 'button - button', [R.Menu]: 'div menu', [R.MenuItem]: 'button menuitem button',
  [R.Separator]: 'div separator', [R.Scroller]: 'div region', [R.Grid]: 'table grid',
  [R.GridHead]: 'thead', [R.GridBody]: 'tbody', [R.Row]: 'tr', [R.ColumnHeader]: 'th',
  [R.RowHeader]: 'th', [R.Cell]: 'td gridcell', [R.TabList]: 'div tablist',
  [R.Tab]: 'button tab button', [R.TabPanel]: 'div tabpanel', [R.Dialog]: 'dialog',
  [R.AlertDialog]: 'dialog alertdialog', [R.Tooltip]: 'div tooltip', [R.Banner]: 'header',
  [R.Navigation]: 'nav', [R.Main]: 'main', [R.Complementary]: 'aside', [R.Region]: 'section',
  [R.Search]: 'div search', [R.List]: 'ul list', [R.ListItem]: 'li', [R.Facts]: 'dl',
  [R.Fact]: 'div', [R.FactTerm]: 'dt', [R.FactValue]: 'dd', [R.Paragraph]: 'p',
  [R.Status]: 'div status', [R.Alert]: 'div alert', [R.Progress]: 'div progressbar',
  [R.Code]: 'pre', [R.MenuItemRadio]: 'button menuitemradio button',
  [R.Image]: 'div img',
};

/** @param {number} role @param {number} state @param {number} parentRole @param {boolean} named */
export function kindOf(role, state, parentRole, named) {
  // A menu may hold but items and groups of them.
  if (role === R.Scroller && !named) return parentRole === R.Menu ? 'div group' : 'div';
  if (role === R.Option && parentRole === R.Listbox) return 'div option';
  if (role === R.TextField && state & STATE.Multiline) return 'textarea';
  return KINDS[role] ?? 'div';
}

/** @param {string} kind */
export const tagOf = (kind) => kind.split(' ', 1)[0];

/** @param {string} kind */
export function build(kind) {
  const [tag, role, type] = kind.split(' ');
  const element = document.createElement(tag);
  if (role && role !== '-') element.setAttribute('role', role);
  if (type) element.setAttribute('type', type);
  return element;
}

/** @param {number[]} roles */
const among = (roles) => {
  const set = new Set(roles);
  return (/** @type {number} */ role) => set.has(role);
};

/** The name is the text. */
export const isText = among([
  R.Text, R.Heading1, R.Heading2, R.Heading3, R.Option, R.Tooltip, R.ListItem, R.FactTerm,
  R.FactValue, R.Paragraph, R.Status, R.Alert, R.Code, R.ColumnHeader, R.RowHeader, R.Cell,
]);
/** The name is also the text, unless a value or IconOnly says otherwise. */
export const isAction = among([
  R.Button, R.Link, R.Switch, R.Checkbox, R.FilterChip, R.Radio, R.Tab, R.MenuButton, R.MenuItem,
  R.MenuItemRadio,
]);
/** The program owns the value while the user does not type. */
export const isField = among([
  R.TextField, R.SearchField, R.PasswordField, R.EmailField, R.Combobox,
]);
export const MENU_ITEMS = '[role=menuitem],[role=menuitemradio]';
export const isCell = among([R.ColumnHeader, R.RowHeader, R.Cell]);
export const isDialog = among([R.Dialog, R.AlertDialog]);
/** One tab stop for all its items. */
export const isComposite = among([R.TabList, R.RadioGroup, R.Menu]);
