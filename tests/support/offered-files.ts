import type { Page } from '@playwright/test';

export interface OfferedFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

interface Offered {
  offered?: { readonly name: string; readonly content: Promise<Blob> };
}

/** Notes the files that the page offers; not every driver of a browser tells of downloads. Before the page is opened. */
export const noteOfferedFiles = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const blobs = new Map<string, Blob>();
    const make = URL.createObjectURL;
    URL.createObjectURL = (blob: Blob) => {
      const url = make(blob);
      blobs.set(url, blob);
      return url;
    };
    const click = HTMLAnchorElement.prototype.click;
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      const blob = blobs.get(this.href);
      if (blob) (window as Offered).offered = { name: this.download, content: Promise.resolve(blob) };
      click.call(this);
    };
  });

/** The file that the page offered last; waits for the first. */
export async function offeredFile(page: Page): Promise<OfferedFile> {
  await page.waitForFunction(() => (window as Offered).offered !== undefined);
  const { name, bytes } = await page.evaluate(async () => {
    const { offered } = window as Offered;
    const content = await offered?.content;
    return { name: offered?.name ?? '', bytes: [...new Uint8Array((await content?.arrayBuffer()) ?? [])] };
  });
  return { name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) };
}

/** The file that the page offers because of what is done; not one that it offered before. */
export async function fileOfferedBy(page: Page, work: () => Promise<unknown>): Promise<OfferedFile> {
  await page.evaluate(() => {
    delete (window as Offered).offered;
  });
  await work();
  return offeredFile(page);
}
