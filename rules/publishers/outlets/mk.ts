export default `
slobodenpecat-mk|outlet|slobodenpecat.mk|Слободен печат|mk:Слободен печат; en:Sloboden Pechat||
novamakedonija-com-mk|outlet|novamakedonija.com.mk|Нова Македонија|mk:Нова Македонија; en:Nova Makedonija||
vecer-mk|outlet|vecer.mk|?Večer|en:?Večer; mk:?Вечер||
kanal5-com-mk|outlet|kanal5.com.mk|Канал 5|mk:Канал 5; en:Kanal 5||
sitel-com-mk|outlet|sitel.com.mk|Сител|mk:Сител||
24-mk|outlet|24.mk 24vesti.mk 24vesti.com.mk|ТВ 24|mk:ТВ 24; mk:24 Вести||
alsat-mk|outlet|alsat.mk|Алсат|mk:Алсат; Alsat||
mrt-com-mk|outlet|mrt.com.mk|?МРТ|mk:?МРТ||
lokalno-mk|outlet|lokalno.mk|?Локално|mk:?Локално||
a1on-mk|outlet|a1on.mk|А1он|mk:А1он; A1on||
kurir-mk|outlet|kurir.mk|?Курир|mk:?Курир||
plusinfo-mk|outlet|plusinfo.mk|Плусинфо|mk:Плусинфо; Plusinfo||
republika-mk|outlet|republika.mk|?Република|mk:?Република||
fokus-mk|outlet|fokus.mk|?Фокус|mk:?Фокус||
sdk-mk|outlet|sdk.mk|САКАМДАКАЖАМ.МК|mk:Сакам да кажам; mk:СДК||
telma-com-mk|outlet|telma.com.mk|?Телма|mk:?Телма||
360stepeni-mk|outlet|360stepeni.mk|360 степени|mk:360 степени||
meta-mk|outlet|meta.mk|Мета.мк|mk:Мета.мк; Meta.mk||
portalb-mk|outlet|portalb.mk|Portalb|||
`;
