/** Limits for reading one document. A 3-page posting takes a hundredth of each. */
export const readingLimits = {
  /** Bytes of a file. */
  fileBytes: 20 * 1024 * 1024,
  /** Milliseconds, after which reading is stopped. */
  patienceMs: 20_000,
  /** Megabytes of the worker's heap. */
  heapMegabytes: 512,
  /** Characters of text in one document; more would hold up whoever receives it. */
  textCharacters: 1_000_000,
  /** Blocks of one document, of whatever format, those that are left out among them. */
  blocks: 10_000,
  /** Bytes of one unpacked part of a zipped document. */
  partBytes: 64 * 1024 * 1024,
  /** How many times larger than packed a part may be, once it is larger than `freePartBytes`. */
  partRatio: 200,
  freePartBytes: 4 * 1024 * 1024,
  /** Parts of a zipped document. */
  parts: 5_000,
  /** Nested elements; deeper nesting is designed to crash readers. */
  markupDepth: 400,
  /** Elements and pieces of text in one part of markup. */
  markupNodes: 1_000_000,
  /** Pages of a PDF that are read. */
  pages: 100,
  /** Pages without text whose picture is read. */
  scannedPages: 5,
  /** Milliseconds after which no further picture is started; one takes some seconds. */
  scanMs: 12_000,
  /** Mails within mails. */
  mailDepth: 3,
  /** Attachments of a mail that are read. */
  attachments: 20,
} as const
