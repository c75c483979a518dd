package vn.tiendo.report.match;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tiendo.plan.SolutionGroup;
import vn.tiendo.text.ComparingKey;

/** The plan's groups by their titles: by the words, else by the number in "Nhóm giải pháp 3". */
public final class GroupNames {

  private static final Pattern NUMBERED =
      Pattern.compile(
          "\\bnhom (?:giai phap |nhiem vu |giai phap so |so )?(\\d{1,2}|[ivx]{1,4})\\b");
  private static final Pattern LEAD =
      Pattern.compile(
          "^(?:[ivx]{1,5} |\\d{1,2} |[a-h] )?(?:thuc hien )?(?:(?:nhom|muc|phan) )?(?:giai phap |nhiem vu )*(?:so )?(?:\\d{1,2} |[ivx]{1,4} )?");
  private static final List<String> ROMAN =
      List.of("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x");

  private record Name(String number, Set<String> words) {}

  private final List<Name> groups;

  public GroupNames(List<SolutionGroup> groups) {
    this.groups =
        groups.stream()
            .map(group -> new Name(group.number(), words(ComparingKey.wordsOf(group.name()))))
            .toList();
  }

  /** The number of the group whose title a text is. */
  public Optional<String> find(String title) {
    if (title.length() > 200) {
      return Optional.empty();
    }
    String key = ComparingKey.wordsOf(title);
    return byWords(key).or(() -> byNumber(key));
  }

  private Optional<String> byWords(String key) {
    Set<String> said = words(LEAD.matcher(key).replaceFirst(""));
    if (said.size() < 3) {
      return Optional.empty();
    }
    return groups.stream()
        .filter(group -> agreement(said, group.words()) >= 0.75)
        .max(Comparator.comparingDouble(group -> agreement(said, group.words())))
        .map(Name::number);
  }

  private Optional<String> byNumber(String key) {
    Matcher matcher = NUMBERED.matcher(key);
    if (!matcher.find()) {
      return Optional.empty();
    }
    int roman = ROMAN.indexOf(matcher.group(1));
    String number = roman < 0 ? matcher.group(1) : Integer.toString(roman + 1);
    return groups.stream().map(Name::number).filter(number::equals).findFirst();
  }

  /** The words both have, of all that either has. */
  private static double agreement(Set<String> said, Set<String> name) {
    Set<String> shared = new HashSet<>(said);
    shared.retainAll(name);
    Set<String> all = new HashSet<>(said);
    all.addAll(name);
    return (double) shared.size() / all.size();
  }

  private static Set<String> words(String key) {
    Set<String> words = new HashSet<>(List.of(key.split(" ")));
    words.removeAll(Set.of("", "cac", "cua", "va", "doan"));
    return words;
  }
}
