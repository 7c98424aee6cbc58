import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type OutgoingEvent, relayOutbox, writeOutbox } from '#lib/outbox.ts';
import { startOutboxRelay } from '#server/outbox-relay.ts';
import { createTestDatabase, type TestDatabase } from '#tests/integration/support/test-database.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database?.drop());
beforeEach(async () => {
  await database.db.outboxEvent.deleteMany();
});

const write = (id: string) =>
  database.db.$transaction((tx) =>
    writeOutbox(tx, { id, name: 'interview/created', data: { interview_id: id } }),
  );

describe('the outbox', () => {
  it('sends each event once, with its id and data, and marks it', async () => {
    await write('int_1');
    await write('int_1');
    const sent: OutgoingEvent[] = [];
    const send = async (events: OutgoingEvent[]) => void sent.push(...events);
    expect((await relayOutbox(database.db, send)).sent).toBe(1);
    expect((await relayOutbox(database.db, send)).sent).toBe(0);
    expect(sent).toEqual([
      { id: 'int_1', name: 'interview/created', data: { interview_id: 'int_1' } },
    ]);
  });

  it('keeps an event whose fact was rolled back from going out', async () => {
    await database.db
      .$transaction(async (tx) => {
        await writeOutbox(tx, {
          id: 'int_2',
          name: 'interview/created',
          data: { interview_id: 'int_2' },
        });
        throw new Error('rolled back');
      })
      .catch(() => undefined);
    expect(await database.db.outboxEvent.count()).toBe(0);
  });

  it('keeps events that could not be sent for a later try, longer each time', async () => {
    await write('int_3');
    const waits: number[] = [];
    for (const _ of [1, 2, 3]) {
      await relayOutbox(database.db, () => Promise.reject(new TypeError('secret words')));
      const row = await database.db.outboxEvent.findUniqueOrThrow({ where: { id: 'int_3' } });
      expect(row).toMatchObject({ sentAt: null, lastError: 'TypeError' });
      waits.push(Math.round((row.nextTryAt.getTime() - Date.now()) / 1000));
      await database.db.outboxEvent.update({
        where: { id: 'int_3' },
        data: { nextTryAt: new Date(0) },
      });
    }
    expect(waits).toEqual([1, 2, 4]);
  });

  it('is not held up by an event that is never taken', async () => {
    for (const id of ['int_a', 'int_poison', 'int_b']) await write(id);
    const send = (events: OutgoingEvent[]) =>
      events.some((event) => event.id === 'int_poison')
        ? Promise.reject(new Error('never'))
        : Promise.resolve();
    await relayOutbox(database.db, send);
    await database.db.outboxEvent.updateMany({ data: { nextTryAt: new Date(0) } });
    for (const _ of [1, 2, 3]) await relayOutbox(database.db, send);
    const unsent = await database.db.outboxEvent.findMany({ where: { sentAt: null } });
    expect(unsent.map(({ id }) => id)).toEqual(['int_poison']);
  });

  it('lets two relays share the events without sending one twice', async () => {
    await Promise.all(Array.from({ length: 40 }, (_, index) => write(`int_many_${index}`)));
    const sent: string[] = [];
    const send = async (events: OutgoingEvent[]) => {
      await new Promise((resolve) => setImmediate(resolve));
      sent.push(...events.map((event) => event.id));
    };
    await Promise.all([relayOutbox(database.db, send), relayOutbox(database.db, send)]);
    expect(sent).toHaveLength(40);
    expect(new Set(sent).size).toBe(40);
  });

  it('is emptied by the relay as soon as a transaction commits', async () => {
    let arrived: (id: string) => void = () => undefined;
    const arrival = new Promise<string>((resolve) => {
      arrived = resolve;
    });
    const relay = await startOutboxRelay({
      db: database.db,
      databaseUrl: database.url,
      send: async (events) => {
        for (const event of events) arrived(event.id);
      },
    });
    await write('int_now');
    expect(await arrival).toBe('int_now');
    await relay.stop();
    const row = await database.db.outboxEvent.findUniqueOrThrow({ where: { id: 'int_now' } });
    expect(row.sentAt).not.toBeNull();
  });
});
