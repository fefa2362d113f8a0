import type { Phrase } from './phrases'

const directive = 'Directive (EU) 2023/970, Art. 5, https://eur-lex.europa.eu/eli/dir/2023/970/oj'

const vague = (pattern: RegExp): Phrase => ({
  pattern,
  severity: 'warning',
  message: '“{words}” stands where the pay should be; applicants read it as low.',
  suggestion: 'Give the range instead.',
  source: directive,
})

const history = (pattern: RegExp, except: RegExp): Phrase => ({
  pattern,
  severity: 'warning',
  message: '“{words}” asks for earlier pay, which carries old differences on.',
  suggestion: 'Ask for the expected pay, or give the range.',
  source: directive,
  except,
})

/** Words that stand in for an amount. */
export const vaguePayPhrases: Readonly<Record<string, readonly Phrase[]>> = {
  en: [
    vague(
      /(?<!\p{L})(?:(?:highly |very )?(?:competitive|attractive|generous|excellent|market[- ]rate|market[- ]leading) (?:base |basic |starting |annual |hourly |total |financial )?(?:salary|salaries|pay|wages?|rates? of pay|compensation|remuneration|salary package|pay package|remuneration package|compensation package)|(?:salary|pay|compensation|remuneration)(?:\s+is|:)?\s+(?:competitive|negotiable|attractive|d\.?o\.?e\.?|commensurate with (?:\p{L}+ )?experience|depending on experience|depends on experience|tbd|tbc|to be (?:discussed|agreed|confirmed)))(?!\p{L})/giu,
    ),
  ],
  de: [
    vague(
      /(?<!\p{L})(?:(?:attraktive|marktgerechte|leistungsgerechte|angemessene|wettbewerbsfähige|überdurchschnittliche|faire|übertarifliche|lukrative|marktübliche|leistungsorientierte)[nsmr]? (?:gehalt|gehälter|vergütung|bezahlung|entlohnung|einkommen|verdienst|lohn|gehaltspaket|grundgehalt|verdienstmöglichkeiten)|(?:gehalt|vergütung|lohn|bezahlung)(?:\s+ist|:)?\s+(?:nach vereinbarung|vb|n\.\s?v\.|verhandelbar|nach absprache|verhandlungssache))(?!\p{L})/giu,
    ),
  ],
}

/** Questions about what somebody earns or earned. */
export const payHistoryPhrases: Readonly<Record<string, readonly Phrase[]>> = {
  en: [
    history(
      /(?<!\p{L})(?:(?:your |the )?(?:current|present|previous|past|last|prior|most recent) (?:(?:and|or|\/) (?:expected|desired) )?(?:annual |base |gross )?(?:salary|salaries|pay|compensation|remuneration|earnings|wage|ctc|package)|(?:salary|pay|wage|compensation) history|last drawn salary|current ctc|what you (?:currently )?earn(?:ed)?|pay ?slips?)(?!\p{L})/giu,
      /do not|don’t|don't|never|no need|not (?:ask|required|necessary)|without|prepare|process|issue|run|check pay|explain|query|queries|employees|our clients|guarantee|match or/iu,
    ),
  ],
  de: [
    history(
      /(?<!\p{L})(?:(?:bisherige|derzeitige|aktuelle|letzte|jetzige|gegenwärtige|vorherige)[nsmr]? (?:jahres|brutto|monats)?(?:gehalt|gehalts|vergütung|einkommen|verdienst|bezüge|lohn|gehälter)(?:s)?|gehaltshistorie|gehaltsnachweise?|was sie (?:derzeit|aktuell|bisher|zuletzt) verdien(?:en|t haben|ten))(?!\p{L})/giu,
      /nicht|kein|ohne|erstell|abrechn/iu,
    ),
  ],
}
