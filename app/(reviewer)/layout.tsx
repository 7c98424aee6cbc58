import { cookies } from 'next/headers';
import type { ReactNode } from 'react';
import { ReviewerFrame } from '#components/reviews/reviewer-frame.tsx';
import { parseTheme, THEME_COOKIE } from '#lib/theme.ts';

export default async function ReviewerLayout({ children }: { children: ReactNode }) {
  const jar = await cookies();
  return <ReviewerFrame theme={parseTheme(jar.get(THEME_COOKIE)?.value)}>{children}</ReviewerFrame>;
}
