export default `
thepoint-gm|outlet|thepoint.gm|The Point (Gambia)|en:?The Point||
`;
