import { z } from 'zod';
import { cleanText } from '#lib/documents/text/clean-text.ts';
import { educationSchema, experienceSchema, partialDateSchema } from './profile-schemas.ts';

/** Words of a name, title or place; the longest in real documents have about half of it. */
const LINE_MAX = 300;
/** A sentence or two: a highlight, a requirement, a fact. Rules may give this much in one piece. */
const PASSAGE_MAX = 5_000;
/** Entries of a list; rules give fewer of each. */
export const LIST_MAX = 500;
/** By RFC 5321. */
const EMAIL_MAX = 254;
/** Working lives do not begin before, and no contract of today ends after. */
const YEAR_MIN = 1900;
const YEAR_MAX = 2100;

/** Text of a person, made clean as the text of a document is, on one line. */
function text(max: number) {
  return z
    .string({ error: 'must be text' })
    .max(max * 4, `must have at most ${max} characters`)
    .transform((raw) => cleanText(raw).text.replace(/\s+/g, ' ').trim())
    .pipe(z.string().min(1, 'must not be empty').max(max, `must have at most ${max} characters`));
}

function list<T extends z.ZodType>(item: T) {
  return z
    .array(item, { error: 'must be a list' })
    .max(LIST_MAX, `must have at most ${LIST_MAX} entries`);
}

/** A value that is put in place whole, or a list whose entries are checked one by one. */
export type CorrectionField =
  | { type: 'value'; schema: z.ZodType }
  | { type: 'list'; entry: z.ZodType };

function value(schema: z.ZodType): CorrectionField {
  return { type: 'value', schema };
}

function listOf(entry: z.ZodType): CorrectionField {
  return { type: 'list', entry };
}

const lineSchema = text(LINE_MAX).nullable();
const optionalLineSchema = lineSchema.default(null);

const DATE_PROBLEM = 'must be a date as 2019-04 or 2019';
const dateSchema = z
  .string({ error: DATE_PROBLEM })
  .refine((date) => partialDateSchema.safeParse(date).success && isYear(date), DATE_PROBLEM)
  .nullable()
  .default(null);

function isYear(date: string): boolean {
  const year = Number(date.slice(0, 4));
  return year >= YEAR_MIN && year <= YEAR_MAX;
}

const emailSchema = text(EMAIL_MAX).refine(
  (value) =>
    /^[^\s@<>()[\],;:"\\]+@[^\s@<>()[\],;:"\\.]+(?:\.[^\s@<>()[\],;:"\\.]+)+$/u.test(value),
  'must be an e-mail address',
);
const phoneSchema = text(60).refine((value) => {
  const digits = value.replace(/\D/g, '').length;
  return (
    /^[+\d\s()./–-]+(?:\s*(?:ext\.?|x)\s*\d{1,6})?$/iu.test(value) && digits >= 5 && digits <= 22
  );
}, 'must be a telephone number');
/** As written, with or without https://; a link that a page makes of it must not run anything. */
const linkSchema = text(1_000).refine(
  (value) =>
    /^(?:https?:\/\/)?[^\s/?#:@]+\.[^\s/?#:@.]{2,}(?::\d{1,5})?(?:[/?#]\S*)?$/iu.test(value),
  'must be a web address',
);

type Dated = { start: string | null; end: string | null };

function areInOrder({ start, end }: Dated): boolean {
  if (start === null || end === null) return true;
  const digits = Math.min(start.length, end.length);
  return start.slice(0, digits) <= end.slice(0, digits);
}

const experienceInputSchema = z
  .object({
    ...experienceSchema.shape,
    employer: optionalLineSchema,
    title: optionalLineSchema,
    start: dateSchema,
    end: dateSchema,
    is_current: z.boolean().default(false),
    highlights: list(text(PASSAGE_MAX)).default([]),
  })
  .refine(({ employer, title }) => employer !== null || title !== null, {
    message: 'needs an employer or a title',
  })
  .refine(({ end, is_current }) => !(is_current && end !== null), {
    path: ['end'],
    message: 'must be empty for a job that is still going on',
  })
  .refine(areInOrder, { path: ['end'], message: 'must not be before the start' });

const educationInputSchema = z
  .object({
    ...educationSchema.shape,
    institution: optionalLineSchema,
    degree: optionalLineSchema,
    field: optionalLineSchema,
    start: dateSchema,
    end: dateSchema,
  })
  .refine(({ institution, degree, field }) => institution ?? degree ?? field, {
    message: 'needs an institution, a degree or a field',
  })
  .refine(areInOrder, { path: ['end'], message: 'must not be before the start' });

/** A skill may be given by its name alone; its usual name is looked up, never taken from outside. */
const skillInputSchema = z
  .union([text(LINE_MAX), z.object({ name: text(LINE_MAX) }).transform(({ name }) => name)], {
    error: 'must be the name of a skill',
  })
  .transform((name) => ({ name }));

const requirementInputSchema = z.object({
  /** of a requirement that is there; none for a new one */
  id: z.string().max(40).nullish(),
  text: text(PASSAGE_MAX),
  kind: z.enum(['must', 'nice'], { error: 'must be must or nice' }),
  /** left out: found in the text */
  skills: list(skillInputSchema).nullish(),
  /** left out: found in the text */
  years: z
    .number({ error: 'must be a number of years' })
    .min(0, 'must not be negative')
    .max(60, 'must be at most 60')
    .nullish(),
});
export type RequirementInput = z.infer<typeof requirementInputSchema>;

/** What a person may put in the place of each value of a résumé's profile, by JSON Pointer. */
export const CANDIDATE_CORRECTIONS = {
  '/name': value(lineSchema),
  '/contact/email': value(emailSchema.nullable()),
  '/contact/phone': value(phoneSchema.nullable()),
  '/contact/links': listOf(linkSchema),
  '/contact/location': value(lineSchema),
  '/headline': value(lineSchema),
  '/experience': listOf(experienceInputSchema),
  '/education': listOf(educationInputSchema),
  '/skills': listOf(skillInputSchema),
  '/languages': listOf(text(LINE_MAX)),
  '/certifications': listOf(text(PASSAGE_MAX)),
  '/projects': listOf(text(PASSAGE_MAX)),
} as const satisfies Record<string, CorrectionField>;

/** The same for a job description. */
export const JOB_CORRECTIONS = {
  '/title': value(lineSchema),
  '/company': value(lineSchema),
  '/seniority': value(lineSchema),
  '/location': value(lineSchema),
  '/remote': value(z.boolean({ error: 'must be true, false or null' }).nullable()),
  '/responsibilities': listOf(text(PASSAGE_MAX)),
  '/requirements': listOf(requirementInputSchema),
  '/facts': listOf(text(PASSAGE_MAX)),
} as const satisfies Record<string, CorrectionField>;

/** What a person corrected: JSON Pointer → value, by whom (id of a user or an API key) and when. */
export const correctionsSchema = z.record(
  z.string(),
  z.object({ value: z.unknown(), by: z.string(), at: z.iso.datetime() }),
);
export type Corrections = z.infer<typeof correctionsSchema>;
