import { CalmPage } from '#components/shell/calm-page.tsx';
import { ButtonLink } from '#components/ui/button.tsx';
import { messages } from '#lib/messages.ts';

const text = messages.common.notFound;

export default function NotFound() {
  return (
    <CalmPage title={text.title} text={text.text}>
      <ButtonLink href="/" variant="secondary">
        {text.action}
      </ButtonLink>
    </CalmPage>
  );
}
