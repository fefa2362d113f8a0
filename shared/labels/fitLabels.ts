import type { Audience } from '../model/sentPosting'
import type { PostingLabels } from './postingLabels'

/** The labels as this audience gets them: an advert speaks to its reader, and of a company. */
export const fitLabels = (labels: PostingLabels, audience: Audience): PostingLabels => {
  if (audience !== 'advert') return labels
  const { client, responsibilities, skills } = labels.advert
  return {
    ...labels,
    sections: { ...labels.sections, responsibilities, skills, requiredSkills: skills },
    facts: { ...labels.facts, client },
  }
}
