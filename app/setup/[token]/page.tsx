import type { Metadata } from 'next';
import { SetupForm } from '#components/shell/account-form.tsx';
import { CalmPage } from '#components/shell/calm-page.tsx';
import { ButtonLink } from '#components/ui/button.tsx';
import { PASSWORD_MIN } from '#lib/api/auth-schemas.ts';
import { isSetupTokenValid } from '#lib/auth/setup.ts';
import { messages } from '#lib/messages.ts';

const text = messages.shell.setup;

export const metadata: Metadata = { title: text.title };

export default async function Page({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params;
  if (!(await isSetupTokenValid(token))) {
    return (
      <CalmPage title={text.done.title} text={text.done.text}>
        <ButtonLink href="/sign-in">{text.done.action}</ButtonLink>
      </CalmPage>
    );
  }
  return (
    <CalmPage title={text.title} text={text.text}>
      <SetupForm token={token} passwordMin={PASSWORD_MIN} />
    </CalmPage>
  );
}
