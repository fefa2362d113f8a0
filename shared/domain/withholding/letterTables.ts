/** Letters that Unicode does not take apart, by what they are compared as. */
export const plainLetters: Readonly<Record<string, string>> = {
  æ: 'ae',
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  ı: 'i',
  ł: 'l',
  ø: 'o',
  œ: 'oe',
  ß: 'ss',
  þ: 'th',
  ŧ: 't',
  // Greek final sigma
  ς: 'σ',
  // Hebrew final letters
  ך: 'כ',
  ם: 'מ',
  ן: 'נ',
  ף: 'פ',
  ץ: 'צ',
  // Arabic and Persian forms of one letter
  ٱ: 'ا',
  ى: 'ي',
  ة: 'ه',
  ی: 'ي',
  ک: 'ك',
  ہ: 'ه',
  ھ: 'ه',
  ء: '',
  ـ: '',
  // Small capitals, which have no decomposition
  ᴀ: 'a',
  ʙ: 'b',
  ᴄ: 'c',
  ᴅ: 'd',
  ᴇ: 'e',
  ꜰ: 'f',
  ɢ: 'g',
  ʜ: 'h',
  ɪ: 'i',
  ᴊ: 'j',
  ᴋ: 'k',
  ʟ: 'l',
  ᴍ: 'm',
  ɴ: 'n',
  ᴏ: 'o',
  ᴘ: 'p',
  ʀ: 'r',
  ꜱ: 's',
  ᴛ: 't',
  ᴜ: 'u',
  ᴠ: 'v',
  ᴡ: 'w',
  ʏ: 'y',
  ᴢ: 'z',
}

/**
 * Letters and signs that look like a Latin one, by the letter that they look like. From
 * the confusables of Unicode Technical Standard 39, for the scripts that keyboards have.
 */
export const lookAlikes: Readonly<Record<string, string>> = {
  // Cyrillic
  а: 'a',
  в: 'b',
  с: 'c',
  ԁ: 'd',
  е: 'e',
  ғ: 'f',
  һ: 'h',
  н: 'h',
  і: 'i',
  ј: 'j',
  к: 'k',
  ӏ: 'l',
  м: 'm',
  о: 'o',
  п: 'n',
  р: 'p',
  ԛ: 'q',
  г: 'r',
  ѕ: 's',
  т: 't',
  и: 'u',
  ѵ: 'v',
  ԝ: 'w',
  ш: 'w',
  х: 'x',
  у: 'y',
  ү: 'y',
  з: 'e',
  ь: 'b',
  // Greek
  α: 'a',
  β: 'b',
  ε: 'e',
  ζ: 'z',
  η: 'n',
  ι: 'i',
  κ: 'k',
  μ: 'm',
  ν: 'v',
  ο: 'o',
  ρ: 'p',
  σ: 'o',
  τ: 't',
  υ: 'u',
  χ: 'x',
  γ: 'y',
  ω: 'w',
  // Armenian
  օ: 'o',
  ս: 'u',
  ո: 'n',
  հ: 'h',
  ց: 'g',
  // Digits and signs
  0: 'o',
  1: 'i',
  3: 'e',
  4: 'a',
  5: 's',
  7: 't',
  8: 'b',
  l: 'i',
  '|': 'i',
  '!': 'i',
  $: 's',
  '@': 'a',
  '€': 'e',
  '£': 'i',
  '+': 't',
}

/** Greek capitals that look like another Latin letter than their small letter does. */
export const capitalLookAlikes: Readonly<Record<string, string>> = {
  Η: 'h',
  Ν: 'n',
  Ρ: 'p',
  Υ: 'y',
  Σ: 'e',
  Χ: 'x',
  И: 'n',
  Я: 'r',
  Г: 'r',
}

// Simplified and traditional, pair by pair: the characters that names of companies are written with most.
const chinesePairs =
  '华華为為腾騰讯訊东東动動节節联聯国國际際资資业業产產电電车車银銀团團铁鐵长長门門汉漢风風马馬龙龍龟龜鸿鴻鹏鵬鸟鳥鱼魚云雲网網络絡软軟体體开開关關发發财財贸貿运運输輸达達远遠连連进進还還过過边邊广廣厂廠庆慶应應张張强強当當录錄归歸币幣师師带帶帮幫库庫条條来來杨楊极極构構枪槍树樹样樣桥橋机機权權标標档檔检檢楼樓气氣济濟洁潔浓濃润潤涛濤湾灣满滿滨濱灵靈灯燈点點炼煉热熱爱愛环環现現电電画畫盐鹽监監盖蓋码碼确確礼禮离離种種积積稳穩竞競笔筆筑築签簽简簡类類粮糧紧緊红紅纤纖约約级級纪紀纯純纳納纸紙纺紡线線组組细細织織经經结結给給绿綠维維缘緣网網罗羅习習职職肤膚胜勝脑腦药藥艺藝苏蘇荣榮获獲萝蘿营營蓝藍虾蝦补補装裝见見规規视視览覽计計订訂认認让讓议議记記许許论論设設证證评評识識诊診词詞试試诚誠话話询詢该該语語说說请請诺諾读讀课課调調谈談谊誼谷穀贝貝负負贡貢责責贤賢货貨质質购購贵貴费費贺賀赛賽赞贊赢贏赵趙跃躍车車轨軌转轉轮輪轻輕载載较較辆輛辉輝输輸辽遼迁遷迈邁适適选選递遞逻邏邓鄧邮郵邻鄰郑鄭酱醬医醫里裡钉釘针針钢鋼钱錢铜銅铝鋁铭銘银銀链鏈销銷锁鎖锅鍋锋鋒错錯锦錦键鍵镇鎮镜鏡问問间間闻聞阳陽阴陰阶階际際陆陸陈陳险險随隨难難雾霧静靜页頁顶頂项項顺順须須顾顧预預领領频頻题題颜顏额額饭飯饮飲饰飾饱飽馆館驰馳驱驅驾駕验驗骏駿鲁魯鲜鮮鹤鶴麦麥黄黃齐齊齿齒丰豐丽麗举舉义義乐樂乔喬书書买買乱亂争爭亚亞亿億仅僅从從仓倉仪儀们們价價众眾优優会會伟偉传傳伤傷伦倫伪偽体體余餘佣傭侠俠侦偵侧側侨僑俭儉债債倾傾偿償储儲儿兒党黨兰蘭兴興养養兽獸冈岡册冊写寫军軍农農冲沖决決况況冻凍净淨凉涼减減凤鳳凯凱击擊创創刘劉则則刚剛删刪别別剂劑剑劍剧劇劳勞势勢励勵劲勁区區协協单單卖賣卢盧卫衛却卻厅廳历歷压壓厌厭县縣双雙变變叶葉号號叹嘆听聽启啟吴吳员員响響唤喚团團园園围圍图圖圆圓圣聖场場块塊坚堅坛壇坝壩坟墳坠墜垄壟垒壘备備复復够夠头頭夺奪奋奮奖獎妇婦妈媽娱娛孙孫学學宁寧宝寶实實宠寵审審宪憲宫宮宽寬宾賓对對寻尋导導寿壽将將尔爾尘塵尝嘗尽盡层層屉屜届屆属屬岁歲岂豈岛島峡峽币幣'

/** Traditional Chinese characters by their simplified ones. */
export const simplifiedCharacters: Readonly<Record<string, string>> = Object.fromEntries(
  Array.from({ length: Math.floor(chinesePairs.length / 2) }, (_, index) => [
    chinesePairs.charAt(2 * index + 1),
    chinesePairs.charAt(2 * index),
  ]),
)
