export default `
monitor-co-ug|outlet|monitor.co.ug|Daily Monitor|||
newvision-co-ug|outlet|newvision.co.ug|?New Vision|en:?New Vision||
observer-ug|outlet|observer.ug|The Observer (Uganda)|en:?!The Observer||
independent-co-ug|outlet|independent.co.ug|?The Independent|en:?The Independent||
redpepper-co-ug|outlet|redpepper.co.ug|Red Pepper|||
busiweek|outlet|busiweek.com|East African Business Week|||
chimpreports-com|outlet|chimpreports.com|ChimpReports|Chimpreports||
`;
