import { findLabelKey } from './findLabels'

/** The words that a presentation of a candidate adds to what is known of them, in one language. */
export interface PresentationLabels {
  /** The kind of document. */
  document: string
  /** What somebody is called who is not named; `{letter}` is replaced. */
  candidate: string
  /** What an employer is called that is not named; `{letter}` is replaced. */
  employer: string
  summary: string
  fit: string
  languages: string
  certificates: string
  skills: string
  /** Stands behind a criterion of which nothing is said. */
  noEvidence: string
  /** The end of a position that somebody still holds. */
  present: string
}

const labels = {
  ar: {
    document: 'عرض المرشح',
    candidate: 'المرشح {letter}',
    employer: 'جهة عمل {letter}',
    summary: 'نبذة',
    fit: 'مدى ملاءمة المتطلبات',
    languages: 'اللغات',
    certificates: 'الشهادات',
    noEvidence: 'لا يوجد دليل',
    present: 'حتى الآن',
    skills: 'المهارات',
  },
  de: {
    document: 'Kandidatenprofil',
    candidate: 'Kandidat {letter}',
    employer: 'Arbeitgeber {letter}',
    summary: 'Kurzprofil',
    fit: 'Abgleich mit den Anforderungen',
    languages: 'Sprachen',
    certificates: 'Zertifikate',
    noEvidence: 'kein Beleg',
    present: 'heute',
    skills: 'Kenntnisse',
  },
  el: {
    document: 'Παρουσίαση υποψηφίου',
    candidate: 'Υποψήφιος {letter}',
    employer: 'Εργοδότης {letter}',
    summary: 'Σύνοψη',
    fit: 'Κάλυψη των απαιτήσεων',
    languages: 'Γλώσσες',
    certificates: 'Πιστοποιήσεις',
    noEvidence: 'χωρίς τεκμήριο',
    present: 'σήμερα',
    skills: 'Δεξιότητες',
  },
  en: {
    document: 'Candidate profile',
    candidate: 'Candidate {letter}',
    employer: 'Employer {letter}',
    summary: 'Summary',
    fit: 'Match with the criteria',
    languages: 'Languages',
    certificates: 'Certificates',
    noEvidence: 'no evidence',
    present: 'present',
    skills: 'Skills',
  },
  es: {
    document: 'Perfil del candidato',
    candidate: 'Candidato {letter}',
    employer: 'Empresa {letter}',
    summary: 'Resumen',
    fit: 'Ajuste a los requisitos',
    languages: 'Idiomas',
    certificates: 'Certificados',
    noEvidence: 'sin constancia',
    present: 'actualidad',
    skills: 'Competencias',
  },
  fa: {
    document: 'معرفی نامزد',
    candidate: 'نامزد {letter}',
    employer: 'کارفرمای {letter}',
    summary: 'خلاصه',
    fit: 'تطابق با معیارها',
    languages: 'زبان‌ها',
    certificates: 'گواهی‌نامه‌ها',
    noEvidence: 'بدون مدرک',
    present: 'تاکنون',
    skills: 'مهارت‌ها',
  },
  fr: {
    document: 'Profil du candidat',
    candidate: 'Candidat {letter}',
    employer: 'Employeur {letter}',
    summary: 'Synthèse',
    fit: 'Adéquation aux critères',
    languages: 'Langues',
    certificates: 'Certificats',
    noEvidence: 'aucun élément',
    present: 'aujourd’hui',
    skills: 'Compétences',
  },
  he: {
    document: 'פרופיל מועמד',
    candidate: 'מועמד {letter}',
    employer: 'מעסיק {letter}',
    summary: 'תקציר',
    fit: 'התאמה לדרישות',
    languages: 'שפות',
    certificates: 'תעודות',
    noEvidence: 'אין ראיה',
    present: 'היום',
    skills: 'כישורים',
  },
  it: {
    document: 'Profilo del candidato',
    candidate: 'Candidato {letter}',
    employer: 'Azienda {letter}',
    summary: 'Sintesi',
    fit: 'Corrispondenza ai requisiti',
    languages: 'Lingue',
    certificates: 'Certificazioni',
    noEvidence: 'nessun riscontro',
    present: 'oggi',
    skills: 'Competenze',
  },
  ja: {
    document: '候補者プロフィール',
    candidate: '候補者{letter}',
    employer: '勤務先{letter}',
    summary: '概要',
    fit: '要件との適合',
    languages: '言語',
    certificates: '資格',
    noEvidence: '記載なし',
    present: '現在',
    skills: 'スキル',
  },
  ko: {
    document: '후보자 프로필',
    candidate: '후보자 {letter}',
    employer: '회사 {letter}',
    summary: '요약',
    fit: '요건 부합도',
    languages: '언어',
    certificates: '자격증',
    noEvidence: '근거 없음',
    present: '현재',
    skills: '기술',
  },
  nl: {
    document: 'Kandidaatprofiel',
    candidate: 'Kandidaat {letter}',
    employer: 'Werkgever {letter}',
    summary: 'Samenvatting',
    fit: 'Aansluiting op de criteria',
    languages: 'Talen',
    certificates: 'Certificaten',
    noEvidence: 'geen bewijs',
    present: 'heden',
    skills: 'Vaardigheden',
  },
  pl: {
    document: 'Profil kandydata',
    candidate: 'Kandydat {letter}',
    employer: 'Pracodawca {letter}',
    summary: 'Podsumowanie',
    fit: 'Spełnienie wymagań',
    languages: 'Języki',
    certificates: 'Certyfikaty',
    noEvidence: 'brak potwierdzenia',
    present: 'obecnie',
    skills: 'Umiejętności',
  },
  pt: {
    document: 'Perfil do candidato',
    candidate: 'Candidato {letter}',
    employer: 'Empresa {letter}',
    summary: 'Resumo',
    fit: 'Adequação aos requisitos',
    languages: 'Idiomas',
    certificates: 'Certificados',
    noEvidence: 'sem evidência',
    present: 'atualmente',
    skills: 'Competências',
  },
  zh: {
    document: '候选人简介',
    candidate: '候选人{letter}',
    employer: '雇主{letter}',
    summary: '概述',
    fit: '与要求的匹配',
    languages: '语言',
    certificates: '证书',
    noEvidence: '无依据',
    present: '至今',
    skills: '技能',
  },
  'zh-Hant': {
    document: '候選人簡介',
    candidate: '候選人{letter}',
    employer: '雇主{letter}',
    summary: '概述',
    fit: '與要求的符合程度',
    languages: '語言',
    certificates: '證書',
    noEvidence: '無依據',
    present: '至今',
    skills: '技能',
  },
} as const satisfies Record<string, PresentationLabels>

const labelsByLanguage = new Map<string, PresentationLabels>(Object.entries(labels))

/** Returns the labels of a presentation in `language` (BCP 47); English if there are none. */
export const findPresentationLabels = (language: string): PresentationLabels =>
  labelsByLanguage.get(findLabelKey(language)) ?? labels.en
