export default `
laprensa-hn|outlet|laprensa.hn|La Prensa (Honduras)|es:?La Prensa||
elheraldo-hn|outlet|elheraldo.hn|El Heraldo (Honduras)|es:?El Heraldo||
latribuna-hn|outlet|latribuna.hn|La Tribuna (Honduras)|es:?La Tribuna||
contracorriente-red|outlet|contracorriente.red|?Contracorriente|||
tiempo-hn|outlet|tiempo.hn|?El Tiempo|es:?El Tiempo||
`;
