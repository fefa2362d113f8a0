import { foldText } from '../../text/foldText'

/** Capitals and large towns as they are written where CVs of the known languages come from. */
const names = [
  'london|manchester|birmingham|leeds|glasgow|edinburgh|bristol|liverpool|cambridge|oxford|dublin|cork|belfast|cardiff',
  'new york|new york city|san francisco|los angeles|chicago|boston|seattle|austin|houston|dallas|denver|atlanta|philadelphia|san diego|toronto|montreal|montréal|vancouver|ottawa|sydney|melbourne|brisbane|auckland|singapore|bangalore|bengaluru|mumbai|new delhi|hyderabad|chennai|pune|kolkata',
  'berlin|hamburg|münchen|munich|köln|frankfurt|frankfurt am main|stuttgart|düsseldorf|leipzig|dresden|hannover|nürnberg|bremen|dortmund|essen|karlsruhe|mannheim|wien|vienna|graz|linz|salzburg|innsbruck|zürich|zurich|genf|basel|bern|lausanne',
  'paris|lyon|marseille|toulouse|nantes|bordeaux|lille|strasbourg|rennes|montpellier|grenoble|nice|genève|geneva|bruxelles|brussels|liège|luxembourg|casablanca|rabat|tunis',
  'madrid|barcelona|valencia|sevilla|zaragoza|málaga|bilbao|buenos aires|córdoba|rosario|ciudad de méxico|guadalajara|monterrey|bogotá|medellín|cali|lima|santiago de chile|quito|caracas|montevideo',
  'roma|rome|milano|milan|torino|turin|napoli|bologna|firenze|genova|venezia|padova|verona|palermo|catania',
  'lisboa|lisbon|porto|coimbra|braga|aveiro|são paulo|rio de janeiro|belo horizonte|brasília|curitiba|porto alegre|recife|salvador|fortaleza|florianópolis|campinas',
  'amsterdam|rotterdam|utrecht|den haag|eindhoven|groningen|antwerpen|antwerp|gent|ghent|brugge|leuven|mechelen',
  'stockholm|göteborg|gothenburg|malmö|uppsala|oslo|bergen|københavn|copenhagen|aarhus|helsinki|tampere|tallinn|riga|vilnius',
  'warszawa|warsaw|kraków|łódź|wrocław|poznań|gdańsk|szczecin|katowice|lublin|bydgoszcz|toruń|białystok|praha|prague|brno|bratislava|budapest|bucharest|bucurești|cluj-napoca|sofia|beograd|zagreb|ljubljana',
  'москва|moscow|санкт-петербург|saint petersburg|новосибирск|екатеринбург|казань|нижний новгород|самара|омск|челябинск|ростов-на-дону|уфа|красноярск|пермь|воронеж|волгоград|краснодар|владивосток|тюмень|иркутск|томск|киев|kyiv|харьков|одесса|львов|минск|minsk|алматы|ташкент|тбилиси|ереван',
  '北京|上海|广州|深圳|杭州|南京|苏州|成都|武汉|西安|天津|重庆|厦门|青岛|长沙|合肥|香港|台北|新竹|高雄|東京|大阪|京都|名古屋|横浜|福岡|札幌|神戸|tokyo|osaka|kyoto|beijing|shanghai|shenzhen|hong kong|taipei|seoul',
  'القاهرة|الرياض|جدة|دبي|أبوظبي|عمان|بيروت|بغداد|الدوحة|cairo|dubai|abu dhabi|riyadh|doha|amman|beirut|tel aviv|istanbul|ankara|izmir',
  'αθήνα|θεσσαλονίκη|πάτρα|ηράκλειο|athens|thessaloniki|λευκωσία|nicosia',
]

const towns = new Set(names.flatMap((list) => list.split('|').map(foldText)))

/** Whether a text is the name of a large town and nothing else. */
export const isLargeTown = (text: string): boolean =>
  towns.has(foldText(text.trim().replace(/^г\.\s*|[.,]+$/gu, '')))
