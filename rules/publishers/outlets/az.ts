export default `
report-az|outlet|report.az|Report.az|||
haqqin-az|outlet|haqqin.az|Haqqin.az|||
azernews-az|outlet|azernews.az|AzerNews|||
caliber-az|outlet|caliber.az|Caliber.Az|||
turan-az|outlet|turan.az|?Turan|az:Turan informasiya agentliyi; az:?Turan||
musavat|outlet|musavat.com|Yeni Müsavat|az:Yeni Müsavat||
serqqapisi-az|outlet|serqqapisi.az|Şərq Qapısı|az:Şərq Qapısı||
`;
