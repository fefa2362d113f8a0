import { createListItem } from '@shared/model/listItem'
import { createId, itemIdSchema } from '@shared/model/ids'
import {
  createEmptyRoleDraft,
  type Importance,
  type RoleDraft,
  type Skill,
} from '@shared/model/role'

const skill = (name: string, description: string, importance: Importance = 'required'): Skill => ({
  id: createId(itemIdSchema),
  name,
  description,
  importance,
})

const items = (...texts: string[]) => texts.map(createListItem)

/** A role with every field filled in; its text names the client in several ways. */
export const createEnglishRole = (): RoleDraft => ({
  ...createEmptyRoleDraft(),
  title: 'Head of Data',
  client: 'Northwind Traders Ltd.',
  department: 'Data & Analytics',
  location: 'Rotterdam, Netherlands',
  workplaceType: 'hybrid',
  employmentType: 'full-time',
  salary: { min: 95_000, max: 120_000, currency: 'EUR', period: 'year' },
  tags: ['Data', 'Leadership'],
  definition: items(
    'Northwind Traders moves half of Europe’s speciality food by road and rail. The Head of Data turns what its 2,400 vehicles, 31 warehouses and nine systems know into decisions that planners trust.',
    'You lead a team of eleven, report to the Chief Operating Officer, and own everything between the sensor and the board paper.',
  ),
  responsibilities: {
    primary: items(
      'Own the data strategy and the roadmap that Northwind’s board agreed on, and say in plain words every quarter what it has brought.',
      'Build and lead a team of engineers, analysts and scientists; hire for judgement before tools.',
      'Run the platform (Snowflake, dbt, Airflow) at a cost that the finance team can predict.',
      'Make forecasts of demand good enough that the planners at NORTHWIND TRADERS stop keeping their own spreadsheets.',
      'Agree with legal and the works council what may be measured about drivers, and keep to it.',
    ),
    secondary: items(
      'Speak for the company at two or three conferences a year.',
      'Answer questions sent to data@northwindtraders.com within two working days.',
    ),
  },
  skills: {
    hard: [
      skill('Data platform architecture', 'warehouse, streaming and the contracts between teams.'),
      skill(
        'SQL and one general-purpose language',
        'enough to review any pull request of the team.',
      ),
      skill('Forecasting', 'demand, capacity and the limits of both.', 'preferred'),
      skill('GDPR', 'in a company with a works council.'),
    ],
    soft: [
      skill('Plain speaking', 'a board paper that needs no second meeting.'),
      skill('Patience', 'with nine systems, two of them from 1998.', 'preferred'),
    ],
  },
  education: {
    minimum: items('Bachelor’s degree in a quantitative field, or the equivalent in practice.'),
    preferred: items('Master’s degree.'),
    fields: items('Econometrics', 'Computer science', 'Operations research'),
  },
  experience: {
    typicalRange: items('8–12 years, three of them leading people.'),
    preferred: items(
      'Logistics, retail or another trade with thin margins.',
      'A migration survived.',
    ),
  },
  careerPath: {
    entryPoints: items('Data engineering lead', 'Analytics manager'),
    advancement: items('Chief Data Officer', 'Chief Operating Officer'),
    lateralMoves: items('Head of Product Analytics'),
  },
  unsorted: items('Fee agreed at 22 %'),
  status: 'open',
  dates: { opened: '2026-11-02', closes: '2026-12-18', start: '2027-02-01' },
  openings: 2,
  notes: 'The last Head of Data left after a quarrel.',
})

export const createMinimalRole = (): RoleDraft => ({
  ...createEmptyRoleDraft(),
  title: 'Bookkeeper',
})

export const createGermanRole = (): RoleDraft => ({
  ...createEmptyRoleDraft(),
  title: 'Leitung Qualitätsmanagement (m/w/d)',
  client: 'Bergmann Präzisionstechnik GmbH',
  department: 'Qualität',
  location: 'Göttingen',
  workplaceType: 'on-site',
  employmentType: 'full-time',
  salary: { min: 72_000, max: null, currency: 'EUR', period: 'year' },
  language: 'de-DE',
  definition: items(
    'Die Bergmann Präzisionstechnik fertigt Messgeräte für Labore auf der ganzen Welt. Sie verantworten die Qualität vom Wareneingang bis zur Auslieferung – mit Augenmaß statt Aktenordnern.',
  ),
  responsibilities: {
    primary: items(
      'Weiterentwicklung des Qualitätsmanagementsystems nach DIN EN ISO 9001 und ISO 13485.',
      'Führung eines Teams von sieben Mitarbeitenden an zwei Standorten.',
      'Bergmanns Lieferanten auditieren und gemeinsam mit dem Einkauf weiterentwickeln.',
    ),
    secondary: items('Ansprechperson für Behörden und benannte Stellen.'),
  },
  skills: {
    hard: [skill('Statistische Prozesslenkung', 'Prüfmittelfähigkeit, Regelkarten, Stichproben.')],
    soft: [skill('Durchsetzungsvermögen', 'freundlich im Ton, klar in der Sache.')],
  },
  education: {
    minimum: items('Abgeschlossenes Ingenieurstudium oder Technikerausbildung.'),
    preferred: [],
    fields: items('Maschinenbau', 'Messtechnik'),
  },
  experience: { typicalRange: items('Mindestens fünf Jahre im Qualitätswesen.'), preferred: [] },
  dates: { opened: null, closes: '2027-01-15', start: '2027-04-01' },
})

