export default `
delfi-lv|outlet|delfi.lv|Delfi (Latvija)|lv:?Delfi||
diena-lv|outlet|diena.lv|?Diena|lv:?Diena||
lsm-lv|outlet|lsm.lv|LSM|LSM.lv; lv:LSM; lv:Latvijas Televīzija||
tvnet-lv|outlet|tvnet.lv|TVNET|lv:TVNET||
nra-lv|outlet|nra.lv|?Neatkarīgā|lv:Neatkarīgā Rīta Avīze; lv:?Neatkarīgā; lv:?Neatkarīgajai; lv:?Neatkarīgajā||
meduza-io|outlet|meduza.io|Meduza|?(pl)Meduza; ru:?Медуза; zh:美杜莎新闻网; ja:メドゥーザ; uk:?Медуза||
vesti-lv|outlet|vesti.lv|?Segodnya|en:?Segodnya||
baltictimes|outlet|baltictimes.com|The Baltic Times|en:The Baltic Times; Baltic Times||
latgaleslaiks-lv|outlet|latgaleslaiks.lv|Latgales Laiks|lv:Latgales Laiks||
novaja-lv|outlet|novaja.lv|?Novaya Gazeta|en:?Novaya Gazeta||
ntz-lv|outlet|ntz.lv|Neatkarīgās Tukuma Ziņas|lv:Neatkarīgās Tukuma Ziņas||
`;
