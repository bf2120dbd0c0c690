export default `
udn|outlet|udn.com|聯合報 / 聯合新聞網|zh:聯合報; zh:联合报; zh:聯合新聞網; zh:联合新闻网; zh:?聯合新聞; United Daily News; UDN; ja:聯合報; ja:台湾紙・聯合報; ko:연합보; ko:대만 연합보; vi:?Liên Hợp báo||
money-udn|outlet|money.udn.com|經濟日報 (台灣)|zh:?經濟日報; ?Economic Daily News||
ltn-com-tw|outlet|ltn.com.tw|自由時報|zh:自由時報; zh:自由时报; zh:自由電子報; Liberty Times; ?LTN; ja:自由時報; ja:台湾紙・自由時報; ko:자유시보; ko:대만 자유시보; vi:Tự do thời báo||
chinatimes|outlet|chinatimes.com|中國時報 / 中時新聞網|zh:中國時報; zh:中国时报; zh:中時新聞網; zh:中時電子報; zh:中时新闻网; zh:中时电子报; zh:?!工商時報; zh:?旺報; ?!China Times; ja:中国時報; ko:중국시보; ko:대만 중국시보||
ctee-com-tw|outlet|ctee.com.tw|?工商時報|zh:?工商時報; zh:工商时报; Commercial Times||
taipeitimes|outlet|taipeitimes.com|Taipei Times|zh:台北時報; zh:臺北時報; zh:台北时报; ja:タイペイ・タイムズ; ko:타이베이타임스||
taiwannews-com-tw|outlet|taiwannews.com.tw|Taiwan News|zh:台灣英文新聞||
ettoday-net|outlet|ettoday.net|ETtoday|zh:ETtoday新聞雲; zh:東森新聞雲; zh:ETtoday||
news-ebc-net-tw|outlet|news.ebc.net.tw|東森新聞|zh:東森新聞; zh:東森電視; EBC News||
tvbs-com-tw|outlet|tvbs.com.tw news.tvbs.com.tw|TVBS|zh:TVBS新聞網; zh:TVBS||
setn|outlet|setn.com|三立新聞|zh:三立新聞; zh:三立新聞網; SETN||
ftvnews-com-tw|outlet|ftvnews.com.tw|?民視|zh:民視; zh:民視新聞; FTV News||
ctinews|outlet|ctinews.com|中天新聞|zh:中天新聞; zh:中天电视; CTi News||
news-cts-com-tw|outlet|news.cts.com.tw|?華視|zh:華視新聞; zh:?華視; CTS Taiwan||
news-pts-org-tw|outlet|news.pts.org.tw pts.org.tw|?公視|zh:公視; zh:公視新聞網; PTS Taiwan||
news-ttv-com-tw|outlet|news.ttv.com.tw ttv.com.tw|?台視|zh:台視新聞; zh:?台視||
eracom-com-tw|outlet|eracom.com.tw|年代新聞|zh:年代新聞||
mirrormedia-mg|outlet|mirrormedia.mg mirrordaily.news|鏡週刊 / 鏡報|zh:鏡週刊; zh:镜周刊; zh:鏡新聞; zh:?鏡報; Mirror Media; ja:鏡週刊||
cw-com-tw|outlet|cw.com.tw|天下雜誌|zh:天下雜誌; zh:天下杂志; ?CommonWealth Magazine||
businessweekly-com-tw|outlet|businessweekly.com.tw|商業周刊|zh:商業周刊; zh:商周; ?Business Weekly||
businesstoday-com-tw|outlet|businesstoday.com.tw|今周刊|zh:今周刊; ?Business Today||
gvm-com-tw|outlet|gvm.com.tw|?遠見|zh:遠見雜誌; zh:?遠見; Global Views Monthly||
twreporter-org|outlet|twreporter.org|報導者|zh:報導者; zh:报导者; ?The Reporter||
upmedia-mg|outlet|upmedia.mg|?上報|zh:?上報||
storm-mg|outlet|storm.mg|風傳媒|zh:風傳媒; zh:风传媒; Storm Media||
thenewslens|outlet|thenewslens.com|關鍵評論網|zh:關鍵評論網; zh:关键评论网; The News Lens||
newtalk-tw|outlet|newtalk.tw|新頭殼|zh:新頭殼; zh:新頭殼newtalk; Newtalk||
nownews|outlet|nownews.com|今日新聞|zh:今日新聞NOWnews; zh:NOWnews今日新聞; zh:今日新聞; NOWnews||
tw-nextapple|outlet|tw.nextapple.com|壹蘋新聞網|zh:壹蘋新聞網||
rwnews-tw|outlet|rwnews.tw|菱傳媒|zh:菱傳媒||
digitimes|outlet|digitimes.com digitimes.com.tw|DIGITIMES|DigiTimes; zh:電子時報; zh:电子时报; zh:台湾电子时报; ja:デジタイムズ; ko:디지타임스; ko:디지타임즈||
technews-tw|outlet|technews.tw|科技新報|zh:科技新報; ?TechNews||
ithome-com-tw|outlet|ithome.com.tw|iThome|zh:iThome電腦報||
cnyes|outlet|cnyes.com news.cnyes.com|鉅亨網|zh:鉅亨網; zh:鉅亨网; Anue||
bnext-com-tw|outlet|bnext.com.tw|數位時代|zh:數位時代||
rti-org-tw|outlet|rti.org.tw|中央廣播電臺|zh:中央廣播電臺; zh:?央廣; zh:?央广; Radio Taiwan International; ?Rti||
taiwanplus|outlet|taiwanplus.com|TaiwanPlus|||
idn-com-tw|outlet|idn.com.tw|Independence Evening Post|en:Independence Evening Post||
peoplenews-tw|outlet|peoplenews.tw|Taiwan People News|en:Taiwan People News||
anntw|outlet|anntw.com awakeningtw.com|台灣醒報|zh:台湾醒报; Awakening News Networks; en:?Awakening News; zh:台灣醒報||
bcc-com-tw|outlet|bcc.com.tw|中廣新聞|zh:中廣新聞; zh:中廣新聞網; zh:中廣; zh:中國廣播公司||
ner-gov-tw|outlet|ner.gov.tw|教育廣播電臺|zh:教育廣播電台; zh:教育廣播電臺||
cardu-com-tw|outlet|cardu.com.tw|卡優新聞網|zh:卡優新聞網||
mobile01|outlet|mobile01.com|Mobile01|Mobile01||
wealth-com-tw|outlet|wealth.com.tw|財訊|zh:財訊雙週刊||
moneydj|outlet|moneydj.com|MoneyDJ|MoneyDJ; zh:MoneyDJ新聞; zh:MoneyDJ理財網||
techbang-com|outlet|techbang.com|T客邦|||
trendforce-com|outlet|trendforce.com trendforce.com.tw|TrendForce|zh:集邦科技; zh:集邦諮詢; zh:集邦咨询||
nextmedia|outlet|nextmedia.com|壹週刊|zh:壹週刊; zh:壹周刊||
emsodm|outlet|emsodm.com|EMSOne|||
`;