export const createGreekRole = (): RoleDraft => ({
  ...createEmptyRoleDraft(),
  title: 'Υπεύθυνος Εφοδιαστικής Αλυσίδας',
  client: 'Αιγαίον Τρόφιμα Α.Ε.',
  location: 'Θεσσαλονίκη',
  employmentType: 'full-time',
  language: 'el',
  definition: items(
    'Η Αιγαίον Τρόφιμα αναζητά άτομο που θα οργανώσει τη διανομή φρέσκων προϊόντων σε σαράντα νησιά, κάθε μέρα και με κάθε καιρό.',
  ),
  responsibilities: {
    primary: items(
      'Σχεδιασμός δρομολογίων και αποθεμάτων.',
      'Συνεργασία με τα λιμάνια και τους μεταφορείς.',
    ),
    secondary: [],
  },
  skills: { hard: [skill('SAP EWM', 'πρακτική εμπειρία.')], soft: [] },
})

export const createArabicRole = (): RoleDraft => ({
  ...createEmptyRoleDraft(),
  title: 'مدير تقنية المعلومات (CTO)',
  client: 'شركة النور للتجارة',
  location: 'دبي، الإمارات',
  workplaceType: 'on-site',
  salary: { min: 30_000, max: 42_000, currency: 'AED', period: 'month' },
  language: 'ar',
  definition: items(
    'نبحث عن مدير لتقنية المعلومات يقود التحول الرقمي، ويبني فريقًا من 12 مهندسًا، ويعمل مع الإدارة العليا على منصة SAP S/4HANA خلال عام 2027.',
  ),
  responsibilities: {
    primary: items(
      'وضع إستراتيجية التقنية ومتابعة تنفيذها مع مجلس الإدارة.',
      'إدارة عقود الموردين مثل Microsoft و Oracle وضبط التكاليف.',
      'Work with the London office on the shared cloud platform (AWS).',
    ),
    secondary: [],
  },
  skills: { hard: [skill('أمن المعلومات', 'ISO 27001 وإدارة المخاطر.')], soft: [] },
})

export const createChineseRole = (): RoleDraft => ({
  ...createEmptyRoleDraft(),
  title: '首席技术官（CTO）',
  client: '上海北风贸易有限公司',
  location: '上海',
  workplaceType: 'hybrid',
  salary: { min: 900_000, max: 1_200_000, currency: 'CNY', period: 'year' },
  language: 'zh-CN',
  definition: items(
    '负责制定公司技术战略，领导由六十名工程师组成的团队，与产品、销售和运营部门协作，确保平台在用户快速增长的同时保持稳定、安全和可控的成本。',
  ),
  responsibilities: {
    primary: items('建设云原生架构，推动 DevOps 与自动化测试。', '管理年度技术预算与供应商合同。'),
    secondary: [],
  },
  skills: { hard: [skill('分布式系统', '高可用、可扩展的系统设计。')], soft: [] },
})

/** 200 items, one of them very long, and one a word that can't be broken. */
export const createLongRole = (): RoleDraft => ({
  ...createEnglishRole(),
  title: `Director ${'of many, many things '.repeat(12)}`.trim(),
  responsibilities: {
    primary: items(
      `Unbroken ${'x'.repeat(2_000)}`,
      `Long ${'and so it goes on, '.repeat(400)}`,
      ...Array.from({ length: 198 }, (_, index) => `Function number ${index + 1} of this role.`),
    ),
    secondary: [],
  },
})

/** Text that trips careless writers of XML, HTML and Markdown. */
export const createHostileRole = (): RoleDraft => ({
  ...createEmptyRoleDraft(),
  title: '<script>alert(1)</script> & "Co" \u0000\u0008\uFFFE\uD800',
  client: ']]><w:p/>',
  language: 'not a language',
  definition: items('**bold** _it_ | pipe | # no heading', '   ', '1. no list', '\u0001'),
  responsibilities: { primary: items('👩‍👩‍👧 <b>x</b> &amp; \u202Eevil', ''), secondary: items('') },
  skills: {
    hard: [skill('', ''), skill('', 'only a description'), skill('Only a name', '')],
    soft: [],
  },
})
