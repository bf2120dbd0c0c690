export default `
tchadinfos|outlet|tchadinfos.com|Tchadinfos|||
alwihdainfo|outlet|alwihdainfo.com|Alwihda Info|||
`;
