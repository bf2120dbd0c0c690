export default `
clarin|outlet|clarin.com|?Clarín|es:?!Clarín; es:diario Clarín; zh:?号角报; zh:號角報; zh:阿根廷号角报; ja:クラリン紙; ru:Кларин; ja:?クラリン|https://www.clarin.com/buscador/?q={q}|
lanacion-com-ar|outlet|lanacion.com.ar|La Nación (Argentina)|es:?La Nación; es:diario La Nación; zh:阿根廷民族报; zh:?民族报; ja:ラ・ナシオン; ?La Nación; ja:ナシオン紙||
pagina12-com-ar|outlet|pagina12.com.ar|Página/12|Página 12||
ambito|outlet|ambito.com|?Ámbito|es:Ámbito Financiero; es:?Ámbito||
cronista|outlet|cronista.com|?El Cronista|es:?El Cronista; es:El Cronista Comercial|https://www.cronista.com/buscar/{q}|
perfil|outlet|perfil.com|?Perfil|es:?Perfil|https://www.perfil.com/buscador/?q={q}|
lagaceta-com-ar|outlet|lagaceta.com.ar|La Gaceta (Tucumán)|es:?La Gaceta||
lavoz-com-ar|outlet|lavoz.com.ar|La Voz del Interior|es:La Voz del Interior||
lacapital-com-ar|outlet|lacapital.com.ar|La Capital (Rosario)|es:?La Capital||
tn-com-ar|outlet|tn.com.ar|TN Todo Noticias|es:Todo Noticias; es:?TN; es:TN Todo Noticias|https://tn.com.ar/buscar/{q}|
c5n|outlet|c5n.com|?C5N|||
batimes-com-ar|outlet|batimes.com.ar|Buenos Aires Times|||
buenosairesherald|outlet|buenosairesherald.com|Buenos Aires Herald|||
ole-com-ar|outlet|ole.com.ar|?Olé|es:?Olé; es:diario Olé; zh:奥莱报; zh:阿根廷奥莱报; ja:オレ紙||
tycsports|outlet|tycsports.com|TyC Sports|||
chequeado|outlet|chequeado.com|Chequeado||https://chequeado.com/?s={q}|
eldiarioar|outlet|eldiarioar.com|elDiarioAR|||
iprofesional|outlet|iprofesional.com|iProfesional||https://www.iprofesional.com/index.php?p=buscadorProfesional&texto={q}|
mdzol|outlet|mdzol.com|MDZ Online|es:MDZ Online; es:MDZ||
misionesonline-net|outlet|misionesonline.net|Misiones Online|es:Misiones Online||
rionegro-com-ar|outlet|rionegro.com.ar|Río Negro|es:Río Negro||
eldia|outlet|eldia.com|?El Día|es:?El Día||
losandes-com-ar|outlet|losandes.com.ar|?Los Andes|es:?Los Andes||
elliberal-com-ar|outlet|elliberal.com.ar|?El Liberal|es:?El Liberal||
elancasti-com-ar|outlet|elancasti.com.ar|El Ancasti|es:El Ancasti||
lacapitalmdp|outlet|lacapitalmdp.com|La Capital de Mar del Plata|es:La Capital de Mar del Plata||
lanueva|outlet|lanueva.com|La Nueva Provincia|es:La Nueva Provincia||
diariojornada-com-ar|outlet|diariojornada.com.ar|Diario Jornada|es:Diario Jornada||
eldiario-com-ar|outlet|eldiario.com.ar|Diario Parana Digital|es:Diario Parana Digital||
cronica-com-ar|outlet|cronica.com.ar|?Crónica|es:?Crónica||
diariodecuyo-com-ar|outlet|diariodecuyo.com.ar|Diario de Cuyo|es:Diario de Cuyo||
puntal-com-ar|outlet|puntal.com.ar|Diario Puntal|es:Diario Puntal||
diariohoy-net|outlet|diariohoy.net|Diario Hoy (Argentina)|es:?Diario Hoy||
diarioarmenia-org-ar|outlet|diarioarmenia.org.ar|Diario Armenia|es:Diario Armenia||
diarionorte|outlet|diarionorte.com|Diario Norte|es:Diario Norte||
baenegocios|outlet|baenegocios.com|Buenos Aires Económico|es:Buenos Aires Económico; es:BAE Negocios||
eleconomista-com-ar|outlet|eleconomista.com.ar|?El Economista|es:?El Economista||
sardarabad-com-ar|outlet|sardarabad.com.ar|Sardarabad|es:Sardarabad||
eldebate-com-ar|outlet|eldebate.com.ar|?El Debate|es:?El Debate||
diagonales|outlet|diagonales.com|Diario Diagonales|es:Diario Diagonales||
diariodemocracia|outlet|diariodemocracia.com|Diario Democracia|es:Diario Democracia||
eltribuno-info|outlet|eltribuno.info|?El Tribuno|es:?El Tribuno||
elsigloweb|outlet|elsigloweb.com|?El Siglo|es:?El Siglo||
dobleamarilla-com-ar|outlet|dobleamarilla.com.ar|Doble Amarilla|||
eldestapeweb-com|outlet|eldestapeweb.com|El Destape|||
cenital-com|outlet|cenital.com|Cenital|||
bolavip-com|outlet|bolavip.com|Bolavip|||
zona-militar-com|outlet|zona-militar.com|Zona Militar|||
telefe-com|outlet|telefe.com mitelefe.com|Telefe|Telefe Noticias||
eltrecetv-com-ar|outlet|eltrecetv.com.ar|El Trece|es:eltrece||
lared-am|outlet|lared.am|Radio La Red|es:?La Red||
radiomitre-cienradios-com|outlet|radiomitre.cienradios.com|Radio Mitre|||
`;
