'use client';

import { type FormEvent, type ReactNode, useState } from 'react';
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

/** The frame of these forms: what is wrong as a whole above the fields, and the button below them. */
function AccountForm({
  form,
  submitLabel,
  after,
  children,
}: {
  form: ReturnType<typeof useForm>;
  submitLabel: string;
  after?: ReactNode;
  children: ReactNode;
}) {
  return (
    <form method="post" onSubmit={form.submit} className="grid gap-5" noValidate>
      {form.general ? (
        <Banner tone="danger" live>
          {form.general}
        </Banner>
      ) : null}
      {children}
      <Button
        type="submit"
        variant="primary"
        size="lg"
        pending={form.pending}
        disabled={!form.ready}
      >
        {submitLabel}
      </Button>
      {after}
    </form>
  );
}

export function SignInForm({ goTo }: { goTo: string }) {
  const text = messages.shell.signIn;
  const form = useForm('/auth/sign-in', goTo);
  return (
    <AccountForm
      form={form}
      submitLabel={text.submit}
      after={<p className="text-sm text-ink-3">{text.forgotten}</p>}
    >
      <Field label={text.email} error={form.errorOf('email')}>
        {(control) => (
          <Input {...control} name="email" type="email" autoComplete="username" required />
        )}
      </Field>
      <Field label={text.password} error={form.errorOf('password')}>
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
    </AccountForm>
  );
}

export function SetupForm({ token, passwordMin }: { token: string; passwordMin: number }) {
  const text = messages.shell.setup;
  const form = useForm('/setup', '/', { token });
  return (
    <AccountForm form={form} submitLabel={text.submit}>
      <Field label={text.name} error={form.errorOf('name')}>
        {(control) => <Input {...control} name="name" autoComplete="name" required />}
      </Field>
      <Field label={text.email} error={form.errorOf('email')}>
        {(control) => (
          <Input {...control} name="email" type="email" autoComplete="username" required />
        )}
      </Field>
      <NewPassword
        label={text.password}
        passwordMin={passwordMin}
        error={form.errorOf('password')}
      />
    </AccountForm>
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
  const form = useForm('/account-links/redeem', '/', {
    token,
  });
  return (
    <AccountForm form={form} submitLabel={text[purpose].submit}>
      {/* Without a name it is not sent; the browser keeps the password under it. */}
      <Field label={text.email}>
        {(control) => (
          <Input {...control} type="email" autoComplete="username" value={email} readOnly />
        )}
      </Field>
      {purpose === 'join' ? (
        <Field label={text.join.name} error={form.errorOf('name')}>
          {(control) => <Input {...control} name="name" autoComplete="name" required />}
        </Field>
      ) : null}
      <NewPassword
        label={text.newPassword}
        passwordMin={passwordMin}
        error={form.errorOf('password')}
      />
    </AccountForm>
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
