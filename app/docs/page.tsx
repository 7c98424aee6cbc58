import type { Metadata } from 'next';
import { connection } from 'next/server';
import { Wordmark } from '#components/shell/wordmark.tsx';
import { Section } from '#components/ui/page-header.tsx';
import { apiReference } from '#lib/api/reference.ts';
import { ApiKeyProvider } from './api-key.tsx';
import { apiWords } from './api-words.ts';
import { OperationCard } from './operation-card.tsx';

export const metadata: Metadata = { title: apiWords.title };

/** Every call of the API, from the same document that other programs read, each with a form to try it. */
export default async function ApiReferencePage() {
  // The nonce of the page's policy is made for each request.
  await connection();
  const reference = apiReference();
  const tags = [...new Set(reference.map(({ tag }) => tag))];
  return (
    <main className="mx-auto max-w-4xl px-4 py-10 sm:px-6">
      <Wordmark />
      <h1 className="mt-6 text-xl">{apiWords.title}</h1>
      <p className="mt-2 text-ink-2">
        {apiWords.intro}{' '}
        <a className="underline" href="/api/v1/openapi.json">
          {apiWords.document}
        </a>
      </p>
      <nav aria-label={apiWords.contents} className="mt-4 flex flex-wrap gap-x-4 gap-y-1">
        {tags.map((tag) => (
          <a key={tag} className="underline" href={`#${tag}`}>
            {tag}
          </a>
        ))}
      </nav>
      <ApiKeyProvider>
        <div className="mt-8 flex flex-col gap-10">
          {tags.map((tag) => (
            <Section key={tag} id={tag} title={tag}>
              <div className="flex flex-col gap-2">
                {reference
                  .filter((operation) => operation.tag === tag)
                  .map((operation) => (
                    <OperationCard key={operation.id} operation={operation} />
                  ))}
              </div>
            </Section>
          ))}
        </div>
      </ApiKeyProvider>
    </main>
  );
}
