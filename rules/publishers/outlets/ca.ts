export default `
cbc-ca|outlet|cbc.ca radio-canada.ca ici.radio-canada.ca|CBC/Radio-Canada|CBC; CBC News; en:Canadian Broadcasting Corporation; en:CBC/Radio-Canada; fr:Radio-Canada; fr:ICI Radio-Canada; zh:加拿大广播公司; zh:加拿大廣播公司; ja:カナダ放送協会; ko:캐나다 CBC|https://www.cbc.ca/search?q={q}|
ctvnews-ca|outlet|ctvnews.ca|CTV News|en:CTV; en:CTV National News|https://www.ctvnews.ca/search-results/search-ctv-news-7.137?q={q}|
globalnews-ca|outlet|globalnews.ca|?Global News|||
theglobeandmail|outlet|theglobeandmail.com|The Globe and Mail|Globe and Mail; zh:环球邮报; zh:環球郵報; ja:グローブ・アンド・メール; en:The Globe and Mail|https://www.theglobeandmail.com/search/?q={q}|
thestar|outlet|thestar.com|Toronto Star|zh:多伦多星报; zh:多倫多星報|https://www.thestar.com/search.html?q={q}|
nationalpost|outlet|nationalpost.com|National Post|zh:国家邮报|https://nationalpost.com/?s={q}|
financialpost|outlet|financialpost.com|Financial Post|||
torontosun|outlet|torontosun.com|Toronto Sun|||
montrealgazette|outlet|montrealgazette.com|Montreal Gazette|||
ottawacitizen|outlet|ottawacitizen.com|Ottawa Citizen||https://ottawacitizen.com/?s={q}|
vancouversun|outlet|vancouversun.com|Vancouver Sun||https://www.vancouversun.com/search/search.html?q={q}|
calgaryherald|outlet|calgaryherald.com|Calgary Herald|||
edmontonjournal|outlet|edmontonjournal.com|Edmonton Journal|||
winnipegfreepress|outlet|winnipegfreepress.com|Winnipeg Free Press|||
lapresse-ca|outlet|lapresse.ca|La Presse (Montréal)|fr:?La Presse||
ledevoir|outlet|ledevoir.com|?Le Devoir|fr:?Le Devoir||
journaldemontreal|outlet|journaldemontreal.com|Le Journal de Montréal|fr:Le Journal de Montréal; fr:Journal de Montréal||
journaldequebec|outlet|journaldequebec.com|Le Journal de Québec|fr:Le Journal de Québec||
tvanouvelles-ca|outlet|tvanouvelles.ca|TVA Nouvelles|fr:TVA Nouvelles||
lactualite|outlet|lactualite.com|?L'actualité|fr:?L'actualité||
lesoleil|outlet|lesoleil.com|Le Soleil (Québec)|fr:?Le Soleil||
macleans-ca|outlet|macleans.ca|Maclean's|||
thelogic-co|outlet|thelogic.co|?The Logic|en:?The Logic||
bnnbloomberg-ca|outlet|bnnbloomberg.ca|BNN Bloomberg|||
thetyee-ca|outlet|thetyee.ca|The Tyee|||
thewalrus-ca|outlet|thewalrus.ca|The Walrus|?(en,nl)The Walrus|https://thewalrus.ca/?s={q}|
mingpaocanada|outlet|mingpaocanada.com|Ming Pao Canada|zh:明報加東網; zh:明報加西網; en:Ming Pao Canada||
chinesepress|outlet|chinesepress.com|Les Presses Chinoises|en:Les Presses Chinoises||
timescolonist|outlet|timescolonist.com|Times Colonist|en:Times Colonist||
lelezard|outlet|lelezard.com|?Le Lézard|fr:?Le Lézard||
theprovince|outlet|theprovince.com|?The Province|en:?The Province||
thestarphoenix|outlet|thestarphoenix.com|The StarPhoenix|en:The StarPhoenix||
leaderpost|outlet|leaderpost.com|Leader-Post|||
thereminder-ca|outlet|thereminder.ca|?The Reminder|||
windsorstar|outlet|windsorstar.com|Windsor Star|en:Windsor Star||
vancourier|outlet|vancourier.com|Vancouver Courier|en:Vancouver Courier||
tricitynews|outlet|tricitynews.com|Tri-City News|en:Tri-City News||
nsnews|outlet|nsnews.com|North Shore News|||
richmond-news|outlet|richmond-news.com|Richmond News|||
burnabynow|outlet|burnabynow.com|Burnaby Now|en:Burnaby Now||
guelphmercury|outlet|guelphmercury.com|Guelph Tribune|||
wellandtribune-ca|outlet|wellandtribune.ca|Welland Tribune|||
bowenislandundercurrent|outlet|bowenislandundercurrent.com|?Undercurrent|en:?Undercurrent||
bclocalnews|outlet|bclocalnews.com|The Morning Star|en:The Morning Star; ?Morning Star||
aldergrovestar|outlet|aldergrovestar.com|Aldergrove Star|en:Aldergrove Star||
abbynews|outlet|abbynews.com|Abbotsford News|en:Abbotsford News||
peacearchnews|outlet|peacearchnews.com|Peace Arch News|en:Peace Arch News||
nationalobserver|outlet|nationalobserver.com|Canada's National Observer|en:Canada's National Observer; National Observer|https://www.nationalobserver.com/search?keywords={q}|
campbellrivermirror|outlet|campbellrivermirror.com|Campbell River Mirror|en:Campbell River Mirror||
grandforksgazette-ca|outlet|grandforksgazette.ca|Grand Forks Gazette|en:Grand Forks Gazette||
kamloopsthisweek|outlet|kamloopsthisweek.com|Kamloops This Week|en:Kamloops This Week||
piquenewsmagazine|outlet|piquenewsmagazine.com|Pique Newsmagazine|||
northernnews-ca|outlet|northernnews.ca|Northern News|||
midnorthmonitor|outlet|midnorthmonitor.com|Mid-North Monitor|||
horizonweekly-ca|outlet|horizonweekly.ca|Horizon Weekly|en:Horizon Weekly||
mississauga|outlet|mississauga.com|The Mississauga News|en:The Mississauga News; Mississauga News||
trentonian-ca|outlet|trentonian.ca|Trenton Trentonian|||
salamtoronto-ca|outlet|salamtoronto.ca|Salam Toronto|||
mykawartha|outlet|mykawartha.com|Bobcaygeon Independent|||
bramptonguardian|outlet|bramptonguardian.com|The Brampton Guardian|en:The Brampton Guardian; Brampton Guardian||
thesuburban|outlet|thesuburban.com|?The Suburban|||
napaneeguide|outlet|napaneeguide.com|The Napanee Guide|Napanee Guide||
kingstonthisweek|outlet|kingstonthisweek.com|Kingston This Week|||
cjnews|outlet|cjnews.com|Canadian Jewish News|en:Canadian Jewish News||
kincardinenews|outlet|kincardinenews.com|Kincardine News|||
lakeshoreadvance|outlet|lakeshoreadvance.com|Lakeshore Advance|||
northumberlandnews|outlet|northumberlandnews.com|Northumberland News|||
hilltimes|outlet|hilltimes.com|The Hill Times|en:The Hill Times; Hill Times||
fortsaskatchewanrecord|outlet|fortsaskatchewanrecord.com|Fort Saskatchewan Record|||
novanewsnow|outlet|novanewsnow.com|The Hants Journal|en:The Hants Journal; Hants Journal||
whitecourtstar|outlet|whitecourtstar.com|Whitecourt Star|||
draytonvalleywesternreview|outlet|draytonvalleywesternreview.com|Drayton Valley Western Review|||
pinchercreekecho|outlet|pinchercreekecho.com|Pincher Creek Echo|||
cumberlandnewsnow|outlet|cumberlandnewsnow.com|Amherst Citizen|en:Amherst Citizen||
cornwallseawaynews|outlet|cornwallseawaynews.com|Cornwall Seaway News|||
catholicregister-org|outlet|catholicregister.org|The Catholic Register|en:The Catholic Register; Catholic Register||
edsonleader|outlet|edsonleader.com|Edson Leader|||
ash-cache-journal|outlet|ash-cache-journal.com|Ashcroft-Cache Creek Journal|en:Ashcroft-Cache Creek Journal||
starjournal-net|outlet|starjournal.net|North Thompson Star/Journal|en:North Thompson Star/Journal||
hintonparklander|outlet|hintonparklander.com|Hinton Parklander|||
thecasket-ca|outlet|thecasket.ca|?The Casket|en:?The Casket||
republic-news-org|outlet|republic-news.org|?The Republic|en:?The Republic||
spacing-ca|outlet|spacing.ca|?Spacing|en:?Spacing||
thecoast-ca|outlet|thecoast.ca|?The Coast|||
northernminer|outlet|northernminer.com|The Northern Miner|en:The Northern Miner; Northern Miner||
dailyxtra|outlet|dailyxtra.com|Xtra Ottawa|en:Xtra Ottawa||
voir-ca|outlet|voir.ca|?Voir|fr:?Voir||
yukon-news|outlet|yukon-news.com|Yukon News|en:Yukon News||
meridianbooster|outlet|meridianbooster.com|Lloydminster Meridian Booster|||
vancouverobserver|outlet|vancouverobserver.com|The Vancouver Observer|en:The Vancouver Observer; Vancouver Observer||
camrosecanadian|outlet|camrosecanadian.com|Camrose Canadian|||
pulseniagara|outlet|pulseniagara.com|Pulse Niagara|||
theindependent-ca|outlet|theindependent.ca|?The Independent|en:?The Independent||
fitzhugh-ca|outlet|fitzhugh.ca|The Fitzhugh|||
planetsmag|outlet|planetsmag.com|Planet S|||
haliburtonecho-ca|outlet|haliburtonecho.ca|Haliburton Echo|||
mindentimes-ca|outlet|mindentimes.ca|Minden Times|||
bradfordtimes-ca|outlet|bradfordtimes.ca|Bradford West Gwillimbury Times|||
westerngazette-ca|outlet|westerngazette.ca|UWO Gazette|en:UWO Gazette||
bancroftthisweek|outlet|bancroftthisweek.com|Bancroft This Week|||
onlymagazine-ca|outlet|onlymagazine.ca|?Only|||
ldnews-net|outlet|ldnews.net|Lake District News|en:Lake District News||
ottawaxpress-ca|outlet|ottawaxpress.ca|Ottawa XPress|en:Ottawa XPress||
princearthurherald|outlet|princearthurherald.com|The Prince Arthur Herald|en:The Prince Arthur Herald; Prince Arthur Herald||
cultmontreal|outlet|cultmontreal.com|Cult MTL|en:Cult MTL||
qctonline|outlet|qctonline.com|Quebec Chronicle-Telegraph|en:Quebec Chronicle-Telegraph||
fortmacleodgazette|outlet|fortmacleodgazette.com|Fort Macleod Gazette|||
thegoldenstar-net|outlet|thegoldenstar.net|Golden Star|||
lequebecois-org|outlet|lequebecois.org|?Le Québécois|fr:?Le Québécois||
canada|outlet|canada.com|Canada.com|en:Canada.com||
globalresearch|outlet|globalresearch.ca globalresearch.org|?Global Research|GlobalResearch.ca; Centre for Research on Globalization||
makeuseof|outlet|makeuseof.com|MakeUseOf|MUO||
xda-developers|outlet|xda-developers.com|XDA Developers|XDA-Developers||
tsn-ca|outlet|tsn.ca|TSN|||
sportsnet-ca|outlet|sportsnet.ca|Sportsnet|||
rds-ca|outlet|rds.ca|Réseau des sports|fr:?RDS||
tvasports-ca|outlet|tvasports.ca|TVA Sports|||
mobilesyrup-com|outlet|mobilesyrup.com|MobileSyrup|||
betakit-com|outlet|betakit.com|BetaKit|||
thenarwhal-ca|outlet|thenarwhal.ca|The Narwhal|||
dailyhive-com|outlet|dailyhive.com|Daily Hive|||
blogto-com|outlet|blogto.com|blogTO|||
`;
