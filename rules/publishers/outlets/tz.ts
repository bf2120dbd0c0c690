export default `
thecitizen-co-tz|outlet|thecitizen.co.tz|The Citizen (Tanzania)|en:?The Citizen||
dailynews-co-tz|outlet|dailynews.co.tz|Daily News (Tanzania)|en:?Daily News||
mwananchi-co-tz|outlet|mwananchi.co.tz|Mwananchi|sw:Mwananchi; sw:Mwananchi Digital; sw:Mwananchi Scoop||
businesstimes-co-tz|outlet|businesstimes.co.tz|?Business Times|en:?Business Times||
habarileo-co-tz|outlet|habarileo.co.tz|Habari Leo|sw:Habari Leo; sw:HabariLEO||
nipashe-tz|outlet|ippmedia.com epaper.ippmedia.com|Nipashe|sw:Nipashe; sw:Nipashe Digital||
itv-tz|outlet|itv.co.tz|ITV (Tanzania)|sw:ITV; sw:ITV Tanzania; sw:Radio One||
mtanzania-tz|outlet|mtanzania.co.tz|?Mtanzania|sw:?Mtanzania; sw:gazeti la Mtanzania; sw:Mtanzania Digital||
raiamwema-tz|outlet|raiamwema.co.tz|?Raia Mwema|sw:?Raia Mwema||
uhuru-tz|outlet|uhuruonline.co.tz|?Uhuru (Tanzania)|sw:gazeti la Uhuru; sw:gazeti la chama la Uhuru||
jamhuri-tz|outlet|jamhurimedia.co.tz|?Jamhuri (Tanzania)|sw:gazeti la Jamhuri; sw:Jamhuri Media||
mwanahalisi-tz|outlet|mwanahalisionline.com|MwanaHalisi|sw:MwanaHALISI; sw:Mwanahalisi Online||
tbc-tz|outlet|tbc.go.tz|TBC (Tanzania)|sw:TBC; sw:TBC1; sw:TBC Taifa; Tanzania Broadcasting Corporation||
azamtv-tz|outlet|azamtv.co.tz|Azam TV|sw:Azam News; sw:UTV||
cloudsfm-tz|outlet|cloudsmedia.co.tz|Clouds FM|sw:Clouds TV; sw:Clouds Media; sw:Clouds 360||
millardayo-tz|outlet|millardayo.com|Millard Ayo|sw:AyoTV; sw:Ayo TV||
michuzi-tz|outlet|issamichuzi.blogspot.com michuzi.co.tz|Michuzi Blog|sw:Michuzi TV; sw:Blogu ya Michuzi||
jamiiforums-tz|outlet|jamiiforums.com|JamiiForums|||
zbc-tz|outlet|zbc.co.tz|ZBC (Zanzibar)|sw:ZBC; sw:Zanzibar Leo||
mwanaspoti-co-tz|outlet|mwanaspoti.co.tz|Mwanaspoti|sw:gazeti la Mwanaspoti||
globalpublishers-co-tz|outlet|globalpublishers.co.tz|Global Publishers|||
`;
