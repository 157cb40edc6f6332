// The attributes that a record asks for. undefined: the attribute is absent.
/** @import { NodeRecord } from './types.mjs' */
import { ROLE as R, STATE as S, TAB } from './node_layout.mjs';
import { isAction, isDialog, isField, isText } from './roles.mjs';

const classOf = Object.fromEntries(
  Object.entries(R).map(([name, role]) => [role, name.toLowerCase()]));

/** @param {boolean} on */
const flag = (on) => (on ? 'true' : undefined);

/** The text of the element itself. @param {NodeRecord} node */
export function textOf(node) {
  if (isText(node.role)) return node.name;
  if (!isAction(node.role) || node.state & S.IconOnly) return '';
  return node.value || node.name;
}

/** What names the element where its text does not. @param {NodeRecord} node */
export function labelOf(node) {
  if (isText(node.role) || (isAction(node.role) && textOf(node) === node.name)) return undefined;
  return node.name || undefined;
}

/** @param {NodeRecord} node @returns {string | undefined} */
function checkedOf(node) {
  if (node.state & S.Mixed) return 'mixed';
  return String((node.state & S.Checked) !== 0);
}

/** @param {NodeRecord} node @param {boolean} focusable whether the element is so by itself */
function tabIndexOf(node, focusable) {
  if (node.role === R.Heading1) return '-1';
  if (node.tab === TAB.Stop) return focusable ? undefined : '0';
  if (node.role === R.Scroller) return '-1';
  return focusable && node.tab === TAB.None ? '-1' : undefined;
}

/** @typedef {Record<string, string | undefined>} Attributes */
/** @type {Record<number, (node: NodeRecord, a?: string, b?: string, tag?: string) => Attributes>} */
const BY_ROLE = {
  [R.Switch]: (node) => ({ 'aria-checked': checkedOf(node) }),
  [R.Checkbox]: (node) => ({ 'aria-checked': checkedOf(node) }),
  [R.Radio]: (node) => ({ 'aria-checked': checkedOf(node) }),
  [R.MenuItemRadio]: (node) => ({ 'aria-checked': checkedOf(node) }),
  // The same element shown or not, so that nothing typed is lost.
  [R.PasswordField]: (node) => ({ type: node.state & S.Checked ? 'text' : 'password' }),
  [R.FilterChip]: (node) => ({ 'aria-pressed': checkedOf(node) }),
  [R.Link]: (node) => ({ href: node.hint, draggable: 'false', 'aria-description': undefined }),
  [R.MenuButton]: (node, _, b) => ({
    'aria-haspopup': 'menu',
    'aria-expanded': String((node.state & S.Expanded) !== 0),
    'aria-controls': b,
    'aria-describedby': undefined,
  }),
  [R.Menu]: (node, a) => ({ 'aria-labelledby': node.name ? undefined : a, tabindex: '-1' }),
  [R.Combobox]: (node, _, b) => ({
    'aria-autocomplete': 'list',
    'aria-expanded': String((node.state & S.Expanded) !== 0),
    'aria-controls': b,
    'aria-describedby': undefined,
  }),
  [R.Option]: (node, _, __, tag) => (tag === 'option'
    ? { value: node.value }
    : { 'aria-selected': String((node.state & S.Selected) !== 0) }),
  [R.FileField]: (node, _, b) => ({ accept: node.hint, 'aria-description': undefined, 'aria-describedby': b }),
  [R.Select]: (node) => ({ disabled: node.state & S.Disabled ? '' : undefined }),
  [R.Grid]: (node) => ({ 'aria-rowcount': String(node.a), 'aria-colcount': String(node.b) }),
  [R.Row]: (node) => ({
    'aria-rowindex': node.a ? String(node.a) : undefined,
    'aria-selected': flag((node.state & S.Selected) !== 0),
  }),
  [R.ColumnHeader]: (node) => ({ scope: 'col', 'aria-sort': sortOf(node.state) }),
  [R.RowHeader]: () => ({ scope: 'row' }),
  [R.Cell]: (node) => ({ colspan: node.a ? String(node.a) : undefined }),
  [R.Tab]: (node, _, b) => ({
    'aria-selected': String((node.state & S.Selected) !== 0),
    'aria-controls': b,
    'aria-describedby': undefined,
  }),
  [R.Main]: () => ({ id: 'content' }),  // where the skip link leads
  [R.TabPanel]: (node, a) => ({ 'aria-labelledby': node.name ? undefined : a }),
};

