/** What pdfkit makes of a file; a PNG with transparency decodes its pixels aside and calls back. */
interface OpenedPicture {
  readonly image?: { decodePixels?: Decode } | null;
}

type Decode = (done: (pixels: Uint8Array) => void) => void;

/** The part of pdfkit that its types leave out. */
interface Opener {
  openImage(bytes: ArrayBuffer): OpenedPicture;
}

/**
 * Opens the pictures of one PDF so that each is decoded when the one before is done: side by side,
 * as pdfkit does it, their objects come in the order of the clock, and the same document would not
 * give the same bytes.
 */
export class OrderedPictures {
  readonly #pdf: Opener;
  #last: Promise<void> = Promise.resolve();

  constructor(pdf: PDFKit.PDFDocument) {
    this.#pdf = pdf as unknown as Opener;
  }

  /** A picture to draw with `image`; throws what pdfkit throws of a file that is none. */
  open(bytes: ArrayBuffer): ArrayBuffer {
    const opened = this.#pdf.openImage(bytes);
    const { image } = opened;
    if (image?.decodePixels) {
      const decode: Decode = image.decodePixels.bind(image);
      image.decodePixels = (done) => {
        this.#last = this.#last.then(
          () =>
            new Promise((resolve) => {
              decode((pixels) => {
                done(pixels);
                resolve();
              });
            }),
        );
      };
    }
    return opened as unknown as ArrayBuffer;
  }
}
