import type { Example, Language } from '../../core/language/language.ts';

// Case endings stand behind an apostrophe and are words of their own here ("Reuters'ın"): those that are no other word
// stand under `kinds`, since an apostrophe leaves no doubt that "Sabah'ın" is a name; the others under `fillers`.
const turkish: Language = {
  id: 'tr',
  name: 'Türkçe',
  script: 'Latn',
  common: 'alan yer yaptığı açıklamada verdiği nun e a dan den nın nin ın ya ve bir bu da de için ile olarak olan çok daha en gibi kadar sonra olduğunu olduğu göre ise ancak ama değil var yok ki her mi mı ne o şu biz onun kendi tüm ilk iki yeni oldu dedi etti edildi etmek yapılan tarafından üzerine arasında karşı konusunda ifade eden diye söyledi belirtti gün yıl büyük şekilde nedeniyle hem veya iddia',
  basis: [
    '* göre', '* (aktardığına|bildirdiğine|yazdığına|duyurduğuna|haberine|haberlerine|haberde|iddiasına|verdiği bilgiye|verdiği habere|edindiği bilgiye|ulaştığı bilgiye|yer alan habere|yer alan haberlere|yer alan bilgilere|yayımladığı habere|derlediği bilgilere|elde ettiği bilgilere) göre',
    '* … (haberine|haberlerine|habere|haberde|aktardığına|bildirdiğine|yazdığına|duyurduğuna|iddiasına|araştırmasına|analizine|verdiği bilgiye|edindiği bilgiye|ulaştığı bilgilere|yer alan bilgilere|elde ettiği belgelere) göre',
    '* (bildirdi|bildiriyor|bildirmişti|yazdı|yazıyor|yazmıştı|aktardı|aktarıyor|aktarmıştı|duyurdu|duyurmuştu|iddia etti|öne sürdü|geçti|haberleştirdi|ortaya çıkardı|doğruladı|ulaştı)', '* … (bildirdi|bildiriyor|bildirmişti|yazdı|yazıyor|yazmıştı|aktardı|aktarıyor|aktarmıştı|duyurdu|iddia etti|öne sürdü|haberleştirdi|ortaya çıkardı|haberini geçti|yorumunu yaptı|ifadelerine yer verdi|ifadelerini kullandı|manşetine taşıdı|görüşüne yer verdi)',
    '* (konuşan|konuştu|konuşarak|konuşurken|konuşmuştu|değerlendiren|anlatan|anlattı|açıklamada bulunan|açıklama yapan|demeç veren|demeç verdi|demecinde|röportaj veren|röportaj verdi|röportajında|mülakat veren|mülakat verdi|bilgi veren|söyleyen|verdiği yanıtta|yanıt veren|açıkladı|söyledi|değerlendirdi)', '* [canlı|özel] (verdiği|verdikleri|yaptığı|yaptıkları) [özel] (röportajda|demeçte|mülakatta|söyleşide|beyanatta|bilgide|açıklamada|açıklamalarda|değerlendirmede|yazılı açıklamada)', '* (canlı yayınında|canlı yayınına|yayınında|ekranlarında|programında|programına) [katılan|konuşan|konuk olan|bağlanan]',
    '* (haberinde|haberini|haberi|haberleri|haberlerinde|analizinde|makalesinde|araştırmasında|dosyasında|röportajında)', '* (köşesinde|kaleme aldığı|çıkan haberde|çıkan haberler|çıkan habere|çıkan haberin|yer alan|yer aldı|yayımlanan|yayınlanan|yayımladığı|yayımladı|yayınladı|yayımlandı)', '* … başlıklı (haberinde|analizinde|makalesinde|yazısında|haberine|röportajında)',
    '* (atıfta bulunan|atıfta bulunarak|atıfla|atfen|dayandırdığı|dayandırdı|dayanarak|dayandıran|referansla|alıntılayan|alıntıladığı|alıntılayarak|kaynak gösteren|kaynak göstererek|kaynak gösterdi|kaynaklı|çıkışlı)', '* tarafından (aktarılan|yayımlanan|yayınlanan|haberleştirilen|duyurulan|duyuruldu|haberleştirildi|ilk olarak|ortaya çıkarılan|paylaşılan|yapılan haberde|sızdırılan|görülen|elde edilen)', '(haberi ilk|haberi|bilgiyi|iddiayı|iddiayı ilk) (duyuran|veren|geçen|aktaran|yazan|paylaşan) *', '* (muhabirine|muhabirlerine|temsilcisine)',
  ],
  origin: [
    '(haber|yazı|makale|röportaj|metin|içerik) (ilk olarak|ilk kez|ilk) *', 'bu (haber|yazı|makale|röportaj|metin) [ilk olarak|ilk kez|ilk defa] * (yayımlandı|yayınlandı|yayımlanmıştır|yayınlanmıştır|yayımlanan|alınmıştır|alıntılanmıştır|çevrilmiştir|derlenmiştir)', '(ilk olarak|ilk kez|ilk defa|ilk) * (yayımlandı|yayınlandı|yayımlanmıştır|yayınlanmıştır|yayımlanmıştı)', '* (alınmıştır|alıntılanmıştır|çevrilmiştir|derlenmiştir)', '* tarafından (servis edilen|servis edildi|geçilen|hazırlanan haber|abonelerine sunulan|sağlanmıştır|sağlanan)', '* izniyle yayımlan~',
  ],
  venue: [
    '* (hesabından|hesabında|hesabı üzerinden|hesabıyla|hesabındaki|hesaplarından|hesaplarında|hesabına|hesabı|sayfasından|sayfasında|kanalından|kanalında|kanalı|platformundan|platformunda|platformu üzerinden|üzerinden|aracılığıyla|paylaşımında|paylaşımıyla|paylaşımı|paylaşımları|mesajında|gönderisinde|gönderisi|videosunda|hikayesinde)',
    '* (yazdı|paylaştı|paylaşan|paylaşılan|paylaşarak|paylaşmıştı|duyurdu|açıkladı|yazan|yayımladı|yayınladı|yayımlanan|yayınlanan|yayımladığı|yayınladığı|paylaştığı)', '* [bir] (yaptığı|yapılan|yaptıkları) [bir|yazılı|son] (paylaşımda|paylaşımla|paylaşımında|paylaşımlarda|paylaşım|açıklamada|açıklamayla|açıklama|yayında|değerlendirmede|canlı yayında)',
    '* (de|da|te|ta|den|dan|ten|tan) … (yazdı|paylaştı|duyurdu|açıkladı|açıkladı|paylaştığı|paylaşımda|paylaşımında|paylaşım yaptı|paylaşımda bulundu|mesajı paylaştı|açıklama yaptı|ifadelerini kullandı|dedi|mesajını|mesajda|mesajında|videoda|gönderide|açıklamada)', '* paylaşım yap~', '(sosyal medya|sosyal paylaşım|mesajlaşma|video paylaşım) (platformu|uygulaması|sitesi|ağı|hesabı|hesapları|mecrası|sitesindeki) *',
  ],
  byline: ['* haberi', 've *', '* için', '* işbirliğiyle'],
  sourceLabels: ['Kaynak', 'Kaynaklar', 'Kaynağı', 'Haber kaynağı', 'Haberin kaynağı', 'Kaynak haber', 'Kaynak site', 'Kaynak link', 'Alıntı', 'Alıntı kaynağı', 'Haberin orijinali', 'Orijinal haber', 'Orijinal metin', 'Orijinal kaynak', 'Haber ajansı', 'Kaynakça'],
  imageLabels: ['Fotoğraf', 'Fotoğraflar', 'Fotoğrafı çeken', 'Fotoğrafçı', 'Foto', 'Fotograf', 'Görsel', 'Görseller', 'Görüntü', 'Arşiv', 'Arşiv fotoğrafı', 'Arşiv fotoğraf', 'Temsili fotoğraf', 'Temsili görsel', 'Fotoğraf kaynağı', 'Görsel kaynağı', 'Görüntü kaynağı', 'Kapak fotoğrafı', 'İllüstrasyon', 'Çizim', 'Grafik', 'Ekran görüntüsü', 'Kamera', 'Fotoğraf arşiv'],
  fillers: 'da de ta te nda nde bir bu ilk olarak dün bugün akşam sabah geçen hafta günü günkü pazartesi salı çarşamba perşembe cuma cumartesi pazar konuya yakın kaynaklara kişilere kaynaklarına yetkililere dayandırdığı özel son kendi resmi resmî devlet yerel yarı önde gelen ünlü ulusal uluslararası haber yayın yayımladığı yayınladığı merkezli ingiliz amerikan amerikalı abd li alman fransız italyan rus çin japon israil yunan iran suudi katar arap türk ukrayna türkçe servisi servisine servisinin sosyal medya ya da ile hem ve',
  kinds: "den dan ten tan ndan nden ın un ün e ya ye na nın nin nun nün gazete gazetesi gazetesine gazetesinin gazetesinde gazetesinden gazetesini gazetesindeki gazeteleri gazetelerine ajansı ajansına ajansının ajansında ajansından ajansı ajansları kanalı kanalına kanalının kanalında kanalından televizyonu televizyonuna televizyonunun televizyonunda radyosu radyosuna radyosunun radyosunda dergisi dergisine dergisinin dergisinde dergisinden sitesi sitesine sitesinin sitesinde sitesinden portalı portalına portalının yayın organı kuruluşu kuruluşuna kuruluşunun haberine haberinde haberini haberi haberde aktardığına bildirdiğine yazdığına duyurduğuna iddiasına muhabiri muhabirine muhabirinin muhabirlerine yazarı yazarına yazarının temsilcisi temsilcisine tv",
  platformKinds: 'platformu platformundan platformunda uygulaması uygulamasından uygulamasında ağı sitesi hesabı hesabından eski adıyla',
  and: 've ile veya ya da ayrıca',
  endings: "ın in un ün nın nin nun nün a e ya ye na ne da de ta te dan den tan ten nda nde ndan nden ı i u ü yı yi yla yle la le lı li",
  vague: [
    '(yerel|yabancı|uluslararası|bazı|çeşitli|batılı|amerikan|abd|israil|iran|rus|ingiliz|alman|fransız|yunan|ukrayna|suriye|devlet|muhalif|dünya) (basınına|medyasına|basınında yer alan haberlere|medyasında yer alan haberlere|basın kuruluşlarına|medya kuruluşlarına|basınında çıkan haberlere|medya organlarına|kaynaklara|haberlere|basının haberine) göre', '(basına|medyaya|basında|medyada) (yansıyan|çıkan|yer alan) (haberlere|bilgilere|haberler|iddialara|habere) [göre]', '(basın|medya) (haberlerine|raporlarına|kaynaklarına|kuruluşlarına) göre', '(yerel|yabancı|uluslararası|israil|iran|amerikan|abd|rus|yunan|ingiliz|alman|fransız) (basını|medyası|basın|medya) (yazdı|duyurdu|bildirdi|aktardı)', 'edinilen bilgiye göre',
  ],
  never: [
    '(eski|bir dönem) *', '* [ın|in|un|ün|nın|nin|nun|nün|gazetesinin|ajansının|kanalının|dergisinin|gazetesi|ajansı|kanalı] (eski|merkezi|merkezinde|merkezinden|genel merkezi|genel merkezinde|binası|binasında|binasına|binasının|ofisi|ofisinde|hisseleri|hissesi|sahibi|patronu|kurucusu|okurları|okuyucuları|aboneleri|abonelik|çalışanları|çalışanı|genel müdürü|genel yayın yönetmeni|yayın yönetmeni|yazı işleri müdürü|imtiyaz sahibi|satışı|satın)', '(buna|plana|yasaya|kanuna|takvime) göre *', '* (ı|i|u|ü|yı|yi|yu|yü) (satın|dava|eleştir~|hedef|suçla~|hackl~|kapat~)', '* (ya|ye|a|e) (dava|baskın|ceza|saldırı|soruşturma|tazminat)',
  ],
  translated: ['makine çevirisi', 'otomatik çeviri', 'otomatik olarak (çevrilmiştir|çevrildi|tercüme)', 'yapay zeka (ile|tarafından) (çevrilmiştir|çevrildi|tercüme)'],
  closing: [
    'İlgili haberler', 'Benzer haberler', 'Diğer haberler', 'Son haberler', 'Son dakika haberleri', 'Öne çıkan haberler', 'Önerilen haberler', 'Çok okunanlar', 'En çok okunanlar', 'Bunlar da ilginizi çekebilir',
    'İlginizi çekebilir', 'Bunları da okuyun', 'Ayrıca okuyun', 'Editörün seçtikleri', 'Yorumlar', 'Yorum yap', 'Yorum yaz', 'Etiketler',
  ],
  nobody: ['yazar', 'internet', 'özel', 'haber merkezi', 'editör', 'ajanslar', 'ajans', 'medya', 'basın', 'çeşitli', 'sosyal medya', 'bilinmiyor'],
  innerWords: 've',
  nounBehind: true,
  titleEnds: 'haber gazetesi ajansı televizyonu',
  institutions: 'bakanlığı emniyet üniversitesi valiliği belediyesi',
  alphabet: 'çğıöşüâîû',
  countries: 'tr',
  pictureWords: 'fotoğraf foto görsel',
  storyPaths: 'haber haberler',
};
export default turkish;

