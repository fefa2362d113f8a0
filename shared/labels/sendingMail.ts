import { findLabelKey } from './findLabels'

/** The words of a mail that postings are sent with, in one language. */
export interface SendingMailWords {
  greeting: string
  /** Stands above the list of what is attached. */
  attached: string
  closing: string
}

const words = {
  ar: {
    greeting: 'السادة المحترمون،',
    attached: 'تجدون مرفقًا الوظائف الآتية:',
    closing: 'مع أطيب التحيات',
  },
  de: {
    greeting: 'Guten Tag,',
    attached: 'im Anhang finden Sie:',
    closing: 'Freundliche Grüße',
  },
  el: {
    greeting: 'Γεια σας,',
    attached: 'Επισυνάπτονται τα εξής:',
    closing: 'Με εκτίμηση',
  },
  en: {
    greeting: 'Hello,',
    attached: 'please find attached:',
    closing: 'Kind regards',
  },
  es: {
    greeting: 'Buenos días:',
    attached: 'Le adjuntamos lo siguiente:',
    closing: 'Saludos cordiales',
  },
  fa: {
    greeting: 'با سلام،',
    attached: 'موارد زیر پیوست است:',
    closing: 'با احترام',
  },
  fr: {
    greeting: 'Bonjour,',
    attached: 'Veuillez trouver ci-joint\u00a0:',
    closing: 'Cordialement',
  },
  he: {
    greeting: 'שלום,',
    attached: 'מצורפים:',
    closing: 'בברכה',
  },
  it: {
    greeting: 'Buongiorno,',
    attached: 'in allegato trova:',
    closing: 'Cordiali saluti',
  },
  ja: {
    greeting: 'お世話になっております。',
    attached: '次の求人票を添付いたします。',
    closing: 'よろしくお願いいたします。',
  },
  ko: {
    greeting: '안녕하세요.',
    attached: '다음 채용 공고를 첨부합니다.',
    closing: '감사합니다.',
  },
  nl: {
    greeting: 'Goedendag,',
    attached: 'in de bijlage vindt u:',
    closing: 'Met vriendelijke groet',
  },
  pl: {
    greeting: 'Dzień dobry,',
    attached: 'w załączeniu przesyłamy:',
    closing: 'Z poważaniem',
  },
  pt: {
    greeting: 'Bom dia,',
    attached: 'Segue em anexo:',
    closing: 'Com os melhores cumprimentos',
  },
  zh: {
    greeting: '您好！',
    attached: '附件为以下职位：',
    closing: '此致敬礼',
  },
  'zh-Hant': {
    greeting: '您好！',
    attached: '附件為以下職缺：',
    closing: '此致敬禮',
  },
} as const satisfies Record<string, SendingMailWords>

const wordsByLanguage = new Map<string, SendingMailWords>(Object.entries(words))

/** Returns the words of a mail in `language` (BCP 47); English if there are none. */
export const findSendingMailWords = (language: string): SendingMailWords =>
  wordsByLanguage.get(findLabelKey(language)) ?? words.en
