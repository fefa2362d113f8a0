const pattern = /^([^:：\n]{1,48}?)\s?(?:[:：]\s{0,40}|\s[–—-]\s)(\S[^\n]*)$/u

// `【勤務地】大阪市`: the brackets separate the label from its value.
const bracketed =
  /^[\p{Extended_Pictographic}\uFE0F\s]{0,4}[【［〔]([^【】［］〔〕\n]{1,24})[】］〕]\s{0,40}[:：]?\s{0,40}(\S[^\n]*)$/u

/** `【勤務地】大阪市` as its label and its value; null for any other line. */
export const readBracketedLabel = (text: string): [label: string, value: string] | null => {
  const [, label, value] = bracketed.exec(text) ?? []
  return label === undefined || value === undefined || !/\p{L}/u.test(label)
    ? null
    : [label.trim(), value.trim()]
}

/** `Location: Berlin` as its label and its value; null for a sentence that merely contains a colon. */
export const readLabelledValue = (text: string): [label: string, value: string] | null => {
  const [, label = '', value = ''] =
    bracketed.exec(text.slice(0, 4000)) ?? pattern.exec(text.slice(0, 4000)) ?? []
  if (label === '' || value === '' || value.startsWith('//')) return null
  if (!/\p{L}/u.test(label) || label.split(/\s+/).length > 6) return null
  return [
    label.trim(),
    text.length > 4000 ? text.slice(text.indexOf(value.slice(0, 50))) : value.trim(),
  ]
}
