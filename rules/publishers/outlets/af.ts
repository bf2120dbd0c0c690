export default `
tolonews|outlet|tolonews.com|طلوع‌نیوز|TOLOnews; Tolo News; fa:طلوع نیوز; fa:طلوع‌نیوز; ps:طلوع نیوز||
khaama|outlet|khaama.com|خامه پرس|Khaama Press; fa:خامه پرس; ur:خامہ پریس||
amu-tv|outlet|amu.tv|?آمو|Amu TV; fa:تلویزیون آمو; fa:?آمو||
afintl|outlet|afintl.com|افغانستان اینترنشنال|Afghanistan International; fa:افغانستان اینترنشنال||
8am-media|outlet|8am.media|هشت صبح|fa:هشت صبح; Hasht-e Subh; fa:۸صبح; fa:۸ صبح||
dailyafghanistan|outlet|dailyafghanistan.com|Daily Afghanistan|||
outlookafghanistan-net|outlet|outlookafghanistan.net|The Daily Outlook Afghanistan|Daily Outlook Afghanistan||
etilaatroz-com|outlet|etilaatroz.com|اطلاعات روز|Etilaatroz; Etilaat-e Roz||
rukhshana-com|outlet|rukhshana.com|رسانه رخشانه|Rukhshana Media||
`;
