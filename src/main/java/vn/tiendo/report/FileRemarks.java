package vn.tiendo.report;

import java.util.ArrayList;
import java.util.List;
import vn.tiendo.sheet.Book;
import vn.tiendo.sheet.UnreadableSheet;
import vn.tiendo.text.Language;

/** What is told of a file as a whole before its sheets are looked at. */
final class FileRemarks {

  private FileRemarks() {}

  static List<Finding> of(Book book) {
    List<Finding> findings = new ArrayList<>();
    for (Book.Remark remark : Book.Remark.values()) {
      if (book.remarks().contains(remark)) {
        findings.add(Finding.ofFile(code(remark)));
      }
    }
    return findings;
  }

  /** The sentences of both languages travel with the finding; each bundle shows its own. */
  static Finding of(UnreadableSheet refusal, Origin origin) {
    FindingCode code =
        switch (refusal.reason()) {
          case UNREADABLE -> FindingCode.UNREADABLE;
          case ENCRYPTED -> FindingCode.ENCRYPTED;
          case TOO_LARGE -> FindingCode.TOO_LARGE;
          case NOT_A_SPREADSHEET -> FindingCode.NOT_A_SPREADSHEET;
          case SUSPICIOUS_CONTENT -> FindingCode.SUSPICIOUS_CONTENT;
        };
    return Finding.ofFile(
        code,
        refusal.explain(Language.VI),
        refusal.explain(Language.EN),
        refusal.advise(Language.VI),
        refusal.advise(Language.EN),
        refusal.detail(),
        origin.fileName());
  }

  private static FindingCode code(Book.Remark remark) {
    return switch (remark) {
      case MACROS_IGNORED -> FindingCode.MACROS_IGNORED;
      case LEGACY_FONT_CONVERTED -> FindingCode.LEGACY_FONT_CONVERTED;
      case EXTERNAL_LINKS_IGNORED -> FindingCode.EXTERNAL_LINKS_IGNORED;
      case SIGNS_OF_DAMAGE -> FindingCode.SIGNS_OF_DAMAGE;
    };
  }
}
