export default `
civil-ge|outlet|civil.ge|Civil Georgia|Civil.ge; ka:სივილ ჯორჯია||
rustavi2-ge|outlet|rustavi2.ge|Rustavi 2|ru:Рустави 2; ka:რუსთავი 2||
mtavari-tv|outlet|mtavari.tv|Mtavari Arkhi|ka:მთავარი არხი; ka:მთავარი; Mtavari||
oc-media-org|outlet|oc-media.org|OC Media|||
jam-news-net|outlet|jam-news.net|JAMnews|||
ekhokavkaza|outlet|ekhokavkaza.com|Эхо Кавказа|ru:Эхо Кавказа; ka:ეხო კავკაზა; ka:კავკასიის ექო||
geotimes-ge|outlet|geotimes.ge|The Georgian Times|en:The Georgian Times; Georgian Times||
georgianjournal-ge|outlet|georgianjournal.ge|Georgian Journal|en:Georgian Journal||
georgiatoday-ge|outlet|georgiatoday.ge|Georgia Today|en:Georgia Today||
netgazeti-ge|outlet|netgazeti.ge|ნეტგაზეთი|Netgazeti||
1tv-ge|outlet|1tv.ge|პირველი არხი|ka:საზოგადოებრივი მაუწყებელი; ka:?პირველი არხი; Georgian Public Broadcaster||
imedinews-ge|outlet|imedinews.ge imedi.ge|TV იმედი|ka:ტელეკომპანია იმედი; Imedi TV; en:TV Imedi; ka:?იმედი; ka:TV იმედი||
formulanews-ge|outlet|formulanews.ge|TV ფორმულა|Formula TV; ka:ტელეკომპანია ფორმულა; Formula News; ka:?ფორმულა; ka:TV ფორმულა||
tvpirveli-ge|outlet|tvpirveli.ge|TV პირველი|ka:ტვ პირველი; TV Pirveli; ka:ტელეკომპანია პირველი||
publika-ge|outlet|publika.ge|Publika.ge|ka:?პუბლიკა||
on-ge|outlet|on.ge|On.ge|||
bm-ge|outlet|bm.ge|BM.GE|ka:ბიზნესმედია||
tabula-ge|outlet|tabula.ge|ტაბულა|ka:?ტაბულა; Tabula.ge||
kvirispalitra-ge|outlet|kvirispalitra.ge|კვირის პალიტრა|ka:კვირის პალიტრა||
ambebi-ge|outlet|ambebi.ge|Ambebi.ge|ka:ამბები.ge||
resonancedaily|outlet|resonancedaily.com|რეზონანსი|ka:?რეზონანსი; ka:გაზეთი რეზონანსი||
batumelebi-netgazeti-ge|outlet|batumelebi.netgazeti.ge batumelebi.ge|ბათუმელები|ka:?ბათუმელები; Batumelebi||
postv-media|outlet|postv.media|პოსტივი|ka:პოსტივი; ka:POSTV; POSTV||
newsposts-ge|outlet|newsposts.ge|Newsposts.ge|ka:ნიუსპოსტი||
kvira-ge|outlet|kvira.ge|Kvira.ge|||
ajaratv-ge|outlet|ajaratv.ge|აჭარის ტელევიზია|ka:აჭარის ტელევიზია; ka:აჭარის საზოგადოებრივი მაუწყებელი||
alia-ge|outlet|alia.ge|ალია|ka:?ალია||
agenda-ge|outlet|agenda.ge|Agenda.ge|||
setantasports-com|outlet|setantasports.com|Setanta Sports|ka:სეტანტა||
lelo-ge|outlet|lelo.ge|Lelo.ge|ka:ლელო||
marketer-ge|outlet|marketer.ge|Marketer|ka:?მარკეტერი||
metronome-ge|outlet|metronome.ge|Metronome.ge|||
`;
