export default `
lequotidien-re|outlet|lequotidien.re|Le Quotidien de la Réunion|fr:Le Quotidien de La Réunion||
zinfos974|outlet|zinfos974.com|Zinfos974|||
`;
