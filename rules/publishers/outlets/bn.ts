export default `
brudirect|outlet|brudirect.com|Brunei Direct|en:Brunei Direct||
mediapermata-com-bn|outlet|mediapermata.com.bn|Media Permata|ms:Media Permata||
`;
