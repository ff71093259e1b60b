import type { Neutral } from '../language';

/** Capitalised words that can stand beside a name and are no part of it. */
export const neutral: Neutral = {
  bodies: `США РФ СССР ООН НАТО ЕС МИД ФСБ ФБР ЦРУ МВД ГД КПРФ ЛДПР ФИФА УЕФА МОК РАН РПЦ ДНР ЛНР
    Россия России Украина Украины Белоруссии Франции Германии Японии Китая КНР Великобритании
    Госдумы Думы Кремля`,
};
