import dgram from 'node:dgram';
import dns from 'node:dns';
import http from 'node:http';
import http2 from 'node:http2';
import https from 'node:https';
import { syncBuiltinESMExports } from 'node:module';
import net from 'node:net';
import tls from 'node:tls';

/**
 * Takes the network away from everything that runs in this process. The process normally has a
 * network namespace without any interface; this is what holds where the system allows none.
 */
export function removeNetwork(): void {
  const refuse = () => {
    throw new Error('The reading process has no network.');
  };
  const replace = (target: object, names: readonly string[]) => {
    for (const name of names) {
      Object.defineProperty(target, name, { value: refuse, writable: false, configurable: false });
    }
  };
  replace(net, ['connect', 'createConnection', 'createServer']);
  replace(net.Socket.prototype, ['connect']);
  replace(net.Server.prototype, ['listen']);
  replace(tls, ['connect', 'createServer']);
  replace(http, ['request', 'get', 'createServer']);
  replace(https, ['request', 'get', 'createServer']);
  replace(http2, ['connect', 'createServer', 'createSecureServer']);
  replace(dgram, ['createSocket']);
  replace(dns, ['lookup', 'resolve', 'resolve4', 'resolve6']);
  replace(dns.promises, ['lookup', 'resolve', 'resolve4', 'resolve6']);
  replace(globalThis, ['fetch', 'WebSocket', 'EventSource']);
  syncBuiltinESMExports();
}