// Tags of elements that take the focus by themselves.
const FOCUSABLE = new Set(['a', 'button', 'input', 'select', 'textarea']);

/** @param {number} state */
function sortOf(state) {
  if (state & S.SortAscending) return 'ascending';
  if (state & S.SortDescending) return 'descending';
  return state & S.Sortable ? 'none' : undefined;
}

/** @param {NodeRecord} node @param {string} [b] @returns {Attributes} */
function fieldAttributes(node, b) {
  return {
    placeholder: node.hint || undefined,
    autocomplete: node.role === R.EmailField ? 'username'
      : node.role === R.PasswordField ? 'current-password' : 'off',
    enterkeyhint: node.role === R.SearchField ? 'search' : undefined,
    readonly: node.state & (S.ReadOnly | S.Disabled) ? '' : undefined,
    required: node.state & S.Required ? '' : undefined,
    'aria-describedby': b,
    'aria-description': undefined,
  };
}

/** `a` and `b` are ids, where the record names other nodes there.
 * @param {NodeRecord} node @param {string} tag @param {string} [a] @param {string} [b]
 * @returns {Attributes} */
export function attributesOf(node, tag, a, b) {
  const { role, state } = node;
  const has = (/** @type {number} */ bit) => (state & bit) !== 0;
  /** @type {Attributes} */
  const attributes = {
    class: classesOf(role, state),
    'data-t': String(node.style),
    dir: has(S.DomText) ? 'auto' : undefined,
    tabindex: tabIndexOf(node, FOCUSABLE.has(tag)),
    'aria-label': labelOf(node),
    'aria-description': node.hint || undefined,
    'aria-describedby': isAction(role) ? b : undefined,
    'aria-disabled': flag(has(S.Disabled)),
    'aria-busy': flag(has(S.Busy)),
    'aria-hidden': flag(has(S.AriaHidden)),
    'aria-invalid': flag(has(S.Invalid)),
    'aria-current': has(S.Current) ? 'page' : undefined,
    'aria-expanded': flag(has(S.Expanded)),
    'aria-keyshortcuts': has(S.SingleKey) ? (has(S.HasDialog) ? '?' : '/') : undefined,
    'aria-haspopup': has(S.HasMenu) ? 'menu' : has(S.HasDialog) ? 'dialog' : undefined,
  };
  if (isDialog(role)) Object.assign(attributes, { 'aria-labelledby': a, 'aria-describedby': b });
  if (isField(role)) Object.assign(attributes, fieldAttributes(node, b));
  return Object.assign(attributes, BY_ROLE[role]?.(node, a, b, tag));
}

/** @type {[number, string][]} */
const CLASSES = [
  [S.Flow, 'flow'], [S.IconOnly, 'icon'], [S.DomText, 'shown'], [S.DomTextHidden, 'covered'],
  [S.Centered, 'centered'], [S.EndAligned, 'ended'], [S.Danger, 'danger'], [S.Primary, 'primary'],
  [S.Warning, 'warning'], [S.Success, 'success'], [S.Muted, 'muted'], [S.Pill, 'pill'], [S.Bar, 'bar'],
];

const CLASS_BITS = CLASSES.reduce((bits, [bit]) => bits | bit, 0);
/** By role and bits. @type {Map<number, string>} */
const known = new Map();

/** @param {number} role @param {number} state */
function classesOf(role, state) {
  const at = role * 2 ** 32 + ((state & CLASS_BITS) >>> 0);
  let classes = known.get(at);
  if (classes === undefined) {
    classes = [classOf[role], ...CLASSES.filter(([bit]) => state & bit).map(([, name]) => name)].join(' ');
    known.set(at, classes);
  }
  return classes;
}

/** Whether `a` and `b` of this role name other nodes. @param {number} role */
export function references(role) {
  return {
    a: isDialog(role) || role === R.Menu || role === R.TabPanel || role === R.Listbox,
    b: isDialog(role) || isAction(role) || isField(role) || role === R.FileField
      || role === R.Select,
  };
}
