export default `
delfi-lt|outlet|delfi.lt|Delfi (Lietuva)|lt:?Delfi; lt:Delfi.lt|https://www.delfi.lt/paieska/?q={q}|
lrt-lt|outlet|lrt.lt|LRT|ru:?ЛРТ; lt:LRT.lt; lt:LRT televizija; lt:LRT radijas; lt:Lietuvos radijas||
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
`;
