/** The reading process: one file after another from stdin, answers on stdout, until stdin ends. */
import { removeNetwork } from './no-network.ts';
import { startWatchdog } from './watchdog.ts';

removeNetwork();
startWatchdog();
// Parsers write warnings, with words of the file in them. Nobody is to read those, and stdout is ours.
for (const name of ['log', 'info', 'warn', 'error', 'debug', 'trace'] as const) {
  console[name] = () => undefined;
}
// pdf.js keeps promises to itself and rejects them; what matters of them comes by those that it gives.
process.on('unhandledRejection', () => undefined);
// Loaded after the network is gone, and before the first file, so that no file waits for it.
const { answerRequests } = await import('./answer-requests.ts');
const { warmUp } = await import('./warm-up.ts');
await warmUp();
await answerRequests(process.stdin, process.stdout);
