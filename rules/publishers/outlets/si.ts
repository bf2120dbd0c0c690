export default `
delo-si|outlet|delo.si|?Delo|sl:?Delo||
dnevnik-si|outlet|dnevnik.si|?Dnevnik|sl:?Dnevnik||
vecer|outlet|vecer.com|?Večer|sl:?!Večer||
rtvslo-si|outlet|rtvslo.si|RTV Slovenija|RTV SLO||
24ur|outlet|24ur.com|24ur|sl:24ur||
siol-net|outlet|siol.net|Siol.net|sl:Siol.net||
gorenjskiglas-si|outlet|gorenjskiglas.si|Gorenjski glas|sl:Gorenjski glas||
`;
