// Pairs of a traditional character and its simplified form: those that postings are made of.
const pairs = [
  '來来個个們们備备傭佣傳传債债傷伤僱雇價价儀仪億亿償偿優优儲储兌兑兒儿內内兩两冊册凍冻凱凯別别創创劃划劇剧劑剂動动務务勝胜勞劳勢势勵励匯汇區区協协卻却厲厉參参員员問问啟启',
  '喪丧單单嗎吗嚴严囑嘱國国圍围園园圓圆圖图團团執执報报場场塊块塗涂塵尘壓压壞坏壯壮夠够夢梦奪夺奮奋婦妇媽妈孫孙學学實实寧宁審审寫写寬宽寵宠將将專专尋寻對对導导屆届屍尸層层',
  '屬属島岛師师帳帐帶带幣币幫帮幹干幾几庫库廈厦廚厨廠厂廢废廣广廳厅張张強强彈弹彎弯彙汇後后徑径從从復复徵征徹彻恆恒悅悦惡恶態态慮虑慶庆憂忧憑凭憶忆應应懷怀戰战戲戏戶户掃扫',
  '掛挂採采揀拣換换揮挥損损搶抢撥拨擁拥擇择擊击擔担據据擬拟擴扩擺摆攜携攝摄敗败敘叙數数斷断於于昇升時时暫暂曉晓書书會会東东條条棟栋楊杨業业極极榮荣構构樂乐樑梁樓楼標标樣样',
  '橋桥機机檔档檢检檯台櫃柜櫥橱欄栏權权歐欧歡欢歲岁歷历歸归殘残殺杀殼壳氣气決决沒没沖冲淨净測测準准溫温滅灭滌涤滾滚滿满漢汉漲涨潔洁潛潜澤泽濃浓濟济灑洒灣湾災灾為为無无煙烟',
  '熱热燈灯燒烧燙烫營营爐炉爭争爾尔牆墙狀状獄狱獎奖獨独獲获現现環环產产畢毕畫画異异當当瘓痪療疗癒愈癱瘫發发盡尽監监盤盘眾众碼码磚砖礎础礙碍禮礼稅税種种稱称穀谷積积穩稳節节',
  '範范築筑簡简簽签籌筹糧粮糾纠紀纪約约紅红納纳純纯紙纸級级紛纷紡纺紮扎細细終终組组結结絕绝絡络給给統统絲丝經经綜综綠绿維维網网緊紧線线編编練练緻致縣县縫缝縮缩總总績绩織织',
  '繪绘繳缴繼继續续纖纤罰罚羅罗義义習习聖圣聞闻聯联聰聪聲声職职聽听肅肃腦脑腳脚膽胆臉脸臟脏臨临臺台與与興兴舉举舊旧艦舰莊庄莖茎菓果華华萬万葉叶蓋盖薦荐藍蓝藝艺藥药蘇苏蘋苹',
  '蘭兰處处號号蝦虾蟲虫蠟蜡術术衛卫衝冲裏里補补裝装裡里製制複复襪袜襯衬襲袭見见規规視视親亲覺觉覽览觀观觸触訂订計计訊讯訓训託托記记訟讼訪访設设許许訴诉診诊註注評评詞词詢询',
  '試试話话該该詳详誌志認认語语誠诚誤误說说誰谁課课調调談谈請请諒谅論论諮咨諾诺講讲謝谢謹谨證证識识譜谱譯译議议護护譽誉讀读變变讓让讚赞豐丰豬猪貓猫貝贝負负財财貢贡貨货貫贯',
  '責责買买貸贷費费貼贴貿贸賀贺資资賓宾賞赏賣卖質质賬账賴赖賺赚購购賽赛贈赠贊赞趕赶趨趋跡迹踐践躉趸躍跃車车軌轨軍军軟软軸轴較较載载輔辅輕轻輛辆輪轮輯辑輸输轉转辦办辭辞農农',
  '這这連连週周進进遊游運运過过達达違违遞递遠远適适遷迁選选遺遗還还邊边邏逻郵邮鄉乡醫医釋释釘钉針针鈕钮鉋刨鉗钳銀银銅铜銑铣銜衔銲焊銷销鋁铝鋪铺鋸锯鋼钢錄录錢钱錯错錶表鍋锅',
  '鍛锻鍵键鎖锁鎮镇鏈链鏟铲鏡镜鐘钟鐵铁鑄铸鑑鉴鑰钥鑽钻長长門门閉闭開开閒闲間间閘闸閥阀閱阅闆板闖闯關关陰阴陳陈陸陆陽阳隊队階阶際际隨随險险隱隐雖虽雙双雜杂雞鸡離离難难雲云',
  '電电霧雾靈灵靜静韓韩響响頁页頂顶項项順顺須须預预頒颁頗颇領领頭头頸颈頻频題题額额顏颜願愿類类顧顾顯显風风飄飘飛飞飯饭飲饮飼饲飽饱飾饰餅饼養养餘余館馆餵喂馬马駁驳駐驻駕驾',
  '駛驶騎骑騙骗騰腾驅驱驗验驚惊髒脏體体髮发鬆松鬥斗魚鱼鮮鲜鳥鸟鴨鸭鵝鹅鹽盐麗丽麥麦麵面麼么黃黄點点黨党齊齐齒齿齡龄',
].join('')

const simplified = new Map(
  Array.from({ length: pairs.length / 2 }, (_, at): [string, string] => [
    pairs.charAt(2 * at),
    pairs.charAt(2 * at + 1),
  ]),
)

const onlySimplified = new Set(simplified.values())

/** A Chinese character in its simplified form, so that one list of words reads both; others as they are. */
export const simplifyCharacter = (character: string): string =>
  simplified.get(character) ?? character

/** Whether a Chinese text is written in traditional characters, as in Taiwan and Hong Kong. */
export const isTraditional = (text: string): boolean => {
  let balance = 0
  for (const character of text) {
    if (simplified.has(character)) balance += 1
    else if (onlySimplified.has(character)) balance -= 1
  }
  return balance > 0
}
