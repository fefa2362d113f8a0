const familyWild = 0xffff
const protocol = 'MIT-MAGIC-COOKIE-1'

/**
 * An X authority file with one cookie that fits every display, which lets nobody but the holder of
 * the file look at the screen. The format is that of libXau: a family of two bytes, then address,
 * display number, protocol and cookie, each after its length in two bytes, big end first.
 *
 * @param {Uint8Array} cookie 16 random bytes
 */
export function encodeAuthority(cookie) {
  const fields = [Buffer.alloc(0), Buffer.alloc(0), Buffer.from(protocol), cookie]
  return Buffer.concat([
    encodeLength(familyWild),
    ...fields.flatMap((field) => [encodeLength(field.length), field]),
  ])
}

/** @param {number} value */
function encodeLength(value) {
  const bytes = Buffer.alloc(2)
  bytes.writeUInt16BE(value)
  return bytes
}
