import { counted } from './common.ts';
import { documentEditingMessages } from './document-editing.ts';
import { documentViewerMessages } from './document-viewer.ts';

export const documentMessages = {
  viewer: documentViewerMessages,
  editing: documentEditingMessages,
  kinds: { jd: 'Job description', resume: 'Résumé' },
  kindsPlural: { jd: 'Job descriptions', resume: 'Résumés' },
  status: {
    uploading: 'Sending',
    queued: 'Waiting',
    reading: 'Reading',
    ready: 'Ready',
    failed: 'Not read',
  },
  statusSentence: {
    uploading: 'Sending the file',
    queued: 'Received. It will be read in a moment',
    reading: 'Reading the file and noting what it says',
    ready: 'Read',
    failed: 'This file could not be read',
  },
  drop: {
    jd: 'Drop the job description here, paste it, or',
    resume: 'Drop one or more résumés here, paste one, or',
    choose: 'choose a file',
    chooseSeveral: 'choose files',
    over: 'Let go to add it',
    limits: 'PDF, Word, or text, up to 10 MB',
    inputLabel: (kind: string) => `${kind}: choose a file`,
    pastedName: (kind: 'jd' | 'resume') =>
      kind === 'jd' ? 'Pasted job description.txt' : 'Pasted résumé.txt',
  },
  tooLarge: 'The file is larger than 10 MB.',
  emptyFile: 'The file is empty.',
  retry: 'Try again',
  remove: 'Take away',
  open: 'Open',
  recent: 'Recent',
  noneYet: { jd: 'No job description yet.', resume: 'No résumé yet.' },
  /** while it is being read */
  progress: {
    reading: (page: number, pages: number) => `Reading page ${page} of ${pages}`,
    recognising: (page: number, pages: number) => `Recognising page ${page} of ${pages}`,
    recognisingDetail:
      'The pages are pictures: their text is recognised letter by letter, which takes a few seconds a page.',
  },
  /** what a warning means, and what to look at; the API's own sentence stands for codes that are not here */
  warnings: {
    little_text: {
      title: 'There is very little text in this file',
      check: 'If the original shows more, upload it in another format.',
    },
    damaged_text: {
      title: 'Some characters of this file could not be read',
      check: 'Check names, the e-mail address and the telephone number against the original.',
    },
    read_by_ocr: {
      title: 'The text was recognised from a picture',
      check: 'Letters and digits may be mistaken: check names, dates and contact details.',
    },
    pages_not_read: {
      title: 'Some pages of this file could not be read',
      check: 'Look at the original for what may be missing here.',
    },
    hidden_text: {
      title: 'This file holds text that a reader cannot see',
      check: 'It was kept out of everything: the profile, the questions and the report.',
    },
  },
  page: {
    understood: 'What we understood',
    text: 'The text',
    textEmpty: 'No text has been read yet.',
    hidden: {
      fold: (count: number) => `Text that a reader cannot see (${count})`,
      text: 'This file holds text that does not show on the page. It was kept out of everything: the profile, the questions and the report.',
    },
    hiddenKinds: {
      zero_width: 'Characters without width',
      vanish: 'Marked as hidden',
      white: 'In the colour of the paper',
      tiny: 'Too small to read',
      invisible: 'Drawn invisibly',
      covered: 'Covered by something',
      off_page: 'Outside the page',
    },
    original: 'Original',
    textTab: 'Text',
    profile: 'Profile',
    views: 'Parts of the document',
    hiddenShow: 'Show it',
    recognised: 'Recognised from a picture.',
    noPageView: 'A Word or text file is shown by its text. The file itself can be downloaded.',
    failedNext: 'The file is kept. You can try again, look at it yourself, or delete it.',
    dropped: (count: number) =>
      count === 1
        ? '1 value the model gave was left out, because it does not stand in the document.'
        : `${count} values the model gave were left out, because they do not stand in the document.`,
    where: 'Show where it stands',
    byRules: 'Read by rules',
    byModel: 'Read by rules, refined by the AI model',
    pages: (count: number) => counted(count, 'page', 'pages'),
    download: 'Download',
    delete: 'Delete',
    deleteTitle: 'Delete this document?',
    deleteText: {
      resume:
        'Deleted with it: the file, its text, the profile with your corrections, and the candidate made from it. This cannot be undone. A document that an interview was made from is kept, because the interview rests on it.',
      jd: 'Deleted with it: the file, its text, the profile with your corrections, and the role made from it. This cannot be undone. A document that an interview was made from is kept, because the interview rests on it.',
    },
    deleted: 'The document was deleted.',
    skillsCredit:
      'Skills are told by a list that includes information from O*NET Technology Skills by USDOL/ETA, used under CC BY 4.0 and modified.',
    noProfile: 'Nothing has been understood from it yet.',
    nothingFound: 'Nothing found',
    showAll: (count: number) => `Show all ${count}`,
  },
  fields: {
    name: 'Name',
    email: 'E-mail',
    phone: 'Telephone',
    links: 'Links',
    location: 'Place',
    headline: 'Headline',
    experience: 'Experience',
    experienceTotal: 'Experience in all',
    education: 'Education',
    skills: 'Skills',
    languages: 'Languages',
    certifications: 'Certificates',
    projects: 'Projects',
    title: 'Title',
    company: 'Company',
    seniority: 'Seniority',
    remote: 'Remote',
    responsibilities: 'Responsibilities',
    requirements: 'Requirements',
    facts: 'What the interviewer may tell a candidate',
    must: 'Must have',
    nice: 'Nice to have',
    present: 'now',
    yes: 'Yes',
    no: 'No',
    years: (years: number) => counted(years, 'year', 'years'),
    months: (months: number) => {
      const years = Math.floor(months / 12);
      const rest = months % 12;
      const parts = [
        years > 0 ? counted(years, 'year', 'years') : null,
        rest > 0 ? counted(rest, 'month', 'months') : null,
      ];
      return parts.filter((part) => part !== null).join(' ') || 'less than a month';
    },
  },
};
