/** The words of an invitation to an interview, in one language. */
export interface InvitationWords {
  /** For dates and numbers; BCP 47. */
  locale: string
  interview: string
  /** Takes the candidate's name; no language asks for their gender. */
  greeting: (name: string) => string
  /** Takes the role's title. */
  invitation: (role: string) => string
  when: string
  where: string
  answer: string
  closing: string
}

/** By primary language subtag. */
const words = {
  ar: {
    locale: 'ar',
    interview: 'مقابلة عمل',
    greeting: (name) => `مرحبًا ${name}،`,
    invitation: (role) => `يسعدنا دعوتك إلى مقابلة عمل لوظيفة «${role}».`,
    when: 'الموعد',
    where: 'المكان',
    answer: 'نرجو إعلامنا إن كان الموعد يناسبك. يضيف الملف المرفق الموعد إلى تقويمك.',
    closing: 'مع أطيب التحيات',
  },
  de: {
    locale: 'de',
    interview: 'Vorstellungsgespräch',
    greeting: (name) => `Guten Tag ${name},`,
    invitation: (role) =>
      `wir möchten Sie gern zu einem Vorstellungsgespräch für die Stelle „${role}“ einladen.`,
    when: 'Wann',
    where: 'Wo',
    answer:
      'Bitte geben Sie uns Bescheid, ob Ihnen das passt. Der angehängte Eintrag übernimmt den Termin in Ihren Kalender.',
    closing: 'Freundliche Grüße',
  },
  el: {
    locale: 'el',
    interview: 'Συνέντευξη',
    greeting: (name) => `Γεια σας, ${name},`,
    invitation: (role) => `Θα θέλαμε να σας προσκαλέσουμε σε συνέντευξη για τη θέση «${role}».`,
    when: 'Πότε',
    where: 'Πού',
    answer:
      'Παρακαλούμε ενημερώστε μας αν σας εξυπηρετεί. Το συνημμένο προσθέτει το ραντεβού στο ημερολόγιό σας.',
    closing: 'Με εκτίμηση',
  },
  en: {
    locale: 'en-GB',
    interview: 'Interview',
    greeting: (name) => `Dear ${name}`,
    invitation: (role) => `We would like to invite you to an interview for the role of ${role}.`,
    when: 'When',
    where: 'Where',
    answer:
      'Please let us know whether this suits you. The attached entry adds it to your calendar.',
    closing: 'Kind regards',
  },
  es: {
    locale: 'es',
    interview: 'Entrevista',
    greeting: (name) => `Buenos días, ${name}:`,
    invitation: (role) => `Nos gustaría invitarle a una entrevista para el puesto «${role}».`,
    when: 'Cuándo',
    where: 'Dónde',
    answer:
      'Le agradeceremos que nos confirme si le viene bien. El archivo adjunto añade la cita a su calendario.',
    closing: 'Un cordial saludo',
  },
  fr: {
    locale: 'fr',
    interview: 'Entretien',
    greeting: (name) => `Bonjour ${name},`,
    invitation: (role) =>
      `Nous serions heureux de vous recevoir en entretien pour le poste « ${role} ».`,
    when: 'Quand',
    where: 'Où',
    answer:
      'Merci de nous dire si cela vous convient. La pièce jointe ajoute le rendez-vous à votre agenda.',
    closing: 'Cordialement',
  },
  it: {
    locale: 'it',
    interview: 'Colloquio',
    greeting: (name) => `Buongiorno ${name},`,
    invitation: (role) => `vorremmo proporle un colloquio per la posizione «${role}».`,
    when: 'Quando',
    where: 'Dove',
    answer:
      'La preghiamo di farci sapere se le va bene. L’allegato aggiunge l’appuntamento al suo calendario.',
    closing: 'Cordiali saluti',
  },
  nl: {
    locale: 'nl',
    interview: 'Sollicitatiegesprek',
    greeting: (name) => `Beste ${name},`,
    invitation: (role) =>
      `Graag nodigen wij u uit voor een sollicitatiegesprek voor de functie „${role}”.`,
    when: 'Wanneer',
    where: 'Waar',
    answer: 'Laat ons weten of dit u schikt. Met de bijlage zet u de afspraak in uw agenda.',
    closing: 'Met vriendelijke groet',
  },
  pl: {
    locale: 'pl',
    interview: 'Rozmowa kwalifikacyjna',
    // A name would have to be declined.
    greeting: () => 'Dzień dobry,',
    invitation: (role) =>
      `serdecznie zapraszamy na rozmowę kwalifikacyjną na stanowisko „${role}”.`,
    when: 'Kiedy',
    where: 'Gdzie',
    answer:
      'Prosimy o informację, czy ten termin odpowiada. Załącznik dodaje spotkanie do kalendarza.',
    closing: 'Z poważaniem',
  },
  pt: {
    locale: 'pt-PT',
    interview: 'Entrevista',
    greeting: (name) => `Bom dia, ${name},`,
    invitation: (role) => `Temos o prazer de lhe propor uma entrevista para a vaga «${role}».`,
    when: 'Quando',
    where: 'Onde',
    answer:
      'Agradecemos que nos confirme se lhe convém. O anexo acrescenta a entrevista à sua agenda.',
    closing: 'Com os melhores cumprimentos',
  },
  zh: {
    locale: 'zh-CN',
    interview: '面试',
    greeting: (name) => `${name}，您好！`,
    invitation: (role) => `我们诚邀您参加“${role}”职位的面试。`,
    when: '时间',
    where: '地点',
    answer: '请告知该时间是否合适。附件可将此安排添加到您的日历中。',
    closing: '此致敬礼',
  },
} as const satisfies Record<string, InvitationWords>

const wordsByLanguage = new Map<string, InvitationWords>(Object.entries(words))

/** The languages that invitations can be written in, as primary language subtags. */
export const invitationLanguages: readonly string[] = [...wordsByLanguage.keys()]

/** Returns the language of an invitation for a role in `language` (BCP 47); English where there are no words. */
export const chooseInvitationLanguage = (language: string): string => {
  const primary = language.toLowerCase().split(/[-_]/u)[0] ?? ''
  return wordsByLanguage.has(primary) ? primary : 'en'
}

/** Returns the words of an invitation in `language` (BCP 47), or in English. */
export const findInvitationWords = (language: string): InvitationWords =>
  wordsByLanguage.get(chooseInvitationLanguage(language)) ?? words.en
