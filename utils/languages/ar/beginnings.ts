/** Letters written together with the word after them: "and", "by", "for", "so", "like". */
export const arabicBeginnings = 'وبلفك';
