export default `
zdg-md|outlet|zdg.md|Ziarul de Gardă|||
newsmaker-md|outlet|newsmaker.md|NewsMaker|NewsMaker.md; ro:NewsMaker||
jurnaltv-md|outlet|jurnaltv.md|Jurnal TV|ro:Jurnal TV||
tv8-md|outlet|tv8.md|?TV8|ro:?TV8||
unimedia-info|outlet|unimedia.info|Unimedia|ro:Unimedia||
timpul-md|outlet|timpul.md|Timpul de dimineață|ro:Timpul de dimineață||
vedomosti-md|outlet|vedomosti.md|Moldavskie Vedomosti|||
moldova-suverana-md|outlet|moldova-suverana.md|Moldova Suverană|||
cuvintul-md|outlet|cuvintul.md|Cuvântul|ro:Cuvântul||
unghiul-info|outlet|unghiul.info|Unghiul|ro:Unghiul||
contrafort-md|outlet|contrafort.md|Contrafort|ro:Contrafort||
expresul|outlet|expresul.com|Expresul de Ungheni|ro:Expresul de Ungheni||
unica-md|outlet|unica.md|Unica.md|ro:Unica.md||
`;
