export default `
emol|outlet|emol.com elmercurio.com|?El Mercurio|?(es,it)El Mercurio; es:?El Mercurio; es:Emol; zh:智利信使报; zh:?信使报; ja:エル・メルクリオ||
latercera|outlet|latercera.com|?La Tercera|?(fr,es,ca)La Tercera; es:?La Tercera; zh:三点钟报; zh:智利三点钟报||
biobiochile-cl|outlet|biobiochile.cl|BioBioChile|Radio Bío Bío||
cooperativa-cl|outlet|cooperativa.cl|?Cooperativa|es:?Cooperativa; es:Radio Cooperativa||
cnnchile|outlet|cnnchile.com|CNN Chile|||
lacuarta|outlet|lacuarta.com|?La Cuarta|es:?La Cuarta||
elmostrador-cl|outlet|elmostrador.cl|El Mostrador|?(es,pt,ca)El Mostrador||
ciperchile-cl|outlet|ciperchile.cl|CIPER|CIPER Chile; es:CIPER||
df-cl|outlet|df.cl|Diario Financiero|es:Diario Financiero||
24horas-cl|outlet|24horas.cl tvn.cl|24 Horas (TVN Chile)|es:TVN Chile; es:?24 Horas||
t13-cl|outlet|t13.cl|?T13|es:?T13||
theclinic-cl|outlet|theclinic.cl|The Clinic|?(en,nl)The Clinic||
losandes-com-pe|outlet|losandes.com.pe|?Los Andes|es:?Los Andes||
elclarin-cl|outlet|elclarin.cl|Clarín (Chile)|es:?Clarín||
elrancaguino-cl|outlet|elrancaguino.cl|El Rancagüino|es:El Rancagüino||
diarioeldia-cl|outlet|diarioeldia.cl|?El Día|es:?El Día||
elnaveghable-cl|outlet|elnaveghable.cl|El Naveghable|es:El Naveghable||
santiagotimes-cl|outlet|santiagotimes.cl|The Santiago Times|es:The Santiago Times; Santiago Times||
lasegunda|outlet|lasegunda.com|?La Segunda|es:?La Segunda||
diariolaprensa-cl|outlet|diariolaprensa.cl|La Prensa de Curicó|es:La Prensa de Curicó||
diarioviregion-cl|outlet|diarioviregion.cl|Diario VI Región|es:Diario VI Región||
redgol-cl|outlet|redgol.cl|RedGol|||
meganoticias-cl|outlet|meganoticias.cl|Meganoticias|||
chilevision-cl|outlet|chilevision.cl|Chilevisión|CHV Noticias||
ladiscusion-cl|outlet|ladiscusion.cl|?La Discusión|||
`;
