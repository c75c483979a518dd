package vn.tiendo.report.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** A text as the words by which it is compared: abbreviations written out, empty words left out. */
final class Wording {

  private static final Set<String> EMPTY_WORDS =
      Set.of(
          "va", "cac", "cua", "theo", "cho", "doi", "ve", "trong", "nhan", "tai", "voi", "la",
          "nhung", "de", "cung", "tu", "tren", "mot", "so", "gom", "nhu", "duoc", "rieng", "viec",
          "nham", "vao", "ro", "ngay", "den", "do", "bang", "thuc", "hien", "cong", "tac", "nam",
          "tiep", "tuc", "tang", "cuong", "khi", "sau", "cap");

  /** What is done with anything, and so tells little of what it is done with. */
  private static final Set<String> COMMON_VERBS =
      Set.of(
          "xay", "dung", "to", "chuc", "trien", "khai", "tham", "muu", "huong", "dan", "ra", "soat",
          "hoat", "dong", "quan", "ung", "co", "trao", "doi", "ket", "trung", "tinh", "tranh", "ky",
          "tap", "phoi", "hop", "so", "bo", "tien", "khac", "dua", "gop", "nganh", "thanh", "nien",
          "doan", "nhiem", "vu", "chuong", "trinh", "bao", "cao", "ban", "thuong", "phien", "giao",
          "dai");

  private static final List<Pattern> MARKS =
      List.of(
          Pattern.compile("\\([^()]*\\p{L}/\\p{L}[^()]*\\)"),
          Pattern.compile(
              "(?iu)\\b(?:số\\s*:?\\s*)?\\d*\\s*[-/]?\\s*\\p{L}{1,6}/\\p{L}{2,}[\\p{L}\\d-]*"),
          Pattern.compile("\\d{1,2}[/.-]\\d{1,2}(?:[/.-]\\d{2,4})?"),
          Pattern.compile("(?iu)ngày\\s+\\d{1,2}\\s+tháng\\s+\\d{1,2}(?:\\s+năm\\s+\\d{4})?"),
          Pattern.compile("^\\s*(?:\\d{1,2}(?:\\.\\d{1,2})*|[-+*•])[.)/:]?\\s+"));

  private final List<String> words;

  private Wording(List<String> words) {
    this.words = words;
  }

  static Wording of(String text) {
    String cut = text.length() > 1_000 ? text.substring(0, 1_000) : text;
    List<String> words = new ArrayList<>();
    for (String word : Abbreviations.writtenOut(withoutMarks(cut)).split(" ")) {
      if (!word.isEmpty() && !word.chars().allMatch(Character::isDigit)) {
        words.add(word);
      }
    }
    return new Wording(List.copyOf(words));
  }

  /** Document numbers, days and years name no task: "(theo KH số 12-KH/TĐTN-VP ngày 05/3/2021)". */
  private static String withoutMarks(String text) {
    String rest = text;
    for (Pattern mark : MARKS) {
      rest = mark.matcher(rest).replaceAll(" ");
    }
    return rest;
  }

  List<String> words() {
    return words;
  }

  static boolean isCommonVerb(String word) {
    return COMMON_VERBS.contains(word);
  }

  static boolean isEmptyWord(String word) {
    return EMPTY_WORDS.contains(word) || word.length() == 1;
  }
}
