import { describe, expect, it } from 'vitest';
import { extractCandidateProfile } from './candidate-profile.ts';

const linksOf = (text: string) => extractCandidateProfile(text, '2026-01').profile.contact.links;

const resume = (link: string) => `Zora Hill
zora@example.org
Experience
Weaver, Cloth Mill (${link})
March 2019 – May 2021
- Wove cloth by hand
Education
Weaving School, https://weaving-school.example.edu
2015 – 2018
`;

describe('links of a résumé', () => {
  it('are not those of its employers and schools', () => {
    expect(linksOf(resume('www.clothmill.example.com'))).toEqual([]);
  });

  it('are those to pages of people, and those with the name, wherever they stand', () => {
    expect(linksOf(resume('https://github.com/zhill/loom'))).toEqual([
      'https://github.com/zhill/loom',
    ]);
    expect(linksOf(resume('zorahill.example.com'))).toEqual(['zorahill.example.com']);
    const kuester = resume('www.kuester.example.com').replace('Zora Hill', 'Zora Küster');
    expect(linksOf(kuester)).toEqual(['www.kuester.example.com']);
  });

  it('are all of the head', () => {
    const text = resume('www.clothmill.example.com').replace(
      'example.org\n',
      (end) => `${end}www.weaves.example.net\n`,
    );
    expect(linksOf(text)).toEqual(['www.weaves.example.net']);
  });
});
