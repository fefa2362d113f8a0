/**
 * Words that companies use as names and that ordinary sentences contain too, folded. A name that
 * consists of one of these is taken for the client only if case and context support it.
 */
const written = `
access active advance advanced alliance allied alpha amazon amber american anchor anthem apex apple arc arch
arena argo ark arrow ascend asia aspire assurance atlantic atlas aurora avalon bank banco banque bass beacon
bear bell best beta better beyond big bird black blackbird blend bliss block blocks bloom blossom blue bolt bond
boots boss box brave brevo bridge bright british broadcast brook buffer build bumble business butler cactus
calm campus can canvas capital caption care carrier case castle caterpillar cedar center central centre
century chain champion change channel charity charm chart chase check cherry chime choice cinch circle cisco city clarity class
classic clear clearwater clever click cloud clover club coach coast collective column comet commercial common
community compass complete computer concept concord connect consulting contact continental copper core cosmos
country cove craft creative crescent crest crown crystal cube current custom dash data deep delta deutsche dialog
digital direct discover discovery dish dove dream drive drop duck dynamic dynamics eagle earth east easy echo
eclipse edge element elements elevate elite ember emerald empire enable energy engine engineering enterprise epic
equal equinox equity essential eternal ethos euro europe european ever evergreen everyday evolve exact excel exchange expedition
express extra eye fable face fair faith falcon family fast feather fidelity field figure finance financial fine
finish fire first fit five flash fleet flex flight flow focus food ford forest forge form formula forward foundation
fox frame free freedom fresh friend frontier fuse fusion future galaxy game gap gate gather gear gem general
genesis genius giant glass global globe go gold golden good grab grace grade grand graph gravity great green
grid grit ground group grove growth guardian guide guild gusto habit halo hand handle happy harbor harbour harmony
harvest haven hawk health heart helix here hero hive home honey honest hope horizon host house hub human icon ideal
impact imagine indeed independent index indigo industrial infinite infinity innovation insight inspire instant
institute integral integrated intelligence intent international intuit invest investment iris iron island jaguar jet
journey joy jump jungle just keen key kind kinetic king kite kiwi lab labs lake lark latitude launch leaf league
leap legal legend lemon level liberty life lift light lightning lime line linear link lion liquid live local logic
logistics loom loop lotus loyal lucid lucky luna lush lyft magnet magnolia mail main major management mango manor manual
maple mark market marks marine mars master match maven maverick max media medical medium merit mesh meta metro
midnight mighty mind mint mirror mission mobile mode modern modular moment momentum monday monster moon
morning mosaic mother motion mountain move national native natural nature navigator near neat neon nest net network neue
neutral new next nice nile nimble noble nomad nord north northern notion nova now oak oasis oath object ocean octopus olive
omega on one onward open optimal option oracle orange orbit orchard orchid order origin outlook outside oval oxygen
pace pacific page palm panda panorama paper parade paragon parallel park parsley partner passport patch path patrol
peak pear pearl people pepper perfect person phoenix picnic piece pilot pine pinnacle pioneer pivot pixel plaid plan
planet plus point polar polaris pole polo pool portal post power practice precision premier premium present prestige
prime principal print prism pro process procure product professional profile progress progressive project prologue promise
proof prosper prudential public pulse pure purple quality quantum quarter quest quick quiet quote radar radiant radical
rain rainbow ramp range rapid raven reach ready real rebel red reef reflex refresh relay reliance remote render
republic resolve response result ring ripple rise river road robin rocket root rose round route rover royal runway
safe safeguard saga sage sand sandbox sapphire saturn scale school science scout sea seed segment select senior sense sentinel
sequence service services seven shape share shared shark shell shield shift shine ship shop signal signature silk silver simple
sky slack smart smile snap social society sodexo software sol solar solid solution solutions solve sonic source south
space spark spectrum speed spencer sphere spirit split spot spotlight spring sprint sprout square stable stack stage
standard star start state stellar step sterling stone storm story stream street stride strategic stripe strong studio
subway sugar summit sun sunrise superb superior support supreme surge swan swift switch symbol synergy system systems
talent tandem tango target task team tech technical technik technology tempo tender terra textile thought three thrive
ticket tide tiger time titan toast together tone tool top torch total touch tower town track trade trail train
transfer transform transport travel tree trek tribe trident trinity triumph true trust turbo turquoise twelve twin two ultimate
ultra umbrella uniform union unique unison unit united unity universal university up upper upward upwork urban us use valley
value vanguard vault vector velocity venture verge verse vertex vertical victor victory view village vine vintage
violet virgin visa vision vista vital vivid voice volt vortex voyage voyager wave way wealth web west western whisper
white whole wild willow wind window wing winner wisdom wise wish wolf wonder wood word work works world wow yard year
yellow yes young zen zenith zero zone zoom
it hr ai uk us eu pm qa ux ui pr bi ml cv vp ms os pc tv id ip api crm erp sap aws
bahn post stern spiegel welt zeit bild sonne adler berg stein blume feuer wasser strom kraft werk stadt kaufland kanzlei genossenschaft
carrefour orange banque poste monde soleil maison avenir premiere credito banco sol luz casa nuestra telefonica vida
мир связь магнит лента пятерочка вкус дом открытие восток север звезда победа альфа заря знак пик
联想 大众 平安 小米 苹果 目标 京东 百度 国美 长城 海信 统一 中信 光明 今日 美的 得到 理想 小鹏 万达 东方 高德 携程 知乎 网易 方正 中国
ひかり みずほ あさひ のぞみ さくら 花王 東芝 味の素 日本
하나 다음 우리 신한 나눔 배달 쿠팡 현대 대한 국민 농협 미래
الاتحاد الوطنيه العربيه الخليج الاهلي السلام النور الامل المستقبل الاولي بنك
αλφα εθνικη νεα
הפועלים לאומי הראל מגדל הפניקס דלק כלל
आशा विकास भारत
`

const commonWords = new Set(written.split(/\s+/u).filter((word) => word !== ''))

/** Whether a folded word is also an ordinary word, so that it doesn't name anybody on its own. */
export const isCommonWord = (folded: string): boolean =>
  commonWords.has(folded) || (folded.endsWith('s') && commonWords.has(folded.slice(0, -1)))

/** Words in company names that don't reveal which company is meant, not even as a hint. */
export const connectives: ReadonlySet<string> = new Set(
  'the a an of and & for in on at de la le les des du del der die das und et y e i o og och en van von zu mit by to dei da do dos das для и в на و في من और ของ'.split(
    ' ',
  ),
)
