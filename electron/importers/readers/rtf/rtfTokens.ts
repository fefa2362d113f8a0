/** A piece of rich text: a brace, a control word with its number, a byte of text in the code page, or characters. */
export type RtfToken =
  | { kind: 'open' }
  | { kind: 'close' }
  | { kind: 'word'; name: string; value: number | null }
  | { kind: 'byte'; value: number }
  | { kind: 'text'; text: string }

const pattern =
  /([{}])|\\([a-z]+)(-?\d+)? ?|\\'([0-9a-f]{2})|\\([^a-z])|([^\\{}\r\n]+)|[\r\n]+|\\/giu

/** Yields the tokens of a rich-text document, which is ASCII except for careless writers. */
export function* readRtfTokens(source: string): Generator<RtfToken> {
  for (const [, brace, name, number, hex, symbol, text] of source.matchAll(pattern)) {
    if (brace !== undefined) yield { kind: brace === '{' ? 'open' : 'close' }
    else if (name !== undefined) {
      yield { kind: 'word', name, value: number === undefined ? null : Number(number) }
    } else if (hex !== undefined) yield { kind: 'byte', value: Number.parseInt(hex, 16) }
    else if (symbol !== undefined) yield { kind: 'word', name: symbol, value: null }
    else if (text !== undefined) yield { kind: 'text', text }
  }
}
