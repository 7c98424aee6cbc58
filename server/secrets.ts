import { randomBytes } from 'node:crypto';
import { readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';

const secretsSchema = z.object({ AUTH_SECRET: z.string().min(32) });
export type Secrets = z.infer<typeof secretsSchema>;

/**
 * The secrets of one DATA_DIR, made at the first start and kept in secrets.json (0600).
 * Throws an Error in words when the file is there but cannot be used: new secrets would sign everybody out.
 */
export async function loadSecrets(dataDir: string): Promise<Secrets> {
  const file = path.join(dataDir, 'secrets.json');
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
  if (text === null) {
    const secrets: Secrets = { AUTH_SECRET: randomBytes(32).toString('base64url') };
    await writeFile(`${file}.new`, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 });
    await rename(`${file}.new`, file);
    return secrets;
  }
  try {
    return secretsSchema.parse(JSON.parse(text));
  } catch {
    throw new Error(`${file} is damaged. Restore it from a backup, or set AUTH_SECRET.`);
  }
}
