export default `
cameroon-tribune-cm|outlet|cameroon-tribune.cm|Cameroon Tribune|||
journalducameroun|outlet|journalducameroun.com|Journal du Cameroun|||
actucameroun|outlet|actucameroun.com|Actu Cameroun|||
`;
