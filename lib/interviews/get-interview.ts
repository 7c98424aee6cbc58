import { db } from '#lib/db/client.ts';
import { AppError } from '#lib/errors.ts';
import { type InterviewView, interviewInclude, interviewView } from './interview-view.ts';

/** The view of one interview; null when there is none with this id. */
export async function getInterview(id: string): Promise<InterviewView | null> {
  const row = await db().interview.findUnique({ where: { id }, include: interviewInclude });
  return row && interviewView(row);
}

/** Like `getInterview`, but throws `not_found`. */
export async function requireInterview(id: string): Promise<InterviewView> {
  const view = await getInterview(id);
  if (!view) throw new AppError('not_found', 'There is no interview with this id.');
  return view;
}
