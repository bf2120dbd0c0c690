export default `
alhaya-ps|outlet|alhaya.ps|الحياة الجديدة|ar:الحياة الجديدة; ?!Al-Hayat al-Jadida||
alquds|outlet|alquds.com|القدس (فلسطين)|ar:?القدس; ar:صحيفة القدس; Al-Quds newspaper||
al-ayyam-ps|outlet|al-ayyam.ps|الأيام (فلسطين)|ar:?الأيام||
aqsatv-ps|outlet|aqsatv.ps|الأقصى|ar:قناة الأقصى; ar:الأقصى; Al-Aqsa TV||
`;
