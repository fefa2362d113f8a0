import { foldText } from '../../text/foldText'

/** Names of the twelve months and their abbreviations, in the languages that headings are known in. */
const names: readonly string[] = [
  'january jan januar jaenner jänner jän janvier janv enero ene gennaio gen janeiro januari styczen styczeń stycznia sty январь января янв يناير ιανουαριος ιανουαριου ιαν',
  'february feb februar febr février fevrier fév févr febrero febbraio fevereiro fev februari luty lutego lut февраль февраля фев فبراير φεβρουαριος φεβρουαριου φεβ',
  'march mar märz maerz mär mrz mars marzo março maart mrt marzec marca март марта мар مارس μαρτιος μαρτιου μαρ',
  'april apr avril avr abril abr aprile kwiecień kwietnia kwi апрель апреля апр أبريل ابريل απριλιος απριλιου απρ',
  'may mai mayo maggio mag maio mei maj май мая مايو μαιος μαιου μαι μαϊ',
  'june jun juni juin junio giugno giu junho czerwiec czerwca cze июнь июня июн يونيو ιουνιος ιουνιου ιουν',
  'july jul juli juillet juil julio luglio lug julho lipiec lipca lip июль июля июл يوليو ιουλιος ιουλιου ιουλ',
  'august aug août aout agosto ago augustus augusti sierpień sierpnia sie август августа авг أغسطس اغسطس αυγουστος αυγουστου αυγ',
  'september sept sep septembre septiembre settembre set setembro wrzesień września wrz сентябрь сентября сен сент سبتمبر σεπτεμβριος σεπτεμβριου σεπ σεπτ',
  'october oct oktober okt octobre octubre ottobre ott outubro out październik października paź pazdziernika октябрь октября окт أكتوبر اكتوبر οκτωβριος οκτωβριου οκτ',
  'november nov novembre noviembre novembro nov listopad listopada lis ноябрь ноября ноя نوفمبر νοεμβριος νοεμβριου νοε',
  'december dec dezember dez décembre decembre déc diciembre dic dicembre dezembro grudzień grudnia gru декабрь декабря дек ديسمبر δεκεμβριος δεκεμβριου δεκ',
]

const monthOf: ReadonlyMap<string, number> = new Map(
  names.flatMap((line, index) =>
    line.split(' ').map((name): [string, number] => [foldText(name), index + 1]),
  ),
)

/** The number of a month, by its name or abbreviation in any known language; null for another word. */
export const readMonthName = (word: string): number | null =>
  monthOf.get(foldText(word.replace(/\.$/u, ''))) ?? null

/** A word that may be the name of a month. */
export const monthWordPattern = String.raw`\p{L}{3,12}\.?`
