package vn.tiendo.workbook.master;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.ComparisonOperator;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFConditionalFormattingRule;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheetConditionalFormatting;
import vn.tiendo.report.Verdict;
import vn.tiendo.standing.Standing;
import vn.tiendo.standing.Submission;

/** The colours of standings, states of reports and verdicts: conditional formats by their words. */
final class Tints {

  static final String GREEN = "C6EFCE";
  static final String LIGHT_GREEN = "E2EFDA";
  static final String BLUE = "DDEBF7";
  static final String YELLOW = "FFEB9C";
  static final String ORANGE = "F8CBAD";
  static final String RED = "FFC7CE";
  static final String VIOLET = "E4DFEC";
  static final String GREY = "E7E6E6";

  private final Map<String, String> byWords = new LinkedHashMap<>();

  Tints(Words words) {
    for (Standing standing : Standing.values()) {
      byWords.put(words.of(standing), of(standing));
    }
    for (Submission.State state : Submission.State.values()) {
      byWords.putIfAbsent(words.of(state), of(state));
    }
    for (Submission.State state : List.of(Submission.State.ON_TIME, Submission.State.LATE)) {
      byWords.putIfAbsent(words.get("state.nil", words.of(state)), of(state));
      byWords.putIfAbsent(words.get("state.unchanged", words.of(state)), VIOLET);
    }
    byWords.putIfAbsent(words.of(Verdict.ACCEPTED), GREEN);
    byWords.putIfAbsent(words.of(Verdict.PARTLY_ACCEPTED), YELLOW);
    byWords.putIfAbsent(words.of(Verdict.REJECTED), RED);
  }

  static String of(Standing standing) {
    return switch (standing) {
      case DONE -> GREEN;
      case DONE_LATE -> LIGHT_GREEN;
      case IN_PROGRESS -> BLUE;
      case DUE_SOON -> YELLOW;
      case OVERDUE -> RED;
      case NO_REPORT -> ORANGE;
      case NOT_STARTED, ON_HOLD, CANCELLED -> GREY;
    };
  }

  private static String of(Submission.State state) {
    return switch (state) {
      case ON_TIME -> GREEN;
      case LATE -> YELLOW;
      case MISSING -> RED;
      case RETURNED -> ORANGE;
      case NOT_YET_DUE, EXCUSED, NOT_EXPECTED -> GREY;
    };
  }

  /** Colours a range by the words in its cells. */
  void colour(XSSFSheet sheet, CellRangeAddress range) {
    XSSFSheetConditionalFormatting formatting = sheet.getSheetConditionalFormatting();
    XSSFConditionalFormattingRule[] rules =
        byWords.entrySet().stream()
            .map(tint -> rule(formatting, tint.getKey(), tint.getValue()))
            .toArray(XSSFConditionalFormattingRule[]::new);
    formatting.addConditionalFormatting(new CellRangeAddress[] {range}, rules);
  }

  private static XSSFConditionalFormattingRule rule(
      XSSFSheetConditionalFormatting formatting, String words, String colour) {
    XSSFConditionalFormattingRule rule =
        formatting.createConditionalFormattingRule(ComparisonOperator.EQUAL, Ref.quoted(words));
    rule.createPatternFormatting().setFillBackgroundColor(Styles.colour(colour));
    return rule;
  }
}
