import type { Metadata } from 'next';
import { AccountLinkForm } from '#components/shell/account-form.tsx';
import { CalmPage } from '#components/shell/calm-page.tsx';
import { ButtonLink } from '#components/ui/button.tsx';
import { PASSWORD_MIN } from '#lib/api/auth-schemas.ts';
import { messages } from '#lib/messages.ts';
import { getAccountLink } from '#lib/people/redeem-link.ts';

const text = messages.shell.account;

export const metadata: Metadata = { title: text.title, referrer: 'no-referrer' };

export default async function Page({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params;
  const link = await getAccountLink(token);
  if (link.state !== 'open') {
    return (
      <CalmPage {...text.problems[link.state]}>
        <ButtonLink href="/sign-in">{text.signIn}</ButtonLink>
      </CalmPage>
    );
  }
  const { purpose, email } = link;
  return (
    <CalmPage title={text[purpose].title} text={text[purpose].text}>
      <AccountLinkForm token={token} email={email} purpose={purpose} passwordMin={PASSWORD_MIN} />
    </CalmPage>
  );
}
