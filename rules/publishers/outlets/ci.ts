export default `
fratmat-info|outlet|fratmat.info|Fraternité Matin|||
abidjan-net|outlet|abidjan.net|Abidjan.net|||
`;
