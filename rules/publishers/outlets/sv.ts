export default `
laprensagrafica|outlet|laprensagrafica.com|La Prensa Gráfica|||
elsalvador|outlet|elsalvador.com|El Diario de Hoy|es:El Diario de Hoy; es:elsalvador.com|https://www.elsalvador.com/search?s={q}|
elfaro-net|outlet|elfaro.net|?El Faro|es:?El Faro||
svalbardposten-no|outlet|svalbardposten.no|Svalbardposten|no:Svalbardposten||
elgrafico|outlet|elgrafico.com|?El Gráfico|es:?El Gráfico||
`;
