/** Ends of domains that belong to countries, two letters each. */
const COUNTRIES =
  'acadaeafagaialamaoaqarasatauawaxazbabbbdbebfbgbhbibjbmbnbobrbsbtbvbwbybzcacccdcfcgchcickclcmcncocrcucvcwcxcyczdedjdkdmdodzeceeegereseteufifjfkfmfofrgagbgdgegfggghgiglgmgngpgqgrgsgtgugwgyhkhmhnhrhthuidieiliminioiqirisitjejmjojpkekgkhkikmknkpkrkwkykzlalblclilklrlsltlulvlymamcmdmemgmhmkmlmmmnmompmqmrmsmtmumvmwmxmymznancnenfngninlnonpnrnunzompapepfpgphpkplpmpnprpsptpwpyqarerorsrurwsasbscsdsesgshsisjskslsmsnsosrssstsusvsxsysztctdtftgthtjtktltmtntotrtttvtwtzuaugukusuyuzvavcvevgvivnvuwfwsyeytzazmzw';
/** Others that news sites have, or that sound as if they had. A word before any other end ("Node.js") is no site's name. */
const OTHERS: ReadonlySet<string> = new Set((
  'com org net info biz news media press social online digital today world tech watch report review reviews radio live link blog website site space global africa asia berlin hamburg koeln wien paris london scot wales irish quebec cat eus gal bzh ' +
  'moscow tokyo nyc vegas bayern nrw ruhr saarland tirol brussels gent vlaanderen amsterdam frl barcelona madrid corsica alsace istanbul ist kiwi sydney melbourne miami boston capetown joburg durban osaka okinawa taipei tatar nhk bbc bloomberg yahoo sbs abc cbs sky aero name app dev art audio band bio business cafe capital care center channel charity chat city click cloud club community company cool coop country dance day edu education email energy events exchange expert express family farm fashion film finance fm foundation ' +
  'fun fund fyi game games google gov green group guide guru health help house how icu ink institute int international jobs kids land lat law legal life lol ltd market marketing mil mobi moe money movie museum name network ngo now observer one ong page partners parts party pet photo photography photos pictures pink plus post pro pub ' +
  'red rocks run school science show social solutions sport store stream studio style sucks support swiss systems team tel tennis theater tips tools top town trade training travel tube university video vip vision vote voyage web wiki win work works wtf xyz yoga zone ' +
  'рф дети москва орг ком сайт онлайн срб укр қаз бел мон бг ею 中国 中國 台湾 台灣 香港 한국 新闻 भारत বাংলা ভারত இந்தியா இலங்கை امارات ایران السعودية مصر الجزائر المغرب تونس قطر عمان الاردن فلسطين سورية پاکستان გე ελ հայ ไทย ישראל'
).split(' '));

/** Every second place begins a country's end: `COUNTRIES.includes` would take "ca" in "acad". */
const ENDINGS: ReadonlySet<string> = new Set([...(COUNTRIES.match(/../gu) ?? []), ...OTHERS]);

/** True for the last label of a domain, folded to lower case. */
export const isSiteEnding = (label: string): boolean => ENDINGS.has(label);
