export default `
delfi-lt|outlet|delfi.lt|Delfi (Lietuva)|lt:?Delfi|https://www.delfi.lt/paieska/?q={q}|
lrt-lt|outlet|lrt.lt|LRT|ru:?ЛРТ||
15min-lt|outlet|15min.lt|15min||https://www.15min.lt/paieska?q={q}|
lrytas-lt|outlet|lrytas.lt|Lietuvos rytas|||
vz-lt|outlet|vz.lt|Verslo žinios|lt:Verslo žinios|https://www.vz.lt/section/?template=search&search={q}|
lzinios-lt|outlet|lzinios.lt|Lietuvos žinios|lt:Lietuvos žinios||
voruta-lt|outlet|voruta.lt|Voruta|lt:Voruta||
kurierwilenski-lt|outlet|kurierwilenski.lt|Kurier Wileński|pl:Kurier Wileński||
aidas-us|outlet|aidas.us|Čikagos Aidas|lt:Čikagos Aidas||
`;
