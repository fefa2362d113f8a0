const familyWild = 0xffff
const protocol = 'MIT-MAGIC-COOKIE-1'

/**
 * Encodes an X authority file with one cookie for every display, so that only those who can read
 * the file can see the screen. The format is that of libXau: a family of two bytes, then address,
 * display number, protocol and cookie, each preceded by its length in two bytes, big-endian.
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
