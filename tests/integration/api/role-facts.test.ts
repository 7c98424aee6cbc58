import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '#lib/ids.ts';
import { DEVELOPER_CANDIDATE } from '#tests/integration/reports/support/sample-profiles.ts';
import { addPrepared, addRole } from './support/roles.ts';
import { createTestApi, type TestApi } from './support/test-api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.close());

describe('what may be told of a role', () => {
  it('is what the job description says until a person changes it, for interviews from then on', async () => {
    const { roleId, jdId, interviewId } = await addRole(api);
    const facts = `/roles/${roleId}/facts`;
    expect((await api.asKey('GET', facts)).body).toEqual({
      facts: ['The team has six people.'],
      version: 0,
      from_job_description: true,
    });
    const saved = await api.asKey('PATCH', facts, {
      body: { based_on: 0, facts: ['  The team has\n six people. ', 'There is a car park.'] },
    });
    expect(saved.body).toEqual({
      facts: ['The team has six people.', 'There is a car park.'],
      version: 1,
      from_job_description: false,
    });
    const late = await api.asKey('PATCH', facts, { body: { based_on: 0, facts: [] } });
    expect(late).toMatchObject({ status: 409, body: { code: 'conflict' } });
    const factsOf = async (id: string) =>
      (await api.asKey('GET', `/interviews/${id}`)).body.plan.facts;
    expect(await factsOf(await addPrepared(api, jdId))).toEqual(saved.body.facts);
    expect(await factsOf(interviewId)).toEqual(['The team has six people.']);
  });

  it('grows by what candidates asked and nobody could answer, without their names', async () => {
    const { roleId, jdId, interviewId } = await addRole(api);
    const name = DEVELOPER_CANDIDATE.name ?? '';
    await addQuestion(interviewId, `I am ${name}. Is there a car park?`, 'noted');
    await addQuestion(await addPrepared(api, jdId), 'Do you have a car park, please?', 'noted');
    await addQuestion(await addPrepared(api, jdId), 'How many people are in the team?', 'answered');
    await addQuestion(await addPrepared(api, jdId), 'May I bring my dog?', 'noted');
    const path = `/roles/${roleId}/open-questions`;
    const open = (await api.asKey('GET', path)).body.items;
    expect(open).toMatchObject([
      { question: 'Is there a car park?', count: 2 },
      { question: 'May I bring my dog?', count: 1 },
    ]);
    expect(JSON.stringify(open)).not.toContain(name.split(' ')[0]);

    const put = (body: object) => api.asKey('POST', path, { body });
    const answered = await put({ question: open[0].question, fact: 'There is a car park.' });
    expect(answered.status).toBe(201);
    expect(answered.body.items).toMatchObject([{ question: 'May I bring my dog?' }]);
    expect((await put({ question: 'May I bring my dog?', fact: null })).body.items).toEqual([]);
    expect((await api.asKey('GET', `/roles/${roleId}/facts`)).body.facts).toEqual([
      'The team has six people.',
      'There is a car park.',
    ]);

    // Somebody who was interviewed with the fact and still got no answer brings the question back.
    await addQuestion(await addPrepared(api, jdId), 'Where is the car park?', 'noted');
    await addQuestion(await addPrepared(api, jdId), 'May I bring a dog?', 'noted');
    expect((await api.asKey('GET', path)).body.items).toMatchObject([{ count: 1 }]);
  });
});

/** A finished interview in which the candidate asked one question at the end. */
async function addQuestion(
  interviewId: string,
  text: string,
  outcome: 'answered' | 'noted',
): Promise<void> {
  const reply =
    outcome === 'answered'
      ? 'The team has six people.'
      : 'I have noted it for the recruiter, who can answer it.';
  const turns = [
    { speaker: 'candidate', text, act: 'answer', questionId: 'candidate' },
    { speaker: 'interviewer', text: reply, act: 'answer', questionId: 'candidate' },
  ];
  await api.database.db.turn.createMany({
    data: turns.map((turn, ordinal) => ({
      ...turn,
      id: newId('trn'),
      interviewId,
      ordinal,
      startedMs: ordinal * 1000,
      endedMs: ordinal * 1000 + 900,
      startedAt: new Date(),
      endedAt: new Date(),
    })),
  });
  await api.database.db.interview.update({
    where: { id: interviewId },
    data: { status: 'completed' },
  });
}
