import { hasMeaning, type Unit } from '../lines/units'

const cookieNotice =
  /\bcookies?\b.*(?:web\s?site|webseite|browser|site web|einstellung|akzeptier|accept|consent|zustimm|datenschutz|privacy|verarbeit|confidentialité|traceur)|(?:web\s?site|webseite|browser|einstellung|akzeptier|accept|consent|zustimm|notwendige|privacy|confidentialité).*\bcookies?\b/iu

const patterns: readonly (readonly [RegExp, string])[] = [
  [
    /^(?:skip|jump) to [\w ]{3,40}$|^(?:zum|zur|zu) [\p{L} -]{3,40}(?:springen|überspringen)$|^[\p{L} -]{3,50}(?:navigation|menü) überspringen$|^(?:aller|passer) (?:au|à la|à l’|à l')[\p{L} ]{3,40}$|^zum (?:haupt|seiten)?inhalt$/iu,
    'a link within the page',
  ],
  [
    /^(?:sie sind hier|you are here|vous êtes ici|estás aquí|u bent hier|ti trovi qui|du är här)\s?[:：].{1,120}$|^(?:zum|zur) seiten(?:inhalt|anfang|navigation)(?:\s.{0,80})?$/iu,
    'the way to the page',
  ],
  [
    /^(?:sign|log) in (?:to|with) .{2,60}$|^(?:join|register)(?: now)?(?: or sign in)? to (?:find|apply|see) .{0,60}$|^by clicking .{2,90}\byou agree\b.*$|^(?:forgot|forgotten) (?:your )?password\??$|^(?:passwort|kennwort) vergessen\??$|^mot de passe oublié\s?\??$|^(?:connectez-vous|inscrivez-vous) pour .{2,60}$|^(?:melde dich an|melden sie sich an),? um .{2,60}$/iu,
    'a form to sign in',
  ],
  [
    /^get notified (?:when|about) .{2,60}$|^be (?:the first to apply|(?:among|one of) the (?:first|next) .{0,20}applicants?)$|^see who .{2,60}\b(?:hired|know)\b.{0,40}$|^referrals increase .{2,80}$|^nous répondons généralement .{2,40}$/iu,
    'what the page says of itself',
  ],
  [/^(?:@(?:end[a-z]{2,15}|[a-z]{3,20}\([^)]{0,100}\))\s?)+$/u, 'code of the page'],
  [
    /^(?:back to (?:all )?\p{L}[\p{L} ]{2,30}|zurück zu[mr]? [\p{L} ]{3,30}|retour (?:à|aux?) [\p{L} ’']{3,30}|volver a [\p{L} ]{3,30}|voltar (?:para|às?|aos?) [\p{L} ]{3,30}|torna a(?:lle|l|i|gli)? [\p{L} ]{3,30}|terug naar [\p{L} ]{3,30}|powrót do [\p{L} ]{3,30}|tillbaka till [\p{L} ]{3,30}|назад к [\p{L} ]{3,30}|вернуться к [\p{L} ]{3,30})$/iu,
    'a link of the page',
  ],
  [/^(?:©|\(c\)\s|copyright\s).{0,80}\d{4}/i, 'a copyright notice'],
  [/^posted (?:\d+|a|an|one) .{0,30}ago$/i, 'when the page was posted'],
  [
    /^(?:vor \d+ (?:tagen|stunden|wochen)|il y a \d+ (?:jours?|heures?)|hace \d+ (?:días|horas)|há \d+ dias?|\d+ (?:days?|hours?|weeks?|months?) ago)\b.{0,20}$/i,
    'when the page was posted',
  ],
  [/^\d+ (?:applicants|views|bewerber|aufrufe|candidats)$/i, 'a count of the page'],
  [
    /^(?:page |seite |sida |pagina |strona |página |стр\.? )?\d{1,3}\s?(?:\(\d{1,3}\)|(?:\/|of|von|sur|av|di|de|van|z|из)\s?\d{1,3})$/i,
    'a page number',
  ],
  [/^(?:page|seite|sida|pagina|strona|página)\s\d{1,3}$/i, 'a page number'],
  [/^\d{1,3}$/, 'a page number'],
  [/^[\p{L}\d ]{1,30}(?:\s?[›»>＞]\s?[^›»>＞]{1,60}){2,}$/iu, 'the way to the page'],
  [
    /^(?:home|hem|start|startseite|startsida|inicio|início|accueil|hjem)(?:\s[/|]\s[^/|]{1,60}){2,}$/iu,
    'the way to the page',
  ],
  [/^\[[^\]]{1,80}\]\(#[^)]{0,200}\)$/, 'the contents of the page'],
  [
    /^(?:\p{L}{3,9} \d{1,2}(?:st|nd|rd|th)?,? \d{4}|\d{1,2}\.? \p{L}{3,12} \d{4}|\d{4}-\d{2}-\d{2}|\d{1,2}[./]\d{1,2}[./]\d{2,4})$/u,
    'a date of the page',
  ],
]

const addressLabel =
  /^(?:url|source|permalink|quelle|fuente|fonte|bron|källa)\s?[:：]\s?https?:\/\/\S+$/iu

const ornaments = /^[\s←→«»<>‹›↑|]+|[\s←→«»<>‹›↑|.!…]+$/gu

/** What a page tells screen readers about a link. */
const linkRemark =
  /\s*[-–(,]?\s*(?:öffnet(?: sich)? in (?:einem )?neue[mn] (?:fenster|tab)|(?:opens|will open) in (?:a )?new (?:window|tab)|(?:s['’]ouvre|ouverture) dans (?:une? )?nouve(?:lle fenêtre|l onglet)|se abre en (?:una )?(?:nueva ventana|ventana nueva))\)?$/iu

/** Why a line belongs to the page rather than the posting; null if it does not. */
export const findFurniture = (unit: Unit, source: string): string | null => {
  const plain = unit.text.replace(ornaments, '').trim()
  if (plain.length <= 120 && linkRemark.test(plain)) return 'a link of the page'
  if (unit.tokens.length === 0) return 'signs without a word'
  if (plain.length <= 1_000 && cookieNotice.test(plain)) return 'a notice about cookies'
  if (unit.index === 0 && /^https?:\/\/\S+$/.test(plain)) return 'the address of the page'
  if (addressLabel.test(plain)) return 'the address of the page'
  if (plain.length > 120) return null
  if (/^[-*+]\s*\[[^\]]{1,80}\]\(#[^)]{0,200}\)$/.test(source.trim()))
    return 'the contents of the page'
  if (hasMeaning(unit, 'furniture') && !unit.isMarked) return 'a button or menu of the page'
  return patterns.find(([pattern]) => pattern.test(plain))?.[1] ?? null
}
