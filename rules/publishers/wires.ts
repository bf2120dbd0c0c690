export default `
prnewswire|wire|prnewswire.com prnewswire.co.uk prnasia.com prnewswire.com.br cision.com|PR Newswire (Cision)|PR Newswire; PRNewswire; Cision; zh:美通社; zh:美通社亚洲; ja:PRニュースワイヤー; ko:PR뉴스와이어|||US
businesswire|wire|businesswire.com|Business Wire|BusinessWire; zh:美国商业资讯; zh:美國商業資訊; zh:商业电讯; ja:ビジネスワイヤ; ko:비즈니스와이어|||US
globenewswire|wire|globenewswire.com|GlobeNewswire|GLOBE NEWSWIRE; ja:グローブニュースワイヤ|||US
accesswire|wire|accesswire.com accessnewswire.com|ACCESS Newswire|ACCESSWIRE|||US
einpresswire|wire|einpresswire.com|EIN Presswire||||US
newsfilecorp|wire|newsfilecorp.com|Newsfile|Newsfile Corp|||CA
newswire-ca|wire|newswire.ca|Cision Canada / CNW|?CNW; CNW Group; Newswire.ca; Cision Canada|||CA
newswire|wire|newswire.com|Newswire.com||||US
prweb|wire|prweb.com|PRWeb||||US
marketwired|wire|marketwired.com marketwire.com|Marketwired|Marketwire|||CA
prlog-org|wire|prlog.org|PRLog||||US
24-7pressrelease|wire|24-7pressrelease.com|24-7 Press Release||||US
openpr|wire|openpr.com openpr.de|openPR||||DE
presseportal-de|wire|presseportal.de presseportal.ch|news aktuell / Presseportal|Presseportal; news aktuell; de:?ots|||DE
ots-at|wire||APA-OTS|de:APA-OTS; de:?OTS|||AT
pressebox-de|wire|pressebox.de|PresseBox|de:PresseBox|||DE
firmenpresse-de|wire|firmenpresse.de|firmenpresse|de:firmenpresse.de|||DE
dgap-de|wire|dgap.de eqs-news.com|EQS / DGAP|EQS News; DGAP; ?EQS; de:EQS Group|||DE
mynewsdesk|wire|mynewsdesk.com|Mynewsdesk||||SE
via-tt-se|wire|via.tt.se via.ritzau.dk kommunikasjon.ntb.no sttinfo.fi|Via TT / Ritzau / NTB Kommunikasjon / STT Info|sv:Via TT; da:Via Ritzau; no:NTB Kommunikasjon; Ritzau; STT Info|||SE
news-cision|wire|news.cision.com|Cision News||||SE
eurekalert-org|wire|eurekalert.org|EurekAlert!|EurekAlert|||US
alphagalileo-org|wire|alphagalileo.org|AlphaGalileo||||GB
newswise|wire|newswise.com|Newswise||||US
idw-online-de|wire|idw-online.de|idw – Informationsdienst Wissenschaft|idw-online|||DE
phys-org|wire|phys.org medicalxpress.com techxplore.com|Phys.org / Science X|Phys.org; Medical Xpress; TechXplore; Science X|||GB
sciencedaily|wire|sciencedaily.com|ScienceDaily||https://www.sciencedaily.com/search/?keyword={q}||US
prtimes-jp|wire|prtimes.jp|PR TIMES|ja:PRタイムズ|||JP
kyodonewsprwire-jp|wire|kyodonewsprwire.jp|Kyodo News PR Wire|ja:共同通信PRワイヤー|||JP
atpress-ne-jp|wire|atpress.ne.jp|?@Press|ja:アットプレス|||JP
valuepress-co-jp|wire|valuepress.co.jp|valuepress|ja:バリュープレス|||JP
dreamnews-jp|wire|dreamnews.jp|DreamNews|ja:ドリームニュース|||JP
newscast-jp|wire|newscast.jp|?NEWSCAST|ja:?NEWSCAST|||JP
newswire-co-kr|wire|newswire.co.kr|Korea Newswire|ko:뉴스와이어|||KR
media-outreach|wire|media-outreach.com|Media OutReach Newswire|Media OutReach|||HK
acnnewswire|wire|acnnewswire.com jcnnewswire.com|ACN / JCN Newswire|ACN Newswire; JCN Newswire; ?ACN|||JP
zex-pr|wire|zex-pr.com|ZEX PR Wire||||NG
apo-opa|wire|apo-opa.com apo-opa.co|APO Group – Africa Newsroom|APO Group; African Press Organization|||CH
africa-newsroom|wire|africa-newsroom.com|Africa Newsroom||||CH
webwire|wire|webwire.com|WebWire||||US
issuewire|wire|issuewire.com|IssueWire||||US
pr|wire|pr.com|PR.com||||US
prurgent|wire|prurgent.com|PR Urgent|PRUrgent|||US
pressat-co-uk|wire|pressat.co.uk|Pressat|?(sv)Pressat|||GB
realwire|wire|realwire.com|RealWire||||GB
sourcewire|wire|sourcewire.com|SourceWire||||GB
responsesource|wire|responsesource.com|ResponseSource||||GB
londonstockexchange|wire|londonstockexchange.com investegate.co.uk|RNS (Regulatory News Service) / Investegate|Regulatory News Service; ?RNS; Investegate|||GB
actusnews|wire|actusnews.com|Actusnews Wire|fr:Actusnews Wire|||FR
presseagence-fr|wire|presseagence.fr|Presse Agence|fr:Presse Agence|||FR
24presse|wire|24presse.com|24presse|fr:24presse|||FR
categorynet|wire|categorynet.com|Categorynet|fr:Categorynet|||FR
comunicati-stampa-net|wire|comunicati-stampa.net|Comunicati-Stampa.net|it:Comunicati-Stampa.net|||IT
notimerica|wire|notimerica.com|Notimérica|es:Notimérica|||ES
comunicae-es|wire|comunicae.es|Comunicae|es:Comunicae|||ES
dino-com-br|wire|dino.com.br|DINO|pt:DINO Divulgador de Notícias; ?(es,nl,ca)DINO|||BR
mundonewswire|wire|mundonewswire.com|Mundo Newswire||||US
hispanicprwire|wire|hispanicprwire.com|Hispanic PR Wire||||US
pressreleasepoint|wire|pressreleasepoint.com|PressReleasePoint||||IN
newsvoir|wire|newsvoir.com|NewsVoir||||IN
businesswireindia|wire|businesswireindia.com|Business Wire India||||IN
indiaprwire|wire|indiaprwire.com|India PRwire||||IN
pib-gov-in|wire|pib.gov.in|Press Information Bureau (India)|Press Information Bureau; hi:पत्र सूचना कार्यालय; hi:पीआईबी|||IN
pr-inside|wire|pr-inside.com|PR-inside||||AT
prunderground|wire|prunderground.com|PR Underground||||US
emailwire|wire|emailwire.com|EmailWire||||US
send2press|wire|send2press.com|Send2Press||||US
1888pressrelease|wire|1888pressrelease.com|1888 Press Release|1888PressRelease|||US
abnewswire|wire|abnewswire.com|ABNewswire||||US
kisspr|wire|kisspr.com|KISS PR||||US
streetinsider|wire|streetinsider.com|StreetInsider||||US
benzinga|wire|benzinga.com|Benzinga||||US
stocktitan-net|wire|stocktitan.net|Stock Titan||||US
morningstar|wire|morningstar.com|Morningstar newswires|Morningstar|https://www.morningstar.com/search?query={q}||US
finanzwire|wire|finanzwire.com|FinanzWire||||FR
press-release-ru|wire|press-release.ru|Press-Release.ru|ru:Пресс-релиз.ру|||RU
pressfeed-ru|wire|pressfeed.ru|Pressfeed|ru:Pressfeed|||RU
prnewswire-co-in|wire|prnewswire.co.in|PR Newswire India||||IN
publicnow|wire|publicnow.com|Publicnow|Public Technologies|||US
`;
