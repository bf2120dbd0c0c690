export default `
lnc-nc|outlet|lnc.nc|Les Nouvelles calédoniennes|fr:Les Nouvelles calédoniennes||
`;
