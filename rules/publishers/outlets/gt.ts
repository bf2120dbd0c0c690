export default `
prensalibre|outlet|prensalibre.com|?Prensa Libre|es:?Prensa Libre||
lahora-gt|outlet|lahora.gt|La Hora (Guatemala)|es:?La Hora||
plazapublica-com-gt|outlet|plazapublica.com.gt|Plaza Pública|es:Plaza Pública||
elperiodico-com-gt|outlet|elperiodico.com.gt|?El Periódico|es:?El Periódico||
dca-gob-gt|outlet|dca.gob.gt|Diario de Centro América|es:Diario de Centro América||
`;
