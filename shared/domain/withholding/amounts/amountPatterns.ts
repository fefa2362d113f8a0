/** Every ISO 4217 code in use. */
const codes =
  'AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VES VND VUV WST XAF XCD XOF XPF YER ZAR ZMW ZWL RMB BTC'
    .split(' ')
    .join('|')

const signs = String.raw`\p{Sc}|zł|Kč|kr\.?|Fr\.?|SFr\.?|руб\.?|грн\.?|лв\.?|дин\.?|тг|сум|Ft|lei|TL|Rs\.?|Rp\.?|RM|元|円|圆|원|บาท|د\.إ|ر\.س|ر\.ق|ج\.م|د\.ك|ש"ח|ש״ח`
const words =
  'euros?|dollars?|pounds?|sterling|quid|bucks|grand|pence|cents?|francs?|franken|euro|złotych|złote|złoty|korun|koruny|kronor|kroner|krone|forint|lei|leva|lira|lire|lirası|rupees?|rupien|yen|yuan|renminbi|won|dirhams?|riyals?|dinars?|dinar|rands?|pesos?|reais|shekels?|soles|baht|ringgit|rupiah|рублей|рубля|гривень|гривны|лева|лв|ευρώ|درهم|ريال|دينار|جنيه|ليرة|يورو|دولار|שקל|שקלים|रुपये|रुपए|人民币|人民幣|万円|万元|萬元|만원|만 원|lakhs?|lacs?|crores?|LPA|CTC'
const currency = `(?:${signs}|(?:${codes}|${words})(?![\\p{L}\\p{M}]))`
const currencyBefore = `(?:(?<![\\p{L}\\p{N}])(?:[A-Z]{1,3}\\$|R\\$|${codes}|Rs\\.?|RM|Rp\\.?|Fr\\.?|SFr\\.?|kr\\.?|R)|\\p{Sc}|人民币|人民幣)`

const digits = String.raw`\p{Nd}{1,18}(?:[.,٫٬’'˙\u00A0\u202F\u2009 ]\p{Nd}{1,6}){0,6}`
const scale = String.raw`(?:\s?(?:[kKкК](?![\p{L}\p{N}])|[mM](?:ln|io|n)?\.?(?![\p{L}\p{N}])|Tsd\.?|tys\.?|tis\.?|тыс\.?|тис\.?|χιλ\.?|thousand|tausend|mille|mila|mil|Mio\.?|million|billion|lakhs?|lacs?|crores?|LPA|千|[万萬]|[亿億]|만|천|ألف|אלף|हज़ार|लाख|พัน|หมื่น|bn))?`
const amount = `${digits}${scale}(?:,-|,–|\\.-|/-)?`
const joint = String.raw`\s{0,2}(?:[-–—−~〜～to/]|to|bis|and|und|à|a|do|до|και|至|到|から|hasta|até|إلى)\s{0,2}`
const range = `${amount}(?:\\s?${currency})?(?:${joint}(?:${currencyBefore}\\s?)?${amount})?`

const withCurrency = `${currencyBefore}\\s?${range}(?:\\s?${currency})?|(?<![\\p{L}\\p{Nd}.,])${range}\\s{0,2}${currency}`
const inThousands = String.raw`(?<![\p{L}\p{Nd}.,])\p{Nd}{1,4}(?:[.,]\p{Nd}{1,2})?(?:\s?[kKкК])?\s?[-–—−~]?\s?(?:\p{Nd}{1,4}(?:[.,]\p{Nd}{1,2})?)?\s?[kKкК](?![\p{L}\p{N}(])`
const period = String.raw`(?:\/\s?|per\s|an?\s|pro\s|par\s|al\s|por\s|na\s|za\s|в\s|на\s)(?:hour|hr|h|day|week|month|mth|year|yr|annum|Stunde|Tag|Woche|Monat|Jahr|heure|jour|mois|an|mes|año|mese|anno|mês|ano|godz\.?|miesiąc|rok|hodinu|měsíc|месяц|год|час|рік|місяць)(?![\p{L}])|p\.\s?a\.?|p\.\s?m\.?|pcm|brutto|netto|gross|net(?![\p{L}-])|bruts?(?![\p{L}])|annually|yearly|monthly|monatlich|jährlich|miesięcznie|rocznie|месячно|ежемесячно|薪|년|월|yıllık|aylık`
const withPeriod = `(?<![\\p{L}\\p{Nd}.,])${range}\\s{0,2}(?:${period})`
const payWords =
  'salary|salaries|pay|pays|paid|earn|earns|earning|compensation|remuneration|OTE|package|wages?|rate|base|stipend|bonus|commission|Gehalt|Jahresgehalt|Gehaltsspanne|Vergütung|Lohn|Stundenlohn|Verdienst|salaire|rémunération|salario|sueldo|retribución|stipendio|RAL|retribuzione|salário|remuneração|wynagrodzenie|zarobki|pensja|stawka|plat|mzda|зарплата|оклад|заработная плата|заробітна плата|зарплатня|μισθός|αμοιβή|αποδοχές|الراتب|راتب|أجر|שכר|משכורת|वेतन|maaş|ücret|fizetés|bér|palkka|lön|lønn|løn|salaris|loon|mức lương|lương|gaji'
const unspacedPayWords =
  '月薪|年薪|薪资|薪酬|薪水|薪資|待遇|月给|月給|給与|年収|時給|月収|연봉|월급|급여|시급|เงินเดือน'
const afterPayWord = `(?<=(?:(?<!\\p{L})(?:${payWords})(?!\\p{L})|${unspacedPayWords})(?:\\s?[:：=]|[^\\n\\p{Nd}.;!?]{0,20})\\s{0,2})`
const noCount = String.raw`(?!\p{Nd}|[.,]\p{Nd}|\s?(?:%|per ?cent|Prozent|days|weeks|hours|years|months|Tage|Wochen|Stunden)(?!\p{L}))`
const withPayWord = `${afterPayWord}(?<![\\p{Nd}.,])${range}${noCount}`

const numberWord =
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety'
const spelled = `(?<![\\p{L}])(?:(?:${numberWord})[-\\s]){1,3}(?:(?:hundred|thousand|million|grand|k)[-\\s]?){1,2}(?:[-\\s]?(?:${words}))?(?![\\p{L}])|(?:four|five|six|seven)[-\\s]figures?|(?:TV-?L|TVöD|Entgeltgruppe|pay grade|pay band|salary band)[-\\s]?[A-Z]{0,2}\\s?\\p{Nd}{0,2}`

/** A currency sign or code before a number, at the end of a text. */
export const currencySign = new RegExp(`${currencyBefore}\\s?$`, 'iu')

/** Matches an amount of money that begins at the given index, with its digits or the currency before them. */
export const amountHere = new RegExp(
  `(?:${withCurrency}|${withPeriod}|${inThousands}|${withPayWord})(?:\\s{0,2}(?:${period}))?`,
  'iuy',
)

/** Amounts in words, and pay grades, which reveal a salary. */
export const amountInWords = new RegExp(spelled, 'giu')
