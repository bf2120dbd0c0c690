export default `
akhbar-alkhaleej|outlet|akhbar-alkhaleej.com|أخبار الخليج|ar:أخبار الخليج; en:Akhbar Al Khaleej||
alayam|outlet|alayam.com|الأيام (البحرين)|ar:?!الأيام; en:Al Ayam||
gdnonline|outlet|gdnonline.com|Gulf Daily News|||
alwasatnews|outlet|alwasatnews.com|Al-Wasat|en:Al-Wasat||
alwatannews-net|outlet|alwatannews.net|?Al-Watan|en:?Al-Watan||
`;
