/** Words that generated roles and candidates are made of. All organisations are fictional. */
export const jobTitles = [
  'Head of Platform',
  'Staff Engineer',
  'Data Analyst',
  'Nurse Manager',
  'Payroll Specialist',
  'Site Supervisor',
  'Product Designer',
  'Account Director',
  'Controls Engineer',
  'Legal Counsel',
  'Warehouse Planner',
  'Chief of Technology',
] as const

export const departments = [
  'Technology',
  'Finance',
  'Care',
  'Operations',
  'Design',
  'Sales',
  'Legal',
] as const

export const organisations = [
  'Halden Grocers',
  'Sparrow Mobility',
  'Bursztyn Lockers',
  'Northgate Clinics',
  'Verano Textiles',
  'Quill & Anchor Insurance',
  'Tidewater Rail',
  'Ökostrom Südwest',
  'Lumen Optics',
  'Fjordline Freight',
] as const

export const skillNames = [
  'Budgeting',
  'Negotiation',
  'SQL',
  'Python',
  'Incident response',
  'Labour law',
  'Kubernetes',
  'Wound care',
  'AutoCAD',
  'Forecasting',
  'IFRS',
  'Typography',
  'User research',
  'Fleet planning',
  'Technical writing',
  'German C1',
] as const

export const softSkillNames = [
  'Clear writing',
  'Calm under pressure',
  'Coaching',
  'Listening',
  'Priority setting',
  'Mediation',
] as const

export const sentences = [
  'Led a team of nine through the move from two sites to one without a day of standstill.',
  'Cut the time from order to delivery from eleven days to four.',
  'Answered for a budget of 2.4 million a year and kept within it five years running.',
  'Wrote the handbook that three other branches now use.',
  'Trained eighteen apprentices, fourteen of whom are still with the house.',
  'Brought the number of open complaints down by two thirds in the first year.',
  'Introduced a weekly review in which everybody says one thing that went wrong.',
  'Negotiated the framework agreement with the four largest suppliers.',
  'Replaced a spreadsheet of 40,000 lines with a register that three departments trust.',
  'Stood in for the head of department during eight months of parental leave.',
] as const

export const companySentences = [
  'We have been at home in three countries for forty years and belong to the people who work here.',
  'Twelve hundred colleagues look after customers from eight sites, none of them further than an hour away.',
  'Our trade is an old one; the way we work in it is not.',
] as const

export const benefits = [
  '30 days of leave, and the days between the holidays on top',
  'A pension to which we pay twice what you pay',
  'A bicycle or a rail pass',
  'Two weeks a year from wherever you like',
  'A budget for courses that you spend as you think right',
  'Lunch from our own kitchen',
] as const

export const applicationSentences = [
  'A CV is enough; we need no letter.',
  'You hear from us within a week.',
  'Please tell us the earliest day on which you could start.',
] as const

export const degrees = [
  'BSc Computer Science',
  'MA Economics',
  'Diploma in Nursing',
  'BEng Mechanical Engineering',
  'State examination in law',
  'Master craftsman’s certificate',
] as const

export const institutions = [
  'Technical university, Gdańsk',
  'University of Coimbra',
  'Polytechnic, Graz',
  'College of Nursing, Leeds',
  '東京の大学',
] as const

export const tags = [
  'Executive',
  'Remote',
  'Relocates',
  'Referred',
  'Speaks German',
  'Part-time',
] as const
