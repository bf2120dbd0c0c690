export default `
togofirst|outlet|togofirst.com|Togo First|||
republicoftogo|outlet|republicoftogo.com|?République togolaise|fr:?République togolaise||
`;
