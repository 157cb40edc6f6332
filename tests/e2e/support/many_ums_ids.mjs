// A backend of one company with many UMS IDs, in memory: it stands before the server, which would
// need a certificate for each of them.
import { grown } from '../../support/company.mjs';

export class ManyUmsIds {
  /** @param {import('@playwright/test').Page} page @param {number} count */
  constructor(page, count) {
    this.page = page;
    this.count = count;
    /** Refs that somebody else changed: a command about one of them is refused. @type {Set<string>} */
    this.contested = new Set();
    /** @type {any} */
    this.snapshot = null;
    /** @type {any[]} */
    this.log = [];
    /** @type {(() => void)[]} polls that wait for a change */
    this.waiting = [];
  }

  async start() {
    await this.page.route(/\/snapshot/, async (route) => {
      const response = await route.fetch();
      this.snapshot ??= grown(await response.json(), this.count);
      await route.fulfill({ response, json: this.snapshot });
    });
    await this.page.route(/\/changes\?/, async (route) => {
      const after = Number(new URL(route.request().url()).searchParams.get('after'));
      if (this.revision <= after) await new Promise((come) => this.waiting.push(() => come(undefined)));
      const changes = this.log.filter(({ revision }) => revision > after);
      await route.fulfill({ json: { from: after, to: this.revision, changes, outcomes: {}, server_time: this.time } });
    });
    await this.page.route(/\/commands$/, async (route) => {
      const { commands } = route.request().postDataJSON();
      const outcomes = commands.map((/** @type {any} */ command) => this.outcomeOf(command));
      await route.fulfill({ json: { epoch: this.snapshot.epoch, server_time: this.time, outcomes } });
      for (const go of this.waiting.splice(0)) go();
    });
    return this;
  }

  get revision() {
    return this.snapshot.revision;
  }

  get time() {
    return this.snapshot.server_time;
  }

  /** @param {{id: number, name: string, args: {ums_ids: string[], on: boolean}}} command */
  outcomeOf({ id, name, args }) {
    if (name !== 'ums_id.auto_assign') throw new Error(`${name} is not known here`);
    const subject = args.ums_ids.find((ref) => this.contested.has(ref));
    if (subject) return { id, result: 'refused', code: 'changed_meanwhile', detail: '', facts: {}, subject };
    this.snapshot.revision += 1;
    const changes = args.ums_ids.map((ref) => {
      const value = this.snapshot.ums_ids.find((/** @type {any} */ row) => row.ref === ref);
      value.auto_assign = args.on;
      return { revision: this.revision, entity: 'ums_id', id: ref, value };
    });
    this.log.push(...changes);
    return { id, result: 'applied', revision: this.revision, changes };
  }

  /** How many have Auto assign on, as the backend knows it. */
  get on() {
    return this.snapshot.ums_ids.filter((/** @type {any} */ row) => row.auto_assign).length;
  }
}
