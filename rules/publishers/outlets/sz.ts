export default `
observer-org-sz|outlet|observer.org.sz|Swazi Observer|und:Swazi Observer||
times-co-sz|outlet|times.co.sz|Times of Swaziland|und:Times of Swaziland||
`;
