import type { z } from 'zod';
import type { ErrorCode } from '#lib/errors.ts';
import type { RateRuleName } from '#lib/rate-limit.ts';

/**
 * Who may call a route. Nobody at all: 401 `unauthorized`; somebody else: 404, as if there were nothing.
 *
 * public: anybody · user: any account, or an API key · recruiter: owner, recruiter or API key · owner: the owner ·
 * interview_reader: a recruiter, or a reviewer who was asked to review the interview in the path ·
 * interview_reviewer: the same, but people alone · hiring_person: owner or recruiter, and no API key ·
 * candidate: the holder of a candidate's cookie · interview_party: a recruiter, or the candidate of the interview
 * in the path.
 */
export type AccessRule =
  | 'public'
  | 'user'
  | 'recruiter'
  | 'owner'
  | 'hiring_person'
  | 'interview_reader'
  | 'interview_reviewer'
  | 'candidate'
  | 'interview_party';

export type Method = 'GET' | 'POST' | 'PATCH' | 'DELETE';

/** One route: what it takes, what it answers, who may call it. Routes, OpenAPI document and tests are made of these. */
export type Operation = {
  method: Method;
  /** below /api/v1, parameters in braces */
  path: string;
  tag: string;
  summary: string;
  description?: string;
  access: AccessRule;
  params?: z.ZodObject;
  query?: z.ZodObject;
  /** a JSON body; or a form with one file */
  body?: z.ZodType | 'file';
  /** of a JSON body; 64 KiB unless given */
  bodyMaxBytes?: number;
  status: 200 | 201 | 202;
  answer: z.ZodType | 'event-stream' | 'openapi' | 'document-file' | 'pdf' | 'metrics';
  /** takes an Idempotency-Key */
  idempotent?: true;
  limit?: { rule: RateRuleName; by: 'address' | 'principal' };
  /** codes of its own, beside those every route may answer */
  errors?: readonly ErrorCode[];
  /** a second status with the same shape: /ready when something is not well */
  alsoStatus?: 503;
};

export type RouteContext = { params: Promise<Record<string, string | string[] | undefined>> };
export type RouteHandler = (request: Request, context?: RouteContext) => Promise<Response>;
/** A handler that knows its method. */
export type MarkedHandler = RouteHandler & { method: Method };
