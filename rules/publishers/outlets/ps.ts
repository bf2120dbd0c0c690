export default `
alhaya-ps|outlet|alhaya.ps|الحياة الجديدة|ar:الحياة الجديدة; ?!Al-Hayat al-Jadida||
alquds|outlet|alquds.com|القدس (فلسطين)|ar:?القدس; ar:صحيفة القدس; Al-Quds newspaper||
al-ayyam-ps|outlet|al-ayyam.ps|الأيام (فلسطين)|ar:?الأيام||
aqsatv-ps|outlet|aqsatv.ps|الأقصى|ar:قناة الأقصى; ar:الأقصى; Al-Aqsa TV||
qudsn-net|outlet|qudsn.net qudsn.co|شبكة قدس|Quds News Network; ar:شبكة قدس الإخبارية||
arab48-com|outlet|arab48.com|عرب 48|Arab48; ar:عرب48||
`;
