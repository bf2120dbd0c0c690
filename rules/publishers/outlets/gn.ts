export default `
guineenews-org|outlet|guineenews.org|Guinéenews|||
africaguinee|outlet|africaguinee.com|Africa Guinée|||
`;
