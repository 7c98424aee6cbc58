import type { DocumentAnswer } from '#lib/api/document-schemas.ts';
import type { CandidateProfile, JobProfile } from '#lib/profiles/profile-schemas.ts';

export function isJobProfile(
  profile: NonNullable<DocumentAnswer['profile']>,
): profile is JobProfile {
  return 'requirements' in profile;
}

export function isCandidateProfile(
  profile: NonNullable<DocumentAnswer['profile']>,
): profile is CandidateProfile {
  return 'experience' in profile;
}

/**
 * How a document is called in a list: the person or the role it tells of, with the rest in a second line;
 * the file's name until that is known.
 */
export function documentLine(document: Pick<DocumentAnswer, 'filename' | 'profile'>): {
  title: string;
  detail: string | null;
} {
  const { profile, filename } = document;
  if (profile && isJobProfile(profile) && profile.title) {
    return { title: profile.title, detail: profile.company ?? profile.location ?? filename };
  }
  if (profile && isCandidateProfile(profile) && profile.name) {
    const last = profile.experience[0];
    const work = [last?.title, last?.employer].filter(Boolean).join(', ');
    return { title: profile.name, detail: profile.headline ?? (work === '' ? filename : work) };
  }
  return { title: filename, detail: null };
}
