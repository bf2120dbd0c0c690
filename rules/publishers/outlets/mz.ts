export default `
opais-co-mz|outlet|opais.co.mz|O País (Moçambique)|pt:?O País||
clubofmozambique|outlet|clubofmozambique.com|Club of Mozambique|||
cartamz|outlet|cartamz.com|Carta de Moçambique|pt:Carta de Moçambique||
jornalnoticias-co-mz|outlet|jornalnoticias.co.mz|?Notícias|pt:?Notícias||
`;
