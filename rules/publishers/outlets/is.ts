export default `
mbl-is|outlet|mbl.is|Morgunblaðið|||
ruv-is|outlet|ruv.is|?RÚV|is:RÚV||
visir-is|outlet|visir.is|Vísir|is:Vísir||
icelandreview|outlet|icelandreview.com|Iceland Review|||
dv-is|outlet|dv.is|?DV|is:?DV||
`;
