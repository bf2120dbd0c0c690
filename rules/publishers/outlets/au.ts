export default `
abc-net-au|outlet|abc.net.au|ABC (Australia)|?ABC News; ABC Australia; ?ABC; en:Australian Broadcasting Corporation; zh:澳大利亚广播公司; zh:澳洲廣播公司; zh:?澳广; ja:オーストラリア放送協会; ja:豪ABC; ko:호주 ABC방송||
smh-com-au|outlet|smh.com.au|The Sydney Morning Herald|Sydney Morning Herald; ?SMH; zh:悉尼先驱晨报; zh:雪梨晨鋒報; zh:悉尼晨锋报; ja:シドニー・モーニング・ヘラルド; ko:시드니모닝헤럴드; en:The Sydney Morning Herald|https://www.smh.com.au/search?text={q}|
theage-com-au|outlet|theage.com.au|?The Age|en:?The Age; zh:?世纪报|https://www.theage.com.au/search?text={q}|
theaustralian-com-au|outlet|theaustralian.com.au|?The Australian|en:?The Australian; zh:澳大利亚人报; zh:澳洲人報; zh:澳洲人报; ja:オーストラリアン紙; ja:ジ・オーストラリアン|https://www.theaustralian.com.au/search-results?q={q}|
afr|outlet|afr.com|Australian Financial Review|?AFR; zh:澳洲金融评论报; zh:澳大利亚金融评论报||
heraldsun-com-au|outlet|heraldsun.com.au|Herald Sun||https://www.heraldsun.com.au/?s={q}|
dailytelegraph-com-au|outlet|dailytelegraph.com.au|The Daily Telegraph (Sydney)|en:?Daily Telegraph; en:Sydney's Daily Telegraph; en:?The Daily Telegraph||
couriermail-com-au|outlet|couriermail.com.au|?The Courier-Mail|Courier-Mail; en:?!The Courier-Mail||
thewest-com-au|outlet|thewest.com.au|The West Australian|West Australian; en:The West Australian||
adelaidenow-com-au|outlet|adelaidenow.com.au|?The Advertiser|en:?The Advertiser; en:Adelaide Advertiser||
themercury-com-au|outlet|themercury.com.au|The Mercury (Hobart)|en:?The Mercury||
canberratimes-com-au|outlet|canberratimes.com.au|The Canberra Times|Canberra Times; en:The Canberra Times||
brisbanetimes-com-au|outlet|brisbanetimes.com.au|Brisbane Times|||
news-com-au|outlet|news.com.au|news.com.au|||
9news-com-au|outlet|9news.com.au nine.com.au|9News|?Nine News||
7news-com-au|outlet|7news.com.au|7News|?Seven News||
10play-com-au|outlet|10play.com.au|10 News|10 News First; en:10 News||
sbs-com-au|outlet|sbs.com.au|?SBS|SBS News; zh:SBS中文||
skynews-com-au|outlet|skynews.com.au|Sky News Australia|||
crikey-com-au|outlet|crikey.com.au|Crikey|||
thesaturdaypaper-com-au|outlet|thesaturdaypaper.com.au|The Saturday Paper|Saturday Paper||
lowyinstitute-org|outlet|lowyinstitute.org|Lowy Interpreter|?The Interpreter; en:Lowy Interpreter||
goldcoastbulletin-com-au|outlet|goldcoastbulletin.com.au|Gold Coast Bulletin|en:Gold Coast Bulletin||
sunshinecoastdaily-com-au|outlet|sunshinecoastdaily.com.au|Sunshine Coast Daily|en:Sunshine Coast Daily||
thechronicle-com-au|outlet|thechronicle.com.au|The Toowoomba Chronicle|en:The Toowoomba Chronicle; Toowoomba Chronicle||
watoday-com-au|outlet|watoday.com.au|WAtoday|en:WAtoday||
gympietimes-com-au|outlet|gympietimes.com.au|The Gympie Times|en:The Gympie Times; Gympie Times||
northernstar-com-au|outlet|northernstar.com.au|The Northern Star|en:The Northern Star; ?Northern Star||
theherald-com-au|outlet|theherald.com.au|The Newcastle Chronicle and Hunter River District News|en:The Newcastle Chronicle and Hunter River District News; Newcastle Chronicle and Hunter River District News||
news-mail-com-au|outlet|news-mail.com.au|NewsMail|en:NewsMail||
frasercoastchronicle-com-au|outlet|frasercoastchronicle.com.au|Fraser Coast Chronicle|en:Fraser Coast Chronicle||
coffscoastadvocate-com-au|outlet|coffscoastadvocate.com.au|The Coffs Coast Advocate|en:The Coffs Coast Advocate; Coffs Coast Advocate||
dailymercury-com-au|outlet|dailymercury.com.au|Daily Mercury|en:Daily Mercury||
gladstoneobserver-com-au|outlet|gladstoneobserver.com.au|?The Observer|en:?The Observer||
warwickdailynews-com-au|outlet|warwickdailynews.com.au|Warwick Daily News|en:Warwick Daily News||
illawarramercury-com-au|outlet|illawarramercury.com.au|Illawarra Mercury|en:Illawarra Mercury||
perthnow-com-au|outlet|perthnow.com.au|?The Sunday Times|en:?The Sunday Times; ?Sunday Times||
qt-com-au|outlet|qt.com.au|The Queensland Times|en:The Queensland Times; Queensland Times||
dailyexaminer-com-au|outlet|dailyexaminer.com.au|The Daily Examiner|en:The Daily Examiner; Daily Examiner||
dailyliberal-com-au|outlet|dailyliberal.com.au|Daily Liberal|en:Daily Liberal||
bordermail-com-au|outlet|bordermail.com.au|The Border Mail|en:The Border Mail; Border Mail||
westernadvocate-com-au|outlet|westernadvocate.com.au|Western Advocate|en:Western Advocate||
ntnews-com-au|outlet|ntnews.com.au|Northern Territory News|en:Northern Territory News||
echonews-com-au|outlet|echonews.com.au|Lismore Echo|en:Lismore Echo||
northerndailyleader-com-au|outlet|northerndailyleader.com.au|Northern Daily Leader|en:Northern Daily Leader||
thecourier-com-au|outlet|thecourier.com.au|?The Courier|en:?The Courier||
dailyadvertiser-com-au|outlet|dailyadvertiser.com.au|?The Daily Advertiser|en:?The Daily Advertiser; ?Daily Advertiser||
geelongadvertiser-com-au|outlet|geelongadvertiser.com.au|Geelong Advertiser|en:Geelong Advertiser||
maitlandmercury-com-au|outlet|maitlandmercury.com.au|Maitland Mercury|en:Maitland Mercury||
examiner-com-au|outlet|examiner.com.au|?The Examiner|en:?The Examiner||
standard-net-au|outlet|standard.net.au|?The Standard|en:?The Standard||
queenslandcountrylife-com-au|outlet|queenslandcountrylife.com.au|Queensland Country Life|en:Queensland Country Life||
theadvocate-com-au|outlet|theadvocate.com.au|?The Advocate|en:?The Advocate||
mudgeeguardian-com-au|outlet|mudgeeguardian.com.au|Mudgee Guardian and Gulgong Advertiser|en:Mudgee Guardian and Gulgong Advertiser||
sunraysiadaily-com-au|outlet|sunraysiadaily.com.au|Sunraysia Daily|en:Sunraysia Daily||
theland-com-au|outlet|theland.com.au|?The Land|en:?The Land||
portstephensexaminer-com-au|outlet|portstephensexaminer.com.au|Port Stephens Examiner|en:Port Stephens Examiner||
northqueenslandregister-com-au|outlet|northqueenslandregister.com.au|The North Queensland Register|en:The North Queensland Register; North Queensland Register||
yasstribune-com-au|outlet|yasstribune.com.au|Yass Tribune|en:Yass Tribune||
cowraguardian-com-au|outlet|cowraguardian.com.au|Cowra Guardian|en:Cowra Guardian||
youngwitness-com-au|outlet|youngwitness.com.au|The Young Witness|en:The Young Witness; Young Witness||
bombalatimes-com-au|outlet|bombalatimes.com.au|Bombala Times|en:Bombala Times||
narrominenewsonline-com-au|outlet|narrominenewsonline.com.au|Narromine News|en:Narromine News||
ulladullatimes-com-au|outlet|ulladullatimes.com.au|Milton Ulladulla Times|en:Milton Ulladulla Times||
inverelltimes-com-au|outlet|inverelltimes.com.au|Inverell Times|en:Inverell Times||
guyraargus-com-au|outlet|guyraargus.com.au|Guyra Argus|en:Guyra Argus||
portpirierecorder-com-au|outlet|portpirierecorder.com.au|?The Recorder|en:?The Recorder||
goondiwindiargus-com-au|outlet|goondiwindiargus.com.au|Goondiwindi Argus|en:Goondiwindi Argus||
theislanderonline-com-au|outlet|theislanderonline.com.au|?The Islander|en:?The Islander||
macleayargus-com-au|outlet|macleayargus.com.au|The Macleay Argus|en:The Macleay Argus; Macleay Argus||
neoskosmos|outlet|neoskosmos.com|Neos Kosmos|en:Neos Kosmos||
indaily-com-au|outlet|indaily.com.au|InDaily|en:InDaily||
queanbeyanagechronicle-com-au|outlet|queanbeyanagechronicle.com.au|The Queanbeyan Age|en:The Queanbeyan Age; Queanbeyan Age||
newcastleherald-com-au|outlet|newcastleherald.com.au|The Newcastle Herald|en:The Newcastle Herald; Newcastle Herald||
businessspectator-com-au|outlet|businessspectator.com.au|Business Spectator|en:Business Spectator||
echo-net-au|outlet|echo.net.au|Byron Shire Echo|en:Byron Shire Echo||
indusage-com-au|outlet|indusage.com.au|Indus Age|en:Indus Age||
sameway-com-au|outlet|sameway.com.au|Sameway Magazine|en:Sameway Magazine||
nla-gov-au|outlet|nla.gov.au|?The Courier-Mail|en:?The Courier-Mail||
westernweekender-com-au|outlet|westernweekender.com.au|Western Weekender|en:Western Weekender||
outinperth|outlet|outinperth.com|OutInPerth|en:OutInPerth||
gaynewsnetwork-com-au|outlet|gaynewsnetwork.com.au|SX News|en:SX News||
chinchillanews-com-au|outlet|chinchillanews.com.au|Chinchilla News and Murilla Advertiser|en:Chinchilla News and Murilla Advertiser||
redflag-org-au|outlet|redflag.org.au|Red Flag|en:Red Flag||
bmamag|outlet|bmamag.com|Bma magazine|en:Bma magazine||
spec-com-au|outlet|spec.com.au|The Hamilton Spectator|en:The Hamilton Spectator; Hamilton Spectator||
sydneyobserver|outlet|sydneyobserver.com|Sydney Observer Magazine|en:Sydney Observer Magazine||
aeon|outlet|aeon.co|?Aeon|Aeon magazine||
speedcafe-com|outlet|speedcafe.com|Speedcafe|||
carexpert-com-au|outlet|carexpert.com.au|CarExpert|||
mumbrella-com-au|outlet|mumbrella.com.au|Mumbrella|||
smartcompany-com-au|outlet|smartcompany.com.au|SmartCompany|||
`;
