/** @type {import('next').NextConfig} */
export default {
  poweredByHeader: false,
  reactStrictMode: true,
  // tsc runs as a check of its own, over the whole project.
  typescript: { ignoreBuildErrors: true },
  // These read files beside themselves or are shared with the server process.
  serverExternalPackages: [
    '@prisma/client',
    '@prisma/adapter-pg',
    '@prisma/schema-engine-wasm',
    'pg',
    'inngest',
    'better-auth',
    'pdf-parse',
    'pdfkit',
    'fontkit',
    'mammoth',
  ],
  async headers() {
    return [
      {
        // Their folder is named after what is in it.
        source: '/generated/speech/:version/:file',
        headers: [{ key: 'cache-control', value: 'public, max-age=31536000, immutable' }],
      },
    ];
  },
};
