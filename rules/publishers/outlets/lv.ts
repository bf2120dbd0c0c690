export default `
delfi-lv|outlet|delfi.lv|Delfi (Latvija)|lv:Delfi; lv:Delfiem; ?Delfi||
diena-lv|outlet|diena.lv|?Diena|lv:?Diena||
lsm-lv|outlet|lsm.lv|LSM|LSM.lv; lv:LSM; lv:Latvijas Televīzija; lv:LTV; lv:Latvijas Radio; lv:Latvijas Sabiedriskais medijs; lv:Latvijas Sabiedriskā medija||
tvnet-lv|outlet|tvnet.lv|TVNET|lv:TVNET||
nra-lv|outlet|nra.lv|?Neatkarīgā|lv:Neatkarīgā Rīta Avīze; lv:?Neatkarīgā; lv:?Neatkarīgajai; lv:?Neatkarīgajā||
meduza-io|outlet|meduza.io|Meduza|?(pl)Meduza; ru:?Медуза; zh:美杜莎新闻网; ja:メドゥーザ; uk:?Медуза; ka:?მედუზა||
vesti-lv|outlet|vesti.lv|?Segodnya|en:?Segodnya||
baltictimes|outlet|baltictimes.com|The Baltic Times|en:The Baltic Times; Baltic Times||
latgaleslaiks-lv|outlet|latgaleslaiks.lv|Latgales Laiks|lv:Latgales Laiks||
novaja-lv|outlet|novaja.lv|?Novaya Gazeta|en:?Novaya Gazeta||
ntz-lv|outlet|ntz.lv|Neatkarīgās Tukuma Ziņas|lv:Neatkarīgās Tukuma Ziņas||
la-lv|outlet|la.lv|Latvijas Avīze|lv:Latvijas Avīzes; lv:Latvijas Avīzei; lv:Latvijas Avīzi; lv:LA.lv||
jauns-lv|outlet|jauns.lv|Jauns.lv|lv:Kas Jauns||
apollo-lv|outlet|apollo.lv|Apollo.lv|lv:?Apollo||
db-lv|outlet|db.lv|Dienas Bizness|lv:Dienas Biznesa; lv:Dienas Biznesam; lv:db.lv||
ir-lv|outlet|ir.lv irir.lv|Ir.lv|lv:?Ir||
rebaltica-lv|outlet|rebaltica.lv|Re:Baltica|lv:Rebaltica||
tv3-lv|outlet|tv3.lv|TV3 (Latvija)|lv:TV3; lv:TV3 Ziņas; lv:TV3.lv; lv:Nekā personīga||
kurzemesvards-lv|outlet|kurzemesvards.lv|Kurzemes Vārds|lv:Kurzemes Vārda; lv:Kurzemes Vārdam; lv:Kurzemes Vārdā||
liepajniekiem-lv|outlet|liepajniekiem.lv|liepajniekiem.lv|||
edruva-lv|outlet|edruva.lv|?Druva|lv:?Druva||
zz-lv|outlet|zz.lv|Zemgales Ziņas|lv:Zemgales Ziņām||
bauskasdzive-lv|outlet|bauskasdzive.lv|Bauskas Dzīve|lv:Bauskas Dzīves; lv:Bauskas Dzīvei; lv:Bauskas Dzīvē||
ventasbalss-lv|outlet|ventasbalss.lv|Ventas Balss|lv:Ventas Balsij; lv:Ventas Balsī||
dzirkstele-lv|outlet|dzirkstele.lv|?Dzirkstele|||
ogresvestis-lv|outlet|ogresvestisvisiem.lv|Ogres Vēstis Visiem|||
pietiek-lv|outlet|pietiek.com|?Pietiek|lv:Pietiek.com||
puaro-lv|outlet|puaro.lv|?Puaro|lv:Puaro.lv||
recheck-lv|outlet|recheck.lv|Re:Check|lv:Recheck||
lvportals-lv|outlet|lvportals.lv vestnesis.lv|LV portāls|lv:Latvijas Vēstnesis; lv:Latvijas Vēstneša; lv:Latvijas Vēstnesim||
santa-lv|outlet|santa.lv|Santa.lv|||
tv24-lv|outlet|xtv.lv tv24.lv|TV24 (Latvija)|lv:TV24; lv:Rīga TV24||
sportacentrs-lv|outlet|sportacentrs.com|Sportacentrs.com|||
kasjauns-lv|outlet|kasjauns.lv|Kas Jauns|||
`;
