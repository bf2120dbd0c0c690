export default `
nation-africa|outlet|nation.africa|Daily Nation|en:?The Nation; en:Nation Media Group; en:Sunday Nation; zh:肯尼亚民族日报; zh:?民族日报||
standardmedia-co-ke|outlet|standardmedia.co.ke|The Standard (Kenya)|en:?The Standard; zh:?旗帜报||
the-star-co-ke|outlet|the-star.co.ke|The Star (Kenya)|en:?The Star||
businessdailyafrica|outlet|businessdailyafrica.com|Business Daily (Kenya)|Business Daily Africa; en:?Business Daily||
theeastafrican-co-ke|outlet|theeastafrican.co.ke|The EastAfrican|The East African||
citizen-digital|outlet|citizen.digital|Citizen TV|Citizen TV Kenya; en:Citizen Digital; en:Citizen TV||
capitalfm-co-ke|outlet|capitalfm.co.ke|Capital FM|Capital FM Kenya; en:Capital FM||
taifaleo-nation-co-ke|outlet|taifaleo.nation.co.ke|Taifa Leo|sw:Taifa Leo||
`;
