/** The keys under which postings state a fact, in lower case, and the fact. */
const keys = [
  [['title', 'job title', 'position', 'position title', 'role', 'role title', 'vacancy'], 'title'],
  [['client', 'company', 'employer', 'organisation', 'organization', 'hiring company'], 'client'],
  [['department', 'team', 'division', 'business unit', 'function'], 'department'],
  [['location', 'job location', 'office', 'office location', 'city', 'place of work'], 'location'],
  [
    [
      'workplace',
      'workplace type',
      'work location type',
      'work model',
      'working model',
      'work arrangement',
      'remote',
    ],
    'workplace',
  ],
  [
    [
      'employment',
      'employment type',
      'job type',
      'type',
      'contract',
      'contract type',
      'type of contract',
    ],
    'employment',
  ],
  [
    [
      'salary',
      'salary range',
      'compensation',
      'pay',
      'pay range',
      'pay rate',
      'rate',
      'day rate',
      'hourly rate',
    ],
    'salary',
  ],
  [['tags', 'keywords', 'categories', 'category'], 'tags'],
  [['openings', 'number of openings', 'vacancies', 'headcount', 'positions available'], 'openings'],
  [['start', 'start date', 'starting date'], 'start'],
  [['closes', 'closing date', 'deadline', 'application deadline', 'apply by'], 'closes'],
  [['opened', 'opened on', 'date posted', 'posted', 'posted on', 'open since'], 'opened'],
] as const

/** What a line such as `Location: Berlin` can say about a role. */
export type FactName = (typeof keys)[number][1]

const factByKey = new Map<string, FactName>(
  keys.flatMap(([names, fact]) => names.map((name) => [name, fact] as const)),
)

/** The fact that a key such as `Job location` states, or null. */
export const findFactName = (key: string): FactName | null =>
  factByKey.get(key.toLowerCase()) ?? null
