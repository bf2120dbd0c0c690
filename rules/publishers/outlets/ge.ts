export default `
civil-ge|outlet|civil.ge|Civil Georgia|Civil.ge||
rustavi2-ge|outlet|rustavi2.ge|Rustavi 2|ru:Рустави 2||
mtavari-tv|outlet|mtavari.tv|Mtavari Arkhi|||
oc-media-org|outlet|oc-media.org|OC Media|||
jam-news-net|outlet|jam-news.net|JAMnews|||
ekhokavkaza|outlet|ekhokavkaza.com|Эхо Кавказа|ru:Эхо Кавказа||
geotimes-ge|outlet|geotimes.ge|The Georgian Times|en:The Georgian Times; Georgian Times||
georgianjournal-ge|outlet|georgianjournal.ge|Georgian Journal|en:Georgian Journal||
georgiatoday-ge|outlet|georgiatoday.ge|Georgia Today|en:Georgia Today||
`;
