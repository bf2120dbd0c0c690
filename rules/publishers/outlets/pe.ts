export default `
elcomercio-pe|outlet|elcomercio.pe|El Comercio (Perú)|es:?El Comercio; es:El Comercio de Perú; zh:秘鲁商报; ?El Comercio|https://elcomercio.pe/buscar/?query={q}|
larepublica-pe|outlet|larepublica.pe|La República (Perú)|es:?!La República; zh:?共和国报||
gestion-pe|outlet|gestion.pe|?Gestión|es:?Gestión||
rpp-pe|outlet|rpp.pe|RPP|RPP Noticias||
peru21-pe|outlet|peru21.pe|Perú21||https://peru21.pe/buscar/?query={q}|
diariocorreo-pe|outlet|diariocorreo.pe|Correo (Perú)|es:?Correo||
idl-reporteros-pe|outlet|idl-reporteros.pe|IDL-Reporteros|||
ojo-publico|outlet|ojo-publico.com|Ojo Público|OjoPúblico; es:Ojo Público||
americatv-com-pe|outlet|americatv.com.pe|América TV (Perú)|es:América Noticias; es:?América TV; es:América Televisión||
expreso-com-pe|outlet|expreso.com.pe|Diario Expreso|es:Diario Expreso||
elperuano-com-pe|outlet|elperuano.com.pe|?El Peruano|es:?El Peruano||
ojo-pe|outlet|ojo.pe|Diario Ojo|es:Diario Ojo||
diariouno-pe|outlet|diariouno.pe|Diario UNO|es:Diario UNO||
depor-com|outlet|depor.com|Diario Depor|es:diario Depor||
trome-com|outlet|trome.com|Trome|||
elbocon-pe|outlet|elbocon.pe|El Bocón|||
`;
