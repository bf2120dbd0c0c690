export default `
observer-org-sz|outlet|observer.org.sz|Swazi Observer|||
times-co-sz|outlet|times.co.sz|Times of Swaziland|||
`;
