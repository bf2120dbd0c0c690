export default `
nyasatimes|outlet|nyasatimes.com|Nyasa Times|||
mwnation|outlet|mwnation.com|The Nation (Malawi)|en:?The Nation||
`;
