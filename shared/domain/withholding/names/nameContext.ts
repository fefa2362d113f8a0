/** The text around a match, for names that are also ordinary words. */
export interface NameContext {
  text: string
  start: number
  end: number
}

const reach = 40

/** Whether a sentence, a line or a text begins at `start`. */
export const startsSentence = (text: string, start: number): boolean => {
  const before = text.slice(Math.max(0, start - reach), start)
  return (
    /(?:[.!?:•·]\s+|[\n\r\u2028\u2029][\s•·–—*-]*)["“„«(¿¡]?$/u.test(before) ||
    (start <= reach && /^[\s"“„«(¿¡•·–—*-]*$/u.test(before))
  )
}

const beforeCompany =
  /(?:^|[\s(])(?:at|for|with|by|join|joining|inside|about|bei|für|von|mit|chez|pour|en|para|presso|per|w|dla|u|bij|voor|hos)\s+$/iu
const afterCompany =
  /^(?:\s*(?:$|[.,;:!?)\n\r]))|^\s+(?:is|are|was|has|have|will|would|can|does|in|on|and|or|as|to|since|where|whose|who|that|which|grows?|makes?|needs?|seeks?|offers?|hires?|wants?|builds?|sells?|owns?|runs?|leads?|plans?|acquired|announced|launched|launches|expects?|operates|employs|team|teams|group|office|offices|headquarters|employees|colleagues|culture|stores?|brand|brands|ist|hat|wird|und|sucht|bietet|est|et|a|es|y|è|e|jest|i)\b/iu
const verbAfter =
  /^\s+(?:is|are|was|has|have|will|grows|makes|needs|seeks|offers|hires|wants|sells|owns|runs|leads|plans|acquired|announced|launched|launches|expects|operates|employs|ist|hat|wird|sucht|bietet|est|jest)\b/u

/** Whether a capitalised word is where a company would be: *at Apple.*, *for Target in Spain*, *Apple is …*. */
export const looksLikeCompany = ({ text, start, end }: NameContext): boolean => {
  const before = text.slice(Math.max(0, start - reach), start)
  const after = text.slice(end, end + reach)
  return startsSentence(text, start)
    ? verbAfter.test(after)
    : beforeCompany.test(before) && afterCompany.test(after)
}

/** Whether a word in small letters is where a company could be: *at apple.* */
export const mayBeCompany = ({ text, start, end }: NameContext): boolean =>
  /(?:^|[\s(])(?:at|join|joining|for|by|with)\s+$/iu.test(
    text.slice(Math.max(0, start - reach), start),
  ) && /^(?:\s*(?:$|[.,;:!?)\n\r]))/u.test(text.slice(end, end + reach))

/** Whether it is a product, such as `Next.js`: a name with an extension that is not a domain. */
export const isProduct = ({ text, end }: NameContext): boolean =>
  /^\.(?:js|jsx|ts|tsx|py|rb|NET)(?![\p{L}\p{N}])/u.test(text.slice(end, end + 8))

const quantities =
  /^\+?\s*(?:in |of |annual |monthly |yearly |new |active |daily |paid |total |online |registered )*(?:revenues?|sales|turnover|users?|customers?|clients?|people|budgets?|funding|investments?|ARR|MRR|GMV|EBITDA|rows?|records?|requests?|downloads?|visitors?|visits|views|transactions?|orders|employees|members|subscribers|units|tons|tonnes|lines|devices|households|square|sq|USD|EUR|GBP|dollars|euros|pounds|Umsatz|Kunden|Nutzer|Euro|litres|liters|metres|meters|high|long|wide|deep|tall|per|a year|p\.a\.)\b/iu

/** Whether a name such as `3M` is a number here: *3M revenue*, *$3M*. */
export const isQuantity = ({ text, start, end }: NameContext): boolean =>
  /(?:\p{Sc}|\d[.,]?|[-–—~<>+])\s?$/u.test(text.slice(Math.max(0, start - 3), start)) ||
  /^\+|^\s*[-–—]\s*\d/u.test(text.slice(end, end + 4)) ||
  quantities.test(text.slice(end).slice(0, reach).trimStart())
