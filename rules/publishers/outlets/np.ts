export default `
kathmandupost|outlet|kathmandupost.com|The Kathmandu Post|Kathmandu Post; zh:加德满都邮报; en:The Kathmandu Post; hi:काठमांडू पोस्ट; hi:काठमांडो पोस्ट||
ekantipur|outlet|ekantipur.com|कान्तिपुर|ne:कान्तिपुर; Kantipur; eKantipur||
onlinekhabar|outlet|onlinekhabar.com|Onlinekhabar|ne:अनलाइनखबर||
setopati|outlet|setopati.com|सेतोपाटी|ne:सेतोपाटी; Setopati||
thehimalayantimes|outlet|thehimalayantimes.com|The Himalayan Times|Himalayan Times; en:The Himalayan Times|https://thehimalayantimes.com/?s={q}|
nepalitimes|outlet|nepalitimes.com|Nepali Times|||
myrepublica-nagariknetwork|outlet|myrepublica.nagariknetwork.com|?Republica|en:?Republica||
gorkhapatraonline|outlet|gorkhapatraonline.com|Gorkhapatra|en:Gorkhapatra||
myrepublica|outlet|myrepublica.com|República (Nepal)|en:República||
annapurnapost|outlet|annapurnapost.com|Annapurna Post|en:Annapurna Post||
karobardaily|outlet|karobardaily.com|Karobar Economic Daily|en:Karobar Economic Daily||
`;
