const pattern = /^([^:：\n]{1,48}?)\s?(?:[:：]\s{0,40}|\s[–—-]\s)(\S[^\n]*)$/u

/** `Location: Berlin` as its label and its value; null for a sentence that merely holds a colon. */
export const readLabelledValue = (text: string): [label: string, value: string] | null => {
  const [, label = '', value = ''] = pattern.exec(text.slice(0, 4000)) ?? []
  if (label === '' || value === '' || value.startsWith('//')) return null
  if (!/\p{L}/u.test(label) || label.split(/\s+/).length > 6) return null
  return [
    label.trim(),
    text.length > 4000 ? text.slice(text.indexOf(value.slice(0, 50))) : value.trim(),
  ]
}
