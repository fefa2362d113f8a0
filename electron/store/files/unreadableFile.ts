/**
 * Why an existing file yields no content: `damaged`: permanently; `not-downloaded`: for now, as
 * when a cloud service has not downloaded it; `newer-format`: in this version of Rolebench.
 */
export type UnreadableKind = 'damaged' | 'not-downloaded' | 'newer-format'

/** An existing file that yields no content; `message` says why in plain words. */
export class UnreadableFile extends Error {
  override readonly name = 'UnreadableFile'

  constructor(
    readonly kind: UnreadableKind,
    reason: string,
  ) {
    super(reason)
  }
}
