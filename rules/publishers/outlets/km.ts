export default `
alwatwan-net|outlet|alwatwan.net|Al-Watwan|fr:Al-Watwan||
`;
