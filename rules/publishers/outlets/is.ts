export default `
mbl-is|outlet|mbl.is|Morgunblaðið|is:mbl.is; is:?(en)Mbl; is:Morgunblað; is:Morgunblaðsins; is:Morgunblaðinu; is:Moggans||
ruv-is|outlet|ruv.is|?RÚV|is:RÚV; is:?(en)Rúv; is:RÚV.is; is:ruv.is; is:Ríkisútvarpið; is:Ríkisútvarpinu; is:Ríkisútvarpsins; is:?(en)RÚV; is:fréttastofa RÚV||
visir-is|outlet|visir.is|Vísir|is:Vísir; is:Vísi; is:Vísis; is:Vísir.is; is:visir.is; is:Stöð 2; is:Stöðvar 2; is:fréttastofa Stöðvar 2; is:Bylgjan; is:Bylgjunni; is:Bylgjunnar||
icelandreview|outlet|icelandreview.com|Iceland Review|||
dv-is|outlet|dv.is|?DV|is:DV.is; is:dv.is; is:?(en)DV||
frettabladid-is|outlet|frettabladid.is|Fréttablaðið|is:Fréttablað; is:Fréttablaðsins; is:Fréttablaðinu||
heimildin-is|outlet|heimildin.is|?Heimildin|is:?Heimildinni; is:?Heimildarinnar; is:Heimildarinnar; is:Heimildinni; is:Heimildina||
stundin-is|outlet|stundin.is|?Stundin|is:?Stundinni; is:?Stundarinnar||
kjarninn-is|outlet|kjarninn.is|?Kjarninn|is:?Kjarnanum; is:?Kjarnans||
vb-is|outlet|vb.is|Viðskiptablaðið|is:Viðskiptablað; is:Viðskiptablaðsins; is:Viðskiptablaðinu; is:vb.is||
fotbolti-net|outlet|fotbolti.net|Fótbolti.net|||
433-is|outlet|433.is|433.is|||
mannlif-is|outlet|mannlif.is|?Mannlíf|||
vikan-is|outlet|vikan.is|?Vikan|||
`;
