export default `
tengrinews-kz|outlet|tengrinews.kz|Tengrinews|Tengri News; ru:Тенгриньюс||
zakon-kz|outlet|zakon.kz|Zakon.kz|ru:Zakon.kz||
vlast-kz|outlet|vlast.kz|?Vlast|Vlast.kz; ru:?Vlast||
orda-kz|outlet|orda.kz|Orda.kz|ru:Orda.kz||
astanatimes|outlet|astanatimes.com|The Astana Times|Astana Times; en:The Astana Times||
24-kz|outlet|24.kz|Khabar 24|ru:Хабар 24||
express-k-kz|outlet|express-k.kz|Express K|en:Express K||
informburo-kz|outlet|informburo.kz|Informburo|Informburo.kz||
ulysmedia-kz|outlet|ulysmedia.kz|Ulysmedia|Ulysmedia.kz||
egemen|outlet|egemen.kz|Егемен Қазақстан|kk:Егемен Қазақстан; Egemen Qazaqstan||
aikyn|outlet|aikyn.kz|Айқын|kk:?Айқын||
zhasalash|outlet|zhasalash.kz|Жас Алаш|kk:Жас Алаш||
anatili|outlet|anatili.kazgazeta.kz|Ана тілі|kk:?Ана тілі||
khabar|outlet|khabar.kz|Khabar|kk:«Хабар» агенттігі; kk:Хабар агенттігі||
abai-kz|outlet|abai.kz|Abai.kz|||
baq-kz|outlet|baq.kz|Baq.kz|||
ult-kz|outlet|ult.kz|Ult.kz|||
nur-kz|outlet|nur.kz|NUR.KZ|||
stan-kz|outlet|stan.kz|Stan.kz|||
turkystan|outlet|turkystan.kz|Түркістан|kk:?Түркістан; kk:Түркістан газеті||
`;
