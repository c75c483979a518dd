package vn.tiendo.report;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.tiendo.report.match.UnitNames;
import vn.tiendo.text.ComparingKey;

/** Which unit a sheet's words say it comes from. */
final class SenderSearch {

  private static final Pattern LABEL =
      Pattern.compile(
          "(?iu)^\\s*(?:tên\\s+)?(?:đơn vị|don vi|ban|người|nguoi|cơ quan|phòng ban|nơi)\\s*(?:báo cáo|bao cao|gửi|gui|thực hiện|lập)?\\s*:\\s*(.+)$");
  private static final Pattern SPLIT = Pattern.compile("\\s[-–—]\\s|\\s*[:;|,()]\\s*|[–—]");
  private static final Pattern MARK =
      Pattern.compile(
          "(?iu)\\d*\\s*[-/]\\s*\\p{L}{1,6}/\\p{L}[\\p{L}\\d-]*|\\d+/\\p{L}+-[\\p{L}-]+");
  private static final Pattern ELSE =
      Pattern.compile(
          "\\b(?:phoi hop(?: voi| cung)?|gui(?: ve)?|cho|voi|nop ve|ve|theo|yeu cau cua|chi dao cua|de nghi cua|den)(?: .*)?$");

  private static final int LONGEST = 200;

  private final UnitNames units;

  SenderSearch(UnitNames units) {
    this.units = units;
  }

  /** What title lines say of the sender. */
  Set<String> find(List<String> lines) {
    Set<String> labelled = new LinkedHashSet<>();
    Set<String> alone = new LinkedHashSet<>();
    Set<String> within = new LinkedHashSet<>();
    for (String line : lines) {
      String text = MARK.matcher(line).replaceAll(" ");
      labelled(text).ifPresent(labelled::add);
      alone.addAll(alone(text));
      within.addAll(units.findWithin(withoutOthers(text)));
    }
    if (!labelled.isEmpty()) {
      return labelled;
    }
    return alone.isEmpty() ? within : alone;
  }

  /** The units that stand as lines of their own, or after a label: theirs is what stands below. */
  Set<String> findOwn(List<String> lines) {
    Set<String> own = new LinkedHashSet<>();
    for (String line : lines) {
      labelled(line).or(() -> units.findTitled(line)).ifPresent(own::add);
    }
    return own;
  }

  /** The one unit that a file's or a sheet's name says, without extension. */
  Optional<String> findInName(String name) {
    String plain = name.replaceAll("\\.[A-Za-z]{2,5}$", "").replace('_', ' ');
    Set<String> found = units.findWithin(plain);
    return found.size() == 1 ? Optional.of(found.iterator().next()) : Optional.empty();
  }

  private Optional<String> labelled(String line) {
    var matcher = LABEL.matcher(line);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String value = matcher.group(1).strip();
    Set<String> within = units.findWithin(value);
    return units
        .findExactly(value)
        .or(() -> within.size() == 1 ? Optional.of(within.iterator().next()) : Optional.empty());
  }

  /** The units that are a line, or a part of one between dashes, and nothing else. */
  private Set<String> alone(String line) {
    Optional<String> whole = units.findExactly(line);
    if (whole.isPresent() || line.length() > LONGEST) {
      return whole.map(Set::of).orElse(Set.of());
    }
    Set<String> found = new LinkedHashSet<>();
    for (String part : SPLIT.split(line)) {
      if (part.length() > 2) {
        units.findExactly(part).ifPresent(found::add);
      }
    }
    return found;
  }

  /** A line without those it is addressed to or done together with. */
  private static String withoutOthers(String line) {
    return ELSE.matcher(ComparingKey.of(line)).replaceAll("");
  }
}
