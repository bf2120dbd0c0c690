export default `
elnuevodia|outlet|elnuevodia.com|El Nuevo Día|||
primerahora|outlet|primerahora.com|?Primera Hora|es:?Primera Hora||
metro-pr|outlet|metro.pr|Metro Puerto Rico|es:Metro Puerto Rico||
`;
