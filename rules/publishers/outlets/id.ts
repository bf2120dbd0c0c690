export default `
kompas|outlet|kompas.com kompas.id kompas.tv|?Kompas|?(pl,nl,da,no)Kompas; id:?Kompas; id:Kompas.com; id:harian Kompas; zh:?罗盘报; zh:羅盤報; ja:?コンパス紙||
detik|outlet|detik.com|?Detik|detikcom; id:Detik.com; id:detikNews|https://www.detik.com/search/searchall?query={q}|
tempo-co|outlet|tempo.co|?Tempo|id:?Tempo; id:Tempo.co; id:majalah Tempo; id:Koran Tempo; en:Tempo magazine; zh:?时代周刊||
thejakartapost|outlet|thejakartapost.com|The Jakarta Post|Jakarta Post; zh:雅加达邮报; zh:雅加達郵報; ja:ジャカルタ・ポスト; ko:자카르타포스트; id:The Jakarta Post||
jakartaglobe-id|outlet|jakartaglobe.id|Jakarta Globe|zh:雅加达环球报||
republika-co-id|outlet|republika.co.id|?Republika|id:?Republika||
mediaindonesia|outlet|mediaindonesia.com|Media Indonesia|||
jawapos|outlet|jawapos.com|Jawa Pos|||
kontan-co-id|outlet|kontan.co.id|?Kontan|id:?Kontan||
bisnis|outlet|bisnis.com|Bisnis Indonesia|id:Bisnis Indonesia; id:Bisnis.com||
cnnindonesia|outlet|cnnindonesia.com|CNN Indonesia|||
cnbcindonesia|outlet|cnbcindonesia.com|CNBC Indonesia|||
liputan6|outlet|liputan6.com|Liputan6|||
tribunnews|outlet|tribunnews.com|Tribunnews|||
kumparan|outlet|kumparan.com|Kumparan|||
okezone|outlet|okezone.com|Okezone|||
suara|outlet|suara.com|Suara.com|||
merdeka|outlet|merdeka.com|Merdeka.com|||
tirto-id|outlet|tirto.id|Tirto|Tirto.id; id:Tirto||
metrotvnews|outlet|metrotvnews.com|?Metro TV|||
benarnews-org|outlet|benarnews.org|BenarNews|||
sindonews|outlet|sindonews.com koran-sindo.com|Koran Sindo / SINDOnews|SINDOnews; id:Koran Sindo||
pikiran-rakyat|outlet|pikiran-rakyat.com|Pikiran Rakyat|||
krjogja|outlet|krjogja.com|Kedaulatan Rakyat|id:Kedaulatan Rakyat||
waspada-co-id|outlet|waspada.co.id|?Waspada|id:?Waspada; id:Harian Waspada||
koran-jakarta|outlet|koran-jakarta.com|Koran Jakarta|id:Koran Jakarta||
shangbaoindonesia|outlet|shangbaoindonesia.com|Indonesia Shang Bao|en:Indonesia Shang Bao||
analisadaily|outlet|analisadaily.com|?Analisa|id:?Analisa; id:Harian Analisa||
jakartashimbun|outlet|jakartashimbun.com|The Daily Jakarta Shimbun|id:The Daily Jakarta Shimbun; Daily Jakarta Shimbun||
`;
