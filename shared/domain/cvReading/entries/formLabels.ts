import { foldText } from '../../text/foldText'

/** What a line of a form is about: what somebody did or learnt, where, or what is told about it. */
export type FormField = 'what' | 'where' | 'text' | 'date'

const what =
  'occupation or position held|occupation|position held|title of qualification awarded|title of qualification|qualification|beruf oder funktion|bezeichnung der erworbenen qualifikation|fonction ou poste occupe|poste occupe|intitule du certificat ou diplome delivre|profesion o cargo desempenado|titulo de la cualificacion obtenida|lavoro o posizione ricoperti|principali mansioni|titolo della qualifica rilasciata|qualifica conseguita|funcao ou cargo ocupado|designacao da qualificacao atribuida|beroep of functie|naam van het behaalde certificaat of diploma|befattning|yrke eller befattning|zawod lub zajmowane stanowisko|stanowisko|zajmowane stanowisko|uzyskane kwalifikacje|занимаемая должность|должность|title|position|role|job title|funktion|position / funktion|stelle|poste|puesto|cargo|ruolo|functie|degree|abschluss|diplome|titulo|职位|职务|职称|学历|專業|专业|役職|職種|المسمى الوظيفي|المؤهل|θεση'
const where =
  "name and address of employer|employer|name and type of organisation providing education and training|name of organisation providing|name and type of organisation|organisation|organization|name und adresse des arbeitgebers|arbeitgeber|name und art der bildungs- oder ausbildungseinrichtung|nom et adresse de l’employeur|nom et adresse de l'employeur|employeur|nom et type de l'etablissement d'enseignement ou de formation|nombre y direccion de la empresa o empleador|empleador|empresa|nome e indirizzo del datore di lavoro|datore di lavoro|nome e tipo d'organizzazione erogatrice dell'istruzione e formazione|nome e endereco do empregador|naam en adres van de werkgever|werkgever|arbetsgivare|nazwa i adres pracodawcy|pracodawca|nazwa i rodzaj instytucji|работодатель|организация|компания|company|institution|school|university|schule|hochschule|etablissement|ecole|centro|istituto|azienda|instelling|skola|uczelnia|公司|公司名称|单位|学校|学校名称|会社名|勤務先|学校名|الشركة|جهة العمل|الجامعة|εταιρεια|εργοδοτης"
const text =
  'main activities and responsibilities|main activities|principal subjects/occupational skills covered|principal subjects|responsibilities|tasks|aufgaben|wichtigste tatigkeiten und zustandigkeiten|principales activites et responsabilites|principales activites|funciones y responsabilidades principales|funciones|principali attivita e responsabilita|principais actividades e responsabilidades|voornaamste werkzaamheden|type of business or sector|level in national or international classification|type or sector|description|beschreibung|inhalt|duties|taken|обязанности|工作内容|工作描述|业务内容|業務内容|職務内容'
const date =
  'dates|date|dates (from - to)|period|datum|zeitraum|daty|data|fecha|fechas|datas|date (da - a)|период|период работы|时间|期間|在職期間|المدة|التاريخ|περιοδος'

const fold = (words: string): string =>
  foldText(words)
    .replace(/[^\p{L}]+/gu, ' ')
    .trim()

const fields: ReadonlyMap<string, FormField> = new Map(
  (
    [
      ['what', what],
      ['where', where],
      ['text', text],
      ['date', date],
    ] as const
  ).flatMap(([field, words]) =>
    words.split('|').map((label): [string, FormField] => [fold(label), field]),
  ),
)

/** What the label of a line of a form says that its value is; null for any other words. */
export const readFormLabel = (label: string): FormField | null => fields.get(fold(label)) ?? null
