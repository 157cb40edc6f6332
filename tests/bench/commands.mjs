// Durable commands a second: clients that each wait for their answer, as pages do.
import { randomBytes } from 'node:crypto';

const SECONDS = 5;

/** @param {string} api address of a server with the demo */
export async function measureCommands(api) {
  const json = async (path) => (await fetch(api + path)).json();
  const { companies } = await json('/v1/me');
  const ends = Date.now() + SECONDS * 1000;
  const clients = [];
  for (const { company } of companies) {
    const snapshot = await json(`/v1/companies/${company}/snapshot`);
    for (const row of snapshot.ums_ids.filter(({ lifecycle }) => lifecycle === 'open')) {
      clients.push(client(`${api}/v1/companies/${company}/commands`, row, ends, snapshot.revision));
    }
  }
  const counts = await Promise.all(clients);
  return { clients: counts.length, aSecond: counts.reduce((sum, count) => sum + count) / SECONDS };
}

/** One page that switches the Auto assign of its UMS ID again and again; how often that was done. */
async function client(url, row, ends, seen_revision) {
  const client_id = randomBytes(16).toString('hex');
  let on = row.auto_assign;
  let done = 0;
  for (let id = 1; Date.now() < ends; id += 1) {
    on = !on;
    const command = { id, name: 'ums_id.auto_assign', args: { ums_ids: [row.ref], on }, seen_revision };
    const answer = await fetch(url, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ client_id, commands: [command] }),
    });
    const text = await answer.text();
    if (!answer.ok || JSON.parse(text).outcomes[0].result !== 'applied') throw new Error(`commands: ${answer.status} ${text}`);
    done += 1;
  }
  return done;
}
