import { requireDatabaseUrl } from '#lib/db/client.ts';
import { listenToNotifications, type Notifications } from '#lib/db/notifications.ts';
import { applyCommands, interviewsWithCommands } from '#lib/interviews/session/apply-commands.ts';
import { COMMAND_CHANNEL } from '#lib/interviews/session/send-command.ts';
import { errorFields, logger } from '#lib/logger.ts';
import type { SessionRegistry } from './session-registry.ts';

/** Commands whose server died before it applied them are found again. */
const LOOK_AGAIN_MS = 30_000;
const CONNECT_AGAIN_MS = 2_000;

export type CommandListener = { stop(): Promise<void> };

/** Applies what route handlers ask of live sessions: at once when told, and now and then without being told. */
export function startCommandListener(registry: SessionRegistry): CommandListener {
  let isStopped = false;
  let notifications: Notifications | null = null;
  let again: NodeJS.Timeout | undefined;

  async function apply(interviewId: string): Promise<void> {
    try {
      const live = await registry.live(interviewId);
      await applyCommands({ interviewId, live, open: registry.options });
    } catch (error) {
      logger.warn('command_not_applied', { interview_id: interviewId, ...errorFields(error) });
    }
  }

  async function lookForAll(): Promise<void> {
    try {
      for (const interviewId of await interviewsWithCommands()) await apply(interviewId);
    } catch (error) {
      logger.warn('commands_not_read', errorFields(error));
    }
  }

  async function listen(): Promise<void> {
    try {
      const opened = await listenToNotifications({
        url: requireDatabaseUrl(),
        channels: [COMMAND_CHANNEL],
        onNotification: (_channel, interviewId) => void apply(interviewId),
        onReady: () => void lookForAll(),
      });
      if (isStopped) await opened.close();
      else notifications = opened;
    } catch (error) {
      logger.warn('command_listener_not_connected', errorFields(error));
      if (!isStopped) again = setTimeout(() => void listen(), CONNECT_AGAIN_MS);
    }
  }

  const look = setInterval(() => void lookForAll(), LOOK_AGAIN_MS);
  look.unref();
  const started = listen();
  return {
    async stop() {
      isStopped = true;
      clearInterval(look);
      clearTimeout(again);
      await started;
      await notifications?.close();
    },
  };
}
