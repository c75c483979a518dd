package vn.tiendo.report.match;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Where the clauses of a task begin: what a clerk who leaves something out begins with. "Xếp loại
 * tập thể" is the rest of "Nhận xét, đánh giá, xếp loại tập thể"; "Nội dung phiên họp" is no rest
 * of "Nhắc việc nội dung … trong phiên họp".
 */
final class Clauses {

  private static final Pattern BOUNDARY =
      Pattern.compile("(?iu)[,;:()\"“”–]|\\s-\\s|theo hướng|sau khi|\\bvà\\b");

  /** What is done with the same thing in any plan, and so is left out first. */
  private static final List<String> LEADS =
      List.of(
          "ban hanh",
          "giao",
          "cung co",
          "duy tri",
          "ke hoach",
          "thuc hien",
          "xay dung",
          "to chuc",
          "phoi hop",
          "nhan xet",
          "danh gia",
          "de xuat",
          "nang cao",
          "long ghep",
          "dua",
          "ra soat",
          "tham muu",
          "trien khai",
          "hoat dong",
          "cong tac");

  private Clauses() {}

  /** The words with which clauses of a task begin, and those behind what is left out first. */
  static Set<String> beginnings(String content) {
    Set<String> beginnings = new HashSet<>();
    for (String clause : BOUNDARY.split(content)) {
      String rest = words(clause);
      beginnings.add(first(rest));
      for (String lead : LEADS) {
        for (int at = rest.indexOf(lead); at >= 0; at = rest.indexOf(lead, at + 1)) {
          beginnings.add(first(rest.substring(at + lead.length())));
        }
      }
    }
    beginnings.remove("");
    return beginnings;
  }

  /** The first word of a text, and the first that is not left out first. */
  static Set<String> beginningsOf(Wording text) {
    String words = String.join(" ", text.words());
    String rest = words;
    Optional<String> lead = lead(rest);
    while (lead.isPresent()) {
      rest = rest.substring(lead.get().length() + 1);
      lead = lead(rest);
    }
    Set<String> beginnings = new HashSet<>(Arrays.asList(first(words), first(rest)));
    beginnings.remove("");
    return beginnings;
  }

  private static Optional<String> lead(String words) {
    return LEADS.stream().filter(lead -> words.startsWith(lead + " ")).findFirst();
  }

  private static String words(String clause) {
    return String.join(" ", Wording.of(clause).words());
  }

  private static String first(String words) {
    for (String word : words.strip().split(" ")) {
      if (!word.isEmpty() && !Wording.isEmptyWord(word)) {
        return word;
      }
    }
    return "";
  }
}
