'use client';

import { type FormEvent, useState } from 'react';
import { Banner } from '#components/ui/banner.tsx';
import { Button } from '#components/ui/button.tsx';
import { Field, Input } from '#components/ui/field.tsx';
import { useHydrated } from '#components/ui/use-hydrated.ts';
import { messages } from '#lib/messages.ts';
import { ApiProblem, callApi, sentenceOf } from './call-api.ts';

type Failure = { sentence: string; problem: ApiProblem | null };

/** Sends a form's fields to one route and goes on when it answers; what is wrong stands at its field. */
function useForm(path: string, goTo: string, extra: Record<string, string> = {}) {
  const ready = useHydrated();
  const [pending, setPending] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = event.currentTarget;
    setPending(true);
    setFailure(null);
    try {
      const fields = Object.fromEntries(new FormData(form));
      await callApi(path, { method: 'POST', body: { ...fields, ...extra } });
      // A full load: the new session reaches every part of the page.
      window.location.assign(goTo);
    } catch (thrown) {
      const problem = thrown instanceof ApiProblem ? thrown : null;
      setFailure({ sentence: sentenceOf(thrown), problem });
      setPending(false);
      const first = problem?.fields[0]?.field.replace(/^\//, '');
      const control = first ? form.elements.namedItem(first) : null;
      if (control instanceof HTMLElement) control.focus();
    }
  }

  // The API names the rule that was broken; here stands what to do.
  const errorOf = (name: string) => {
    const given = failure?.problem?.forField(name) ?? null;
    return given === null ? null : (messages.shell.fieldErrors[name] ?? given);
  };
  const general = failure && (failure.problem?.fields.length ?? 0) === 0 ? failure.sentence : null;
  return { ready, pending, submit, errorOf, general };
}

export function SignInForm({ goTo }: { goTo: string }) {
  const text = messages.shell.signIn;
  const { ready, pending, submit, errorOf, general } = useForm('/auth/sign-in', goTo);
  return (
    <form method="post" onSubmit={submit} className="grid gap-5" noValidate>
      {general ? (
        <Banner tone="danger" live>
          {general}
        </Banner>
      ) : null}
      <Field label={text.email} error={errorOf('email')}>
        {(control) => (
          <Input {...control} name="email" type="email" autoComplete="username" required />
        )}
      </Field>
      <Field label={text.password} error={errorOf('password')}>
        {(control) => (
          <Input
            {...control}
            name="password"
            type="password"
            autoComplete="current-password"
            required
          />
        )}
      </Field>
      <Button type="submit" variant="primary" size="lg" pending={pending} disabled={!ready}>
        {text.submit}
      </Button>
      <p className="text-sm text-ink-3">{text.forgotten}</p>
    </form>
  );
}

export function SetupForm({ token, passwordMin }: { token: string; passwordMin: number }) {
  const text = messages.shell.setup;
  const { ready, pending, submit, errorOf, general } = useForm('/setup', '/', { token });
  return (
    <form method="post" onSubmit={submit} className="grid gap-5" noValidate>
      {general ? (
        <Banner tone="danger" live>
          {general}
        </Banner>
      ) : null}
      <Field label={text.name} error={errorOf('name')}>
        {(control) => <Input {...control} name="name" autoComplete="name" required />}
      </Field>
      <Field label={text.email} error={errorOf('email')}>
        {(control) => (
          <Input {...control} name="email" type="email" autoComplete="username" required />
        )}
      </Field>
      <NewPassword label={text.password} passwordMin={passwordMin} error={errorOf('password')} />
      <Button type="submit" variant="primary" size="lg" pending={pending} disabled={!ready}>
        {text.submit}
      </Button>
    </form>
  );
}

/** What a one-time link is for: joining with a name and a password, or a new password alone. */
export function AccountLinkForm({
  token,
  email,
  purpose,
  passwordMin,
}: {
  token: string;
  email: string;
  purpose: 'join' | 'password';
  passwordMin: number;
}) {
  const text = messages.shell.account;
  const { ready, pending, submit, errorOf, general } = useForm('/account-links/redeem', '/', {
    token,
  });
  return (
    <form method="post" onSubmit={submit} className="grid gap-5" noValidate>
      {general ? (
        <Banner tone="danger" live>
          {general}
        </Banner>
      ) : null}
      {/* Without a name it is not sent; the browser keeps the password under it. */}
      <Field label={text.email}>
        {(control) => (
          <Input {...control} type="email" autoComplete="username" value={email} readOnly />
        )}
      </Field>
      {purpose === 'join' ? (
        <Field label={text.join.name} error={errorOf('name')}>
          {(control) => <Input {...control} name="name" autoComplete="name" required />}
        </Field>
      ) : null}
      <NewPassword label={text.newPassword} passwordMin={passwordMin} error={errorOf('password')} />
      <Button type="submit" variant="primary" size="lg" pending={pending} disabled={!ready}>
        {text[purpose].submit}
      </Button>
    </form>
  );
}

function NewPassword({
  label,
  passwordMin,
  error,
}: {
  label: string;
  passwordMin: number;
  error: string | null;
}) {
  return (
    <Field label={label} hint={messages.shell.passwordHint(passwordMin)} error={error}>
      {(control) => (
        <Input
          {...control}
          name="password"
          type="password"
          autoComplete="new-password"
          minLength={passwordMin}
          required
        />
      )}
    </Field>
  );
}
