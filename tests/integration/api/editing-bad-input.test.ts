import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addRole } from './support/roles.ts';
import { createTestApi, type TestApi } from './support/test-api.ts';

let api: TestApi;
let roleId: string;
let interviewId: string;
beforeAll(async () => {
  api = await createTestApi();
  ({ roleId, interviewId } = await addRole(api));
});
afterAll(() => api.close());

type Item = { id: string; kind: string; question: string; probes_max: number; seconds: number };

const first = async () => (await api.asKey('GET', `/roles/${roleId}/criteria/1`)).body;
const save = (body: object) => api.asKey('POST', `/roles/${roleId}/criteria`, { body });
const questions = async () => {
  const { body } = await api.asKey('GET', `/interviews/${interviewId}`);
  return (body.plan.items as Item[])
    .filter(({ kind }) => kind === 'core' || kind === 'resume')
    .map(({ id, question, probes_max, seconds }) => ({ id, question, probes_max, seconds }));
};
const change = (items: object) =>
  api.asKey('PATCH', `/interviews/${interviewId}/plan`, { body: { based_on: 0, items } });
const fieldsOf = (body: { errors?: { field: string }[] }) =>
  (body.errors ?? []).map(({ field }) => field);
const LONG = 'Tell me about one piece of work. '.repeat(625);

describe('criteria that cannot be', () => {
  it('are refused when there are a thousand, and by field when there are a few too many', async () => {
    const { criteria, core_questions } = await first();
    const thousand = Array.from({ length: 1000 }, (_, index) => ({
      ...criteria[0],
      id: `c_${index}`,
      name: `Criterion ${index}`,
    }));
    const { status, body } = await save({ based_on: 1, criteria: thousand, core_questions });
    expect([status, body.code]).toEqual([413, 'too_large']);
    const few = await save({ based_on: 1, criteria: thousand.slice(0, 20), core_questions });
    expect([few.status, few.body.code, fieldsOf(few.body)]).toEqual([
      400,
      'invalid_request',
      ['/criteria'],
    ]);
  });

  it('are refused at a question of 20,000 characters, and at fifty questions', async () => {
    const { criteria, core_questions } = await first();
    const [one, ...rest] = core_questions;
    const long = await save({
      based_on: 1,
      criteria,
      core_questions: [{ ...one, question: LONG }, ...rest],
    });
    expect([long.status, long.body.code, fieldsOf(long.body)]).toEqual([
      400,
      'invalid_request',
      ['/core_questions/0/question'],
    ]);
    const many = await save({
      based_on: 1,
      criteria,
      core_questions: Array.from({ length: 50 }, (_, index) => ({ ...one, id: `core_${index}` })),
    });
    expect(fieldsOf(many.body)).toEqual(['/core_questions']);
  });

  it('are refused with the same id or name twice, each said for itself', async () => {
    const { criteria, core_questions } = await first();
    const twice = (over: object) => [
      criteria[0],
      { ...criteria[1], ...over },
      ...criteria.slice(2),
    ];
    const sameId = await save({
      based_on: 1,
      criteria: twice({ id: criteria[0].id }),
      core_questions,
    });
    expect(sameId.body.errors).toContainEqual({
      field: '/criteria',
      message: 'Two criteria have the same id.',
    });
    const sameName = await save({
      based_on: 1,
      criteria: twice({ name: ` ${criteria[0].name.toUpperCase()} ` }),
      core_questions,
    });
    expect(sameName.body.errors).toEqual([
      { field: '/criteria', message: 'Two criteria have the same name.' },
    ]);
    const sameQuestion = await save({
      based_on: 1,
      criteria,
      core_questions: [...core_questions, core_questions[0]],
    });
    expect(sameQuestion.body).toMatchObject({
      code: 'unprocessable',
      errors: [{ field: '/core_questions', message: 'Two questions have the same id.' }],
    });
  });

  it.each([
    ['0', 0],
    ['negative', -1],
    ['not a number, as JSON writes it', null],
    ['written as a word', 'twice'],
    ['beyond all others', 1e308],
  ])('are refused where a weight is %s', async (_what, weight) => {
    const { criteria, core_questions } = await first();
    const { status, body } = await save({
      based_on: 1,
      criteria: criteria.map((each: object) => ({ ...each, weight })),
      core_questions,
      weights_reason: 'Because.',
    });
    expect([status, body.code]).toEqual([400, 'invalid_request']);
    expect(fieldsOf(body)).toEqual(
      criteria.map((_: unknown, at: number) => `/criteria/${at}/weight`),
    );
  });

  it('are refused with empty anchors, at each of them', async () => {
    const { criteria, core_questions } = await first();
    const withAnchors = (anchors: object) =>
      (criteria as { anchors: object }[]).map((each, index) =>
        index === 0 ? { ...each, anchors: { ...each.anchors, ...anchors } } : each,
      );
    const empty = await save({
      based_on: 1,
      criteria: withAnchors({ 1: '', 3: ' \n ' }),
      core_questions,
    });
    expect([empty.status, empty.body.code]).toEqual([400, 'invalid_request']);
    expect(fieldsOf(empty.body)).toEqual(['/criteria/0/anchors/1', '/criteria/0/anchors/3']);
    const invisible = await save({
      based_on: 1,
      criteria: withAnchors({ 3: '\u200b\u200b', 5: '…' }),
      core_questions: core_questions.map((item: object, index: number) =>
        index === 0 ? { ...item, question: '???' } : item,
      ),
    });
    expect([invisible.status, invisible.body.code]).toEqual([422, 'unprocessable']);
    expect(fieldsOf(invisible.body)).toEqual([
      '/criteria/0/anchors/3',
      '/criteria/0/anchors/5',
      '/core_questions/0/question',
    ]);
  });

  it.each([
    ['Prefers people fresh out of university', 'age'],
    ['Does your husband mind the travel?', 'family'],
    ['Bewerber unter 35 Jahren', 'age'],
    ['Leiden Sie an chronischen Krankheiten?', 'health'],
    ['Où êtes-vous née ?', 'origin'],
    ['Pour qui votez-vous ?', 'belief'],
  ])('are refused where they say “%s”', async (words, what) => {
    const { criteria, core_questions } = await first();
    const [one, ...others] = criteria;
    const definition = await save({
      based_on: 1,
      criteria: [{ ...one, definition: words }, ...others],
      core_questions,
    });
    expect(definition.body).toMatchObject({
      code: 'unprocessable',
      errors: [{ field: '/criteria/0/definition', message: expect.stringContaining(what) }],
    });
    const [question, ...rest] = core_questions;
    const asked = await save({
      based_on: 1,
      criteria,
      core_questions: [{ ...question, question: words }, ...rest],
    });
    expect(fieldsOf(asked.body)).toEqual(['/core_questions/0/question']);
  });

  it('leave what was there as it was', async () => {
    const { body } = await api.asKey('GET', `/roles/${roleId}/criteria`);
    expect(body.items).toHaveLength(1);
  });
});

