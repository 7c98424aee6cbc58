/** npm start, and with --dev npm run dev: sets up what is missing or stale, then runs the server. */
import { spawn } from 'node:child_process';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  build,
  complaintAboutNode,
  DEV_SERVER,
  generate,
  install,
  NODE,
  prepareSpeech,
  ROOT,
} from './set-up.mjs';

const dev = process.argv.includes('--dev');
stopWithNpm();

try {
  const complaint = complaintAboutNode();
  if (complaint) throw new Error(complaint);
  process.chdir(ROOT);
  await install();
  await generate();
  if (dev) {
    await prepareSpeech();
    process.env.NODE_ENV = 'development';
    run(DEV_SERVER);
  } else {
    await build();
    process.env.NODE_ENV = 'production';
    const server = path.join(ROOT, 'dist', 'server.mjs');
    // One process where this Node will do; otherwise the one from npm, which gets our signals.
    if (Number(process.versions.node.split('.')[0]) >= 24) await import(pathToFileURL(server).href);
    else run(['--enable-source-maps', server]);
  }
} catch (error) {
  process.stderr.write(`\n${error.message}\n`);
  process.exit(1);
}

/**
 * npm does not pass on a signal that reaches it alone, and a server whose npm is gone would keep the port:
 * when the process that npm started us from has ended, we end as by SIGTERM.
 */
function stopWithNpm() {
  if (!process.env.npm_lifecycle_event) return;
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    process.kill(process.pid, 'SIGTERM');
  }, 500);
  watch.unref();
}

function run(args) {
  const child = spawn(NODE, args, { cwd: ROOT, stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
    process.on(signal, () => child.kill(signal));
  child.once('exit', (code, signal) => {
    process.exitCode = code ?? (signal ? 1 : 0);
    process.exit();
  });
}
