import { spawn } from 'node:child_process';

/** Runs a command with its output on ours and returns whether it succeeded within `seconds`. */
export function runCommand(command: string, args: readonly string[], seconds: number): Promise<boolean> {
  return new Promise((resolve) => {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const child = spawn(command, args, { stdio: ['ignore', 'inherit', 'inherit'], timeout: seconds * 1000, env });
    child.on('error', () => resolve(false));
    child.on('close', (code) => resolve(code === 0));
  });
}
