export default `
civil-ge|outlet|civil.ge|Civil Georgia|Civil.ge; ka:სივილ ჯორჯია||
rustavi2-ge|outlet|rustavi2.ge|Rustavi 2|ru:Рустави 2; ka:რუსთავი 2||
mtavari-tv|outlet|mtavari.tv|Mtavari Arkhi|ka:მთავარი არხი||
oc-media-org|outlet|oc-media.org|OC Media|||
jam-news-net|outlet|jam-news.net|JAMnews|||
ekhokavkaza|outlet|ekhokavkaza.com|Эхо Кавказа|ru:Эхо Кавказа||
geotimes-ge|outlet|geotimes.ge|The Georgian Times|en:The Georgian Times; Georgian Times||
georgianjournal-ge|outlet|georgianjournal.ge|Georgian Journal|en:Georgian Journal||
georgiatoday-ge|outlet|georgiatoday.ge|Georgia Today|en:Georgia Today||
netgazeti-ge|outlet|netgazeti.ge|ნეტგაზეთი|Netgazeti||
1tv-ge|outlet|1tv.ge|პირველი არხი|ka:საზოგადოებრივი მაუწყებელი; ka:?პირველი არხი; Georgian Public Broadcaster||
imedinews-ge|outlet|imedinews.ge imedi.ge|TV იმედი|ka:ტელეკომპანია იმედი; Imedi TV; en:TV Imedi||
formulanews-ge|outlet|formulanews.ge|TV ფორმულა|Formula TV; ka:ტელეკომპანია ფორმულა; Formula News||
tvpirveli-ge|outlet|tvpirveli.ge|TV პირველი|ka:ტვ პირველი; TV Pirveli; ka:ტელეკომპანია პირველი||
publika-ge|outlet|publika.ge|Publika.ge|||
on-ge|outlet|on.ge|On.ge|||
bm-ge|outlet|bm.ge|BM.GE|ka:ბიზნესმედია||
`;
