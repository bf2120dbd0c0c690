export default `
hs-fi|outlet|hs.fi|Helsingin Sanomat|fi:?HS; fi:Hesari; zh:赫尔辛基新闻; zh:赫尔辛基报; ja:ヘルシンギン・サノマット; ru:Хельсингин саномат|https://hs.fi/haku/?search-term={q}|
is-fi|outlet|is.fi|Ilta-Sanomat|||
iltalehti-fi|outlet|iltalehti.fi|Iltalehti|||
yle-fi|outlet|yle.fi|Yle|fi:Yleisradio; sv:Svenska Yle; ru:?Юле; zh:芬兰广播公司||
kauppalehti-fi|outlet|kauppalehti.fi|Kauppalehti|||
mtvuutiset-fi|outlet|mtvuutiset.fi|MTV Uutiset|||
hbl-fi|outlet|hbl.fi|Hufvudstadsbladet||https://www.hbl.fi/?s={q}|
aamulehti-fi|outlet|aamulehti.fi|Aamulehti|||
ts-fi|outlet|ts.fi|Turun Sanomat|||
suomenkuvalehti-fi|outlet|suomenkuvalehti.fi|Suomen Kuvalehti|||
kaleva-fi|outlet|kaleva.fi|?Kaleva|fi:?Kaleva|https://www.kaleva.fi/haku/?search={q}|
hameensanomat-fi|outlet|hameensanomat.fi|Hämeen Sanomat|fi:Hämeen Sanomat||
esaimaa-fi|outlet|esaimaa.fi|?Etelä-Saimaa|fi:?Etelä-Saimaa||
pohjalainen-fi|outlet|pohjalainen.fi|?Pohjalainen|fi:?Pohjalainen||
demokraatti-fi|outlet|demokraatti.fi|?Demokraatti|fi:?Demokraatti||
kouvolansanomat-fi|outlet|kouvolansanomat.fi|Kouvolan Sanomat|fi:Kouvolan Sanomat||
ilkka-fi|outlet|ilkka.fi|?Ilkka|fi:?Ilkka||
savonsanomat-fi|outlet|savonsanomat.fi|Savon Sanomat|fi:Savon Sanomat||
sss-fi|outlet|sss.fi|Salon Seudun Sanomat|fi:Salon Seudun Sanomat||
lansi-savo-fi|outlet|lansi-savo.fi|?Länsi-Savo|fi:?Länsi-Savo||
uusimaa-fi|outlet|uusimaa.fi|?Uusimaa|fi:?Uusimaa||
lapinkansa-fi|outlet|lapinkansa.fi|Lapin Kansa|fi:Lapin Kansa||
ita-savo-fi|outlet|ita-savo.fi|?Itä-Savo|fi:?Itä-Savo||
uusisuomi-fi|outlet|uusisuomi.fi|?Uusi Suomi|fi:?Uusi Suomi||
satakunnankansa-fi|outlet|satakunnankansa.fi|Satakunnan Kansa|fi:Satakunnan Kansa||
keski-uusimaa-fi|outlet|keski-uusimaa.fi|?Keski-Uusimaa|fi:?Keski-Uusimaa||
maaseuduntulevaisuus-fi|outlet|maaseuduntulevaisuus.fi|Maaseudun Tulevaisuus|fi:Maaseudun Tulevaisuus||
itahame-fi|outlet|itahame.fi|?Itä-Häme|fi:?Itä-Häme||
lansi-uusimaa-fi|outlet|lansi-uusimaa.fi|?Länsi-Uusimaa|fi:?Länsi-Uusimaa||
aamuposti-fi|outlet|aamuposti.fi|Aamuposti|fi:Aamuposti||
vasabladet-fi|outlet|vasabladet.fi|Vasabladet|sv:Vasabladet||
ls24-fi|outlet|ls24.fi|?Länsi-Suomi|fi:?Länsi-Suomi||
keskipohjanmaa-fi|outlet|keskipohjanmaa.fi|?Keskipohjanmaa|fi:?Keskipohjanmaa||
ostnyland-fi|outlet|ostnyland.fi|Östnyland|sv:Östnyland||
pohjolansanomat-fi|outlet|pohjolansanomat.fi|Pohjolan Sanomat|fi:Pohjolan Sanomat||
vastranyland-fi|outlet|vastranyland.fi|Västra Nyland|sv:Västra Nyland||
abounderrattelser-fi|outlet|abounderrattelser.fi|Åbo Underrättelser|sv:Åbo Underrättelser||
alandstidningen-ax|outlet|alandstidningen.ax|?Åland|sv:?Åland||
nyan-ax|outlet|nyan.ax|Nya Åland|sv:Nya Åland||
taloussanomat-fi|outlet|taloussanomat.fi|Taloussanomat|fi:Taloussanomat||
sydin-fi|outlet|sydin.fi|Syd-Österbotten|sv:Syd-Österbotten||
helsinkitimes-fi|outlet|helsinkitimes.fi|Helsinki Times|en:Helsinki Times||
tiedonantaja-fi|outlet|tiedonantaja.fi|Tiedonantaja|fi:Tiedonantaja||
vihrealanka-fi|outlet|vihrealanka.fi|Green Thread|fi:Green Thread||
tyrvaansanomat-fi|outlet|tyrvaansanomat.fi|Tyrvään Sanomat|fi:Tyrvään Sanomat||
`;
