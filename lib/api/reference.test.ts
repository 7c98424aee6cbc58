import { describe, expect, it } from 'vitest';
import { operations } from './operations.ts';
import { apiReference } from './reference.ts';

describe('the reference', () => {
  const reference = apiReference();
  const byId = (id: string) => reference.find((operation) => operation.id === id);

  it('has every operation', () => {
    expect(reference.map(({ id }) => id).sort()).toEqual(Object.keys(operations).sort());
  });

  it('shows fields within fields by the way to them', () => {
    const names = byId('getReport')?.answers[0]?.fields.map(({ name }) => name);
    expect(names).toEqual(
      expect.arrayContaining(['status', 'report.evidence[].quote', 'versions[].version']),
    );
  });

  it('tells what may be null, what is a choice, and what must be there', () => {
    const fields = byId('getDocument')?.answers[0]?.fields ?? [];
    const field = (name: string) => fields.find((line) => line.name === name);
    expect(field('status')?.type).toBe('"queued" | "reading" | "ready" | "failed"');
    expect(field('pages')?.type).toBe('integer | null');
    expect(field('document_id')?.required).toBe(true);
  });

  it('gives a body to begin with', () => {
    const body = byId('startInterview')?.body;
    expect(JSON.parse(body?.example ?? '')).toEqual({ jd_id: '', resume_id: '' });
    expect(byId('uploadDocument')?.body?.type).toBe('multipart/form-data');
  });

  it('says who may call', () => {
    expect(byId('getInterview')?.credentials).toEqual(['apiKey', 'session']);
    expect(byId('getHealth')?.credentials).toEqual([]);
  });
});
