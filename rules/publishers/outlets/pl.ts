export default `
wyborcza-pl|outlet|wyborcza.pl|Gazeta Wyborcza|pl:?Wyborcza; pl:?Wyborczej; ru:Газета выборча; zh:选举报; zh:波兰选举报; ja:ガゼタ・ビボルチャ; uk:Газета виборча||agora
rp-pl|outlet|rp.pl|?Rzeczpospolita|?(pl)Rzeczpospolita; pl:?Rzeczpospolita; ru:Жечпосполита; uk:Жечпосполіта; zh:?共和国报||
fakt-pl|outlet|fakt.pl|?Fakt|pl:?Fakt||
se-pl|outlet|se.pl|Super Express|pl:Super Express; pl:Super Expressu; pl:Super Expressowi; pl:Super Expressem||
gazetaprawna-pl|outlet|gazetaprawna.pl|Dziennik Gazeta Prawna|pl:Dziennik Gazeta Prawna; pl:DGP; pl:Gazeta Prawna||infor
dziennik-pl|outlet|dziennik.pl|Dziennik.pl|||infor
pb-pl|outlet|pb.pl|Puls Biznesu|pl:Puls Biznesu||
polityka-pl|outlet|polityka.pl|?Polityka|pl:?Polityka; pl:tygodnik Polityka||
newsweek-pl|outlet|newsweek.pl|Newsweek Polska|pl:Newsweek Polska||
wprost-pl|outlet|wprost.pl|?Wprost|pl:?Wprost||
dorzeczy-pl|outlet|dorzeczy.pl|?Do Rzeczy|pl:?Do Rzeczy||
tygodnikpowszechny-pl|outlet|tygodnikpowszechny.pl|Tygodnik Powszechny|pl:Tygodnik Powszechny||
onet-pl|outlet|onet.pl|Onet|pl:Onet.pl||
wp-pl|outlet|wp.pl|Wirtualna Polska|pl:?WP||
interia-pl|outlet|interia.pl|Interia|pl:Interia||
tvn24-pl|outlet|tvn24.pl tvn.pl|TVN24|TVN; pl:Fakty TVN; pl:Faktach TVN; pl:Fakty po Faktach; pl:Faktach po Faktach||
tvp-pl|outlet|tvp.pl tvp.info|TVP|TVP Info; pl:Telewizja Polska|https://www.tvp.pl/szukaj?query={q}|
polsatnews-pl|outlet|polsatnews.pl|Polsat News|?(ca)Polsat||
polskieradio-pl|outlet|polskieradio.pl polskieradio24.pl|Polskie Radio|pl:Polskim Radiu; pl:Polskiego Radia; pl:Polskiemu Radiu; pl:Informacyjna Agencja Radiowa; pl:IAR||
rmf24-pl|outlet|rmf24.pl|RMF FM|RMF24||
radiozet-pl|outlet|radiozet.pl|Radio ZET|||
money-pl|outlet|money.pl|Money.pl|pl:Money.pl||
bankier-pl|outlet|bankier.pl|Bankier.pl|pl:Bankier.pl||
oko-press|outlet|oko.press|OKO.press|||
defence24-pl|outlet|defence24.pl defence24.com|Defence24|||
notesfrompoland|outlet|notesfrompoland.com|Notes from Poland|||
belsat-eu|outlet|belsat.eu|Bielsat / Belsat|Belsat; Biełsat; ru:Белсат; be:Белсат; pl:Bielsat||
dziennikpolski24-pl|outlet|dziennikpolski24.pl|Dziennik Polski|pl:Dziennik Polski||
wspolczesna-pl|outlet|wspolczesna.pl|Gazeta Współczesna|pl:Gazeta Współczesna||
naszdziennik-pl|outlet|naszdziennik.pl|Nasz Dziennik|pl:Nasz Dziennik||
parkiet|outlet|parkiet.com|?Parkiet|pl:?Parkiet||
zw-com-pl|outlet|zw.com.pl|Życie Warszawy|pl:Życie Warszawy||
krytykapolityczna-pl|outlet|krytykapolityczna.pl|Krytyka Polityczna|pl:Krytyka Polityczna||
warsawvoice-pl|outlet|warsawvoice.pl|The Warsaw Voice|en:The Warsaw Voice; Warsaw Voice||
wbj-pl|outlet|wbj.pl|Warsaw Business Journal|en:Warsaw Business Journal||
krakowpost|outlet|krakowpost.com|Krakow Post|en:Krakow Post||
echodnia-eu|outlet|echodnia.eu|Echo Dnia|pl:Echo Dnia||
przegladsportowy|outlet|przegladsportowy.onet.pl przegladsportowy.pl|Przegląd Sportowy|pl:Przegląd Sportowy; pl:Przeglądu Sportowego; pl:Przeglądowi Sportowemu; pl:Przeglądem Sportowym||
meczyki-pl|outlet|meczyki.pl|Meczyki|Meczyki.pl||
weszlo-com|outlet|weszlo.com|Weszło|Weszło.com||
sportowefakty-wp-pl|outlet|sportowefakty.wp.pl|WP SportoweFakty|SportoweFakty; Sportowe Fakty; pl:WP Sportowych Faktów||
polsatsport-pl|outlet|polsatsport.pl|Polsat Sport|||
kanalsportowy-pl|outlet|kanalsportowy.pl|Kanał Sportowy|||
kanalzero-pl|outlet|kanalzero.pl|Kanał Zero|||
pudelek-pl|outlet|pudelek.pl|Pudelek|||
plotek-pl|outlet|plotek.pl|Plotek|Plotek.pl||
kozaczek-pl|outlet|kozaczek.pl|Kozaczek|||
pomponik-pl|outlet|pomponik.pl|Pomponik|||
spidersweb-pl|outlet|spidersweb.pl|Spider's Web|Spider’s Web||
antyweb-pl|outlet|antyweb.pl|Antyweb|||
wirtualnemedia-pl|outlet|wirtualnemedia.pl|Wirtualne Media|Wirtualnemedia; Wirtualnemedia.pl; pl:Wirtualnych Mediów||
wpolityce-pl|outlet|wpolityce.pl|wPolityce|wPolityce.pl||
natemat-pl|outlet|natemat.pl|naTemat|naTemat.pl||
plejada-pl|outlet|plejada.pl|Plejada|||
filmweb-pl|outlet|filmweb.pl|Filmweb|||
konkret24-tvn24-pl|outlet|konkret24.tvn24.pl|Konkret24|||
vsquare-org|outlet|vsquare.org|VSquare|||
swiatgwiazd-pl|outlet|swiatgwiazd.pl|Świat Gwiazd|||
jastrzabpost-pl|outlet|jastrzabpost.pl|Jastrząb Post|||
sport-pl|outlet|sport.pl|Sport.pl|||
businessinsider-com-pl|outlet|businessinsider.com.pl|Business Insider Polska|||
tokfm-pl|outlet|tokfm.pl|TOK FM|||
elevensports-pl|outlet|elevensports.pl|Eleven Sports|||
`;
