export default `
elpais-com-uy|outlet|elpais.com.uy|El País (Uruguay)|es:?El País||
elobservador-com-uy|outlet|elobservador.com.uy|El Observador (Uruguay)|es:?!El Observador|https://www.elobservador.com.uy/{q}-s|
ladiaria-com-uy|outlet|ladiaria.com.uy|La Diaria|?(es,nl,no)la diaria||
busqueda-com-uy|outlet|busqueda.com.uy|?Búsqueda|es:?Búsqueda||
montevideo-com-uy|outlet|montevideo.com.uy|Montevideo Portal|||
eltelegrafo|outlet|eltelegrafo.com|?El Telégrafo|es:?El Telégrafo||
en-mercopress|outlet|en.mercopress.com mercopress.com|MercoPress|||
`;
