export default `
thenassauguardian|outlet|thenassauguardian.com|The Nassau Guardian|Nassau Guardian||
`;
