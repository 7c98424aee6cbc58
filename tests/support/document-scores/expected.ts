/** What stands beside a test document: checked by hand, a sure subset of what the document says. */
export type ExpectedResume = {
  language?: string;
  name?: string;
  email?: string;
  phone?: string;
  location?: string;
  skills?: string[];
  work?: { employer: string | null; title: string | null; start?: string; end?: string }[];
  education?: { institution: string | null; degree: string | null; end?: string }[];
  languages?: string[];
  certifications?: string[];
  notEmployers?: string[];
  mustNotBeSkills?: string[];
  mustNotUseForMatching?: string[];
  mustContainText?: string[];
  mustNotContainText?: string[];
};

export type ExpectedJob = {
  language?: string;
  title?: string;
  company?: string;
  minYears?: number;
  mustHave?: string[];
  niceToHave?: string[];
  notRequirements?: string[];
  mustContainText?: string[];
  mustNotContainText?: string[];
};

export type ExpectedNasty = {
  outcome: string;
  code?: string;
  mustContainText?: string[];
  mustNotContainText?: string[];
  mustFlagText?: string[];
  mustNotBeSkills?: string[];
  withOcr?: { mustContainText?: string[] };
  ifOk?: { mustContainText?: string[] };
  limits?: { ms?: number; rssMiB?: number };
};

export type ExpectedPair = {
  jobDescription: string;
  resume: string;
  mustHaveCovered?: string[];
  mustHaveGap?: string[];
  mustHaveUnclear?: string[];
  niceCovered?: string[];
  niceGap?: string[];
};
