export default `
anacao-cv|outlet|anacao.cv|A Nação|en:A Nação||
expressodasilhas-cv|outlet|expressodasilhas.cv|Expresso das Ilhas|pt:Expresso das Ilhas||
`;
