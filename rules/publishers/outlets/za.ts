export default `
dailymaverick-co-za|outlet|dailymaverick.co.za|Daily Maverick|||
news24|outlet|news24.com|News24||https://www.news24.com/search?q={q}|
mg-co-za|outlet|mg.co.za|Mail & Guardian|en:?M&G||
businessday-co-za|outlet|businessday.co.za businesslive.co.za|Business Day (SA)|BusinessLIVE; en:?Business Day||
timeslive-co-za|outlet|timeslive.co.za sundaytimes.timeslive.co.za|Sunday Times (SA)|TimesLIVE; en:?Sunday Times||
sowetanlive-co-za|outlet|sowetanlive.co.za|Sowetan|||
thestar-co-za|outlet|thestar.co.za|The Star (SA)|en:?The Star||
iol-co-za|outlet|iol.co.za|?IOL|en:Independent Online|https://www.iol.co.za/search?q={q}|
citizen-co-za|outlet|citizen.co.za|The Citizen (SA)|en:?!The Citizen||
sabcnews|outlet|sabcnews.com|SABC News|SABC; zh:南非广播公司||
enca|outlet|enca.com|eNCA|||
ewn-co-za|outlet|ewn.co.za|?EWN|Eyewitness News; en:?EWN||
netwerk24|outlet|netwerk24.com|Netwerk24|af:Netwerk24; af:?Die Burger; af:Beeld||
groundup-org-za|outlet|groundup.org.za|GroundUp|||
moneyweb-co-za|outlet|moneyweb.co.za|Moneyweb|||
amabhungane-org|outlet|amabhungane.org|amaBhungane|||
africacheck-org|outlet|africacheck.org|Africa Check|||
dailysun-co-za|outlet|dailysun.co.za|?Daily Sun|en:?Daily Sun||
citypress-co-za|outlet|citypress.co.za|City Press|en:City Press||
eyethunews-co-za|outlet|eyethunews.co.za|Eyethu News|en:Eyethu News||
dizindaba-co-za|outlet|dizindaba.co.za|Dizindaba|en:Dizindaba||
durbanlocal-co-za|outlet|durbanlocal.co.za|Durban Local|en:Durban Local||
ilanganews-co-za|outlet|ilanganews.co.za|Ilanga|en:Ilanga||
isolezwe-co-za|outlet|isolezwe.co.za|Isolezwe|en:Isolezwe||
isolezwelesixhosa-co-za|outlet|isolezwelesixhosa.co.za|Isolezwe LesiXhosa|en:Isolezwe LesiXhosa||
soccerladuma-co-za|outlet|soccerladuma.co.za|Soccer Laduma|||
mybroadband-co-za|outlet|mybroadband.co.za|MyBroadband|||
biznews-com|outlet|biznews.com|BizNews|||
techcentral-co-za|outlet|techcentral.co.za|TechCentral|||
businesstech-co-za|outlet|businesstech.co.za|BusinessTech|||
`;
