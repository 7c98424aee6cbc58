export type Notice = { version: string; points: { title: string; text: string }[] };

/**
 * The words a candidate agrees to, by version. An agreement names its version, so a text that was shown is
 * never changed: new words are a new version, added here and put in force in `lib/interviews/access/consent.ts`.
 */
const NOTICES: Notice[] = [
  {
    version: '2026-01',
    points: [
      {
        title: 'You talk with an AI',
        text: 'It asks questions made from the job description and your résumé. It is marked as AI on every screen.',
      },
      {
        title: 'Your words are kept as text',
        text: 'What you say or type during the interview is saved, with the times of each answer. No sound and no video are kept. If you speak, your browser turns speech into text, often with a service of its maker.',
      },
      {
        title: 'Your answers are compared with what the role asks for',
        text: 'An AI writes a report that quotes your own words. It looks at what you say, never at your voice, accent, face or feelings, and pauses do not count.',
      },
      {
        title: 'People decide',
        text: 'Somebody in the hiring team reads the report and the transcript. The AI rejects nobody.',
      },
      {
        title: 'You keep your say',
        text: 'You can ask for another way, for more time, for a person to look again, for a copy of your data, or for its deletion. Saying no here has no effect on how you are judged.',
      },
    ],
  },
];

/** The notice of a version; null when this page does not have its words, so it cannot be agreed to. */
export function noticeOf(version: string): Notice | null {
  return NOTICES.find((notice) => notice.version === version) ?? null;
}
