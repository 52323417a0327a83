import { request as ask, createServer, type ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { listen } from '../../src/build/serve/listen.ts';
import { type Served, serve } from '../../src/build/serve/serve.ts';

/** What befalls a host: it stops, answers with something else than the site, or is slow. */
export type Mood = 'well' | 'stopped' | 'answers 500' | 'answers nothing' | 'answers its own page' | 'slow';

export interface ChangingHost {
  /** The address of the home page, which stays the same whatever befalls the host. */
  readonly url: string;
  /** Serves another built site from now on. */
  publish(dir: string): Promise<void>;
  become(mood: Mood): void;
  close(): Promise<void>;
}

const OWN_PAGE = '<!doctype html><html lang="nl"><title>Onderhoud</title><h1>Deze site is in onderhoud</h1></html>';

const FAULTS: Partial<Record<Mood, (response: ServerResponse) => void>> = {
  stopped: (response) => response.socket?.destroy(),
  'answers 500': (response) =>
    response.writeHead(500, { 'Content-Type': 'text/html' }).end('<h1>Internal Server Error</h1>'),
  'answers nothing': (response) => response.writeHead(200, { 'Content-Type': 'text/html' }).end(),
  'answers its own page': (response) => response.writeHead(200, { 'Content-Type': 'text/html' }).end(OWN_PAGE),
};

/** A host in front of a built site that a test can break; `slowness` is in milliseconds an answer. */
export async function changingHost(dir: string, slowness = 20_000): Promise<ChangingHost> {
  let site: Served = await serve({ dir });
  let mood: Mood = 'well';
  const server = createServer(async (request, response) => {
    const fail = FAULTS[mood];
    if (fail) return fail(response);
    if (mood === 'slow') await wait(slowness);
    const { hostname, port } = new URL(site.url);
    const { method, url: path } = request;
    // What a browser keeps of an answer can then be read on its disk.
    const headers = { ...request.headers, 'accept-encoding': 'identity' };
    request.pipe(
      ask({ hostname, port, method, path, headers }, (answer) => {
        response.writeHead(answer.statusCode ?? 500, answer.headers);
        answer.pipe(response);
      }).on('error', () => response.destroy()),
    );
  });
  const port = await listen(server, '127.0.0.1', 0);
  return {
    url: `http://127.0.0.1:${port}${new URL(site.url).pathname}`,
    async publish(other) {
      const before = site;
      site = await serve({ dir: other });
      await before.close();
    },
    become(next) {
      mood = next;
      // What a browser kept open would go on answering.
      server.closeAllConnections();
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await site.close();
    },
  };
}
