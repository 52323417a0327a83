import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

export interface CountingServer {
  readonly origin: string;
  /** Bytes of each answer's body as they travelled, by path, since the last call. */
  take(): ReadonlyMap<string, number>;
  close(): void;
}

/** A slow line: milliseconds before an answer begins, and what all answers together may carry. */
export interface Line {
  readonly delay: number;
  readonly bytesPerSecond: number;
}

/** Stands before a server and counts what it sends; also what a worker asks for, which a page does not see. */
export async function countBefore(target: string, line?: Line): Promise<CountingServer> {
  let counts = new Map<string, number>();
  let isFreeAt = 0;
  /** Milliseconds until the line has carried that many bytes more. */
  const wait = (bytes: number) => {
    if (!line) return 0;
    isFreeAt = Math.max(isFreeAt, performance.now()) + (bytes / line.bytesPerSecond) * 1_000;
    return Math.max(0, isFreeAt - performance.now());
  };
  const server = createServer((asked, answer) => {
    const path = (asked.url ?? '/').split('?', 1)[0] ?? '/';
    const headers = { ...asked.headers, 'accept-encoding': 'gzip' };
    const call = request(new URL(asked.url ?? '/', target), { method: asked.method, headers }, async (found) => {
      answer.writeHead(found.statusCode ?? 500, found.headers);
      for await (const part of found as AsyncIterable<Buffer>) {
        counts.set(path, (counts.get(path) ?? 0) + part.length);
        if (line) await sleep(wait(part.length));
        answer.write(part);
      }
      answer.end();
    });
    call.on('error', () => answer.destroy());
    setTimeout(() => asked.pipe(call), line?.delay ?? 0);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    take() {
      const taken = counts;
      counts = new Map();
      return taken;
    },
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
