export default `
actuniger|outlet|actuniger.com|ActuNiger|||
`;
