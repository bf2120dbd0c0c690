export default `
macaodaily|outlet|macaodaily.com|澳門日報|zh:澳門日報; zh:澳门日报; Macao Daily News||
aamacau|outlet|aamacau.com|論盡媒體|zh:論盡媒體||
macaubusiness|outlet|macaubusiness.com|Macau Business|||
tdm-com-mo|outlet|tdm.com.mo|?TDM|TDM Macau; zh:澳廣視; zh:澳門廣播電視; en:?TDM||
macaudailytimes-com-mo|outlet|macaudailytimes.com.mo|Macau Daily Times|||
`;
