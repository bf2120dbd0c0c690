export default `
jornaldeangola-ao|outlet|jornaldeangola.ao|Jornal de Angola|||
novojornal-co-ao|outlet|novojornal.co.ao|?Novo Jornal|pt:?Novo Jornal||
`;
