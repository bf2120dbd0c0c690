export default `
radiookapi-net|outlet|radiookapi.net|Radio Okapi|||
actualite-cd|outlet|actualite.cd|Actualité.cd|||
7sur7-cd|outlet|7sur7.cd|7sur7.cd|||
`;
