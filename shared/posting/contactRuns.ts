import type { Run } from '../document/postingDocument'
import { cleanLine } from '../domain/text/cleanText'
import type { ApplicationContact } from '../model/role'

const separator = ' · '

const mailAddress = /^[^\s@<>"]+@[^\s@<>"]+$/u
const webAddress = /^https?:\/\/[^\s<>"]+$/iu
const dialled = /^\+?\d{4,}$/u

const linkMail = (email: string): Partial<Run> =>
  mailAddress.test(email) ? { link: `mailto:${encodeURI(email)}` } : {}

const linkPhone = (phone: string): Partial<Run> => {
  const number = phone.replace(/[\s()./-]/gu, '')
  return dialled.test(number) ? { link: `tel:${number}` } : {}
}

const linkPage = (page: string): Partial<Run> =>
  webAddress.test(page) ? { link: encodeURI(decodeSafely(page)) } : {}

/** An address whose escapes are broken is taken as it is. */
const decodeSafely = (address: string): string => {
  try {
    return decodeURI(address)
  } catch {
    return address
  }
}

/** Writes a contact as one line of runs, what can be followed as links; no runs if nothing is known. */
export const createContactRuns = (contact: ApplicationContact): Run[] => {
  const [name, email, phone, page] = [contact.name, contact.email, contact.phone, contact.link].map(
    cleanLine,
  )
  const runs: Run[] = [
    { text: name ?? '' },
    { text: email ?? '', ...linkMail(email ?? '') },
    { text: phone ?? '', ...linkPhone(phone ?? '') },
    { text: page ?? '', ...linkPage(page ?? '') },
  ]
  return runs
    .filter(({ text }) => text !== '')
    .flatMap((run, index) => (index === 0 ? [run] : [{ text: separator }, run]))
}
