export default `
listindiario|outlet|listindiario.com|Listín Diario|||
diariolibre|outlet|diariolibre.com|Diario Libre|||
elcaribe-com-do|outlet|elcaribe.com.do|?El Caribe|es:?El Caribe||
hoy-com-do|outlet|hoy.com.do|Hoy (RD)|es:?Hoy||
dominicantoday|outlet|dominicantoday.com|Dominican Today|es:Dominican Today||
`;
