import { Cron } from 'croner';
import { z } from 'zod';
import { compileExpression, type Expression } from './expression.ts';

type EventTrigger = { name: string; condition: Expression | null };

type ConcurrencyLimit = {
  limit: number;
  /** limits of scope `fn` count one function, others count every function with the same key */
  scope: 'fn' | 'env' | 'account';
  key: Expression | null;
  /** the expression itself: limits of wider scope share a count when it is the same */
  keySource: string;
};

export type RegisteredFunction = {
  id: string;
  maxAttempts: number;
  events: EventTrigger[];
  crons: string[];
  concurrency: ConcurrencyLimit[];
  idempotency: Expression | null;
  /** serves as the onFailure of another function */
  isFailureHandler: boolean;
};

export type FunctionRegistry = ReadonlyMap<string, RegisteredFunction>;

/** Retries when a function says nothing, as the SDK documents. */
const DEFAULT_RETRIES = 3;
const FAILURE_SUFFIX = '-failure';
const FUNCTION_FAILED = 'inngest/function.failed';

/** What a function's configuration may ask for elsewhere, and how that is named in the SDK. */
const UNSUPPORTED: Record<string, string> = {
  batchEvents: 'batchEvents',
  cancel: 'cancelOn',
  debounce: 'debounce',
  priority: 'priority',
  rateLimit: 'rateLimit',
  singleton: 'singleton',
  throttle: 'throttle',
  timeouts: 'timeouts',
};
const SUPPORTED = new Set(['id', 'name', 'triggers', 'steps', 'idempotency', 'concurrency']);

const concurrencySchema = z.strictObject({
  limit: z.number().int().min(0),
  key: z.string().optional(),
  scope: z.enum(['fn', 'env', 'account']).optional(),
});

const functionSchema = z.looseObject({
  id: z.string().min(1),
  triggers: z.array(z.record(z.string(), z.unknown())),
  steps: z.record(
    z.string(),
    z.looseObject({
      retries: z.looseObject({ attempts: z.number().int().min(0).optional() }).optional(),
    }),
  ),
  idempotency: z.string().optional(),
  concurrency: z
    .union([z.number().int().min(0), concurrencySchema, z.array(concurrencySchema)])
    .optional(),
});

const registrationSchema = z.looseObject({ functions: z.array(z.unknown()) });

/** A function asks for something that this executor does not do; each line says which and what. */
export class RegistrationError extends Error {
  override readonly name = 'RegistrationError';
}

/**
 * Reads the answer of a sync into the functions to run. Throws a RegistrationError that lists
 * everything that cannot be kept: better no start than a promise not held.
 */
export function readRegistration(body: unknown): FunctionRegistry {
  const parsed = registrationSchema.safeParse(body);
  if (!parsed.success) throw new RegistrationError('The answer to the sync is not a registration.');
  const problems: string[] = [];
  const registry = new Map<string, RegisteredFunction>();
  for (const config of parsed.data.functions) {
    const result = functionSchema.safeParse(config);
    if (!result.success) {
      problems.push(
        `a function's configuration is not understood: ${z.prettifyError(result.error)}`,
      );
      continue;
    }
    const refuse = (what: string) => problems.push(`${result.data.id}: ${what}`);
    registry.set(result.data.id, readFunction(result.data, refuse));
  }
  if (problems.length > 0) {
    throw new RegistrationError(
      `The embedded executor cannot run these functions as they are written:\n  ${problems.join('\n  ')}`,
    );
  }
  return registry;
}

type Config = z.infer<typeof functionSchema>;
type Refuse = (what: string) => void;

function readFunction(config: Config, refuse: Refuse): RegisteredFunction {
  for (const [field, value] of Object.entries(config)) {
    if (SUPPORTED.has(field) || value === undefined || value === null) continue;
    refuse(`${UNSUPPORTED[field] ?? field} is not supported`);
  }
  const retries = Object.values(config.steps)[0]?.retries?.attempts ?? DEFAULT_RETRIES;
  return {
    id: config.id,
    maxAttempts: retries + 1,
    ...readTriggers(config, refuse),
    concurrency: readConcurrency(config, refuse),
    idempotency: config.idempotency ? compileOr(refuse, config.idempotency) : null,
    isFailureHandler: config.id.endsWith(FAILURE_SUFFIX) && listensToFailures(config),
  };
}

function listensToFailures(config: Config): boolean {
  return config.triggers.some((trigger) => trigger.event === FUNCTION_FAILED);
}

function readTriggers(config: Config, refuse: Refuse): { events: EventTrigger[]; crons: string[] } {
  const events: EventTrigger[] = [];
  const crons: string[] = [];
  for (const trigger of config.triggers) {
    if (typeof trigger.cron === 'string') {
      if (trigger.jitter) refuse('jitter of a cron trigger is not supported');
      try {
        nextTick(trigger.cron, new Date(0));
        crons.push(trigger.cron);
      } catch {
        refuse(`"${trigger.cron}" is not a schedule`);
      }
    } else if (typeof trigger.event === 'string') {
      if (trigger.event.startsWith('inngest/') && trigger.event !== FUNCTION_FAILED) {
        refuse(`the event ${trigger.event} is not sent here`);
      }
      const condition =
        typeof trigger.expression === 'string' ? compileOr(refuse, trigger.expression) : null;
      events.push({ name: trigger.event, condition });
    } else {
      refuse('a trigger is neither an event nor a schedule');
    }
  }
  return { events, crons };
}

function readConcurrency(config: Config, refuse: Refuse): ConcurrencyLimit[] {
  const given = config.concurrency;
  if (given === undefined) return [];
  const limits =
    typeof given === 'number' ? [{ limit: given }] : Array.isArray(given) ? given : [given];
  return (
    limits
      .map((limit: z.infer<typeof concurrencySchema>) => ({
        limit: limit.limit,
        scope: limit.scope ?? ('fn' as const),
        key: limit.key ? compileOr(refuse, limit.key) : null,
        keySource: limit.key ?? '',
      }))
      // Zero means "no limit of its own" in Inngest.
      .filter((limit) => limit.limit > 0)
  );
}

function compileOr(refuse: Refuse, source: string): Expression {
  try {
    return compileExpression(source);
  } catch (error) {
    refuse(error instanceof Error ? error.message : 'an expression cannot be used');
    return () => null;
  }
}

/**
 * The first time after `after` at which a schedule is due: five fields, with `TZ=Europe/Berlin ` before
 * them where it is not UTC. Throws when it is not a schedule or never comes.
 */
export function nextTick(schedule: string, after: Date): Date {
  const [, zone, fields] = /^(?:TZ=(\S+)\s+)?(.+)$/.exec(schedule.trim()) ?? [];
  const next = new Cron(fields ?? '', {
    timezone: zone ?? 'UTC',
    mode: '5-part',
    paused: true,
  }).nextRun(after);
  if (!next) throw new Error('The schedule never comes.');
  return next;
}

/** Whether an event of this name starts the trigger: the same name, or `prefix/*`. */
export function triggerMatches(trigger: EventTrigger, event: { name: string }): boolean {
  const matches = trigger.name.endsWith('*')
    ? event.name.startsWith(trigger.name.slice(0, -1))
    : event.name === trigger.name;
  return matches && (trigger.condition === null || trigger.condition({ event }) === true);
}
