export default `
maliweb-net|outlet|maliweb.net|Maliweb|||
malijet|outlet|malijet.com|Malijet|||
studiotamani-org|outlet|studiotamani.org|Studio Tamani|||
`;
