import type { CvReading } from '../../model/reading/cvReading'
import { createEmptyCandidateDraft, type CandidateDraft } from '../../model/candidate'
import { createId, itemIdSchema } from '../../model/ids'

/** Present is written as an empty end in a candidate’s positions. */
const toEnd = (to: string): string => (to === 'present' ? '' : to)

/** A candidate with what was read from a CV; `source` says where it came from, at `addedAt`. */
export const draftCandidate = (
  reading: CvReading,
  source: string,
  addedAt: string,
): CandidateDraft => {
  const [email = '', ...otherEmails] = reading.emails
  const [phone = '', ...otherPhones] = reading.phones
  const createItemId = () => createId(itemIdSchema)
  return {
    ...createEmptyCandidateDraft(),
    name: reading.name,
    headline: reading.headline,
    contact: { email, phone, links: reading.links, otherEmails, otherPhones },
    location: reading.location,
    experience: reading.experience.map(({ title, organisation, from, to, text }) => ({
      id: createItemId(),
      title,
      organisation,
      from,
      to: toEnd(to),
      summary: text,
    })),
    skills: reading.skills,
    education: reading.education.map(({ degree, institution, from, to }) => ({
      id: createItemId(),
      degree,
      institution,
      year: toEnd(to).slice(0, 4),
      from,
      to: toEnd(to),
    })),
    languages: reading.languages.map(({ language, level }) => ({
      id: createItemId(),
      language,
      level,
    })),
    certificates: reading.certificates,
    source: { text: source, addedAt },
    cvText: reading.text,
  }
}
