import type { CandidateProfile, JobProfile } from '#lib/profiles/profile-schemas.ts';

export type ExpectedResume = {
  name?: string;
  email?: string;
  phone?: string;
  skills?: string[];
  work?: { employer: string; title: string; start: string; end: string }[];
  education?: { institution: string | null; degree: string | null; end?: string }[];
  notEmployers?: string[];
  mustNotUseForMatching?: string[];
};
export type ExpectedJob = {
  title?: string;
  mustHave?: string[];
  niceToHave?: string[];
  notRequirements?: string[];
};

export type Tally = { right: number; wanted: number };
export type Scores = Record<string, Tally>;

export function count(scores: Scores, field: string, isRight: boolean): void {
  const tally = scores[field] ?? { right: 0, wanted: 0 };
  scores[field] = { right: tally.right + (isRight ? 1 : 0), wanted: tally.wanted + 1 };
}

/** As the corpus says: compared after NFKC, case folding and dropping punctuation. */
export function plain(text: string | null | undefined): string {
  return (text ?? '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+#]+/gu, ' ')
    .trim();
}

const holds = (whole: string | null | undefined, piece: string) =>
  plain(whole) !== '' &&
  (plain(whole).includes(plain(piece)) || plain(piece).includes(plain(whole)));

export function scoreResume(
  scores: Scores,
  profile: CandidateProfile,
  expected: ExpectedResume,
): void {
  if (expected.name) count(scores, 'name', plain(profile.name) === plain(expected.name));
  if (expected.email) count(scores, 'email', profile.contact.email === expected.email);
  if (expected.phone) {
    const digits = (phone: string | null) => phone?.replace(/\D/g, '');
    count(scores, 'phone', digits(profile.contact.phone) === digits(expected.phone));
  }
  for (const job of expected.work ?? []) {
    const found = profile.experience.find(
      (each) =>
        holds(each.employer, job.employer) &&
        holds(each.title, job.title) &&
        sameStart(each.start, job.start),
    );
    count(
      scores,
      'employer',
      profile.experience.some((each) => holds(each.employer, job.employer)),
    );
    count(
      scores,
      'title',
      profile.experience.some((each) => holds(each.title, job.title)),
    );
    const end = found?.is_current ? 'present' : found?.end;
    count(scores, 'job with both dates', found !== undefined && sameStart(end, job.end));
  }
  for (const study of expected.education ?? []) {
    const found = profile.education.find((each) =>
      holds(each.institution, study.institution ?? ''),
    );
    count(scores, 'school', found !== undefined);
    if (study.degree)
      count(
        scores,
        'degree',
        profile.education.some((each) => holds(each.degree, study.degree ?? '')),
      );
  }
  for (const skill of expected.skills ?? []) {
    count(
      scores,
      'skill',
      profile.skills.some((each) => holds(each.name, skill) || holds(each.canonical, skill)),
    );
  }
  for (const name of expected.notEmployers ?? []) {
    count(
      scores,
      'no false employer',
      !profile.experience.some((each) => plain(each.employer) === plain(name)),
    );
  }
  for (const text of expected.mustNotUseForMatching ?? []) {
    count(scores, 'nothing protected', !JSON.stringify(profile).includes(text));
  }
}

export function scoreJob(scores: Scores, profile: JobProfile, expected: ExpectedJob): void {
  if (expected.title)
    count(scores, 'job title', plain(profile.title).includes(plain(expected.title)));
  const textsOf = (kind: 'must' | 'nice') =>
    plain(
      profile.requirements
        .filter((each) => each.kind === kind)
        .map(({ text }) => text)
        .join(' | '),
    );
  for (const must of expected.mustHave ?? [])
    count(scores, 'must', textsOf('must').includes(plain(must)));
  for (const nice of expected.niceToHave ?? [])
    count(scores, 'nice', textsOf('nice').includes(plain(nice)));
  for (const not of expected.notRequirements ?? []) {
    count(
      scores,
      'no false requirement',
      !`${textsOf('must')} ${textsOf('nice')}`.includes(plain(not)),
    );
  }
}

function sameStart(given: string | null | undefined, wanted: string): boolean {
  return given === wanted || (wanted.length === 4 && (given?.startsWith(wanted) ?? false));
}
