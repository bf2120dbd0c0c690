export default `
brudirect|outlet|brudirect.com|Brunei Direct|en:Brunei Direct||
`;
