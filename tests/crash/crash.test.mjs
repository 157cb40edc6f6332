// The server is killed (SIGKILL) again and again while clients send commands. Whatever it has
// acknowledged must be there afterwards, exactly once.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { control, CrashingServer, random } from './server.mjs';

const SEED = 20260302;
const KILLS = 20;
const WRITERS = 6;
const next = random(SEED);
const below = (/** @type {number} */ limit) => Math.floor(next() * limit);

/** One client: its commands rise from 1, what was not answered is sent again as it was. */
class Writer {
  /** @param {number} number @param {string} umsId @param {string} pack */
  constructor(number, umsId, pack) {
    this.client = String(number).repeat(32);
    this.umsId = umsId;
    this.pack = pack;
    this.lastId = 0;
    this.seen = 0;
    /** @type {object[]} */
    this.unanswered = [];
    /** @type {Map<number, {command: any, outcome: any}>} */
    this.acknowledged = new Map();
  }

  command() {
    const id = ++this.lastId;
    const kinds = [
      { name: 'ums_id.rename', args: { ums_id: this.umsId, name: `UMS ${this.client[0]}-${id}` } },
      { name: 'ums_id.auto_assign', args: { ums_ids: [this.umsId], on: below(2) === 0 } },
      { name: 'pack.assign', args: { ums_id: this.umsId, packs: [this.pack] } },
      { name: 'pack.unassign', args: { ums_id: this.umsId, packs: [this.pack] } },
      { name: 'ums_license.issue', args: { ums_id: this.umsId } },
    ];
    return { id, ...kinds[below(kinds.length)], seen_revision: this.seen };
  }

  /** Sends until the server is gone. @param {CrashingServer} server @param {() => void} acknowledged */
  async run(server, acknowledged) {
    for (;;) {
      if (this.unanswered.length === 0) {
        this.unanswered = Array.from({ length: 1 + below(3) }, () => this.command());
      }
      const outcomes = await server.send(this.client, this.unanswered);
      if (outcomes === undefined) return;
      this.unanswered.forEach((command, at) => this.keep(command, outcomes[at]));
      this.unanswered = [];
      acknowledged();
    }
  }

  /** @param {any} command @param {any} outcome */
  keep(command, outcome) {
    this.seen = Math.max(this.seen, outcome.revision ?? 0);
    this.acknowledged.set(command.id, { command, outcome });
  }

  /** Everything acknowledged is answered as it was. @param {CrashingServer} server */
  async verify(server) {
    const all = [...this.acknowledged.values()];
    for (let at = 0; at < all.length; at += 100) {
      const part = all.slice(at, at + 100);
      const outcomes = await server.send(this.client, part.map(({ command }) => command));
      assert.deepEqual(outcomes, part.map(({ outcome }) => outcome));
    }
  }
}

/** Each acknowledged revision is in the feed once, with what was acknowledged. @param {Writer[]} writers */
async function verifyFeed(server, writers, epoch) {
  const feed = await server.get(`/changes?after=0&epoch=${epoch}`);
  const revisions = [...new Set(feed.changes.map((/** @type {any} */ change) => change.revision))];
  assert.deepEqual(revisions, Array.from({ length: feed.to }, (_, at) => at + 1), 'dense revisions');
  const acknowledged = writers.flatMap((writer) =>
    [...writer.acknowledged.values()].flatMap(({ outcome }) => outcome.revision ?? []),
  );
  assert.equal(new Set(acknowledged).size, acknowledged.length, 'a revision was given twice');
  return feed.to;
}

async function killUnderLoad(server, writers) {
  const until = 3 + below(40);
  let count = 0;
  /** @type {Promise<void> | undefined} */
  let killed;
  const acknowledged = () => {
    if (++count >= until) killed ??= server.end('SIGKILL');
  };
  await Promise.all(writers.map((writer) => writer.run(server, acknowledged)));
  await killed;
  return count;
}

test(`no acknowledged command is lost in ${KILLS} kills, seed ${SEED}`, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'portal-crash-'));
  const server = new CrashingServer(folder);
  try {
    control('demo', '--data', folder);
    await server.start();
    const { ums_ids, product_packs, epoch } = await server.get('/snapshot');
    const open = ums_ids.filter((/** @type {any} */ row) => row.lifecycle === 'open');
    const pack = product_packs.find((/** @type {any} */ row) => row.pack_id === 'IMH-5VB8N');
    const writers = Array.from(
      { length: WRITERS },
      (_, at) => new Writer(at + 1, open[at % open.length].ref, pack.ref),
    );
    let revision = 0;
    for (let kill = 1; kill <= KILLS; ++kill) {
      const count = await killUnderLoad(server, writers);
      assert.match(control('check', '--data', folder), /the database is in order/);
      await server.start();
      for (const writer of writers) await writer.verify(server);
      revision = await verifyFeed(server, writers, epoch);
      console.log(`kill ${kill}: after ${count} answers, revision ${revision}, in order`);
    }
    const commands = writers.reduce((sum, writer) => sum + writer.acknowledged.size, 0);
    assert.ok(revision > KILLS, 'the server was killed while it worked');
    console.log(`${KILLS} kills, ${commands} acknowledged commands, none lost, none twice`);
    await server.end('SIGTERM');
  } finally {
    await server.end('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  }
});
