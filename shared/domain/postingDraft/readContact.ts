import type { ApplicationContact } from '@shared/model/role'

const email = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,6}/u
const link = /(?:https?:\/\/|www\.)[^\s<>"“”«»]{3,2000}/iu
const phone = /(?:\+|\b0|\()[\d\s()/.–-]{6,24}\d/u
const day = /\b\d{1,4}[.\-/]\d{1,2}[.\-/]\d{1,4}\b/u

/** A contact is named at the beginning of a line; longer lines are prose. */
const longestLook = 4_000

const findPhone = (text: string): string => {
  const found = phone.exec(text)?.[0].trim() ?? ''
  const digits = found.replace(/\D/gu, '').length
  return digits >= 7 && digits <= 15 && !day.test(found) ? found : ''
}

const trimLink = (found: string): string => found.replace(/[.,;:!?)\]]+$/u, '')

/** Reads the mail address, telephone number and web address in a line; empty if it has none. */
export const readContact = (text: string): Omit<ApplicationContact, 'name'> => {
  const bounded = text.slice(0, longestLook)
  const foundEmail = email.exec(bounded)?.[0] ?? ''
  const withoutEmail = foundEmail === '' ? bounded : bounded.replace(foundEmail, ' ')
  const foundLink = trimLink(link.exec(withoutEmail)?.[0] ?? '')
  const rest = foundLink === '' ? withoutEmail : withoutEmail.replace(foundLink, ' ')
  return { email: foundEmail, phone: findPhone(rest), link: foundLink }
}
