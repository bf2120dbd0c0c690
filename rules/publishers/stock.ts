export default `
getty|stock|gettyimages.com gettyimages.co.uk gettyimages.de|Getty Images|?Getty; ru:Гетти; he:גטי אימג'ס; he:גטי אימג'; bn:গেটি ইমেজেস; hi:गेटी इमेजेज; hi:गेटी इमेज; th:เก็ตตี้อิมเมจ; th:เก็ตตี้ อิมเมจเจส; ko:게티이미지; ko:게티이미지뱅크; ko:게티이미지코리아; ta:கெட்டி இமேஜஸ்; ur:گیٹی امیجز; ur:گیٹی ایمجز; ja:ゲッティイメージズ; ja:ゲッティ; zh:盖蒂图片社; zh:蓋帝圖像; bg:Гети имиджис; sr:Гети имиџис; uk:Гетті; fa:گتی ایمیجز; ar:غيتي إيميجز; ar:غيتي; hy:Գեթի իմիջս; el:Γκέτι Ίματζες|||
shutterstock|stock|shutterstock.com|Shutterstock|he:שאטרסטוק; ko:셔터스톡; th:ชัตเตอร์สต็อก; ja:シャッターストック; fa:شاتراستاک; ar:شترستوك||
istock|stock|istockphoto.com|iStock|iStockphoto; Istock|||
alamy|stock|alamy.com|Alamy|Alamy Stock Photo|||
depositphotos|stock|depositphotos.com|Depositphotos
adobestock|stock|stock.adobe.com|Adobe Stock|stock.adobe.com; Fotolia|||
unsplash|stock|unsplash.com|Unsplash
pexels|stock|pexels.com|Pexels
pixabay|stock|pixabay.com|Pixabay
imago|stock|imago-images.de imago-images.com|?Imago|Imago Images; IMAGO|||
picturealliance|stock|picture-alliance.com|picture alliance|picture-alliance; Picture Alliance|||
scanpix|stock|ritzauscanpix.dk scanpix.no scanpix.se|Ritzau Scanpix|?Scanpix|||
abaca|stock|abacapress.com|Abaca Press|?Abaca; Abacapress|||
zuma|stock|zumapress.com|ZUMA Press|?Zuma; ZUMA Wire; Zumapress|||
vcg|stock|vcg.com|Visual China Group|视觉中国; VCG; 視覺中國|||
lehtikuva|stock|lehtikuva.fi|Lehtikuva
proshots|stock|proshots.nl|Pro Shots
wikimedia|stock|commons.wikimedia.org|Wikimedia Commons|Wikimedia|||
barcroft|stock|barcroftmedia.com|Barcroft Media|Barcroft Images|||
dreamstime|stock|dreamstime.com|Dreamstime
123rf|stock|123rf.com|123RF
rex|stock|rexfeatures.com|REX Features|?REX; Rex/Shutterstock|||
newscom|stock|newscom.com|Newscom
nurphoto|stock|nurphoto.com|NurPhoto
photoshot|stock|photoshot.com|Photoshot
icon|stock|iconsportswire.com|Icon Sportswire
hollandse|stock|hollandsehoogte.nl|Hollandse Hoogte
guliver|stock|guliver.bg|Guliver|Guliver Photos|||
costfoto|stock||Costfoto
enex|stock|enex.lu|ENEX
backgrid|stock|backgrid.com|?Backgrid
splash|stock|splashnews.com|Splash News
polaris|stock|polarisimages.com|Polaris Images
hanslucas|stock|hanslucas.com|Hans Lucas
bestimage|stock|bestimage.fr|Bestimage
panoramic|stock|panoramic.fr|?Panoramic
epaimages|stock|epa.eu epaimages.com|European Pressphoto Agency|?EPA; EPA-EFE; EPA Images; epa-photo; he:אי-פי-איי; bg:?ЕПА; sr:?ЕПА; uk:?ЕПА|||
eyeem|stock|eyeem.com|EyeEm
freepik|stock|freepik.com|Freepik
canva|stock|canva.com|?Canva
pap-foto|stock|fotopap.pl|PAP/Foto
profimedia|stock|profimedia.cz|Profimedia
aflo|stock|aflo.com|Aflo|アフロ|||
pixta|stock|pixta.jp|PIXTA
ppi|stock||PPI Images
actionimages|stock|actionimages.com|Action Images
bpi|stock||?BPI
eurokinissi-gr|stock|eurokinissi.gr|Eurokinissi|el:Ευρωκίνηση|||
intime|stock||Intime News|INTIMEnews; ?INTIME|||
motionteam|stock||MotionTeam|Motion Team|||
sooc|stock||SOOC||||
flash90|stock|flash90.com|Flash90|he:פלאש 90; he:פלאש90; Flash 90|||
pixsell-hr|stock|pixsell.hr|Pixsell||||
cropix|stock||Cropix||||
inquamphotos|stock|inquamphotos.com|Inquam Photos|?Inquam|||
bobo|stock||?Bobo|sl:BOBO|||
`;