describe('a plan that cannot be', () => {
  it('is refused with résumé questions alone', async () => {
    const { status, body } = await change(
      (await questions()).filter(({ id }) => id.startsWith('resume_')),
    );
    expect([status, body.code]).toEqual([422, 'unprocessable']);
    expect(body.errors).toEqual([
      { field: '/items', message: expect.stringContaining('main questions has to stay') },
    ]);
  });

  it('is refused at a question of 20,000 characters, an empty one, and with a question twice', async () => {
    const items = await questions();
    const [one, ...rest] = items;
    const long = await change([{ ...one, question: LONG }, ...rest]);
    expect([long.status, long.body.code, fieldsOf(long.body)]).toEqual([
      400,
      'invalid_request',
      ['/items/0/question'],
    ]);
    expect(fieldsOf((await change([{ ...one, question: '  ' }, ...rest])).body)).toEqual([
      '/items/0/question',
    ]);
    expect((await change([...items, one])).body).toMatchObject({
      code: 'unprocessable',
      errors: [{ field: '/items' }],
    });
  });

  it.each([
    ['no time', { seconds: 0 }],
    ['an hour for one question', { seconds: 3600 }],
    ['times in parts of a second', { seconds: 60.5 }],
    ['a hundred follow-ups', { probes_max: 100 }],
    ['follow-ups below zero', { probes_max: -1 }],
  ])('is refused with %s', async (_what, over) => {
    const [one, ...rest] = await questions();
    const { status, body } = await change([{ ...one, ...over }, ...rest]);
    expect([status, body.code]).toEqual([400, 'invalid_request']);
    expect(fieldsOf(body)).toEqual([`/items/0/${Object.keys(over)[0]}`]);
  });
});
