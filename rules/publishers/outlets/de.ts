export default `
spiegel-de|outlet|spiegel.de|?Der Spiegel|Spiegel Online; ?(pl,nl,no)SPON; de:Spiegel-Bericht; de:Nachrichtenmagazin Spiegel; de:Nachrichtenmagazin Der Spiegel; en:German magazine Der Spiegel; fr:le Spiegel; fr:Spiegel; es:semanario Spiegel; ru:Шпигель; uk:Шпігель; zh:明镜周刊; zh:明鏡週刊; zh:?明镜; ja:シュピーゲル; ja:独誌シュピーゲル; ja:独シュピーゲル誌; ko:슈피겔; ar:دير شبيغل; ar:مجلة دير شبيغل; ar:شبيغل; fa:اشپیگل; fa:دیر اشپیگل; he:דר שפיגל; tr:Spiegel dergisi; pl:tygodnik Der Spiegel; el:Σπίγκελ; ?Spiegel; bg:Шпигел; bg:Дер Шпигел; sr:Шпигл; sr:Špigl; sr:Дер Шпигл; sr:Der Špigl; sr:Шпигел; uk:Дер Шпігель; ru:Дер Шпигель; el:Ντερ Σπίγκελ; el:Ντερ Σπήγκελ; he:?שפיגל; ar:دير شبيجل; ar:شبيجل; ar:دير شبيغيل; ar:دير شبيجيل; ur:ڈیر اشپیگل; ur:ڈیر شپیگل; ur:ڈر اشپیگل; hi:डेर श्पीगल; hi:डेर स्पीगल; hi:डेर श्पीगेल; bn:ডের স্পিগেল; bn:ডার স্পিগেল; ta:டெர் ஸ்பீகல்; th:แดร์ชปีเกิล; th:แดร์ ชปีเกล; th:เดอร์สปีเกล; hy:Շպիգել; hy:Դեր Շպիգել; hy:Դեր շպիգել; ka:შპიგელი; ka:დერ შპიგელი; zh:明镜在线; ko:슈피겔지; az:Şpigel|https://www.spiegel.de/suche/index.html?suchbegriff={q}|
sueddeutsche-de|outlet|sueddeutsche.de sz.de|Süddeutsche Zeitung|Süddeutsche; de:?(en)SZ; de:Süddeutschen Zeitung; de:Süddeutscher Zeitung; de:SZ-Magazin; ru:Зюддойче цайтунг; uk:Зюддойче цайтунг; zh:南德意志报; zh:南德意志報; ja:南ドイツ新聞; ko:쥐트도이체차이퉁; ko:쥐트도이체 차이퉁; ar:زود دويتشه تسايتونغ; fa:زوددویچه تسایتونگ|https://www.sueddeutsche.de/news?search={q}|
faz-net|outlet|faz.net|Frankfurter Allgemeine Zeitung|FAZ; F.A.Z.; Frankfurter Allgemeine; de:Frankfurter Allgemeine Sonntagszeitung; de:?FAS; de:Frankfurter Allgemeinen Zeitung; ru:Франкфуртер альгемайне цайтунг; uk:Франкфуртер альгемайне цайтунг; zh:法兰克福汇报; zh:法蘭克福匯報; ja:フランクフルター・アルゲマイネ; ja:FAZ紙; ko:프랑크푸르터알게마이네차이퉁; ar:فرانكفورتر ألغماينه; fa:فرانکفورتر آلگماینه; ja:フランクフルター・アルゲマイネ・ツァイトゥング|https://www.faz.net/suche/?query={q}|
zeit-de|outlet|zeit.de|?Die Zeit|?(de)Die Zeit; de:?Die Zeit; de:Zeit Online; de:Wochenzeitung Die Zeit; ru:Ди Цайт; ru:?Цайт; zh:德国时代周报; zh:?时代周报; ja:ツァイト; ja:独紙ツァイト; ar:دي تسايت; ko:디차이트; ko:디 차이트|https://www.zeit.de/suche/index?q={q}|
welt-de|outlet|welt.de|?Die Welt|?(en,de,nl)Die Welt; de:?Die Welt; de:?Welt; de:WELT AM SONNTAG; ru:Ди Вельт; ru:?Вельт; zh:德国世界报; zh:德國世界報; zh:?世界报; ja:ウェルト; ja:独紙ウェルト; ko:디벨트; ko:?벨트; ar:دي فيلت; fa:دی ولت; uk:Ді Вельт; bg:Ди Велт; bg:?Велт; sr:Ди Велт; sr:Di Velt; sr:?Велт; uk:?Вельт; el:Ντι Βελτ; he:די ולט; ar:دي فيلت الألمانية; fa:دی‌ولت; ur:ڈی ویلٹ; hi:डी वेल्ट; hi:डाई वेल्ट; bn:ডি ভেল্ট; bn:ডাই ভেল্ট; ta:டி வெல்ட்; th:ดีเวลท์; hy:Դի Վելտ; hy:?Վելտ; ka:დი ველტი; ka:?ველტი||
sportbild|outlet|sportbild.bild.de sportbild.de|Sport Bild|SportBild||
bild-de|outlet|bild.de|?Bild|Bild-Zeitung; Bild Zeitung; de:?Bild; de:Bild am Sonntag; de:BamS; en:German tabloid Bild; fr:quotidien Bild; es:diario Bild; ru:?Бильд; uk:Більд; zh:?图片报; zh:?圖片報; zh:德国图片报; ja:ビルト; ja:ビルト紙; ja:独紙ビルト; ko:?빌트; ar:?بيلد; ar:صحيفة بيلد; fa:بیلد; he:?בילד; tr:Bild gazetesi; he:עיתון בילד; bg:Билд; sr:Билд; el:Μπιλντ; ar:بيلد الألمانية; fa:روزنامه بیلد; bn:?বিল্ড; th:หนังสือพิมพ์บิลด์; hy:Բիլդ; ka:ბილდი; ur:?بلڈ; ko:빌트; ko:빌트지; hr:?(en)Bild; sl:?(en)Bild; hu:?(en)Bild; et:?(en)Bild; lv:?(en)Bild; lt:?(en)Bild||
handelsblatt|outlet|handelsblatt.com|Handelsblatt|zh:德国商报; zh:德國商報; ja:ハンデルスブラット; ru:Хандельсблатт; ko:한델스블라트; ar:هاندلسبلات||
wiwo-de|outlet|wiwo.de|WirtschaftsWoche|de:Wirtschaftswoche; de:WiWo; zh:?经济周刊||
manager-magazin-de|outlet|manager-magazin.de|Manager Magazin|manager magazin; de:Manager Magazin||
capital-de|outlet|capital.de|Capital (DE)|de:?Capital||
focus-de|outlet|focus.de|?Focus|de:?Focus; de:FOCUS Online; zh:?焦点周刊||
stern-de|outlet|stern.de|?Stern|de:?Stern; de:Magazin Stern; zh:?明星周刊|https://www.stern.de/action/3000116/search?query={q}|
taz-de|outlet|taz.de|taz|fr:die tageszeitung; de:?(en)taz; de:die taz; de:tageszeitung taz|https://www.taz.de/!s={q}/|
fr-de|outlet|fr.de|Frankfurter Rundschau|zh:法兰克福评论报||
tagesspiegel-de|outlet|tagesspiegel.de|Der Tagesspiegel|Tagesspiegel; zh:?每日镜报||
berliner-zeitung-de|outlet|berliner-zeitung.de|Berliner Zeitung|zh:柏林日报||
morgenpost-de|outlet|morgenpost.de|Berliner Morgenpost|||
bz-berlin-de|outlet|bz-berlin.de|?B.Z.|de:?B.Z.; de:BZ Berlin||
rnd-de|outlet|rnd.de|RND RedaktionsNetzwerk Deutschland|RedaktionsNetzwerk Deutschland; RND; de:Redaktionsnetzwerk Deutschland; de:RND RedaktionsNetzwerk Deutschland||
noz-de|outlet|noz.de|Neue Osnabrücker Zeitung|de:Neue Osnabrücker Zeitung; de:NOZ|https://www.noz.de/suche/?q={q}|
rp-online-de|outlet|rp-online.de|Rheinische Post|de:Rheinische Post; de:RP Online||
waz-de|outlet|waz.de|Westdeutsche Allgemeine Zeitung|de:WAZ; de:Westdeutsche Allgemeine Zeitung||
ksta-de|outlet|ksta.de|Kölner Stadt-Anzeiger|de:Kölner Stadt-Anzeiger||
rundschau-online-de|outlet|rundschau-online.de|Kölnische Rundschau|de:Kölnische Rundschau||
ga-de|outlet|ga.de|General-Anzeiger (Bonn)|de:?General-Anzeiger||
abendblatt-de|outlet|abendblatt.de|Hamburger Abendblatt|de:Hamburger Abendblatt||
mopo-de|outlet|mopo.de|Hamburger Morgenpost|de:Hamburger Morgenpost; de:Mopo||
haz-de|outlet|haz.de|Hannoversche Allgemeine Zeitung|de:Hannoversche Allgemeine; de:HAZ; de:Hannoversche Allgemeine Zeitung||
weser-kurier-de|outlet|weser-kurier.de|Weser-Kurier|de:Weser-Kurier||
stuttgarter-zeitung-de|outlet|stuttgarter-zeitung.de|Stuttgarter Zeitung|de:Stuttgarter Zeitung|https://www.stuttgarter-zeitung.de/suche?_charset_=UTF-8&searchText={q}|
stuttgarter-nachrichten-de|outlet|stuttgarter-nachrichten.de|Stuttgarter Nachrichten|de:Stuttgarter Nachrichten||
swp-de|outlet|swp.de|Südwest Presse|de:Südwest Presse; de:Südwestpresse||
badische-zeitung-de|outlet|badische-zeitung.de|Badische Zeitung|de:Badische Zeitung||
merkur-de|outlet|merkur.de|Münchner Merkur|de:Münchner Merkur; de:?Merkur||
tz-de|outlet|tz.de|?tz|de:?tz||
abendzeitung-muenchen-de|outlet|abendzeitung-muenchen.de|?Abendzeitung|de:?Abendzeitung||
augsburger-allgemeine-de|outlet|augsburger-allgemeine.de|Augsburger Allgemeine|de:Augsburger Allgemeine||
nn-de|outlet|nn.de nordbayern.de|Nürnberger Nachrichten|de:Nürnberger Nachrichten||
pnp-de|outlet|pnp.de|Passauer Neue Presse|de:Passauer Neue Presse||
mittelbayerische-de|outlet|mittelbayerische.de|Mittelbayerische Zeitung|de:Mittelbayerische; de:Mittelbayerische Zeitung|https://www.mittelbayerische.de/suche/?scope=20000&type=articles,galleries,videos&interval=month&searchterm={q}|
saechsische-de|outlet|saechsische.de|Sächsische Zeitung|de:Sächsische Zeitung||
lvz-de|outlet|lvz.de|Leipziger Volkszeitung|de:Leipziger Volkszeitung; de:LVZ||
freiepresse-de|outlet|freiepresse.de|?Freie Presse|de:?Freie Presse||
mz-de|outlet|mz.de|Mitteldeutsche Zeitung|de:Mitteldeutsche Zeitung||
ostsee-zeitung-de|outlet|ostsee-zeitung.de|Ostsee-Zeitung|de:Ostsee-Zeitung||
nordkurier-de|outlet|nordkurier.de|Nordkurier|de:Nordkurier|https://www.nordkurier.de/suche?text={q}|
maz-online-de|outlet|maz-online.de|Märkische Allgemeine|de:Märkische Allgemeine||
thueringer-allgemeine-de|outlet|thueringer-allgemeine.de|Thüringer Allgemeine|de:Thüringer Allgemeine||
saarbruecker-zeitung-de|outlet|saarbruecker-zeitung.de|Saarbrücker Zeitung|de:Saarbrücker Zeitung||
rheinpfalz-de|outlet|rheinpfalz.de|Die Rheinpfalz|de:Rheinpfalz; de:Die Rheinpfalz||
rhein-zeitung-de|outlet|rhein-zeitung.de|Rhein-Zeitung|de:Rhein-Zeitung||
jungewelt-de|outlet|jungewelt.de|junge Welt|de:junge Welt||
nd-aktuell-de|outlet|nd-aktuell.de|nd (neues deutschland)|de:Neues Deutschland; de:nd-aktuell; de:?nd||
jungefreiheit-de|outlet|jungefreiheit.de|Junge Freiheit|de:Junge Freiheit||
freitag-de|outlet|freitag.de|?der Freitag|de:?der Freitag|https://www.freitag.de/@@search?SearchableText={q}&SubmitSearch=Suche|
cicero-de|outlet|cicero.de|?Cicero|de:?Cicero||
boersen-zeitung-de|outlet|boersen-zeitung.de|Börsen-Zeitung|de:Börsen-Zeitung||
t-online-de|outlet|t-online.de|t-online|||
n-tv-de|outlet|n-tv.de|n-tv|ntv.de; de:?ntv|https://www.n-tv.de/suche/?a=search&at=all&q={q}&submit=Suche starten|
tagesschau-de|outlet|tagesschau.de ard.de daserste.de|ARD / Tagesschau|ARD; tagesschau; de:Tagesschau; de:?Das Erste; de:ARD-Hauptstadtstudio; ru:?АРД; zh:德国电视一台; zh:德國電視一台; zh:德国公共广播联盟; ja:独公共放送ARD; ja:ドイツ公共放送ARD; ko:독일 ARD; de:Tagesthemen|https://www.tagesschau.de/suche#/all/1/?searchText={q}|
zdf-de|outlet|zdf.de zdfheute.de|ZDF|ZDFheute; de:heute journal; zh:德国电视二台; zh:德國電視二台; ja:独公共放送ZDF; ru:?ЦДФ|https://www.zdf.de/suche?q={q}&synth=true&sender=heute.de&from=&to=&attrs=|
dw|outlet|dw.com|Deutsche Welle|?DW; sw:DW Kiswahili; sw:?(en)DW; sw:Idhaa ya Kiswahili ya DW; de:Deutschen Welle; ru:Немецкая волна; ru:Дойче велле; uk:Німецька хвиля; uk:Дойче велле; zh:德国之声; zh:德國之聲; ja:ドイチェ・ヴェレ; ja:ドイツの国際放送DW; ja:独国際放送; ko:도이체벨레; ko:도이치벨레; ar:دويتشه فيله; ar:دويتشه فيلله; fa:دویچه وله; he:דויטשה ולה; vi:Làn sóng Đức; vi:đài DW; tr:DW Türkçe; id:DW Indonesia; hi:डॉयचे वेले; bg:Дойче веле; sr:Дојче веле; sr:Dojče vele; bn:ডয়চে ভেলে; bg:?ДВ; el:Ντόιτσε Βέλε; el:Ντόιτσε Βέλλε; th:ดอยช์เวลเลอ; ur:?ڈی ڈبلیو; ur:ڈوئچے ویلے; hy:Դոյչե վելե; ka:დოიჩე ველე; ta:டாய்ச் வெல்லே; ta:டொச்சு வெல்லே; he:דויטשה וולה; be:Нямецкая хваля|https://www.dw.com/search/es?languageCode=es&item={q}|
deutschlandfunk-de|outlet|deutschlandfunk.de deutschlandfunkkultur.de dlf.de|Deutschlandfunk|de:Deutschlandradio; de:DLF|https://www.deutschlandfunk.de/suchergebnisse.448.de.html?search[submit]=1&search[withNews][]=WithNews&search[word]={q}|
wdr-de|outlet|wdr.de|WDR|de:Westdeutscher Rundfunk|https://www1.wdr.de/suche/index.jsp?q={q}|
ndr-de|outlet|ndr.de|NDR|de:Norddeutscher Rundfunk|https://www.ndr.de/suche10.html?query={q}|
br-de|outlet|br.de|?BR|de:?BR; de:BR24; de:Bayerischer Rundfunk|https://www.br.de/service/suche/index.html?query={q}|
swr-de|outlet|swr.de|SWR|de:Südwestrundfunk||
mdr-de|outlet|mdr.de|MDR|de:Mitteldeutscher Rundfunk|https://www.mdr.de/nachrichten/index.html?q={q}|
rbb24-de|outlet|rbb24.de rbb-online.de|?rbb|rbb24|https://www.rbb24.de/suche/#searchform_q__{q}|
hessenschau-de|outlet|hessenschau.de hr.de|hr / hessenschau|de:hessenschau; de:Hessischer Rundfunk; de:?hr|https://www.hr.de/suche/index.nc.html?query={q}|
rtl-de|outlet|rtl.de|RTL (Deutschland)|de:?RTL; de:RTL/ntv||
sport1-de|outlet|sport1.de|Sport1|de:Sport1; ko:스포르트1; ja:スポルト1|https://www.sport1.de/suche#{q}|
kicker-de|outlet|kicker.de|kicker|?(en,de,no)kicker; ja:キッカー; zh:踢球者; ko:키커; fa:?کیکر; ar:كيكر|https://www.kicker.de/home/suchergebnisse.html?suchbegriff={q}|
heise-de|outlet|heise.de|Heise online|heise online; ?(no)heise; de:Heise online; de:?c't|https://www.heise.de/suche/?q={q}&rm=search|
golem-de|outlet|golem.de|Golem.de|de:?Golem||
netzpolitik-org|outlet|netzpolitik.org|Netzpolitik.org|netzpolitik.org; de:Netzpolitik.org|https://netzpolitik.org/?s={q}|
correctiv-org|outlet|correctiv.org|Correctiv|||
computerbild-de|outlet|computerbild.de|Computer Bild|de:Computer Bild||
chip-de|outlet|chip.de|?Chip|de:?Chip||
spektrum-de|outlet|spektrum.de|Spektrum der Wissenschaft|de:Spektrum der Wissenschaft|https://www.spektrum.de/lexikon/biologie/?q={q}|
autobild-de|outlet|autobild.de|Auto Bild|de:Auto Bild||
auto-motor-und-sport-de|outlet|auto-motor-und-sport.de|auto motor und sport|de:auto motor und sport||
uebermedien-de|outlet|uebermedien.de|Übermedien|de:Übermedien||
table-media|outlet|table.media|Table.Media|de:Table.Media; de:Table.Briefings||
lto-de|outlet|lto.de|Legal Tribune Online|de:Legal Tribune Online; de:LTO||
aerzteblatt-de|outlet|aerzteblatt.de|Ärzteblatt|de:Deutsches Ärzteblatt; de:Ärzteblatt||
der-postillon|outlet|der-postillon.com|Der Postillon|de:Der Postillon|https://www.der-postillon.com/search?q={q}|
aachener-nachrichten-de|outlet|aachener-nachrichten.de|Aachener Nachrichten|de:Aachener Nachrichten||
verlagshaus-jaumann-de|outlet|verlagshaus-jaumann.de|Markgräfler Tagblatt|de:Markgräfler Tagblatt||
die-glocke-de|outlet|die-glocke.de|?Die Glocke|de:?Die Glocke||
buerstaedter-zeitung-de|outlet|buerstaedter-zeitung.de|Bürstädter Zeitung|de:Bürstädter Zeitung||
allgemeine-zeitung-de|outlet|allgemeine-zeitung.de|Allgemeine Zeitung|de:Allgemeine Zeitung||
shz-de|outlet|shz.de|Flensburger Tageblatt|de:Flensburger Tageblatt||
main-spitze-de|outlet|main-spitze.de|Main-Spitze|de:Main-Spitze||
aachener-zeitung-de|outlet|aachener-zeitung.de|Aachener Zeitung|de:Aachener Zeitung||
lauterbacher-anzeiger-de|outlet|lauterbacher-anzeiger.de|Lauterbacher Anzeiger|de:Lauterbacher Anzeiger||
l-iz-de|outlet|l-iz.de|Leipziger Zeitung|de:Leipziger Zeitung||
waz-online-de|outlet|waz-online.de|Wolfsburger Allgemeine Zeitung|de:Wolfsburger Allgemeine Zeitung||
juedische-allgemeine-de|outlet|juedische-allgemeine.de|Jüdische Allgemeine|de:Jüdische Allgemeine||
nrhz-de|outlet|nrhz.de|NRhZ-Online|de:NRhZ-Online||
lr-online-de|outlet|lr-online.de|Lausitzer Rundschau|de:Lausitzer Rundschau||
jungle-world|outlet|jungle.world|Jungle World|de:Jungle World||
unsere-zeit-de|outlet|unsere-zeit.de|Unsere Zeit|de:Unsere Zeit||
rhein-main-presse-de|outlet|rhein-main-presse.de|Rhein Main Presse|de:Rhein Main Presse||
themunicheye|outlet|themunicheye.com|The Munich Eye|en:The Munich Eye; Munich Eye||
sportschau-de|outlet|sportschau.de|Sportschau|de:Sportschau||
braunschweiger-zeitung-de|outlet|braunschweiger-zeitung.de|Braunschweiger Zeitung|de:Braunschweiger Zeitung||
winfuture-de|outlet|winfuture.de|WinFuture|de:WinFuture|https://winfuture.de/suche/?q={q}|
motorsport-magazin|outlet|motorsport-magazin.com|MotorSport Magazin|de:MotorSport Magazin||
krautreporter-de|outlet|krautreporter.de|Krautreporter|de:Krautreporter||
vogue-de|outlet|vogue.de|?Vogue|de:?Vogue||
ruhrnachrichten-de|outlet|ruhrnachrichten.de|Ruhr Nachrichten|de:Ruhr Nachrichten||
gamestar-de|outlet|gamestar.de|Gamestar|de:Gamestar|https://www.gamestar.de/index.cfm?pid=109&s={q}|
klassegegenklasse-org|outlet|klassegegenklasse.org|Klasse Gegen Klasse|de:Klasse Gegen Klasse||
sport-de|outlet|sport.de|sport.de|||
transfermarkt-de|outlet|transfermarkt.de transfermarkt.com transfermarkt.co.uk transfermarkt.es transfermarkt.it transfermarkt.fr|?(de)Transfermarkt|de:Transfermarkt.de||
spox-com|outlet|spox.com|SPOX|||
90min-com|outlet|90min.com|90min|||
reviersport-de|outlet|reviersport.de|RevierSport|||
11freunde-de|outlet|11freunde.de|11 Freunde|11Freunde||
onefootball-com|outlet|onefootball.com|OneFootball|||
promiflash-de|outlet|promiflash.de|Promiflash|||
bunte-de|outlet|bunte.de|?Bunte|||
dwdl-de|outlet|dwdl.de|DWDL|||
meedia-de|outlet|meedia.de|Meedia|||
filmstarts-de|outlet|filmstarts.de|Filmstarts|||
moviepilot-de|outlet|moviepilot.de|Moviepilot|||
computerbase-de|outlet|computerbase.de|ComputerBase|||
notebookcheck-com|outlet|notebookcheck.com notebookcheck.net|Notebookcheck|||
t3n-de|outlet|t3n.de|t3n|||
deraktionaer-de|outlet|deraktionaer.de|Der Aktionär|||
electrive-net|outlet|electrive.net electrive.com|electrive|||
motorsport-total-com|outlet|motorsport-total.com|Motorsport-Total|||
wetteronline-de|outlet|wetteronline.de|WetterOnline|||
kachelmannwetter-com|outlet|kachelmannwetter.com|Kachelmannwetter|||
volksverpetzer-de|outlet|volksverpetzer.de|Volksverpetzer|||
nius-de|outlet|nius.de|NIUS|?(en)Nius||
telepolis-de|outlet|telepolis.de|Telepolis|||
hna-de|outlet|hna.de|Hessische/Niedersächsische Allgemeine|de:HNA||
ruhr24-de|outlet|ruhr24.de|Ruhr24|||
wz-de|outlet|wz.de|Westdeutsche Zeitung|||
nrz-de|outlet|nrz.de|NRZ|de:Neue Ruhr Zeitung||
mainpost-de|outlet|mainpost.de|Main-Post|||
schwaebische-de|outlet|schwaebische.de|Schwäbische Zeitung|||
suedkurier-de|outlet|suedkurier.de|Südkurier|||
aerztezeitung-de|outlet|aerztezeitung.de|Ärzte Zeitung|de:Ärztezeitung||
bne-eu|outlet|bne.eu intellinews.com|bne IntelliNews|IntelliNews; bne Intellinews||
pv-magazine-com|outlet|pv-magazine.com|pv magazine|PV Magazine||
musikexpress-de|outlet|musikexpress.de|Musikexpress|||
pcgameshardware-de|outlet|pcgameshardware.de|PC Games Hardware|PCGH||
mein-mmo-de|outlet|mein-mmo.de|Mein-MMO|MeinMMO||
btc-echo-de|outlet|btc-echo.de|BTC-ECHO|||
tichyseinblick-de|outlet|tichyseinblick.de|Tichys Einblick|||
nachdenkseiten-de|outlet|nachdenkseiten.de|NachDenkSeiten|||
sky-de|outlet|sky.de sport.sky.de|Sky Deutschland|Sky Germany; Sky Sport; Sky Sport Germany; Sky Sports Germany; de:?Sky; de:Sky Sport||
gala-de|outlet|gala.de|Gala (Deutschland)|de:?Gala||
tag24-de|outlet|tag24.de|TAG24|Tag24||
express-de|outlet|express.de|Express (Köln)|de:?Express; de:Kölner Express||
fussballtransfers-com|outlet|fussballtransfers.com|Fussballtransfers|Fußballtransfers||
intouch-wunderweib-de|outlet|intouch.wunderweib.de|InTouch|||
`;
