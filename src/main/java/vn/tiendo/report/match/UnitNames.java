package vn.tiendo.report.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tiendo.plan.Plan;
import vn.tiendo.plan.Unit;
import vn.tiendo.report.value.WordTable;
import vn.tiendo.text.ComparingKey;

/** The units of a plan by every way in which they are written. */
public final class UnitNames {

  private static final Pattern OF_THE_UNION =
      Pattern.compile(" (?:tinh doan|tinh|doan tinh|tdtn|tinh doan .*)$");
  private static final Pattern LOOKS_LIKE_UNIT =
      Pattern.compile(
          "^(?!phong trao)(?:ban|van phong|phong|huyen doan|thi doan|thanh doan|quan doan|doan|hoi|uy ban|trung tam|nha thieu nhi|truong)\\b.*");
  private static final Pattern NUMBERING =
      Pattern.compile("^\\s*(?:[IVX]{1,5}|[A-H]|\\d{1,2})\\s*[.)/:-]\\s*");
  private static final Pattern CHOICE = Pattern.compile("[^ /]+(?:/[^ /]+)+");
  private static final int SHORT = 3;
  private static final Pattern SET =
      Pattern.compile("(?:cac|tat ca|toan (?:tinh|doan|the)|theo phan cong|nhu tren)\\b");
  private static final Set<String> SETS =
      WordTable.rows("units").stream()
          .filter(row -> row.get(0).equals("{ALL}"))
          .flatMap(row -> Stream.of(row.get(1).split("\\|")))
          .map(ComparingKey::wordsOf)
          .collect(Collectors.toUnmodifiableSet());

  private final Map<String, String> codeByKey = new HashMap<>();
  private final Set<String> clearWithin = new HashSet<>();
  private final Map<String, String> codeByFolder = new HashMap<>();

  public UnitNames(Plan plan) {
    for (Unit unit : plan.units()) {
      add(unit.code(), unit.code());
      add(unit.name(), unit.code());
      unit.otherNames().forEach(name -> add(name, unit.code()));
      codeByFolder.put(ComparingKey.of(unit.folder()), unit.code());
    }
    for (List<String> row : WordTable.rows("units")) {
      addShipped(row);
    }
  }

  /** What is known of units everywhere helps only those that the plan has. */
  private void addShipped(List<String> row) {
    if (row.get(0).endsWith(" X")) {
      addKind(row);
      return;
    }
    List<String> aliases = List.of(row.get(1).split("\\|"));
    Optional<String> code = findExactly(row.get(0));
    for (int i = 0; code.isEmpty() && i < aliases.size(); i++) {
      code = aliases.get(i).length() > SHORT ? findExactly(aliases.get(i)) : code;
    }
    code.ifPresent(
        unit -> {
          add(row.get(0), unit);
          aliases.forEach(alias -> add(alias, unit));
        });
  }

  /** "Huyện đoàn X" is written "H.đoàn X" too, whatever X is. */
  private void addKind(List<String> row) {
    for (String kind : kinds(row.get(0))) {
      String lead = ComparingKey.wordsOf(kind.substring(0, kind.length() - 1)) + " ";
      for (Map.Entry<String, String> known : List.copyOf(codeByKey.entrySet())) {
        if (known.getKey().startsWith(lead)) {
          String own = known.getKey().substring(lead.length());
          for (String alias : row.get(1).split("\\|")) {
            add(alias.replaceFirst("X$", own), known.getValue());
          }
        }
      }
    }
  }

  /** "Đoàn xã X / Đoàn phường X" are two kinds, "Đoàn trường ĐH/CĐ X" are two as well. */
  private static List<String> kinds(String written) {
    List<String> kinds = new ArrayList<>();
    for (String kind : written.split(" / ")) {
      Matcher choice = CHOICE.matcher(kind);
      if (choice.find()) {
        for (String option : choice.group().split("/")) {
          kinds.add(kind.replace(choice.group(), option));
        }
      } else {
        kinds.add(kind);
      }
    }
    return kinds;
  }

  private void add(String name, String code) {
    String key = ComparingKey.wordsOf(name);
    codeByKey.putIfAbsent(key, code);
    boolean abbreviated = name.equals(name.toUpperCase(Locale.ROOT)) && name.length() >= SHORT;
    if (abbreviated || key.equals("vp") || LOOKS_LIKE_UNIT.matcher(key).matches()) {
      clearWithin.add(key);
    }
  }

  /** The unit whose folder this is. */
  public Optional<String> findByFolder(String folder) {
    return Optional.ofNullable(codeByFolder.get(ComparingKey.of(folder)));
  }

  /** The unit that a text names and nothing besides. */
  public Optional<String> findExactly(String text) {
    String key = ComparingKey.wordsOf(text);
    return findKey(key)
        .or(() -> findKey(key.replaceFirst("^(?:bch|ban chap hanh|don vi|phong ban) ", "")));
  }

  /** The same under a title's numbering: "II. Ban Phong trào". */
  public Optional<String> findTitled(String text) {
    return findExactly(NUMBERING.matcher(text).replaceFirst(""));
  }

  /**
   * The units that a cell lists: split at semicolons and line breaks, at commas only where that
   * names none; in the order written.
   */
  public List<String> findListed(String text) {
    for (String separator : List.of("[;\\n]", "[;\\n,]")) {
      List<String> named =
          Stream.of(text.split(separator)).flatMap(part -> findExactly(part).stream()).toList();
      if (!named.isEmpty()) {
        return named;
      }
    }
    return List.of();
  }

  /** Whether a text stands for a set of units ("Các huyện, thị, thành đoàn"), never for one. */
  public static boolean isSet(String text) {
    String key = ComparingKey.wordsOf(text);
    return SETS.contains(key) || SET.matcher(key).lookingAt();
  }

  private Optional<String> findKey(String key) {
    String code = codeByKey.get(key);
    return code != null
        ? Optional.of(code)
        : Optional.ofNullable(codeByKey.get(OF_THE_UNION.matcher(key).replaceFirst("")));
  }

  /**
   * The units named somewhere in a text. What is also a common word ("phong trào") or very short
   * (TG, PT) is left out.
   */
  public Set<String> findWithin(String text) {
    String key = ComparingKey.wordsOf(text.length() > 500 ? text.substring(0, 500) : text);
    String[] words = key.split(" ");
    Set<String> found = new LinkedHashSet<>();
    int index = 0;
    while (index < words.length) {
      index += Math.max(1, longestAt(words, index, found));
    }
    return found;
  }

  /** Takes in the longest name that begins at a word and says how many words it has. */
  private int longestAt(String[] words, int index, Set<String> found) {
    for (int length = Math.min(8, words.length - index); length > 0; length--) {
      String phrase = String.join(" ", List.of(words).subList(index, index + length));
      String code = codeByKey.get(phrase);
      if (code != null && clearWithin.contains(phrase)) {
        found.add(code);
        return length;
      }
    }
    return 0;
  }

  /** Whether a text reads like some unit's name, be it known or not. */
  public boolean looksLikeUnit(String text) {
    return text.length() <= 80
        && (findExactly(text).isPresent()
            || LOOKS_LIKE_UNIT.matcher(ComparingKey.wordsOf(text)).matches());
  }
}
