/**
 * Why a file that is there gives no content: `damaged` for good; `not-downloaded` for
 * now, as when a cloud service has not downloaded it; `newer-format` to this version.
 */
export type UnreadableKind = 'damaged' | 'not-downloaded' | 'newer-format'

/** A file that is there but gives no content; `message` says why in plain words. */
export class UnreadableFile extends Error {
  override readonly name = 'UnreadableFile'

  constructor(
    readonly kind: UnreadableKind,
    reason: string,
  ) {
    super(reason)
  }
}
