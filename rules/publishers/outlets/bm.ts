export default `
bernews|outlet|bernews.com|Bernews|||
`;
