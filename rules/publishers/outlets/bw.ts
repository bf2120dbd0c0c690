export default `
mmegi-bw|outlet|mmegi.bw|Mmegi|||
thevoicebw|outlet|thevoicebw.com|?The Voice|||
`;
