package vn.tiendo.sheet;

import java.util.Locale;
import vn.tiendo.sheet.UnreadableSheet.Reason;

/** Kinds of files that arrive among the sheets and are none that can be read. */
public enum ForeignKind {
  EXCEL_BINARY("Excel Binary Workbook (.xlsb)", Advice.RESAVE),
  EXCEL_4("Microsoft Excel 2.0–4.0 (.xls)", Advice.RESAVE),
  OPEN_DOCUMENT_SHEET("OpenDocument (.ods)", Advice.RESAVE),
  NUMBERS("Apple Numbers (.numbers)", Advice.RESAVE),
  SYLK("SYLK (.slk)", Advice.RESAVE),
  LOTUS("Lotus 1-2-3 (.wk1, .123)", Advice.RESAVE),
  QUATTRO("Quattro Pro (.wb2, .qpw)", Advice.RESAVE),
  WORKS("Microsoft Works (.wks)", Advice.RESAVE),
  GNUMERIC("Gnumeric (.gnumeric)", Advice.RESAVE),
  DBASE("dBase (.dbf)", Advice.RESAVE),
  DIF("DIF (.dif)", Advice.RESAVE),
  WEB_ARCHIVE("MHTML (.mht)", Advice.RESAVE),
  WEB_PAGE("HTML (.html)", Advice.SEND_SHEET),
  XML("XML (.xml)", Advice.RESAVE),
  PDF("PDF (.pdf)", Advice.SEND_SHEET),
  WORD("Word (.doc, .docx)", Advice.SEND_SHEET),
  OPEN_DOCUMENT("OpenDocument (.odt, .odp)", Advice.SEND_SHEET),
  RICH_TEXT("Rich Text (.rtf)", Advice.SEND_SHEET),
  POWERPOINT("PowerPoint (.ppt, .pptx)", Advice.SEND_SHEET),
  OUTLOOK("Outlook (.msg)", Advice.SEND_SHEET),
  VISIO("Visio (.vsd, .vsdx)", Advice.SEND_SHEET),
  ONE_NOTE("OneNote (.one)", Advice.SEND_SHEET),
  XPS("XPS (.xps)", Advice.SEND_SHEET),
  METAFILE("Metafile (.emf, .wmf)", Advice.SEND_SHEET),
  PNG("PNG (.png)", Advice.SEND_SHEET),
  JPEG("JPEG (.jpg)", Advice.SEND_SHEET),
  GIF("GIF (.gif)", Advice.SEND_SHEET),
  BITMAP("Bitmap (.bmp)", Advice.SEND_SHEET),
  TIFF("TIFF (.tif)", Advice.SEND_SHEET),
  WEBP("WebP (.webp)", Advice.SEND_SHEET),
  HEIC("HEIC (.heic)", Advice.SEND_SHEET),
  MEDIA("audio/video", Advice.SEND_SHEET),
  DATABASE("SQLite/Access", Advice.SEND_SHEET),
  PROGRAM("EXE/ELF", Advice.SEND_SHEET),
  ZIP("ZIP (.zip)", Advice.UNPACK),
  RAR("RAR (.rar)", Advice.UNPACK),
  SEVEN_ZIP("7-Zip (.7z)", Advice.UNPACK),
  GZIP("gzip (.gz)", Advice.UNPACK),
  OTHER_ARCHIVE("TAR/BZ2/XZ/CAB", Advice.UNPACK),
  OLE("OLE2", Advice.RESAVE),
  EMPTY("0 byte", Advice.SEND_AGAIN),
  UNKNOWN("?", Advice.SEND_SHEET);

  /** What the sender should do; its words stand in the bundle "sheet". */
  enum Advice {
    RESAVE,
    SEND_SHEET,
    UNPACK,
    SEND_AGAIN;

    String key() {
      return "advice." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  private final String title;
  private final Advice advice;

  ForeignKind(String title, Advice advice) {
    this.title = title;
    this.advice = advice;
  }

  /** What it is called, in all languages alike. */
  public String title() {
    return title;
  }

  /** The refusal that says what the file is and what to do. */
  public UnreadableSheet refusal() {
    String found =
        switch (this) {
          case EMPTY -> "found.empty";
          case UNKNOWN -> "found.unknown";
          default -> "found.kind";
        };
    return new UnreadableSheet(Reason.NOT_A_SPREADSHEET, found, advice.key(), title, null);
  }
}
