import PDFParser from 'pdf2json';

/** All text of a PDF, words apart by blanks as they were set. */
export async function pdfText(pdf: Uint8Array): Promise<string> {
  const parser = new PDFParser(null, true);
  return await new Promise<string>((resolve, reject) => {
    parser.on('pdfParser_dataError', (error) => reject(error));
    parser.on('pdfParser_dataReady', () => resolve(parser.getRawTextContent()));
    parser.parseBuffer(Buffer.from(pdf));
  });
}