export const examples: readonly Example[] = [
  ['Reuters’ın haberine göre görüşmeler pazartesi günü yeniden başlayacak.', 'basis Reuters'],
  ['Bloomberg’in konuya yakın kaynaklara dayandırdığı habere göre şirket bin kişiyi işten çıkaracak.', 'basis Bloomberg News'],
  ['İngiliz The Guardian gazetesi, fabrikanın yıl sonunda kapatılacağını yazdı.', 'basis The Guardian'],
  ['BBC Türkçe’ye konuşan bakan, istifa etmeyeceğini söyledi.', 'basis BBC'],
  ['Hürriyet’ten Ayşe Kaya’nın haberine göre köprü iki katına mal olacak.', 'basis Hürriyet'],
  ['Vali, NTV’ye verdiği röportajda okulların açık kalacağını anlattı.', 'basis NTV (TR)'],
  ['AA muhabirine açıklama yapan çiftçi, hasadın geciktiğini belirtti.', 'basis Anadolu Agency'],
  ['New York Times’a göre anlaşma henüz imzalanmadı.', 'basis The New York Times'],
  ['Belediye başkanı, X hesabından yaptığı paylaşımda “Buradayız” dedi.', 'venue X (Twitter)'],
  ['Trump, Truth Social’dan yaptığı açıklamada gümrük vergilerini savundu.', 'venue Truth Social'],
  ['Bu yazı ilk olarak Le Monde’da yayımlanmıştır.', 'origin Le Monde', 'endnote'],
  ['Kaynak: DHA', 'origin Demirören News Agency', 'endnote'],
  ['Haber Merkezi / İHA', 'origin İhlas News Agency', 'byline'],
  ['Sular altında kalan cadde. Fotoğraf: Mehmet Yılmaz / AFP', 'image Agence France-Presse', 'caption'],
  ['Eski Reuters muhabiri liseye müdür oldu.', ''],
  ['BBC’nin merkezi sabah saatlerinde boşaltıldı.', ''],
  ['New York Times’ın hisseleri yüzde üç geriledi.', ''],
  ['Sabah erkenden yola çıkan ekip, akşam yaylaya ulaştığını bildirdi.', ''],
  ['Plana göre karar pazar günü açıklanacak.', ''],
  ['Cumhuriyet Bayramı’nda meydanda konuşan vali, gençlere seslendi.', ''],
  ['Türkiye gazetesinin haberine göre maaşlar artacak.', 'basis Türkiye Gazetesi'],
  ['Sözcü gazetesinden Ali Demir’in haberine göre ihale iptal edildi.', 'basis Sözcü'],
  ['Türkiye’de şubat ayında on bin istasyon bulunduğunu bakan bildirdi.', ''],
  ['Yeni Şafak vakti yola çıktılar, köylüler anlattı.', ''],
];
