export default `
libyaobserver-ly|outlet|libyaobserver.ly|Libya Observer|||
libyaherald|outlet|libyaherald.com|Libya Herald|||
alwasat-ly|outlet|alwasat.ly|بوابة الوسط|ar:بوابة الوسط||
`;
