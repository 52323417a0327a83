declare module 'subset-font' {
  interface Options {
    readonly targetFormat?: 'sfnt' | 'woff' | 'woff2';
    readonly variationAxes?: Readonly<Record<string, number | { readonly min?: number; readonly max?: number }>>;
  }
  /** The font with only the glyphs of those characters. */
  export default function subsetFont(font: Buffer, characters: string, options?: Options): Promise<Buffer>;
}
