import type { Example, Language } from '../../core/language/language.ts';

// Case endings stand behind a hyphen or a closing quotation mark and are words of their own here ("Reuters-in", “BBC”yə):
// those that are no other word stand under `kinds`, since only names are joined so.
const azerbaijani: Language = {
  id: 'az',
  name: 'Azərbaycanca',
  script: 'Latn',
  common: 'in ə nin keçmiş və bu ki bir ilə üçün də da olan görə sonra daha çox isə edib olub o ən kimi edir deyib bildirib onun var olaraq qədər həm də yeni ölkə amma əgər onlar artıq tərəfindən barədə bütün müxtəlif özü öz hər heç nə olaraq xəbər verir verib məlumat yazıb üzrə qarşı arasında dair etmək olunub edilib il gün nın yə ın dən sosial keçirilib qeyd',
  basis: [
    '* görə', '* (məlumatına|məlumatlarına|xəbərinə|xəbərlərinə|yazdığına|bildirdiyinə|verdiyi məlumata|yaydığı məlumata|yaydığı xəbərə|verdiyi xəbərə|iddiasına|araşdırmasına|hesabatına|əldə etdiyi məlumata|aldığı məlumata|dərc etdiyi məlumata) (görə|əsasən)', '* … (məlumatına|məlumata|məlumatlara|xəbərinə|xəbərə|yazdığına|bildirdiyinə|iddiasına|araşdırmasına|yazısına) (görə|əsasən)', '* (istinadən|istinadla|istinad edərək|istinad edir|istinad edib|istinadlə|isnadən)', '* (əsasən|əsaslanaraq)',
    '* (xəbər verir|xəbər verib|xəbər verdi|xəbər vermişdi|məlumat verir|məlumat verib|məlumat yayıb|məlumatı yayıb|xəbər yayıb|yazır|yazıb|yazmışdı|yazdı|bildirir|bildirib|yayıb|yayır|məlumat yayır|iddia edir|iddia edib|açıqlayıb|dərc edib|ötürür|çatdırır|təsdiqləyib|aydınlaşdırıb|öyrənib|sitat gətirir)',
    '* … (xəbər verir|xəbər verib|xəbər verdi|xəbər vermişdi|məlumat verir|məlumat verib|məlumat yayıb|xəbər yayıb|yazır|yazıb|yazmışdı|yazdı|bildirir|bildirib|bildirmişdi|iddia edir|iddia edib|dərc edib|qeyd edir)',
    '(barədə|bununla bağlı|haqda|haqqında) * (xəbər verir|xəbər verib|yazır|yazıb|məlumat verir|məlumat yayıb|bildirir|bildirib)', '* (deyib|deyir|danışıb|söyləyib|açıqlayıb|bildirib|cavab verib|şərh edib|təsdiqləyib|qeyd edib)', '* [verdiyi] [eksklüziv|xüsusi|son] (açıqlamasında|açıqlamada|müsahibəsində|müsahibədə|müsahibə verib|müsahibə verən|açıqlama verib|açıqlama verən|şərhində|şərh verən|danışan|deyən|bildirən|söhbətində|söhbətdə|verdiyi bəyanatda|bəyanatında)',
    '* (əməkdaşına|əməkdaşı ilə|müxbirinə|müxbiri ilə|suallarını|sorğusuna|sualına)', '* (efirində|efirinə|canlı efirində|yayımında|verilişində|proqramında|studiyasında)', '* (məqaləsində|xəbərində|yazısında|reportajında|materialında|araşdırmasında|hesabatında|məqaləsi|səhifələrində)', '* [qəzetində|jurnalında|saytında] (dərc olunan|dərc olunub|dərc edilib|dərc edilən|dərc edilmiş|dərc olunmuş|yayımlanan|yayımlanıb|yer alan|nəşr olunan|çıxan)', '* tərəfindən (yayılan|yayımlanan|dərc edilən|dərc olunan|verilən|əldə edilən|açıqlanan|sitat gətirilən|yayılıb)', '(ilk dəfə|ilk olaraq|xəbəri ilk) * (yazıb|yayıb|xəbər verib|açıqlayıb|məlumat verib)', '* (istinad olunan|mənbələrinə|qaynaqlarına)',
  ],
  origin: ['(məqalə|yazı|material|xəbər|müsahibə) (ilk dəfə|ilk olaraq|ilk öncə) * [də|da|qəzetində|jurnalında|saytında|portalında|nəşrində] (dərc olunub|dərc edilib|yayımlanıb|çap olunub|dərc edilmişdir|dərc olunmuşdur)', '(ilk dəfə|ilk olaraq) * [də|da|qəzetində|jurnalında|saytında|portalında|nəşrində] (dərc olunub|dərc edilib|yayımlanıb|çap olunub)', '* [qəzetindən|jurnalından|saytından] (götürülüb|götürülmüşdür|tərcümə olunub|tərcümə edilib|tərcüməsi|köçürülüb)', '* (icazəsi ilə|tərəfindən təqdim olunub|tərəfindən hazırlanıb)', '* materialları (əsasında|əsasən)'],
  venue: [
    '* [rəsmi|şəxsi|özünün|sosial|sosial şəbəkəsindəki|platformasındakı] (səhifəsində|səhifəsindən|səhifəsinə|hesabında|hesabından|hesabı vasitəsilə|hesabına|profilində|profilindən|kanalında|kanalından|kanalına|kanalı|platformasında|platformasından|bloqunda|statusunda|postunda|paylaşımında|səhifəsi|hesabı|mesajında)', '* (sosial şəbəkəsində|sosial şəbəkəsindən|sosial şəbəkəsi vasitəsilə|sosial şəbəkəsindəki|messencerində|tətbiqində|vasitəsilə|üzərindən)',
    '* (yazıb|yazır|paylaşıb|paylaşır|yayıb|yazdı|paylaşdı|bildirib|açıqlayıb|yerləşdirib|dərc edib|yayımlayıb|paylaşdığı|yazdığı|yaydığı|yayımladığı|etdiyi paylaşımda|etdiyi paylaşımında|yerləşdirdiyi|paylaşım edib|yayılan|paylaşılan|paylaşım)', '* (də|da|dən|dan) … (yazıb|paylaşıb|yayıb|bildirib|açıqlayıb|paylaşımda|paylaşımında|paylaşım edib|postda|statusunda|videoda|görüntülərdə|mesajında|elan edib)', '(sosial şəbəkə|sosial media|sosial şəbəkəsi|sosial media platforması|mesajlaşma tətbiqi|video platforması) *',
  ],
  byline: ['və *', '* ilə birgə', '* üçün'],
  sourceLabels: ['Mənbə', 'Mənbələr', 'Mənbəyi', 'Xəbərin mənbəyi', 'Məqalənin mənbəyi', 'Qaynaq', 'Qaynaqlar', 'İstinad', 'Orijinal', 'Orijinal mənbə', 'Orijinal məqalə', 'İlkin mənbə', 'Materialın mənbəyi'],
  imageLabels: ['Foto', 'Fotolar', 'Fotoqraf', 'Fotonun müəllifi', 'Foto mənbə', 'Foto mənbəyi', 'Fotonun mənbəyi', 'Şəkil', 'Şəkillər', 'Şəklin mənbəyi', 'Arxiv foto', 'Foto arxiv', 'Arxiv', 'Arxiv fotosu', 'İllüstrasiya', 'İllüstrativ foto', 'Görüntü', 'Görüntülər', 'Kadr', 'Videodan kadr', 'Skrinşot', 'Ekran görüntüsü', 'Qrafika', 'Kollaj', 'Karikatura'],
  fillers: 'də da nda ndə ya nə bu bir ilk dünən bugün bu gün həmin ötən həftə bazar ertəsi çərşənbə axşamı çərşənbə cümə axşamı cümə şənbə günü xüsusi eksklüziv yerli xarici rəsmi dövlət yarırəsmi nüfuzlu məşhur beynəlxalq britaniya britaniyanın amerika amerikanın abş abşın fransa fransanın almaniya almaniyanın italiya italiyanın rusiya rusiyanın türkiyə türkiyənin çin çinin yaponiya israil israilin iran iranın ukrayna ukraynanın gürcüstan qazaxıstan azərbaycan azərbaycanın ingilis alman fransız rus türk xəbər informasiya teleqraf telekanal öz barədə ki verdiyi yaydığı dünənki son mənbələrə öz mənbələrinə',
  kinds: 'ə yə nın nin nun nün ın in un ün dən dan ndən ndan a e ya nə qəzet qəzeti qəzetinə qəzetinin qəzetində qəzetindən qəzetləri agentlik agentliyi agentliyinə agentliyinin agentliyində agentliyindən agentlikləri telekanalı telekanalına telekanalının telekanalında kanalı kanalına kanalının kanalında televiziyası televiziyasına televiziyasının televiziyasında radiosu radiosuna radiosunun radiosunda jurnalı jurnalına jurnalının jurnalında nəşri nəşrinə nəşrinin nəşrində portalı portalına portalının portalında saytı saytına saytının saytında xidməti xidmətinə media məlumatına məlumatı xəbərinə xəbəri yazdığına bildirdiyinə əməkdaşı əməkdaşına müxbiri müxbirinə müxbirinin redaksiyası mənbəsi',
  platformKinds: 'platforması platformasında platformasından şəbəkəsi şəbəkəsində şəbəkəsindəki tətbiqi messenceri keçmiş hesabı hesabında səhifəsi',
  and: 'və ilə və ya həmçinin',
  endings: 'ın in un ün nın nin nun nün a ə ya yə na nə da də dan dən nda ndə ndan ndən ı i u ü nı ni la lə',
  vague: [
    '(yerli|xarici|dünya|beynəlxalq|bəzi|bir sıra|rusiya|türkiyə|israil|iran|ermənistan|erməni|gürcüstan|ukrayna|amerika|abş|britaniya|qərb) (mediasına|mediasının məlumatına|mətbuatına|kivlərinin məlumatına|mediasının yazdığına|mətbuatının yazdığına|mediasının xəbərinə|media qurumlarının məlumatına|mediaya|kütləvi informasiya vasitələrinin məlumatına|saytlarının məlumatına|ki v-lərin məlumatına|mediasına istinadən) [görə|əsasən]', '(yerli|xarici|dünya|rusiya|türkiyə|israil|iran|ermənistan|erməni|ukrayna|amerika|qərb) (mediası|mətbuatı|kütləvi informasiya vasitələri|media) (xəbər verir|yazır|yazıb|məlumat yayıb|xəbər yayıb|iddia edir|bildirir)', '(mediada|mətbuatda|mediaya) (yayılan|yer alan|dərc olunan|sızan) (məlumatlara|məlumata|xəbərlərə|xəbərə|məlumatlar)', '(media|mətbuat) (məlumatlarına|xəbərlərinə|mənbələrinə) görə', '(xarici|yerli|rusiya|türkiyə|israil|iran) (mediasına|mətbuatına|mediaya) istinadən',
  ],
  never: ['(keçmiş|sabiq) *', '* [ın|in|un|ün|nın|nin|nun|nün|qəzetinin|agentliyinin|telekanalının|jurnalının|kanalının] (keçmiş|sabiq|qərargahı|qərargahına|qərargahında|baş ofisi|ofisi|ofisində|binası|binasında|binasından|binasının|sahibi|təsisçisi|qurucusu|səhmləri|səhmlərinin|oxucuları|abunəçiləri|baş redaktoru|baş direktoru|direktoru|işçiləri|işçisi|rəhbəri|satışı|alınması)', '(plana|qanuna|buna|müqaviləyə|cədvələ|qrafikə) (görə|əsasən) *', '* (ni|nı|nu|nü|i|ı|u|ü) (alıb|alacaq|satın|məhkəməyə|ittiham~|tənqid~|blokla~|bağla~|cərimə~)', '* (yə|ə|a|ya) (cərimə|hücum|qarşı|dava|giriş)'],
  translated: ['maşın tərcüməsi', 'avtomatik tərcümə', 'avtomatik (olaraq|şəkildə) tərcümə', 'süni intellekt (vasitəsilə|tərəfindən) tərcümə'],
  closing: ['Həmçinin oxuyun', 'Bunu da oxuyun', 'Digər xəbərlər', 'Oxşar xəbərlər', 'Əlaqəli xəbərlər', 'Son xəbərlər', 'Maraqlı xəbərlər', 'Ən çox oxunan~', 'Xəbər lenti', 'Şərhlər', 'Şərh yaz', 'Rəylər', 'Rəy yaz', 'Açar sözlər', 'Teqlər'],
  nobody: ['müəllif', 'internet', 'öz', 'redaksiya', 'agentliklər', 'media', 'mətbuat', 'müxtəlif', 'açıq mənbələr', 'sosial şəbəkələr', 'sosial media', 'naməlum'],
  nounBehind: true,
};
export default azerbaijani;

