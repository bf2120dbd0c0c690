export default `
fratmat-info|outlet|fratmat.info|Fraternité Matin|||
abidjan-net|outlet|abidjan.net|Abidjan.net|||
koaci-com|outlet|koaci.com|KOACI|Koaci||
`;
