/** What is wrong with a mail address. */
export type MailFault = 'no-at' | 'no-domain-ending' | 'not-one-address'

/**
 * Finds why a text can't be a mail address; null if it can, or is empty. Whether somebody reads
 * what is sent there nobody can tell from it.
 */
export const findMailFault = (text: string): MailFault | null => {
  const address = text.trim()
  if (address === '') return null
  const [name = '', domain = '', ...more] = address.split('@')
  if (!address.includes('@')) return 'no-at'
  if (name === '' || domain === '' || more.length > 0 || /[\s,;<>]/u.test(address))
    return 'not-one-address'
  return /^[^.\s]+(?:\.[^.\s]+)*\.[\p{L}\d-]{2,}$/u.test(domain) ? null : 'no-domain-ending'
}