export const examples: readonly Example[] = [
  ['Danışıqlar bazar ertəsi bərpa olunacaq, bu barədə “Reuters” məlumat yayıb.', 'basis Reuters'],
  ['Reuters-in məlumatına görə, danışıqlar bazar ertəsi bərpa olunacaq.', 'basis Reuters'],
  ['AZƏRTAC xəbər verir ki, qatarların hərəkəti bərpa edilib.', 'basis Azertac'],
  ['Nazir BBC-yə müsahibəsində istefa verməyəcəyini deyib.', 'basis BBC'],
  ['Britaniyanın “The Guardian” qəzeti zavodun bağlanacağını yazıb.', 'basis The Guardian'],
  ['Şirkət min nəfəri ixtisar edəcək, “Bloomberg”ə istinadən bildirilir.', 'basis Bloomberg News'],
  ['APA-nın əldə etdiyi məlumata görə, yol bu axşam açılacaq.', 'basis APA (Azeri Press Agency)'],
  ['“The New York Times” yazır ki, layihə iki dəfə bahalaşıb.', 'basis The New York Times'],
  ['Şəhər meri “Facebook” səhifəsində qaldığını yazıb.', 'venue Facebook'],
  ['Prezident X sosial şəbəkəsindəki hesabında həmkarını təbrik edib.', 'venue X (Twitter)'],
  ['Məqalə ilk dəfə “Le Monde” qəzetində dərc olunub.', 'origin Le Monde', 'endnote'],
  ['Mənbə: AZƏRTAC', 'origin Azertac', 'endnote'],
  ['Su basmış küçə. Foto: Elşən Məmmədov / AFP', 'image Agence France-Presse', 'caption'],
  ['Reuters-in keçmiş müxbiri məktəbə rəhbərlik edəcək.', ''],
  ['BBC-nin qərargahı səhər saatlarında boşaldılıb.', ''],
  ['“New York Times”ın səhmləri üç faiz ucuzlaşıb.', ''],
  ['Plana görə, yeni trend bütün ölkədə tətbiq olunacaq.', ''],
  ['Turan ovalığında yaşayanlar haqqında kitab çap olunub.', ''],
  ['Rusiyanın TASS agentliyi bildirir ki, hava limanı müvəqqəti bağlanıb.', 'basis TASS'],
  ['İnterfaks agentliyinin məlumatına əsasən, qəzada üç nəfər yaralanıb.', 'basis Interfax'],
  ['BBC-nin Azərbaycan xidmətinə danışan şahid partlayış eşitdiyini deyib.', 'basis BBC'],
  ['Deputat feysbuk səhifəsində yazıb ki, layihə dayandırılıb.', 'venue Facebook'],
  ['Trend dəyişib: gənclər kitab oxumağa qayıdır.', ''],
  ['Xalq qəzetinə abunə yazılışı başlayıb.', ''],
  ['Ekspress qatar Gəncəyə üç saata çatır.', ''],
];
