// What every browser test starts from: a server of its own on fresh demo data, a page on it, and a
// watch over everything the browser complains about.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test as base, expect } from '@playwright/test';
import { Proxy } from './proxy.mjs';
import { PortalServer, Seed } from './server.mjs';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** A test may be quicker than the rest of the program, which is then asked for in the middle of a call. */
const SYNCHRONOUS = /Synchronous XMLHttpRequest/;

export const brenner = 'GA-100231';

export const test = base.extend({
  /** Complaints that a test is about, as patterns; every other one fails it. */
  complaints: [[], { option: true }],

  /** The moment that the demo shows, for a test whose picture must not age. */
  seedNow: ['', { option: true, scope: 'worker' }],

  seed: [
    async ({ seedNow }, use) => {
      const seed = await new Seed(seedNow).make();
      await use(seed);
      seed.remove();
    },
    { scope: 'worker' },
  ],

  server: async ({ seed }, use, info) => {
    const server = await new PortalServer(seed.copy()).start();
    await use(server);
    if (info.status !== info.expectedStatus) {
      await info.attach('server.log', { body: server.log, contentType: 'text/plain' });
    }
    await server.remove();
  },

  network: async ({ server }, use) => {
    const proxy = await new Proxy(server.url).start();
    await use(proxy);
    await proxy.stop();
  },

  // Of the network, so that its pages are closed before the server stops.
  context: async ({ context, complaints, network: _ }, use) => {
    const heard = [];
    await context.addInitScript(() => {
      addEventListener('securitypolicyviolation', (event) => {
        console.error(`policy: ${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}`);
      });
    });
    context.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') {
        heard.push(`${message.text()} (${message.location().url})`);
      }
    });
    context.on('weberror', (error) => heard.push(`uncaught: ${error.error().stack}`));
    await use(context);
    const unexpected = heard.filter((line) => ![...complaints, SYNCHRONOUS].some((pattern) => pattern.test(line)));
    expect(unexpected, 'what the browser complained about').toEqual([]);
  },

  portal: async ({ page, server }, use) => {
    await use(new Portal(page, server.url));
  },
});

/** The words by which a person finds their way about. */
export class Portal {
  /** @param {import('@playwright/test').Page} page @param {string} url */
  constructor(page, url) {
    this.page = page;
    this.url = url;
  }

  /** @param {string} path below the company, as "/ums-ids?q=test" @param {string} company */
  async open(path = '/ums-ids', company = brenner) {
    await this.page.goto(`${this.url}/c/${company}${path}`);
    await expect(this.page.getByRole('heading', { level: 1 })).toBeVisible();
  }

  /** The UMS IDs: a table, on a narrow page a list of cards. */
  get list() {
    return this.page.getByRole('grid', { name: 'UMS IDs' }).or(this.page.getByRole('list', { name: 'UMS IDs' }));
  }

  async openList(query = '', company = brenner) {
    await this.open(`/ums-ids${query}`, company);
    await expect(this.list).toBeVisible();
    await expect(this.list).not.toHaveAttribute('aria-busy', 'true');
  }

  /** @param {string} name of a UMS ID */
  async openDetails(name, company = brenner) {
    await this.openList('', company);
    await this.row(name).getByRole('link', { name, exact: true }).click();
    await expect(this.page.getByRole('heading', { level: 1, name })).toBeVisible();
  }

  get rows() {
    const rows = this.list.getByRole('row').filter({ has: this.page.getByRole('rowheader') });
    return rows.or(this.list.getByRole('listitem'));
  }

  /** @param {string} name of a UMS ID */
  row(name) {
    return this.rows.filter({ has: this.page.getByRole('link', { name, exact: true }) });
  }

  /** By the box of its row; a card gets one once something is selected, before that by its menu.
   * @param {string} name of a UMS ID */
  async select(name) {
    await expect(this.row(name)).toBeVisible();
    const box = this.row(name).getByRole('checkbox', { name: `Select ${name}` });
    if ((await box.count()) > 0) {
      await box.click();
    } else {
      await this.row(name).getByRole('button', { name: `More actions for ${name}` }).click();
      await this.page.getByRole('menuitem', { name: 'Select', exact: true }).click();
    }
    await expect(box).toBeChecked();
  }
}

/** Nothing that axe-core knows of is wrong on the page as it is now. What it cannot decide may only
 * be the contrast of transparent text. @param {import('@playwright/test').Page} page */
export async function expectAccessible(page, { decided = false, layer = '[role=menu]' } = {}) {
  await page.evaluate(axeSource);
  const found = await page.evaluate(() =>
    globalThis.axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      rules: { 'target-size': { enabled: true } },
      resultTypes: ['violations', 'incomplete'],
    }),
  );
  const said = (list) =>
    list.flatMap((rule) => rule.nodes.map((node) => `${rule.id}: ${node.target.join(' ')} ${node.failureSummary}`));
  for (const rule of found.violations) {
    if (rule.id === 'target-size') rule.nodes = await notUnder(page, layer, rule.nodes);
  }
  expect(said(found.violations), 'violations').toEqual([]);
  const open = [];
  for (const rule of found.incomplete) {
    if (rule.id === 'color-contrast' && !decided) continue;
    const nodes = rule.id === 'target-size' ? await notUnder(page, layer, rule.nodes) : rule.nodes;
    open.push({ ...rule, nodes });
  }
  expect(said(open), 'undecided').toEqual([]);
}

/** An open layer, as a menu, hides parts of the controls that it lies over, and of no others.
 * @param {import('@playwright/test').Page} page @param {string} layer a selector
 * @param {{target: string[]}[]} nodes that axe-core found */
async function notUnder(page, layer, nodes) {
  const kept = await page.evaluate(([over, selectors]) => {
    const menu = document.querySelector(over)?.getBoundingClientRect();
    return selectors.map((selector) => {
      const box = document.querySelector(selector).getBoundingClientRect();
      return !(menu && box.left < menu.right && box.right > menu.left && box.top < menu.bottom && box.bottom > menu.top);
    });
  }, [layer, nodes.map((node) => node.target.join(' '))]);
  return nodes.filter((_, index) => kept[index]);
}

export { expect };
