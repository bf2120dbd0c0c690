/** Traditional characters of news vocabulary and the simplified form they are read as, in pairs. */
const HAN =
  '報报據据來来聞闻訊讯華华國国網网電电視视臺台時时導导門门選选經经濟济財财聯联環环參参攝摄圖图資资馬马臉脸書书頻频個个轉转載载覺觉亞亚紐纽約约衛卫觀观廣广東东區区們们這这為为與与於于說说發发會会長长實实對对過过動动學学開开應应還还點点體体關关種种現现從从後后將将總总業业當当處处認认論论記记讀读評评譯译編编輯辑責责專专題题稱称獨独倫伦條条韓韩產产郵邮蘋苹風风傳传島岛鳳凤龍龙塊块連连線线雜杂誌志週周頭头號号楊杨陽阳寶宝羅罗賽赛烏乌蘭兰爾尔訪访問问談谈證证權权戰战爭争統统黨党際际銀银漢汉蘇苏寧宁遼辽瀋沈慶庆貴贵滬沪齊齐魯鲁揚扬錢钱鐘钟廈厦閩闽贛赣綠绿錄录壇坛鏡镜銳锐鋒锋維维藍蓝澤泽豐丰興兴億亿農农礦矿職职務务購购醫医藥药僑侨鄉乡鎮镇縣县邊边陸陆離离畫画橋桥樂乐藝艺術术戲戏劇剧絲丝紙纸數数碼码創创車车輪轮軍军飛飞鐵铁鋼钢氣气熱热煙烟嶺岭灣湾無无錫锡見见勞劳婦妇兒儿紅红瀟潇匯汇義义幣币遊游園园裡里裏里啟启場场張张陳陈劉刘鄭郑黃黄吳吴趙赵孫孙許许鄧邓蔣蒋葉叶親亲鬥斗幾几樣样況况內内歲岁曆历歷历節节費费顯显營营團团組组織织構构標标準准確确適适運运進进達达遠远';
const simplified = new Map<string, string>();
for (let i = 0; i + 1 < HAN.length; i += 2) simplified.set(HAN[i] as string, HAN[i + 1] as string);

// Malayalam's vowelless letters are written in one piece or as a letter with its mark.
const OTHER: Record<string, string> = { đ: 'd', ð: 'd', ł: 'l', ø: 'o', ı: 'i', æ: 'ae', œ: 'oe', ß: 'ss', þ: 'th', ى: 'ي', ی: 'ي', ک: 'ك', أ: 'ا', إ: 'ا', آ: 'ا', ة: 'ه', ﻻ: 'لا', ё: 'е', ς: 'σ', ґ: 'г', ہ: 'ه', ۂ: 'ه', ۃ: 'ه', ە: 'ه', ۀ: 'ه', ؤ: 'و', ئ: 'ي', ൺ: 'ണ്', ൻ: 'ന്', ർ: 'ര്', ൽ: 'ല്', ൾ: 'ള്', ൿ: 'ക്' };

const cache = new Map<number, string>();

function foldOne(char: string): string {
  const lower = char.normalize('NFKC').toLowerCase();
  const bare = /[\u0041-\u024f\u1e00-\u1eff\u0370-\u03ff\u1f00-\u1fff\u0400-\u04ff]/u.test(lower)
    ? lower.normalize('NFD').replace(/[\u0300-\u036f]/gu, '')
    : lower.replace(/[\u0610-\u061a\u0640\u064b-\u065f\u0670\u0591-\u05c7\u0300-\u036f\u093c\u200c\u200d"'׳״]/gu, '');
  return OTHER[bare] ?? simplified.get(bare) ?? bare;
}

/** Split vowels of Bengali and Tamil and Arabic letters with hamza come in one piece or in two. */
const isComposed = (code: number): boolean => (code >= 0x0653 && code <= 0x0655) || (code >= 0x0900 && code <= 0x0dff);
/** Small letters a to z and figures: folded as they are. */
const isPlain = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 48 && code <= 57);

/** A word as it is compared: lower case, without accents and vowel points, simplified Han, half-width. */
export function fold(word: string): string {
  let first = 0;
  while (first < word.length && isPlain(word.charCodeAt(first))) first += 1;
  if (first === word.length) return word;
  let whole = word;
  for (let i = first; i < word.length; i += 1)
    if (isComposed(word.charCodeAt(i))) {
      whole = word.normalize('NFC');
      first = 0;
      break;
    }
  let out = whole.slice(0, first);
  for (let i = first; i < whole.length; i += 1) {
    let code = whole.charCodeAt(i);
    if (isPlain(code)) out += whole[i];
    else {
      if (code >= 0xd800 && code < 0xdc00) {
        code = whole.codePointAt(i) as number;
        if (code > 0xffff) i += 1;
      }
      let folded = cache.get(code);
      if (folded === undefined) {
        folded = foldOne(String.fromCodePoint(code));
        if (cache.size < 20_000) cache.set(code, folded);
      }
      out += folded;
    }
  }
  return out;
}
