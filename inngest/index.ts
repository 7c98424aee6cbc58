import { createReport } from './functions/create-report.ts';
import { prepareInterviewFunction } from './functions/prepare-interview.ts';
import { processDocument } from './functions/process-document.ts';
import { recogniseDocument } from './functions/recognise-document.ts';
import { sweepForgotten } from './functions/sweep-forgotten.ts';

/** Every function that is served at `/api/inngest`. */
export const functions = [
  processDocument,
  recogniseDocument,
  prepareInterviewFunction,
  createReport,
  sweepForgotten,
];
