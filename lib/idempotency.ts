import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';
import { keyFor } from '#lib/auth/secrets.ts';
import { db } from '#lib/db/client.ts';
import { AppError } from '#lib/errors.ts';

const KEPT_MS = 24 * 3_600_000;
/** A first call that has not answered after this long was cut off by a crash. */
const ABANDONED_MS = 120_000;

type IdempotentAnswer = { status: number; body: unknown };
type IdempotentCall = {
  /** id of who asks: a key of one is nothing to another */
  principal: string;
  key: string;
  route: string;
  /** what was asked, whole: the same key with another request is refused */
  request: string;
};

/**
 * Runs `work` once per principal and key within 24 h; a repeat gets the answer of the first. A call that failed
 * is forgotten, so that it can be tried again. Throws `conflict` while the first is under way, `unprocessable`
 * when the key was used for another request.
 */
export async function once(
  call: IdempotentCall,
  work: () => Promise<IdempotentAnswer>,
): Promise<IdempotentAnswer & { replayed: boolean }> {
  const requestHash = createHash('sha256').update(call.request).digest('base64url');
  const id = { principal_key: { principal: call.principal, key: call.key } };
  const now = Date.now();
  await db().idempotencyRecord.deleteMany({
    where: {
      OR: [
        { createdAt: { lt: new Date(now - KEPT_MS) } },
        {
          principal: call.principal,
          key: call.key,
          status: null,
          createdAt: { lt: new Date(now - ABANDONED_MS) },
        },
      ],
    },
  });
  const { count } = await db().idempotencyRecord.createMany({
    data: [{ principal: call.principal, key: call.key, route: call.route, requestHash }],
    skipDuplicates: true,
  });
  if (count === 0) {
    const first = await db().idempotencyRecord.findUnique({ where: id });
    if (!first || (first.status === null && first.requestHash === requestHash)) {
      throw new AppError('conflict', 'The first request with this key is still under way.', {
        retryAfterSeconds: 1,
      });
    }
    if (first.route !== call.route || first.requestHash !== requestHash) {
      throw new AppError('unprocessable', 'This Idempotency-Key was used for another request.');
    }
    return { status: first.status ?? 200, body: open(first.body), replayed: true };
  }
  try {
    const answer = await work();
    await db().idempotencyRecord.update({
      where: id,
      data: { status: answer.status, body: seal(answer.body) },
    });
    return { ...answer, replayed: false };
  } catch (thrown) {
    await db().idempotencyRecord.deleteMany({
      where: { principal: call.principal, key: call.key, status: null },
    });
    throw thrown;
  }
}

/** Answers may hold a link or a ticket, which are nowhere else kept as they are: so they are encrypted here. */
function seal(body: unknown): { sealed: string } {
  const iv = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', keyFor('idempotency'), iv);
  const content = Buffer.concat([cipher.update(JSON.stringify(body), 'utf8'), cipher.final()]);
  return { sealed: Buffer.concat([iv, cipher.getAuthTag(), content]).toString('base64') };
}

function open(stored: unknown): unknown {
  const { sealed } = stored as { sealed: string };
  const bytes = Buffer.from(sealed, 'base64');
  const cipher = createDecipheriv('aes-256-gcm', keyFor('idempotency'), bytes.subarray(0, 12));
  cipher.setAuthTag(bytes.subarray(12, 28));
  const text = Buffer.concat([cipher.update(bytes.subarray(28)), cipher.final()]).toString('utf8');
  return JSON.parse(text);
}
