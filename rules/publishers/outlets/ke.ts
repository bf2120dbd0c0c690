export default `
nation-africa|outlet|nation.africa|Daily Nation|en:?The Nation; en:Nation Media Group; en:Sunday Nation; zh:肯尼亚民族日报; zh:?民族日报||
standardmedia-co-ke|outlet|standardmedia.co.ke|The Standard (Kenya)|en:?The Standard; zh:?旗帜报||
the-star-co-ke|outlet|the-star.co.ke|The Star (Kenya)|en:?The Star||
businessdailyafrica|outlet|businessdailyafrica.com|Business Daily (Kenya)|Business Daily Africa; en:?Business Daily||
theeastafrican-co-ke|outlet|theeastafrican.co.ke|The EastAfrican|The East African||
citizen-digital|outlet|citizen.digital|Citizen TV|Citizen TV Kenya; en:Citizen Digital; en:Citizen TV||
capitalfm-co-ke|outlet|capitalfm.co.ke|Capital FM|Capital FM Kenya; en:Capital FM||
taifaleo-nation-co-ke|outlet|taifaleo.nation.co.ke|Taifa Leo|sw:Taifa Leo; sw:Taifa Jumapili||
kbc-ke|outlet|kbc.co.ke|KBC (Kenya)|sw:KBC; Kenya Broadcasting Corporation; sw:Radio Taifa; sw:KBC Radio Taifa||
ntvkenya-ke|outlet|ntvkenya.co.ke|NTV Kenya|sw:NTV||
ktnnews-ke|outlet|ktnnews.com|KTN News|sw:KTN; KTN Kenya||
tuko-ke|outlet|tuko.co.ke kiswahili.tuko.co.ke|TUKO|TUKO.co.ke; Tuko.co.ke; sw:TUKO; en:Tuko News||
k24-ke|outlet|k24tv.co.ke k24.digital|K24 TV|sw:K24||
radiojambo-ke|outlet|radiojambo.co.ke|Radio Jambo|||
radiocitizen-ke|outlet|radiocitizen.co.ke|Radio Citizen|||
radiomaisha-ke|outlet|radiomaisha.co.ke|Radio Maisha|||
`;
