export default `
elcomercio|outlet|elcomercio.com|El Comercio (Ecuador)|es:?El Comercio; es:El Comercio de Quito||
eluniverso|outlet|eluniverso.com|?El Universo|es:?El Universo|https://www.eluniverso.com/resultados?search={q}|
expreso-ec|outlet|expreso.ec|Expreso (Ecuador)|es:?Expreso||
primicias-ec|outlet|primicias.ec|?Primicias|es:?Primicias||
ecuavisa|outlet|ecuavisa.com|Ecuavisa||https://www.ecuavisa.com/busqueda?search_api_views_fulltext={q}|
teleamazonas|outlet|teleamazonas.com|Teleamazonas|||
eltelegrafo-com-ec|outlet|eltelegrafo.com.ec|?El Telégrafo|es:?!El Telégrafo||
`;
