export default `
lexpress-mg|outlet|lexpress.mg|L'Express de Madagascar|fr:L'Express de Madagascar||
midi-madagasikara-mg|outlet|midi-madagasikara.mg|Midi Madagasikara|||
`;
