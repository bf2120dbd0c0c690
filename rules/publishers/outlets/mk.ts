export default `
slobodenpecat-mk|outlet|slobodenpecat.mk|Слободен печат|mk:Слободен печат; en:Sloboden Pechat||
novamakedonija-com-mk|outlet|novamakedonija.com.mk|Нова Македонија|mk:Нова Македонија; en:Nova Makedonija||
vecer-mk|outlet|vecer.mk|?Večer|en:?Večer||
`;
