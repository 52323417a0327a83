/** What an error says, for a person to pass on. */
export const saidBy = (error: unknown): string =>
  error instanceof Error || error instanceof DOMException ? `${error.name}: ${error.message}` : String(error);
