// A small screen reader: it knows the page by Chromium's accessibility tree alone, reads it line by
// line as "role, name, states; description", and acts by focus and keys on what it has read.
import { expect } from '@playwright/test';
import { lasting } from './lasting.mjs';

/** Roles whose name says all that is inside. */
const WHOLE = new Set(['button', 'link', 'heading', 'switch', 'checkbox', 'tab', 'menuitem', 'menuitemradio',
  'option', 'radio', 'textbox', 'searchbox', 'combobox', 'MenuListPopup', 'DescriptionListTerm', 'term']);
/** Roles that are not said: the text or the parts inside are. */
const SILENT = new Set(['RootWebArea', 'generic', 'none', 'paragraph', 'rowgroup', 'InlineTextBox', 'Section',
  'DescriptionList', 'time', 'LineBreak']);
const WORDS = { StaticText: 'text', DescriptionListTerm: 'term', DescriptionListDetail: 'definition', MenuListPopup: 'popup',
  gridcell: 'cell', 'Pre': 'text', definition: 'definition', term: 'term' };

export class ScreenReader {
  /** @param {import('@playwright/test').Page} page */
  static async on(page) {
    const reader = new ScreenReader();
    reader.page = page;
    reader.client = await page.context().newCDPSession(page);
    await reader.client.send('Accessibility.enable');
    return reader;
  }

  /** What the tree says now, in order. */
  async tree() {
    const { nodes } = await this.client.send('Accessibility.getFullAXTree');
    const byId = new Map(nodes.map((node) => [node.nodeId, node]));
    const children = (node) => (node.childIds ?? []).map((id) => byId.get(id)).filter(Boolean);
    const walk = (node, depth) => {
      const role = node.role?.value ?? '';
      const silent = node.ignored || SILENT.has(role);
      const own = silent ? [] : [{ node, role, name: node.name?.value ?? '', depth, line: line(node) }];
      if (!silent && WHOLE.has(role)) return own;
      const inside = children(node);
      // The lines of one paragraph are one text.
      if (silent && inside.length > 1 && inside.every((child) => child.role?.value === 'StaticText' || child.role?.value === 'LineBreak')) {
        const words = inside.map((child) => child.name?.value ?? '').join(' ');
        return [{ node: inside[0], role: 'StaticText', name: words, depth, line: `text, ${words}` }];
      }
      return [...own, ...inside.flatMap((child) => walk(child, silent ? depth : depth + 1))];
    };
    return walk(nodes[0], 0);
  }

  /** The lines from the node of `role` and `name` to the end of what is inside it.
   * @param {string} role @param {string | RegExp} name */
  async read(role, name) {
    const all = await this.tree();
    const at = all.findIndex((one) => matches(one, role, name));
    if (at < 0) return [`no ${role} "${name}"`];
    const end = all.findIndex((one, index) => index > at && one.depth <= all[at].depth);
    // Where a text is broken into lines is seen, not heard.
    return all.slice(at, end < 0 ? undefined : end).map((one) => lasting(one.line.replaceAll('\n', ' ')));
  }

  /** What is read is `lines`, as soon as it is. @param {string} role @param {string | RegExp} name @param {string[]} lines */
  async hears(role, name, lines) {
    await expect.poll(() => this.read(role, name)).toEqual(lines);
  }

  /** The line of what has the focus. */
  async here() {
    const focused = (await this.tree()).filter(({ node }) => propertyOf(node, 'focused') === true && node.role.value !== 'RootWebArea');
    return focused.length === 1 ? lasting(focused[0].line) : `${focused.length} nodes have the focus`;
  }

  /** @param {string} line */
  async isAt(line) {
    await expect.poll(() => this.here()).toBe(line);
  }

  /** Goes to a node that was read. @param {string} role @param {string | RegExp} name */
  async goTo(role, name) {
    let found;
    await expect.poll(async () => {
      found = (await this.tree()).find((one) => matches(one, role, name));
      return found !== undefined;
    }, { message: `${role} "${name}" is in the tree` }).toBe(true);
    await this.client.send('DOM.focus', { backendNodeId: found.node.backendDOMNodeId });
  }

  /** Goes there and presses the key that a screen reader's "activate" stands for.
   * @param {string} role @param {string | RegExp} name */
  async activate(role, name, key = 'Enter') {
    await this.goTo(role, name);
    await this.page.keyboard.press(key);
  }

  /** Waits until a live region says `sentence`. @param {RegExp} sentence */
  async isTold(sentence) {
    await expect.poll(async () => {
      const said = [...(await this.read('status', '')), '|', ...(await this.read('alert', ''))];
      return said.join(' ');
    }, { message: 'what live regions say' }).toMatch(sentence);
  }
}

function matches(one, role, name) {
  return one.role === role && (name instanceof RegExp ? name.test(one.name) : name === '' || one.name === name);
}

/** @param {any} node @param {string} name */
function propertyOf(node, name) {
  return node.properties?.find((property) => property.name === name)?.value.value;
}

/** @param {any} node */
function line(node) {
  const role = node.role.value;
  const said = [WORDS[role] ?? role];
  // A row and its cells are said by what is in them.
  const name = /^(row|gridcell|rowheader|columnheader|listitem)$/.test(role) ? '' : node.name?.value?.trim() ?? '';
  if (name) said.push(name);
  const value = node.value?.value;
  if (value !== undefined && value !== '' && value !== name) said.push(`"${value}"`);
  said.push(...statesOf(node, role));
  const description = node.description?.value;
  return said.join(', ') + (description ? `; ${description}` : '');
}

/** @param {any} node @param {string} role */
function statesOf(node, role) {
  const get = (name) => propertyOf(node, name);
  const said = [];
  const checked = get('checked');
  if (checked !== undefined) {
    const on = checked === true || checked === 'true';
    if (checked === 'mixed') said.push('partly checked');
    else if (role === 'switch') said.push(on ? 'on' : 'off');
    else said.push(on ? 'checked' : 'not checked');
  }
  const pressed = get('pressed');
  if (pressed !== undefined) said.push(pressed === 'true' || pressed === true ? 'pressed' : 'not pressed');
  if (get('expanded') === true) said.push('expanded');
  if (get('expanded') === false) said.push('collapsed');
  if (get('hasPopup')) said.push(`opens ${get('hasPopup')}`);
  if (get('selected') === true) said.push('selected');
  if (get('disabled') === true) said.push('dimmed');
  if (get('required') === true) said.push('required');
  const invalid = get('invalid');
  if (invalid && invalid !== 'false') said.push('invalid');
  if (get('busy') === true) said.push('busy');
  if (get('modal') === true) said.push('modal');
  if (role === 'heading') said.push(`level ${get('level')}`);
  return said;
}
