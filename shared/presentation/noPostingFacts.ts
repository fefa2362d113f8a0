import type { PostingFacts } from '../posting/postingFacts'

/** A presentation is about a person: of the role it says nothing as data. */
export const noPostingFacts: PostingFacts = {
  client: '',
  department: '',
  location: '',
  workplaceType: null,
  employmentType: null,
  hours: '',
  reference: '',
  salary: null,
  opened: null,
  closes: null,
  start: null,
  openings: 1,
  company: [],
  definition: [],
  responsibilities: [],
  skills: [],
  education: [],
  experience: [],
  offer: [],
  contact: { name: '', email: '', phone: '', link: '' },
}
