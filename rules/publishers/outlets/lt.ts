export default `
delfi-lt|outlet|delfi.lt|Delfi (Lietuva)|lt:Delfi; lt:DELFI; lt:Delfi.lt|https://www.delfi.lt/paieska/?q={q}|
lrt-lt|outlet|lrt.lt|LRT|ru:?ЛРТ; lt:Lietuvos nacionalinis radijas ir televizija; lt:LRT.lt; lt:LRT televizija; lt:LRT radijas; lt:Lietuvos radijas||
15min-lt|outlet|15min.lt|15min|lt:15min.lt|https://www.15min.lt/paieska?q={q}|
lrytas-lt|outlet|lrytas.lt|Lietuvos rytas|lt:Lietuvos ryto; lt:Lietuvos rytui; lt:Lietuvos rytą; lt:Lietuvos ryte; lt:lrytas.lt; lt:?Lrytas||
vz-lt|outlet|vz.lt|Verslo žinios|lt:Verslo žinios; lt:Verslo žinioms; lt:vz.lt; lt:Verslo žinių; lt:Verslo žinias|https://www.vz.lt/section/?template=search&search={q}|
lzinios-lt|outlet|lzinios.lt|Lietuvos žinios|lt:Lietuvos žinios; lt:Lietuvos žinių; lt:Lietuvos žinioms; lt:Lietuvos žinias||
voruta-lt|outlet|voruta.lt|Voruta|lt:Voruta||
kurierwilenski-lt|outlet|kurierwilenski.lt|Kurier Wileński|pl:Kurier Wileński||
aidas-us|outlet|aidas.us|Čikagos Aidas|lt:Čikagos Aidas||
ziniuradijas-lt|outlet|ziniuradijas.lt|Žinių radijas|lt:Žinių radijo; lt:Žinių radijui; lt:Žinių radiją; lt:Žinių radijuje||
tv3-lt|outlet|tv3.lt|TV3 (Lietuva)|lt:TV3; lt:TV3.lt; lt:tv3.lt; lt:TV3 žinios||
kaunodiena-lt|outlet|kaunodiena.lt kauno.diena.lt|Kauno diena|lt:Kauno dienos; lt:Kauno dienai; lt:Kauno dienoje||
alfa-lt|outlet|alfa.lt|Alfa.lt|||
siena-lt|outlet|siena.lt|?Siena|lt:Siena.lt||
skrastas-lt|outlet|skrastas.lt|Šiaulių kraštas|lt:Šiaulių krašto; lt:Šiaulių kraštui; lt:Šiaulių krašte||
ve-lt|outlet|ve.lt|Vakarų ekspresas|lt:Vakarų ekspreso; lt:Vakarų ekspresui; lt:Vakarų eksprese; lt:ve.lt||
atviraklaipeda-lt|outlet|atviraklaipeda.lt|Atvira Klaipėda|lt:Atviros Klaipėdos; lt:Atvirai Klaipėdai; lt:Atviroje Klaipėdoje||
sekunde-lt|outlet|sekunde.lt|?Sekundė|lt:sekunde.lt||
bernardinai-lt|outlet|bernardinai.lt|Bernardinai.lt|||
respublika-lt|outlet|respublika.lt|?Respublika|lt:respublika.lt||
ukininkopatarejas-lt|outlet|ukininkopatarejas.lt|Ūkininko patarėjas|lt:Ūkininko patarėjo; lt:Ūkininko patarėjui||
alytausnaujienos-lt|outlet|alytausnaujienos.lt|Alytaus naujienos|lt:Alytaus naujienų; lt:Alytaus naujienoms||
klaipeda-diena-lt|outlet|kl.lt klaipeda.diena.lt|Klaipėdos diena|lt:kl.lt||
madeinvilnius-lt|outlet|madeinvilnius.lt|Made in Vilnius|lt:MadeinVilnius.lt||
nara-lt|outlet|nara.lt|?NARA|lt:nara.lt||
laisves-tv|outlet|laisves.tv|Laisvės TV|||
etaplius-lt|outlet|etaplius.lt|Etaplius|lt:etaplius.lt||
zmones-lt|outlet|zmones.lt|Žmonės.lt|lt:?Žmonės||
kasvyksta-lt|outlet|kasvyksta.lt kaunas.kasvyksta.lt|Kas vyksta Kaune|||
bfl-lt|stock|bfl.lt|BFL (agentūra)|lt:BFL; lt:?Baltijos fotografijos linija||
fotobankas-lt|stock|fotobankas.lt|Fotobankas|||
basketnews-lt|outlet|basketnews.lt basketnews.com|BasketNews|Basket News||
krepsinis-net|outlet|krepsinis.net|Krepšinis.net|||
`;
