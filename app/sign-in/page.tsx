import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { SignInForm } from '#components/shell/account-form.tsx';
import { CalmPage } from '#components/shell/calm-page.tsx';
import { safePath } from '#components/shell/safe-path.ts';
import { userOf } from '#lib/auth/principal.ts';
import { hasOwner } from '#lib/auth/setup.ts';
import { messages } from '#lib/messages.ts';

export const metadata: Metadata = { title: messages.shell.signIn.title };

export default async function Page({
  searchParams,
}: {
  searchParams: Promise<{ to?: string | string[] }>;
}) {
  const goTo = safePath((await searchParams).to);
  if (!(await hasOwner())) {
    const text = messages.shell.noOwner;
    return (
      <CalmPage title={text.title} text={text.text}>
        <p className="text-ink-3">{text.hint}</p>
      </CalmPage>
    );
  }
  if (await userOf(await headers())) redirect(goTo);
  return (
    <CalmPage title={messages.shell.signIn.title}>
      <SignInForm goTo={goTo} />
    </CalmPage>
  );
}
