import { Section } from '#components/ui/page-header.tsx';
import { Cell, HeadCell, Table } from '#components/ui/table.tsx';
import type { RoleAgreement as Agreement } from '#lib/api/review-schemas.ts';
import { formatPercent } from '#lib/format.ts';
import { messages } from '#lib/messages.ts';

const text = messages.reviews.agreement;
type Figures = Agreement['with_ai'];

/** How far the reviewers of a role agree with each other and with the AI; where there is too little, it says so. */
export function RoleAgreement({ agreement }: { agreement: Agreement }) {
  const { criteria, reviewers } = agreement;
  if (agreement.reviews === 0) {
    return (
      <Section id="agreement" title={text.title}>
        <p className="text-ink-3">{text.none}</p>
      </Section>
    );
  }
  const rows: { key: string; name: string; figures: Figures; isWhole?: boolean }[] = [
    { key: 'between', name: text.between, figures: agreement.between_reviewers, isWhole: true },
    { key: 'ai', name: text.withAi, figures: agreement.with_ai, isWhole: true },
    ...reviewers.map(({ reviewer, with_ai }) => ({
      key: reviewer.user_id,
      name: text.personWithAi(reviewer.name ?? messages.reviews.compare.gone),
      figures: with_ai,
    })),
    ...criteria.flatMap(({ criterion_id: id, name, between_reviewers, with_ai }) => [
      { key: `${id} between`, name: text.criterionBetween(name), figures: between_reviewers },
      { key: `${id} ai`, name: text.criterionAi(name), figures: with_ai },
    ]),
  ];
  return (
    <Section
      id="agreement"
      title={text.title}
      text={text.text}
      aside={text.counts(agreement.reviews, agreement.interviews)}
    >
      <Table>
        <thead>
          <tr>
            <HeadCell className="w-full">{text.columns.what}</HeadCell>
            <HeadCell>{text.columns.n}</HeadCell>
            <HeadCell>{text.columns.exact}</HeadCell>
            <HeadCell>{text.columns.within}</HeadCell>
            <HeadCell>{text.columns.kappa}</HeadCell>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, name, figures, isWhole }) => (
            <tr key={key} className={isWhole ? 'font-medium' : undefined}>
              <Cell className="min-w-40">{name}</Cell>
              <Cell className="tabular-nums">{figures.n}</Cell>
              <Cell className="md:whitespace-nowrap">{shareWords(figures.exact)}</Cell>
              <Cell className="md:whitespace-nowrap">{shareWords(figures.within_one)}</Cell>
              <Cell className="md:whitespace-nowrap">
                {kappaWords(figures, agreement.kappa_min_pairs)}
              </Cell>
            </tr>
          ))}
        </tbody>
      </Table>
      <div className="mt-3 grid max-w-text gap-1 text-sm text-ink-3">
        <p>{text.needs(agreement.share_min_pairs, agreement.kappa_min_pairs)}</p>
        {agreement.not_blind > 0 ? <p>{text.notBlind(agreement.not_blind)}</p> : null}
      </div>
    </Section>
  );
}

function shareWords(share: number | null): string {
  return share === null ? text.tooFew : formatPercent(share);
}

function kappaWords({ n, kappa }: Figures, min: number): string {
  if (kappa !== null) return kappa.toFixed(2);
  return n < min ? text.tooFew : text.undefined;
}
