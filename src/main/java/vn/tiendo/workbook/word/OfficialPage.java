package vn.tiendo.workbook.word;

import java.math.BigInteger;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.IRunBody;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSimpleField;

/**
 * The page of an official paper: A4, margins of 20 mm above, below and at the right and 30 mm at
 * the left, the number above the text from the second page on.
 */
final class OfficialPage {

  /** Twentieths of a point in a millimetre. */
  private static final double TWIPS = 1440 / 25.4;

  private static final int NUMBER_SIZE = 13;

  private final XWPFDocument document;

  OfficialPage(XWPFDocument document) {
    this.document = document;
  }

  void setUp() {
    CTSectPr section = document.getDocument().getBody().addNewSectPr();
    CTPageSz page = section.addNewPgSz();
    page.setW(twips(210));
    page.setH(twips(297));
    CTPageMar margins = section.addNewPgMar();
    margins.setTop(twips(20));
    margins.setBottom(twips(20));
    margins.setLeft(twips(30));
    margins.setRight(twips(20));
    margins.setHeader(twips(10));
    margins.setFooter(twips(10));
    margins.setGutter(BigInteger.ZERO);
    section.addNewTitlePg();
    pageNumber();
  }

  /** The number in the middle above the text, but for the first page. */
  private void pageNumber() {
    document.createHeader(HeaderFooterType.FIRST);
    XWPFParagraph paragraph = document.createHeader(HeaderFooterType.DEFAULT).createParagraph();
    paragraph.setAlignment(ParagraphAlignment.CENTER);
    CTSimpleField field = paragraph.getCTP().addNewFldSimple();
    field.setInstr("PAGE");
    XWPFRun shown = new XWPFRun(field.addNewR(), (IRunBody) paragraph);
    shown.setFontFamily(Prose.FONT);
    shown.setFontSize(NUMBER_SIZE);
    shown.setText("2");
  }

  private static BigInteger twips(double millimetres) {
    return BigInteger.valueOf(Math.round(millimetres * TWIPS));
  }
}
