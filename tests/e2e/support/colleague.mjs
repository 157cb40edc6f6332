// Somebody else who works at the same company, as the server knows them: by commands alone.
import { brenner } from './fixtures.mjs';

export class Colleague {
  /** @param {string} url of the server */
  constructor(url) {
    this.api = `${url}/v1/companies/${brenner}`;
    this.last = 0;
  }

  /** @param {string} from @param {string} to */
  async rename(from, to) {
    const { ums_ids: rows, revision } = await (await fetch(`${this.api}/snapshot`)).json();
    const row = rows.find(({ name, lifecycle }) => name === from && lifecycle === 'open');
    await this.send({ name: 'ums_id.rename', args: { ums_id: row.ref, name: to }, seen_revision: revision });
  }

  /** @param {object} command */
  async send(command) {
    this.last += 1;
    const answer = await fetch(`${this.api}/commands`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ client_id: 'c'.repeat(32), commands: [{ id: this.last, ...command }] }),
    });
    const { outcomes } = await answer.json();
    if (outcomes?.[0].result !== 'applied') throw new Error(`${answer.status} ${JSON.stringify(outcomes)}`);
  }
}
