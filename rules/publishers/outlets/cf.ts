export default `
corbeaunews-centrafrique-org|outlet|corbeaunews-centrafrique.org|Corbeau News|Corbeau News Centrafrique; fr:Corbeau News||
`;
