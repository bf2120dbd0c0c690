export default `
dn-se|outlet|dn.se|Dagens Nyheter|sv:?(en)DN; zh:瑞典每日新闻; zh:?每日新闻; ru:Дагенс нюхетер|https://www.dn.se/sok/?q={q}&page=1&sort=relevance|
svd-se|outlet|svd.se|Svenska Dagbladet|sv:SvD; zh:瑞典日报; zh:瑞典每日报|https://www.svd.se/search.do?q={q}|
aftonbladet-se|outlet|aftonbladet.se|Aftonbladet|zh:瑞典晚报; ru:Афтонбладет; Sportbladet||
expressen-se|outlet|expressen.se|Expressen|SportExpressen; ?(nl,ca,da,no)Expressen; zh:瑞典快报; ru:Экспрессен||
di-se|outlet|di.se|Dagens Industri|sv:?Di||
gp-se|outlet|gp.se|Göteborgs-Posten|sv:?(en)GP||
sydsvenskan-se|outlet|sydsvenskan.se|Sydsvenskan|||
svt-se|outlet|svt.se|SVT|sv:SVT Nyheter; sv:Sveriges Television; zh:瑞典电视台; zh:瑞典國家電視台; sv:Uppdrag granskning|https://www.svt.se/search/?q={q}|
sr-se|outlet|sr.se sverigesradio.se|Sveriges Radio|sv:?Ekot; zh:瑞典广播电台|https://sverigesradio.se/sida/sok.aspx?q={q}|
tv4-se|outlet|tv4.se|?TV4|sv:?(en)TV4; sv:TV4 Nyheterna||
etc-se|outlet|etc.se|Dagens ETC|sv:Dagens ETC||
omni-se|outlet|omni.se|?Omni|sv:?(en)Omni|https://omni.se/sok?q={q}|
thelocal-se|outlet|thelocal.se thelocal.com thelocal.de thelocal.fr thelocal.it thelocal.es thelocal.no thelocal.dk thelocal.at thelocal.ch|?The Local|en:?The Local||
nsd-se|outlet|nsd.se|Norrländska Socialdemokraten|sv:Norrländska Socialdemokraten||
kuriren-nu|outlet|kuriren.nu|Norrbottens-Kuriren|sv:Norrbottens-Kuriren||
vt-se|outlet|vt.se|Västerviks-Tidningen|sv:Västerviks-Tidningen||
unt-se|outlet|unt.se|Upsala Nya Tidning|sv:Upsala Nya Tidning||
corren-se|outlet|corren.se|Östgöta Correspondenten|sv:Östgöta Correspondenten||
bt-se|outlet|bt.se|Borås Tidning|sv:Borås Tidning||
folkbladet-nu|outlet|folkbladet.nu|Västerbottens Folkblad|sv:Västerbottens Folkblad||
hallandsposten-se|outlet|hallandsposten.se|Hallandsposten|sv:Hallandsposten||
nwt-se|outlet|nwt.se|Nya Wermlands-Tidningen|sv:Nya Wermlands-Tidningen||
hn-se|outlet|hn.se|Hallands Nyheter|sv:Hallands Nyheter||
dalademokraten-se|outlet|dalademokraten.se|Dala-Demokraten|sv:Dala-Demokraten||
metro-se|outlet|metro.se|Metro Sverige|sv:Metro Sverige||
vlt-se|outlet|vlt.se|Vestmanlands Läns Tidning|sv:Vestmanlands Läns Tidning||
allehanda-se|outlet|allehanda.se|Västernorrlands Allehanda|sv:Västernorrlands Allehanda||
vf-se|outlet|vf.se|Värmlands Folkblad|sv:Värmlands Folkblad||
st-nu|outlet|st.nu|Sundvall Tidning|sv:Sundvall Tidning||
dagensmedicin-se|outlet|dagensmedicin.se|Dagens Medicin|sv:Dagens Medicin||
nordstjernan|outlet|nordstjernan.com|Nordstjernan|en:Nordstjernan||
flamman-se|outlet|flamman.se|?Flamman|sv:?Flamman||
mitti-se|outlet|mitti.se|Mitt i|sv:Mitt i||
fotbollskanalen-se|outlet|fotbollskanalen.se|Fotbollskanalen|||
fotbolltransfers-com|outlet|fotbolltransfers.com|FotbollTransfers|Fotbolltransfers||
fotbolldirekt-se|outlet|fotbolldirekt.se|FotbollDirekt|Fotbolldirekt||
hockeysverige-se|outlet|hockeysverige.se|HockeySverige|Hockeysverige||
nyheter24-se|outlet|nyheter24.se|Nyheter24|||
sweclockers-com|outlet|sweclockers.com|SweClockers|||
breakit-se|outlet|breakit.se|Breakit|||
affarsvarlden-se|outlet|affarsvarlden.se|Affärsvärlden|||
nyteknik-se|outlet|nyteknik.se|Ny Teknik|||
svenskdam-se|outlet|svenskdam.se|Svensk Damtidning|||
hant-se|outlet|hant.se|Hänt (tidning)|sv:?Hänt||
hockeynews-se|outlet|hockeynews.se|HockeyNews|||
hd-se|outlet|hd.se|Helsingborgs Dagblad|sv:?HD||
`;
