/**
 * Reads the one event of an iCalendar file strictly as RFC 5545 says, independently of how it is
 * written: unfolds lines, checks the frame, splits names and values and takes escapes back.
 *
 * @throws {Error} naming the line that is not allowed
 */
export const readCalendar = (text: string): Map<string, string> => {
  if (/(?<!\r)\n|\r(?!\n)/.test(text)) throw new Error('A line does not end in CRLF.')
  const lines = text.replaceAll(/\r\n[ \t]/g, '').split('\r\n')
  if (lines.pop() !== '') throw new Error('The last line does not end in CRLF.')
  const begin = lines.indexOf('BEGIN:VEVENT')
  const end = lines.indexOf('END:VEVENT')
  if (lines[0] !== 'BEGIN:VCALENDAR' || lines.at(-1) !== 'END:VCALENDAR' || begin < 0 || end < 0)
    throw new Error('The frame of calendar and event is not whole.')
  if (!lines.slice(1, begin).includes('VERSION:2.0')) throw new Error('It names no version.')
  if (!lines.slice(1, begin).some((line) => line.startsWith('PRODID:')))
    throw new Error('It names no product.')
  return new Map(lines.slice(begin + 1, end).map(readLine))
}

function readLine(line: string): [string, string] {
  const match = /^([A-Z-]+):(.*)$/s.exec(line)
  const [, name = '', value = ''] = match ?? []
  if (match === null) throw new Error(`Not a content line: ${line}`)
  if (/\p{Cc}/u.test(value.replaceAll('\t', ''))) throw new Error(`A control character: ${line}`)
  if (/(?<!\\)(?:\\\\)*[;,]/.test(value)) throw new Error(`An unescaped sign: ${line}`)
  return [
    name,
    value.replaceAll(/\\([\\;,nN])/g, (_, sign: string) => (/n/i.test(sign) ? '\n' : sign)),
  ]
}
