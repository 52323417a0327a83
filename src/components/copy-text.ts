/** Copies text and returns whether the browser allowed it: an old one, or a page without https, may refuse. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** What to say where copying was refused: the reader can still select the words. */
export const NOT_COPIED = 'Kopiëren lukt hier niet. Selecteer de tekst en kopieer die zelf.';
