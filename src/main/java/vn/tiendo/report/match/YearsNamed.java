package vn.tiendo.report.match;

import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tiendo.text.ComparingKey;

/** The year for which words name something: "Ban hành chỉ tiêu năm 2022" is no work of 2021. */
final class YearsNamed {

  private static final Pattern YEAR = Pattern.compile("\\bnam (20\\d\\d)\\b");

  /** Years of documents, days and spans, of which the work is not. */
  private static final Pattern OF_SOMETHING_ELSE =
      Pattern.compile(
          "\\([^()]*\\)|\\bngay [\\d ]{0,3}thang [\\d ]{0,3}nam 20\\d\\d"
              + "|\\b(?:theo|can cu|so voi|cung ky|nghi quyet|ket luan|chi thi|quyet dinh|thong tu"
              + "|nghi dinh|ton tai|khuyet diem|han che|dinh huong|den|tam nhin)\\b[^,;:.]{0,60}?nam 20\\d\\d");

  private static final int LONGEST = 1_000;

  private YearsNamed() {}

  /** Whether a text names years, and neither this one nor any that the task itself names. */
  static boolean isOther(String text, String task, int year) {
    Set<Integer> said = in(text);
    return !said.isEmpty() && !said.contains(year) && Collections.disjoint(said, in(task));
  }

  private static Set<Integer> in(String text) {
    Set<Integer> years = new HashSet<>();
    if (text.length() <= LONGEST) {
      String key = OF_SOMETHING_ELSE.matcher(ComparingKey.of(text)).replaceAll(" ");
      Matcher matcher = YEAR.matcher(key);
      while (matcher.find()) {
        years.add(Integer.valueOf(matcher.group(1)));
      }
    }
    return years;
  }
}
