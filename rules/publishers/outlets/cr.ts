export default `
nacion|outlet|nacion.com|La Nación (Costa Rica)|es:?La Nación||
crhoy|outlet|crhoy.com|CRHoy|||
teletica|outlet|teletica.com|Teletica|||
ticotimes-net|outlet|ticotimes.net|The Tico Times|Tico Times; es:The Tico Times||
elmundo-cr|outlet|elmundo.cr|El Mundo CR|es:El Mundo CR||
news-co-cr|outlet|news.co.cr|The Costa Rica Star|es:The Costa Rica Star; Costa Rica Star||
`;
