export default `
irishtimes|outlet|irishtimes.com|The Irish Times|Irish Times; zh:爱尔兰时报; en:The Irish Times|https://www.irishtimes.com/search/search-7.4195619?q={q}|
independent-ie|outlet|independent.ie|Irish Independent|||
irishexaminer|outlet|irishexaminer.com|Irish Examiner|||
rte-ie|outlet|rte.ie|RTÉ|RTE News; RTÉ News; zh:爱尔兰广播电视台|https://www.rte.ie/search/?query={q}|
thejournal-ie|outlet|thejournal.ie|TheJournal.ie|||
irishmirror-ie|outlet|irishmirror.ie|Irish Daily Mirror|en:Irish Daily Mirror||
irishcentral|outlet|irishcentral.com|IrishCentral|en:IrishCentral||
waterford-news-ie|outlet|waterford-news.ie|The Waterford News & Star|en:The Waterford News & Star; Waterford News & Star||
leinsterexpress-ie|outlet|leinsterexpress.ie|Leinster Express|en:Leinster Express||
carlow-nationalist-ie|outlet|carlow-nationalist.ie|The Nationalist and Leinster Times|en:The Nationalist and Leinster Times; Nationalist and Leinster Times||
offalyexpress-ie|outlet|offalyexpress.ie|Offaly Express|en:Offaly Express||
longfordleader-ie|outlet|longfordleader.ie|Longford Leader|en:Longford Leader||
limerickleader-ie|outlet|limerickleader.ie|Limerick Leader|en:Limerick Leader||
leitrimobserver-ie|outlet|leitrimobserver.ie|Leitrim Observer|en:Leitrim Observer||
dundalkdemocrat-ie|outlet|dundalkdemocrat.ie|Dundalk Democrat|en:Dundalk Democrat||
leinsterleader-ie|outlet|leinsterleader.ie|Leinster Leader|en:Leinster Leader||
meathchronicle-ie|outlet|meathchronicle.ie|Meath Chronicle|en:Meath Chronicle||
kilkennypeople-ie|outlet|kilkennypeople.ie|Kilkenny People|en:Kilkenny People||
con-telegraph-ie|outlet|con-telegraph.ie|Connaught Telegraph|en:Connaught Telegraph||
westmeathexaminer-ie|outlet|westmeathexaminer.ie|Westmeath Examiner|en:Westmeath Examiner||
westernpeople-ie|outlet|westernpeople.ie|Western People|en:Western People||
anglocelt-ie|outlet|anglocelt.ie|The Anglo-Celt|en:The Anglo-Celt||
herald-ie|outlet|herald.ie|Herald AM|en:Herald AM||
connachttribune-ie|outlet|connachttribune.ie|Connacht Tribune|en:Connacht Tribune||
echolive-ie|outlet|echolive.ie|?The Echo|en:?The Echo||
southernstar-ie|outlet|southernstar.ie|The Southern Star|en:The Southern Star; Southern Star||
donegalnews|outlet|donegalnews.com|Donegal News|en:Donegal News||
clarechampion-ie|outlet|clarechampion.ie|The Clare Champion|en:The Clare Champion; Clare Champion||
irishecho|outlet|irishecho.com|The Irish Echo|en:The Irish Echo; Irish Echo||
advertiser-ie|outlet|advertiser.ie|Galway Advertiser|en:Galway Advertiser||
mayonews-ie|outlet|mayonews.ie|Mayo News|en:Mayo News||
travelextra-ie|outlet|travelextra.ie|Travel Extra|en:Travel Extra||
theirishfield-ie|outlet|theirishfield.ie|The Irish Field|en:The Irish Field; Irish Field||
corkindependent|outlet|corkindependent.com|Cork Independent|en:Cork Independent||
limerickpost-ie|outlet|limerickpost.ie|Limerick Post|en:Limerick Post||
anphoblacht|outlet|anphoblacht.com|An Phoblacht|en:An Phoblacht||
thestar-ie|outlet|thestar.ie|Irish Daily Star|en:Irish Daily Star||
villagemagazine-ie|outlet|villagemagazine.ie|?Village|en:?Village||
northernstandard-ie|outlet|northernstandard.ie|Northern Standard|en:Northern Standard||
nenaghguardian-ie|outlet|nenaghguardian.ie|Nenagh Guardian|en:Nenagh Guardian||
clarepeople|outlet|clarepeople.com|The Clare People|en:The Clare People; Clare People||
topic-ie|outlet|topic.ie|Westmeath Topic|en:Westmeath Topic||
wsm-ie|outlet|wsm.ie|Workers Solidarity|en:Workers Solidarity||
tuamherald-ie|outlet|tuamherald.ie|Tuam Herald|en:Tuam Herald||
munster-express-ie|outlet|munster-express.ie|The Munster Express|en:The Munster Express; Munster Express||
the42-ie|outlet|the42.ie|The 42|The42||
joe-ie|outlet|joe.ie|?Joe|en:?Joe; SportsJOE||
gript-ie|outlet|gript.ie|Gript|||
`;
