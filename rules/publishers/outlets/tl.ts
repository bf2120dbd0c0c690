export default `
tatoli-tl|outlet|tatoli.tl|Tatoli|||
`;
