export default `
elnacional|outlet|elnacional.com|?El Nacional|es:?El Nacional; es:El Nacional de Venezuela||
eluniversal|outlet|eluniversal.com|El Universal (Venezuela)|es:?El Universal||
ultimasnoticias-com-ve|outlet|ultimasnoticias.com.ve|?Últimas Noticias|es:?Últimas Noticias||
telesurtv-net|outlet|telesurtv.net telesurenglish.net|teleSUR|zh:南方电视台; zh:南方電視台; ja:テレスル; ru:Телесур; ar:تيليسور||
globovision|outlet|globovision.com|Globovisión|||
vtv-gob-ve|outlet|vtv.gob.ve|VTV (Venezuela)|es:Venezolana de Televisión; es:?VTV||
efectococuyo|outlet|efectococuyo.com|Efecto Cocuyo|||
elpitazo-net|outlet|elpitazo.net|El Pitazo|||
talcualdigital|outlet|talcualdigital.com|Tal Cual|es:TalCual; es:Tal Cual||
armando-info|outlet|armando.info|Armando.info|||
runrun-es|outlet|runrun.es|Runrun.es|||
lapatilla|outlet|lapatilla.com|La Patilla|?(es,ca)La Patilla|https://lapatilla.com/?s={q}|
ntn24|outlet|ntn24.com|NTN24|||
panorama-com-ve|outlet|panorama.com.ve|Diario Panorama|es:Diario Panorama||
laverdad|outlet|laverdad.com|?La Verdad|es:?La Verdad||
ciudadccs-info|outlet|ciudadccs.info|Ciudad CCS|es:Ciudad CCS||
correodelcaroni|outlet|correodelcaroni.com|Correo del Caroní|es:Correo del Caroní||
elimpulso|outlet|elimpulso.com|?El Impulso|es:?El Impulso||
diariodecaracas|outlet|diariodecaracas.com|El Diario de Caracas|es:El Diario de Caracas||
eltiempo-com-ve|outlet|eltiempo.com.ve|?El Tiempo|es:?El Tiempo||
diariodelosandes|outlet|diariodelosandes.com|Diario de los Andes|es:Diario de los Andes||
eldiariodeguayana-com-ve|outlet|eldiariodeguayana.com.ve|El Diario de Guayana|es:El Diario de Guayana||
elmundo-com-ve|outlet|elmundo.com.ve|?El Mundo|es:?El Mundo||
elperiodicodemonagas-com-ve|outlet|elperiodicodemonagas.com.ve|El Periódico de Monagas|es:El Periódico de Monagas||
lamanana-com-ve|outlet|lamanana.com.ve|?La Mañana|es:?La Mañana||
diariofrontera|outlet|diariofrontera.com|Diario Frontera|es:Diario Frontera||
albertonews-com|outlet|albertonews.com|AlbertoNews|||
`;
