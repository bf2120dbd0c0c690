export default `
adevarul-ro|outlet|adevarul.ro|?Adevărul|ro:?Adevărul; ro:Adevarul.ro||
libertatea-ro|outlet|libertatea.ro|?Libertatea|ro:?Libertatea; ro:Libertatea.ro||
evz-ro|outlet|evz.ro|Evenimentul Zilei|ro:Evenimentul Zilei; ro:EVZ||
jurnalul-ro|outlet|jurnalul.ro|Jurnalul Național|ro:Jurnalul Național; ro:?Jurnalul||
gandul-ro|outlet|gandul.ro|?Gândul|ro:?Gândul; ro:Gândul.ro||
hotnews-ro|outlet|hotnews.ro|HotNews|HotNews.ro|https://www.hotnews.ro/cauta/{q}/1|
digi24-ro|outlet|digi24.ro|Digi24||https://www.digi24.ro/cautare?q={q}|
antena3-ro|outlet|antena3.ro|Antena 3 CNN|ro:Antena 3 CNN; ro:Antena 3||
realitatea-net|outlet|realitatea.net|?Realitatea|ro:?Realitatea; ro:Realitatea Plus; ro:Realitatea TV||
stirileprotv-ro|outlet|stirileprotv.ro|Știrile ProTV|ro:Știrile ProTV; ro:ProTV||
g4media-ro|outlet|g4media.ro|G4Media|||
tvr-ro|outlet|tvr.ro stiri.tvr.ro|TVR|ro:TVR||
zf-ro|outlet|zf.ro|Ziarul Financiar|ro:Ziarul Financiar; ro:ZF||
recorder-ro|outlet|recorder.ro|?Recorder|ro:?Recorder||
romania-insider|outlet|romania-insider.com|Romania Insider|||
cotidianul-ro|outlet|cotidianul.ro|Cotidianul|ro:Cotidianul||
maszol-ro|outlet|maszol.ro|Maszol|hu:Új Magyar Szó; hu:Maszol.ro||
zi-de-zi-ro|outlet|zi-de-zi.ro|Zi de zi|ro:Zi de zi||
romanialibera-ro|outlet|romanialibera.ro|România liberă|ro:România liberă||
informatia-zilei-ro|outlet|informatia-zilei.ro|Informația Zilei|ro:Informația Zilei||
szabadsag-ro|outlet|szabadsag.ro|Szabadság|hu:Szabadság||
magazinsalajean-ro|outlet|magazinsalajean.ro|Magazin Sălăjean|ro:Magazin Sălăjean||
gsp-ro|outlet|gsp.ro|Gazeta Sporturilor|ro:Gazeta Sporturilor; ro:GSP; ro:GSP.ro||
nineoclock-ro|outlet|nineoclock.ro|Nine O'Clock|ro:Nine O'Clock||
gazetanord-vest-ro|outlet|gazetanord-vest.ro|Gazeta de Nord-Vest|ro:Gazeta de Nord-Vest||
curentul-info|outlet|curentul.info|Curentul|ro:Curentul||
academiacatavencu-info|outlet|academiacatavencu.info|Academia Caţavencu|ro:Academia Caţavencu||
profit-ro|outlet|profit.ro|Profit.ro|ro:?Profit||
spotmedia-ro|outlet|spotmedia.ro|Spotmedia|ro:Spotmedia.ro||
pressone-ro|outlet|pressone.ro|PressOne|||
europafm-ro|outlet|europafm.ro|Europa FM|||
b1tv-ro|outlet|b1tv.ro b1.ro|B1 TV|ro:B1TV||
romaniatv-net|outlet|romaniatv.net|România TV|ro:România Tv; ro:RTV||
newsweek-ro|outlet|newsweek.ro|Newsweek România|||
gazetadecluj-ro|outlet|gazetadecluj.ro|Gazeta de Cluj|||
monitorulcj-ro|outlet|monitorulcj.ro|Monitorul de Cluj|||
economedia-ro|outlet|economedia.ro|Economedia|Economedia.ro||
context-ro|outlet|context.ro|Context.ro|||
fanatik-ro|outlet|fanatik.ro|Fanatik (România)|ro:Fanatik; Fanatik.ro||
prosport-ro|outlet|prosport.ro|ProSport|Pro Sport||
digisport-ro|outlet|digisport.ro|Digi Sport|DigiSport||
iamsport-ro|outlet|iamsport.ro|iAMsport|||
cancan-ro|outlet|cancan.ro|?(fr,en,es,it,de)Cancan|||
spynews-ro|outlet|spynews.ro|Spynews|||
antena1-ro|outlet|antena1.ro|Antena 1|||
b365-ro|outlet|b365.ro|B365|||
stiripesurse-ro|outlet|stiripesurse.ro|Stiripesurse|Știri pe surse; Stiripesurse.ro||
dcnews-ro|outlet|dcnews.ro|DCNews|DC News||
defenseromania-ro|outlet|defenseromania.ro|DefenseRomania|Defense Romania||
orangesport-ro|outlet|orangesport.ro|Orange Sport|||
wowbiz-ro|outlet|wowbiz.ro|WOWBiz|||
kanald-ro|outlet|kanald.ro|Kanal D (România)|ro:Kanal D||
riseproject-ro|outlet|riseproject.ro|RISE Project|Rise Project||
veridica-ro|outlet|veridica.ro|Veridica|||
startupcafe-ro|outlet|startupcafe.ro|StartupCafe|||
antenastars-ro|outlet|antenastars.ro|Antena Stars|||
sport-ro|outlet|sport.ro|Sport.ro|ro:sportro||
click-ro|outlet|click.ro|Click.ro|ro:?Click||
playtech-ro|outlet|playtech.ro|Playtech Știri|ro:Playtech||
`;
