export default `
newtimes-co-rw|outlet|newtimes.co.rw|?The New Times|?!New Times||
igihe|outlet|igihe.com|IGIHE|||
`;
