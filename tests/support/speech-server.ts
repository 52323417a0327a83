import { mkdirSync } from 'node:fs';
import { createServer, type Socket } from 'node:net';
import { dirname } from 'node:path';

/** Stands in for the voice: what a screen reader sends it to be spoken. */
export interface SpeechServer {
  /** All that was sent so far, each as one line without marks. */
  readonly spoken: readonly string[];
  close(): Promise<void>;
}

const PLAIN: Readonly<Record<string, readonly string[]>> = {
  'LIST OUTPUT_MODULES': ['250-espeak-ng', '250 OK MODULE LIST SENT'],
  'LIST SYNTHESIS_VOICES': ['249-Dutch\tnl\tnone', '249 OK VOICE LIST SENT'],
  'LIST VOICES': ['249-MALE1', '249 OK VOICE LIST SENT'],
  'HISTORY GET CLIENT_ID': ['245-1', '245 OK CLIENT ID SENT'],
};

/** Listens as speech-dispatcher does (SSIP, a line of text for each request), and says nothing aloud. */
export async function startSpeechServer(path: string): Promise<SpeechServer> {
  const spoken: string[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => undefined);
    const say = (...lines: readonly string[]) => socket.write(lines.map((line) => `${line}\r\n`).join(''));
    let waiting = '';
    let text: string[] | undefined;
    const queue = (words: string) => {
      spoken.push(
        words
          .replace(/<[^>]*>/g, '')
          .replaceAll('&lt;', '<')
          .replaceAll('&gt;', '>')
          .replaceAll('&amp;', '&')
          .replace(/\s+/g, ' ')
          .trim(),
      );
      say(`225-${spoken.length}`, '225 OK MESSAGE QUEUED');
      for (const [code, what] of [
        [701, 'BEGIN'],
        [702, 'END'],
      ])
        say(`${code}-${spoken.length}`, `${code}-1`, `${code} ${what}`);
    };
    const hear = (line: string) => {
      const asked = line.toUpperCase();
      if (text) {
        if (line !== '.') return void text.push(line);
        queue(text.join(' '));
        text = undefined;
      } else if (asked === 'SPEAK') {
        text = [];
        say('230 OK RECEIVING DATA');
      } else if (/^(CHAR|KEY) /.test(asked)) queue(line.replace(/^\S+ /, ''));
      else if (asked === 'QUIT') socket.end('231 HAPPY HACKING\r\n');
      else if (asked.startsWith('GET ')) say('251-0', '251 OK GET RETURNED');
      else say(...(Object.entries(PLAIN).find(([start]) => asked.startsWith(start))?.[1] ?? ['208 OK']));
    };
    socket.setEncoding('utf8').on('data', (part: string) => {
      const lines = (waiting + part).split(/\r?\n/);
      waiting = lines.pop() ?? '';
      for (const line of lines) hear(line);
    });
  });
  mkdirSync(dirname(path), { recursive: true });
  await new Promise<void>((resolve) => server.listen(path, resolve));
  return {
    spoken,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}
