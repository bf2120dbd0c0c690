export default `
rudaw-net|outlet|rudaw.net|Rudaw|ar:رووداو; ku:Rûdaw; fa:رووداو||
kurdistan24-net|outlet|kurdistan24.net|Kurdistan 24|Kurdistan24; ar:كوردستان 24; ar:كردستان 24||
alsumaria-tv|outlet|alsumaria.tv|?السومرية|ar:?السومرية; ar:السومرية نيوز; Alsumaria||
baghdadtoday-news|outlet|baghdadtoday.news|بغداد اليوم|ar:بغداد اليوم||
alsabaah-iq|outlet|alsabaah.iq|الصباح (العراق)|ar:?!الصباح||
almadapaper-net|outlet|almadapaper.net|?المدى|ar:?المدى||
azzaman|outlet|azzaman.com|Azzaman|en:Azzaman||
kurdishglobe-net|outlet|kurdishglobe.net|The Kurdish Globe|en:The Kurdish Globe; Kurdish Globe||
`;
