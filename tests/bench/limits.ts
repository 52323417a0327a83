/** What a bench holds a figure to; a line each, and a failed run when one is not met. */
export interface Limits {
  hold(what: string, isMet: boolean, figure: string): void;
  /** Prints them all. */
  report(): void;
}

export function startLimits(): Limits {
  const lines: string[] = [];
  return {
    hold(what, isMet, figure) {
      lines.push(`  ${isMet ? 'met   ' : 'NOT MET'.padEnd(6)} ${what}: ${figure}`);
      if (!isMet) process.exitCode = 1;
    },
    report: () => console.log(`\nLimits\n${lines.join('\n')}`),
  };
}
