import '@fontsource-variable/inter/opsz.css';
import '@fontsource-variable/source-serif-4/opsz.css';
import './globals.css';
import type { Metadata, Viewport } from 'next';
import { cookies, headers } from 'next/headers';
import type { ReactNode } from 'react';
import { StyleNonce } from '#components/ui/style-nonce.tsx';
import { ToastProvider } from '#components/ui/toast.tsx';
import { messages } from '#lib/messages.ts';
import { parseTheme, THEME_COOKIE } from '#lib/theme.ts';

export const metadata: Metadata = {
  title: { default: messages.product.name, template: `%s · ${messages.product.name}` },
  description: messages.product.line,
  robots: { index: false, follow: false },
};

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#f7f8f7' },
    { media: '(prefers-color-scheme: dark)', color: '#121716' },
  ],
};

export default async function RootLayout({ children }: { children: ReactNode }) {
  const theme = parseTheme((await cookies()).get(THEME_COOKIE)?.value);
  const nonce = (await headers()).get('x-nonce');
  return (
    <html lang="en" dir="ltr" data-theme={theme === 'system' ? undefined : theme}>
      <body>
        {nonce ? <StyleNonce nonce={nonce} /> : null}
        <ToastProvider>{children}</ToastProvider>
      </body>
    </html>
  );
}
