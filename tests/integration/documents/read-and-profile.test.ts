import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { documentView } from '#lib/documents/document-view.ts';
import { failDocument } from '#lib/documents/fail-document.ts';
import { getDocument } from '#lib/documents/get-document.ts';
import { ingestDocument } from '#lib/documents/ingest-document.ts';
import { parseStoredDocument } from '#lib/documents/parse-stored-document.ts';
import { documentReader } from '#lib/documents/reader/document-reader.ts';
import { retryDocument } from '#lib/documents/retry-document.ts';
import { setEnv } from '#lib/env.ts';
import { newId } from '#lib/ids.ts';
import { extractProfile } from '#lib/profiles/extract-profile.ts';
import { matchRequirements } from '#lib/profiles/match-requirements.ts';
import { candidateProfileSchema, jobProfileSchema } from '#lib/profiles/profile-schemas.ts';
import { createTestDatabase, type TestDatabase } from '#tests/integration/support/test-database.ts';

let database: TestDatabase;
let root = '';
beforeAll(async () => {
  database = await createTestDatabase();
  root = await mkdtemp(path.join(tmpdir(), 'store-'));
  setEnv({ STORAGE_PATH: root });
});
afterAll(async () => {
  documentReader().stop();
  await database.drop();
  await rm(root, { recursive: true, force: true });
});

async function upload(kind: 'jd' | 'resume', filename: string, bytes: Uint8Array) {
  async function* body(): AsyncGenerator<Uint8Array> {
    yield bytes;
  }
  const { document } = await ingestDocument({
    kind,
    filename,
    declaredLength: bytes.length,
    body: body(),
    uploadedBy: newId('usr'),
  });
  return document;
}

async function uploadFixture(kind: 'jd' | 'resume', filename: string) {
  return upload(kind, filename, await readFile(path.join('tests/fixtures', filename)));
}

async function readAndProfile(id: string, attempt = 1) {
  await parseStoredDocument(id, attempt);
  await extractProfile(id, attempt);
  const row = await getDocument(id);
  if (!row) throw new Error('The document is gone.');
  return row;
}

describe('from an upload to a profile', () => {
  it('reads the nurse’s résumé and her vacancy, and matches them', async () => {
    const resume = await readAndProfile(
      (await uploadFixture('resume', 'maria-santos-nurse.docx')).id,
    );
    expect(documentView(resume)).toMatchObject({
      status: 'ready',
      error: null,
      warnings: [],
      profile_source: 'rules',
    });
    const candidate = candidateProfileSchema.parse(resume.profile);
    expect(candidate.name).toBe('Maria Elena Santos');
    expect(candidate.contact).toMatchObject({
      email: 'maria.santos.rn@example.org',
      phone: '+44 20 7946 0018',
      location: 'Leeds, United Kingdom',
    });
    expect(
      candidate.experience.map(({ title, employer, start, end, is_current }) => [
        title,
        employer,
        start,
        end,
        is_current,
      ]),
    ).toEqual([
      ['Senior Staff Nurse', 'St. Brannoc’s Hospital', '2020-03', null, true],
      ['Staff Nurse', 'Harrow Vale Infirmary', '2016-09', '2020-02', false],
      ['Healthcare Assistant', 'Rosewood Care Home', '2013-06', '2015-08', false],
    ]);
    expect(candidate.education).toHaveLength(1);

    const vacancy = await readAndProfile(
      (await uploadFixture('jd', 'staff-nurse-person-specification.docx')).id,
    );
    const job = jobProfileSchema.parse(vacancy.profile);
    expect(job.title).toBe('Staff Nurse – Acute Medical Unit');
    const textsOf = (kind: string) =>
      job.requirements.filter((each) => each.kind === kind).map(({ text }) => text);
    expect(textsOf('must')).toEqual([
      'Registered Nurse (Adult) with current NMC registration',
      'Degree or diploma in nursing',
      'Recent acute hospital experience',
      'IV therapy and cannulation',
      'Electronic patient records',
      'Clear written and spoken English',
    ]);
    expect(textsOf('nice')).toEqual([
      'Mentorship qualification',
      'Immediate Life Support',
      'Experience of taking charge of a shift',
      'Non-medical prescribing',
    ]);

    const matches = matchRequirements({ job, resumeText: resume.text ?? '', candidate });
    const found = job.requirements.filter(
      ({ id }) => matches.find((match) => match.requirement_id === id)?.status !== 'not_found',
    );
    expect(found.map(({ text }) => text)).toEqual(expect.arrayContaining(textsOf('must')));
    expect(found.map(({ text }) => text)).not.toContain('Mentorship qualification');
  });

  it('says each state to its followers, and the same again when a step runs twice', async () => {
    const { id } = await uploadFixture('resume', 'maria-santos-nurse.docx');
    const first = await readAndProfile(id);
    await parseStoredDocument(id, 1);
    await extractProfile(id, 1);
    expect(await getDocument(id)).toEqual(first);
    const progress = await database.db.progressEvent.findMany({
      where: { subjectId: id },
      orderBy: { id: 'asc' },
    });
    const states = progress.map(({ status }) => (status as { status: string }).status);
    expect(states).toEqual(['queued', 'reading', 'reading', 'ready']);
  });

  it('throws the code of a file that cannot be read, and keeps the file for another try', async () => {
    const broken = await upload('resume', 'broken.pdf', Buffer.from('%PDF-1.7\nnothing follows'));
    await expect(parseStoredDocument(broken.id, 1)).rejects.toMatchObject({ code: 'corrupt_file' });
    await failDocument(broken.id, 1, 'corrupt_file');
    expect(documentView((await getDocument(broken.id)) ?? broken)).toMatchObject({
      status: 'failed',
      error: { code: 'corrupt_file', message: 'The file is damaged or cut off.' },
    });
    await retryDocument(broken.id);
    await expect(parseStoredDocument(broken.id, 2)).rejects.toMatchObject({ code: 'corrupt_file' });
  });

  it('writes nothing for an older attempt', async () => {
    const { id } = await uploadFixture('resume', 'maria-santos-nurse.docx');
    await failDocument(id, 1, 'reader_failed');
    await retryDocument(id);
    await parseStoredDocument(id, 1);
    await extractProfile(id, 1);
    expect(await getDocument(id)).toMatchObject({
      status: 'queued',
      text: null,
      profile: null,
      attempt: 2,
    });
    expect(await readAndProfile(id, 2)).toMatchObject({ status: 'ready' });
  });
});
