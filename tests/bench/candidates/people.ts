import { generateCandidate } from '../../../scripts/generate/generateCandidate'
import type { Candidate } from '@shared/model/candidate'

const seed = 20_261_130

const given = ['Ada', 'Benno', 'Clara', 'Dario', 'Edda', 'Falk', 'Greta', 'Hanno', 'Ilka', 'Jens']

const families = [
  ...['Abendroth', 'Birkner', 'Casper', 'Dornbusch', 'Eschweiler', 'Falkenau', 'Grünwedel'],
  ...['Hollerbach', 'Ingwersen', 'Jessen', 'Kestner', 'Lindhorst', 'Mahnkopf', 'Nettelbeck'],
  ...['Oberländer', 'Priesnitz', 'Quast', 'Rübsam', 'Seyfarth', 'Thorwald', 'Uhlenbrock'],
]

/** Somebody whom no generated workspace knows by a mail address; for as many as a thousand with names of their own. */
export const inventPerson = (index: number): Candidate => {
  const candidate = generateCandidate(seed, index)
  const first = given[index % given.length] ?? ''
  const family = families[Math.floor(index / given.length) % families.length] ?? ''
  const second = families[(index * 7 + 3) % families.length] ?? ''
  const name = `${first} ${family}${index < 200 ? '' : `-${second}`}`
  const email = `${first}.${index}@example.net`.toLowerCase()
  return { ...candidate, name, contact: { ...candidate.contact, email } }
}
