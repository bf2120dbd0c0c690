export default `
alghad|outlet|alghad.com|?الغد|ar:?الغد; ar:صحيفة الغد; en:Alghad||
alrai|outlet|alrai.com|الرأي (الأردن)|ar:?الرأي; en:Al Ra'i||
ammonnews-net|outlet|ammonnews.net|?عمون|ar:?عمون; en:Ammon News||
royanews-tv|outlet|royanews.tv|?رؤيا|ar:قناة رؤيا; ar:رؤيا الإخباري; ar:?رؤيا; Roya News||
jordantimes|outlet|jordantimes.com|The Jordan Times|Jordan Times; en:The Jordan Times||
sarayanews|outlet|sarayanews.com|Saraya|en:Saraya||
alarabalyawm-net|outlet|alarabalyawm.net|Al-Arab Al-Yawm|en:Al-Arab Al-Yawm||
`;
