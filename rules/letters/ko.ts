import type { LetterExample, LetterWords } from '../../core/letter/letter-words.ts';

export default {
  subject: '“{title}” 기사에 관하여',
  greeting: '편집부 담당자님께',
  read: '다음 기사를 관심 있게 읽었습니다: “{title}”\n{address}',
  missing: {
    source: '기사에서 글의 출처를 찾지 못했습니다.',
    link: '출처의 이름은 있지만, 바탕이 된 기사로 가는 링크를 찾지 못했습니다.',
    date: '원문이 언제 발행되었는지 찾지 못했습니다.',
    translation: '번역 기사로 보이는데, 그렇다는 안내를 찾지 못했습니다.',
    picture: '사진의 출처를 찾지 못했습니다.',
    '': '출처를 따라가는 데 필요한 내용을 기사에서 모두 찾지는 못했습니다.',
  },
  words: '해당 부분은 다음과 같습니다: “{quote}”',
  believed: '제가 보기에 출처는 다음과 같습니다: {source}',
  request: '이 내용을 덧붙여 주실 수 있을까요? 독자가 원문을 찾아가는 데 도움이 됩니다. 제가 놓친 것이라면 어디에 있는지 알려 주시면 감사하겠습니다.',
  close: '감사합니다.',
} satisfies LetterWords;

export const example: LetterExample = {
  what: 'translation', title: '항구가 닫혔다', address: 'https://hanggu.example/dathim', source: '해안통신', quote: '항구는 하루 동안 닫혀 있었다',
  subject: '“항구가 닫혔다” 기사에 관하여',
  body: [
    '편집부 담당자님께',
    '',
    '다음 기사를 관심 있게 읽었습니다: “항구가 닫혔다”',
    'https://hanggu.example/dathim',
    '',
    '번역 기사로 보이는데, 그렇다는 안내를 찾지 못했습니다.',
    '해당 부분은 다음과 같습니다: “항구는 하루 동안 닫혀 있었다”',
    '제가 보기에 출처는 다음과 같습니다: 해안통신',
    '',
    '이 내용을 덧붙여 주실 수 있을까요? 독자가 원문을 찾아가는 데 도움이 됩니다. 제가 놓친 것이라면 어디에 있는지 알려 주시면 감사하겠습니다.',
    '',
    '감사합니다.',
  ].join('\n'),
};
