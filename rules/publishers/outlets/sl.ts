export default `
sierraloaded-sl|outlet|sierraloaded.sl|Sierraloaded|||
`;
