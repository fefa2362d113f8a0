import type { HeadingWords } from '../types'

export const swedishHeadings: HeadingWords = {
  contact:
    'kontakt|kontaktuppgifter|personuppgifter|personlig information|kontaktinformation|adress',
  profile: 'profil|om mig|sammanfattning|personlig profil|presentation|mal|kort om mig|personligt',
  experience:
    'erfarenhet|arbetslivserfarenhet|arbetserfarenhet|yrkeserfarenhet|anstallningar|erfarenheter|arbetslivserfarenheter|arbete|tidigare anstallningar|karriar|yrkeserfarenheter|uppdrag|praktik|anstallning',
  education:
    'utbildning|utbildningar|studier|akademisk utbildning|utbildning och kurser|utbildningsbakgrund|akademisk bakgrund',
  skills:
    'fardigheter|kompetenser|kompetens|kunskaper|tekniska fardigheter|it kunskaper|datakunskaper|tekniska kunskaper|egenskaper|ovriga kunskaper|nyckelkompetenser|datorkunskaper|teknisk kompetens|styrkor|verktyg|programmeringssprak|tekniker|kunskaper och fardigheter|it kompetens|personliga egenskaper',
  languages: 'sprak|sprakkunskaper|spraklig kompetens',
  certificates:
    'certifikat|certifieringar|kurser|kurser och certifikat|vidareutbildning|kurser och certifieringar|utbildningar och certifikat|fortbildning|certifieringar och kurser',
  projects: 'projekt|egna projekt|personliga projekt',
  other:
    'intressen|fritidsintressen|fritid|hobby|referenser|publikationer|utmarkelser|ideellt arbete|ovrigt|ovriga meriter|korkort|ideellt engagemang|engagemang|ovrig information|fortroendeuppdrag|volontararbete|hobbyer|priser|uppdrag och engagemang|foreningsliv',
}
