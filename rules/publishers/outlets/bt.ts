export default `
kuenselonline|outlet|kuenselonline.com|Kuensel|||
thebhutanese-bt|outlet|thebhutanese.bt|The Bhutanese|||
`;
