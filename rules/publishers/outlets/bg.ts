export default `
24chasa-bg|outlet|24chasa.bg|?24 часа|bg:?24 часа; en:24 Chasa; bg:24chasa.bg||
trud-bg|outlet|trud.bg|?Труд|bg:?Труд; bg:вестник Труд; en:?!Trud||
capital-bg|outlet|capital.bg|?Капитал|bg:?Капитал; en:?Capital|https://www.capital.bg/search.php?stext={q}|
dnevnik-bg|outlet|dnevnik.bg|?Дневник|bg:?Дневник; en:?Dnevnik; bg:Dnevnik.bg|https://www.dnevnik.bg/search/{q}|
bnt-bg|outlet|bnt.bg bntnews.bg|БНТ|bg:БНТ; BNT Bulgaria||
bnr-bg|outlet|bnr.bg|БНР|bg:БНР; en:Bulgarian National Radio||
btv-bg|outlet|btv.bg btvnovinite.bg|?bTV|bg:?bTV||
nova-bg|outlet|nova.bg|Nova TV|bg:Нова ТВ; ru:Нова ТВ; bg:Нова телевизия; bg:Nova TV||
mediapool-bg|outlet|mediapool.bg|Медиапул|Mediapool||
offnews-bg|outlet|offnews.bg|OFFNews|bg:OFFNews||
novinite|outlet|novinite.com|Novinite|bg:Novinite.com||
fakti-bg|outlet|fakti.bg|Fakti.bg|bg:Факти.бг; bg:Fakti.bg||
standartnews|outlet|standartnews.com|Standart|en:Standart; bg:?Стандарт||
segabg|outlet|segabg.com|Sega (newspaper)|en:?Sega; bg:?Сега||
actualno|outlet|actualno.com|Actualno|bg:Актуално.ком; bg:Actualno.com||
vesti-bg|outlet|vesti.bg|Vesti.bg|||
darikradio-bg|outlet|darikradio.bg dariknews.bg darik.bg|Дарик радио|bg:Дарик; Darik Radio; Darik News||
investor-bg|outlet|investor.bg|Investor.bg|||
clubz-bg|outlet|clubz.bg|Клуб Z|Club Z||
duma-bg|outlet|duma.bg|?Дума|||
monitor-bg|outlet|monitor.bg|?Монитор|||
dir-bg|outlet|dir.bg|Dir.bg|||
gong-bg|outlet|gong.bg|?Гонг|||
dsport-bg|outlet|dsport.bg|DSport|Dsport||
meridianmatch-bg|outlet|meridianmatch.bg|?Меридиан мач|bg:Меридиан Мач||
temasport-com|outlet|temasport.com|?Тема Спорт|Тема Спорт||
bivol-bg|outlet|bivol.bg|Биволъ|Bivol||
novsport-com|outlet|novsport.com|NOVA Sport|bg:Нова спорт||
sportal-bg|outlet|sportal.bg|Sportal.bg|bg:Спортал; Sportal||
blitz-bg|outlet|blitz.bg|БЛИЦ|bg:?Блиц; Blitz.bg||
gol-bg|outlet|gol.bg|Gol.bg|||
`;
