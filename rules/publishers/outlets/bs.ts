export default `
thenassauguardian|outlet|thenassauguardian.com|The Nassau Guardian|und:The Nassau Guardian; Nassau Guardian||
`;
