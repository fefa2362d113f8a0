/**
 * Radicals of Unicode's *CJK Radicals Supplement*, each before the equivalent character. From
 * EquivalentUnifiedIdeograph.txt of the Unicode Character Database. Compatibility decomposition
 * covers *Kangxi Radicals*, but only two of these.
 */
const radicalsAndIdeographs =
  '⺁厂⺂乛⺃乚⺄乙⺅亻⺆冂⺈刀⺉刂⺊卜⺋㔾⺌小⺍小⺎兀⺏尣⺐尢⺒巳⺓幺⺔彑⺖忄⺗心⺘扌⺙攵⺛旡⺜日⺝月⺞歺⺟母⺠民⺡氵⺢氺⺣灬⺤爫' +
  '⺥爫⺦丬⺧牛⺨犭⺩王⺫目⺬示⺭礻⺯糹⺰纟⺱罓⺲罒⺳㓁⺴冗⺶羊⺹耂⺺肀⺻聿⺼肉⺾艹⺿艹⻀艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻈讠⻉贝⻋车⻌辶' +
  '⻍辶⻎辶⻏邑⻐钅⻑長⻒镸⻓长⻔门⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻟飠⻠饣⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜' +
  '⻰龙⻱龜⻲亀⻳龟'

const ideographOf = new Map(
  Array.from(radicalsAndIdeographs.matchAll(/(.)(.)/gu), ([, radical = '', ideograph = '']) => [
    radical,
    ideograph,
  ]),
)

/**
 * Returns the character for a radical that looks like it. PDFs made from fonts where both share a
 * shape contain either: `叉⻋` for `叉车`.
 */
export const unifyRadical = (character: string): string => ideographOf.get(character) ?? character
