export default `
theanguillian|outlet|theanguillian.com|The Anguillian|en:The Anguillian||
`;
