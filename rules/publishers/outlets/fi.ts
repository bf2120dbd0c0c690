export default `
hs-fi|outlet|hs.fi|Helsingin Sanomat|fi:Hesari; zh:赫尔辛基新闻; zh:赫尔辛基报; ja:ヘルシンギン・サノマット; ru:Хельсингин саномат; fi:Helsingin Sanomien; fi:Helsingin Sanomille; fi:Helsingin Sanomissa; fi:Helsingin Sanomia; fi:?(en)HS|https://hs.fi/haku/?search-term={q}|
is-fi|outlet|is.fi|Ilta-Sanomat|fi:Ilta-Sanomien; fi:Ilta-Sanomille; fi:Ilta-Sanomissa||
iltalehti-fi|outlet|iltalehti.fi|Iltalehti|fi:Iltalehden; fi:Iltalehdelle; fi:Iltalehdessä||
yle-fi|outlet|yle.fi|Yle|fi:Yleisradio; sv:Svenska Yle; ru:?Юле; zh:芬兰广播公司; fi:Yle Uutiset; fi:Yle Uutisten; fi:Yle Uutisille; fi:?(en)Yle; sv:?(en)Yle||
kauppalehti-fi|outlet|kauppalehti.fi|Kauppalehti|fi:Kauppalehden; fi:Kauppalehdelle; fi:Kauppalehdessä||
mtvuutiset-fi|outlet|mtvuutiset.fi|MTV Uutiset|fi:MTV Uutisten; fi:MTV Uutisille; fi:MTV Uutisissa; fi:MTV; fi:MTV3||
hbl-fi|outlet|hbl.fi|Hufvudstadsbladet||https://www.hbl.fi/?s={q}|
aamulehti-fi|outlet|aamulehti.fi|Aamulehti|fi:Aamulehden; fi:Aamulehdelle; fi:Aamulehdessä||
ts-fi|outlet|ts.fi|Turun Sanomat|fi:Turun Sanomien; fi:Turun Sanomille; fi:Turun Sanomissa||
suomenkuvalehti-fi|outlet|suomenkuvalehti.fi|Suomen Kuvalehti|fi:Suomen Kuvalehden; fi:Suomen Kuvalehdelle; fi:Suomen Kuvalehdessä||
kaleva-fi|outlet|kaleva.fi|Kaleva (Oulu)|fi:?Kaleva|https://www.kaleva.fi/haku/?search={q}|
hameensanomat-fi|outlet|hameensanomat.fi|Hämeen Sanomat|fi:Hämeen Sanomat; fi:Hämeen Sanomien; fi:Hämeen Sanomille; fi:Hämeen Sanomissa||
esaimaa-fi|outlet|esaimaa.fi|?Etelä-Saimaa|fi:?Etelä-Saimaa||
pohjalainen-fi|outlet|pohjalainen.fi|?Pohjalainen|fi:?Pohjalainen||
demokraatti-fi|outlet|demokraatti.fi|?Demokraatti|fi:?Demokraatti||
kouvolansanomat-fi|outlet|kouvolansanomat.fi|Kouvolan Sanomat|fi:Kouvolan Sanomat; fi:Kouvolan Sanomien; fi:Kouvolan Sanomille; fi:Kouvolan Sanomissa||
ilkka-fi|outlet|ilkka.fi|?Ilkka|fi:?Ilkka||
savonsanomat-fi|outlet|savonsanomat.fi|Savon Sanomat|fi:Savon Sanomat; fi:Savon Sanomien; fi:Savon Sanomille; fi:Savon Sanomissa||
sss-fi|outlet|sss.fi|Salon Seudun Sanomat|fi:Salon Seudun Sanomat; fi:Salon Seudun Sanomien; fi:Salon Seudun Sanomille; fi:Salon Seudun Sanomissa||
lansi-savo-fi|outlet|lansi-savo.fi|?Länsi-Savo|fi:?Länsi-Savo||
uusimaa-fi|outlet|uusimaa.fi|?Uusimaa|fi:?Uusimaa||
lapinkansa-fi|outlet|lapinkansa.fi|Lapin Kansa|fi:Lapin Kansa; fi:Lapin Kansan||
ita-savo-fi|outlet|ita-savo.fi|?Itä-Savo|fi:?Itä-Savo||
uusisuomi-fi|outlet|uusisuomi.fi|?Uusi Suomi|fi:?Uusi Suomi||
satakunnankansa-fi|outlet|satakunnankansa.fi|Satakunnan Kansa|fi:Satakunnan Kansa; fi:Satakunnan Kansan||
keski-uusimaa-fi|outlet|keski-uusimaa.fi|?Keski-Uusimaa|fi:?Keski-Uusimaa||
maaseuduntulevaisuus-fi|outlet|maaseuduntulevaisuus.fi|Maaseudun Tulevaisuus|fi:Maaseudun Tulevaisuus; fi:Maaseudun Tulevaisuuden; fi:Maaseudun Tulevaisuudelle||
itahame-fi|outlet|itahame.fi|?Itä-Häme|fi:?Itä-Häme||
lansi-uusimaa-fi|outlet|lansi-uusimaa.fi|?Länsi-Uusimaa|fi:?Länsi-Uusimaa||
aamuposti-fi|outlet|aamuposti.fi|Aamuposti|fi:Aamuposti||
vasabladet-fi|outlet|vasabladet.fi|Vasabladet|sv:Vasabladet||
ls24-fi|outlet|ls24.fi|?Länsi-Suomi|fi:?Länsi-Suomi||
keskipohjanmaa-fi|outlet|keskipohjanmaa.fi|?Keskipohjanmaa|fi:?Keskipohjanmaa||
ostnyland-fi|outlet|ostnyland.fi|Östnyland|sv:Östnyland||
pohjolansanomat-fi|outlet|pohjolansanomat.fi|Pohjolan Sanomat|fi:Pohjolan Sanomat; fi:Pohjolan Sanomien; fi:Pohjolan Sanomille; fi:Pohjolan Sanomissa||
vastranyland-fi|outlet|vastranyland.fi|Västra Nyland|sv:Västra Nyland||
abounderrattelser-fi|outlet|abounderrattelser.fi|Åbo Underrättelser|sv:Åbo Underrättelser||
alandstidningen-ax|outlet|alandstidningen.ax|?Åland|sv:?Åland||
nyan-ax|outlet|nyan.ax|Nya Åland|sv:Nya Åland||
taloussanomat-fi|outlet|taloussanomat.fi|Taloussanomat|fi:Taloussanomat; fi:Taloussanomien; fi:Taloussanomille; fi:Taloussanomissa||
sydin-fi|outlet|sydin.fi|Syd-Österbotten|sv:Syd-Österbotten||
helsinkitimes-fi|outlet|helsinkitimes.fi|Helsinki Times|en:Helsinki Times||
tiedonantaja-fi|outlet|tiedonantaja.fi|Tiedonantaja|fi:Tiedonantaja||
vihrealanka-fi|outlet|vihrealanka.fi|Green Thread|fi:Green Thread||
tyrvaansanomat-fi|outlet|tyrvaansanomat.fi|Tyrvään Sanomat|fi:Tyrvään Sanomat; fi:Tyrvään Sanomien; fi:Tyrvään Sanomissa; fi:Tyrvään Sanomille||
talouselama-fi|outlet|talouselama.fi|?Talouselämä|fi:Talouselämä-lehti||
karjalainen-fi|outlet|karjalainen.fi|?Karjalainen|||
ksml-fi|outlet|ksml.fi|?Keskisuomalainen|||
ess-fi|outlet|ess.fi|Etelä-Suomen Sanomat|fi:Etelä-Suomen Sanomien; fi:Etelä-Suomen Sanomille||
ilkkapohjalainen-fi|outlet|ilkkapohjalainen.fi|Ilkka-Pohjalainen|||
jatkoaika-com|outlet|jatkoaika.com|?(fi)Jatkoaika|||
seiska-fi|outlet|seiska.fi|Seiska|||
muropaketti-com|outlet|muropaketti.com|Muropaketti|fi:Muropaketin||
tivi-fi|outlet|tivi.fi|Tivi|||
tekniikkatalous-fi|outlet|tekniikkatalous.fi|Tekniikka & Talous|fi:Tekniikka ja Talous||
io-tech-fi|outlet|io-tech.fi|io-tech|||
puhelinvertailu-com|outlet|puhelinvertailu.com|Puhelinvertailu|||
tekniikanmaailma-fi|outlet|tekniikanmaailma.fi|Tekniikan Maailma|||
menaiset-fi|outlet|menaiset.fi|Me Naiset|fi:Me Naisten; fi:Me Naisille; fi:Me Naisissa||
verkkouutiset-fi|outlet|verkkouutiset.fi|Verkkouutiset|fi:Verkkouutisten; fi:Verkkouutisille||
`;
