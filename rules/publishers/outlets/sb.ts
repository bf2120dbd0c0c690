export default `
solomonstarnews|outlet|solomonstarnews.com|Solomon Star|||
`;
