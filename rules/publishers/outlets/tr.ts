export default `
hurriyet-com-tr|outlet|hurriyet.com.tr hurriyetdailynews.com|?Hürriyet|Hürriyet Daily News; tr:?Hürriyet; zh:?自由报; zh:土耳其自由报; zh:?自由報; ja:ヒュリエト; ja:ヒュリエット紙; ru:Хюрриет; ko:휘리예트; ar:حرييت; fa:حریت; el:Χουριέτ||
milliyet-com-tr|outlet|milliyet.com.tr|Milliyet|ru:Миллиет; ar:ملييت; zh:?国民报; el:Μιλιέτ||
sabah-com-tr|outlet|sabah.com.tr|?Sabah|tr:?Sabah; tr:Sabah gazetesi; zh:沙巴报; ru:?Сабах; el:Σαμπάχ||
dailysabah|outlet|dailysabah.com|Daily Sabah|zh:沙巴日报; ar:ديلي صباح; ur:ڈیلی صباح; bn:ডেইলি সাবাহ||
cumhuriyet-com-tr|outlet|cumhuriyet.com.tr|?Cumhuriyet|tr:?Cumhuriyet; tr:Cumhuriyet gazetesi; ru:Джумхуриет; ja:ジュムフリエト; zh:?共和国报||
sozcu-com-tr|outlet|sozcu.com.tr|?Sözcü|tr:?Sözcü; tr:Sözcü gazetesi||
yenisafak|outlet|yenisafak.com|Yeni Şafak|ar:يني شفق; zh:新曙光报; ru:Ени Шафак||
yeniakit-com-tr|outlet|yeniakit.com.tr|Yeni Akit|tr:Yeni Akit||
turkiyegazetesi-com-tr|outlet|turkiyegazetesi.com.tr|Türkiye Gazetesi|tr:Türkiye gazetesi||
aksam-com-tr|outlet|aksam.com.tr|?Akşam|tr:?Akşam||
star-com-tr|outlet|star.com.tr|Star (TR)|tr:?Star gazetesi; tr:?Star||
haberturk|outlet|haberturk.com|Habertürk|||
ntv-com-tr|outlet|ntv.com.tr|NTV (TR)|tr:NTV; az:NTV||
cnnturk|outlet|cnnturk.com|CNN Türk|ar:سي إن إن ترك; ar:سي.إن.إن ترك||
trt-net-tr|outlet|trt.net.tr trthaber.com trtworld.com trtarabi.com|?TRT|TRT World; TRT Haber; zh:土耳其广播电视公司; zh:土耳其国家广播电视台; ja:トルコ国営放送; ar:تي آر تي; ar:تي آر تي عربي; ur:ٹی آر ٹی; ur:ٹی آر ٹی ورلڈ; ur:ٹی آر ٹی اردو; th:ทีอาร์ที เวิลด์; th:ทีอาร์ทีเวิลด์; bn:টিআরটি; tr:TRT Spor||
halktv-com-tr|outlet|halktv.com.tr|Halk TV|tr:Halk TV||
t24-com-tr|outlet|t24.com.tr|?T24|tr:?T24||
medyascope-tv|outlet|medyascope.tv|Medyascope|||
gazeteduvar-com-tr|outlet|gazeteduvar.com.tr duvarenglish.com|?Duvar|Gazete Duvar; Duvar English; tr:?Duvar||
birgun-net|outlet|birgun.net|BirGün|tr:BirGün||
evrensel-net|outlet|evrensel.net|?Evrensel|tr:?Evrensel||
karar|outlet|karar.com|?Karar|tr:?Karar||
diken-com-tr|outlet|diken.com.tr|?Diken|tr:?Diken||
odatv|outlet|odatv.com|OdaTV|tr:OdaTV||
ahaber-com-tr|outlet|ahaber.com.tr|A Haber|tr:A Haber||
bloomberght|outlet|bloomberght.com|Bloomberg HT|tr:Bloomberg HT||
ekonomim|outlet|ekonomim.com|?Ekonomim|tr:?Ekonomim; tr:Ekonomim gazetesi||
turkishminute|outlet|turkishminute.com|Turkish Minute|||
al-monitor|outlet|al-monitor.com|Al-Monitor|?(en,fr,de,es,pt,pl,sv,nl,da,no,ca)Al-Monitor; Al Monitor; ar:المونيتور; zh:监视器网; he:אל-מוניטור||
gazetevatan|outlet|gazetevatan.com|?Vatan|tr:?Vatan; tr:Vatan gazetesi||
dunya|outlet|dunya.com|Dünya (newspaper)|tr:?Dünya; az:Dünya qəzeti; tr:Dünya gazetesi||
bugun-com-tr|outlet|bugun.com.tr|?Bugün|tr:?Bugün; tr:Bugün gazetesi||
takvim-com-tr|outlet|takvim.com.tr|?Takvim|tr:?Takvim; tr:Takvim gazetesi||
yenicaggazetesi-com-tr|outlet|yenicaggazetesi.com.tr|Yeniçağ|tr:Yeniçağ||
yeniasya-com-tr|outlet|yeniasya.com.tr|Yeni Asya|tr:Yeni Asya||
sol-org-tr|outlet|sol.org.tr|?SoL|tr:?SoL||
yeniasir-com-tr|outlet|yeniasir.com.tr|Yeni Asır|tr:Yeni Asır||
zaman-com-tr|outlet|zaman.com.tr|?Zaman|tr:?Zaman; tr:Zaman gazetesi||
ozgur-gundem|outlet|ozgur-gundem.com|Özgür Gündem|tr:Özgür Gündem||
aydinlikgazete|outlet|aydinlikgazete.com|?Aydınlık|tr:?Aydınlık; tr:Aydınlık gazetesi||
taraf-com-tr|outlet|taraf.com.tr|?Taraf|tr:?Taraf; tr:Taraf gazetesi||
milligazete-com-tr|outlet|milligazete.com.tr|Millî Gazete|tr:Millî Gazete||
londragazete|outlet|londragazete.com|London Turkish Gazette|tr:London Turkish Gazette||
fanatik|outlet|fanatik.com.tr|?Fanatik|||
aspor|outlet|aspor.com.tr|A Spor|||
fotomac-com-tr|outlet|fotomac.com.tr|Fotomaç|tr:Fotomaç Gazetesi||
sporx-com|outlet|sporx.com|Sporx|||
ajansspor-com|outlet|ajansspor.com|Ajansspor|||
ntvspor-net|outlet|ntvspor.net|NTV Spor|NTVSpor||
trtspor-com-tr|outlet|trtspor.com.tr|TRT Spor|||
htspor-com|outlet|htspor.com|HT Spor|HTSpor||
shiftdelete-net|outlet|shiftdelete.net|ShiftDelete|ShiftDelete.Net||
donanimhaber-com|outlet|donanimhaber.com|DonanımHaber|Donanım Haber||
tele1-com-tr|outlet|tele1.com.tr|Tele1|Tele 1||
savunmasanayist-com|outlet|savunmasanayist.com|SavunmaSanayiST|||
agos-com-tr|outlet|agos.com.tr|Agos|||
10haber-net|outlet|10haber.net|10Haber|||
tv100-com|outlet|tv100.com|TV100|tr:tv100||
fotospor-com|outlet|fotospor.com|Fotospor|||
webtekno-com|outlet|webtekno.com|Webtekno|||
teyit-org|outlet|teyit.org|?(tr)Teyit|tr:Teyit.org||
gazeteoksijen-com|outlet|gazeteoksijen.com|Gazete Oksijen|tr:?Oksijen||
beyaztv-com-tr|outlet|beyaztv.com.tr|Beyaz TV|||
posta-com-tr|outlet|posta.com.tr|Posta (TR)|tr:?Posta; tr:Posta gazetesi||
`;
