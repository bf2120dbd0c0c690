export default `
prensa|outlet|prensa.com|La Prensa (Panamá)|es:?La Prensa; es:La Prensa de Panamá||
laestrella-com-pa|outlet|laestrella.com.pa|La Estrella de Panamá|||
tvn-2|outlet|tvn-2.com|TVN Panamá|es:TVN Panamá||
critica-com-pa|outlet|critica.com.pa|Crítica Libre|es:Crítica Libre||
midiario|outlet|midiario.com|Mi Diario|es:Mi Diario||
elsiglo|outlet|elsiglo.com|?El Siglo|es:?El Siglo||
`;
