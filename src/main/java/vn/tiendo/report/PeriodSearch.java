package vn.tiendo.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plan.Plan;
import vn.tiendo.report.value.PeriodMention;
import vn.tiendo.report.value.PeriodMention.Kind;
import vn.tiendo.report.value.PeriodWords;
import vn.tiendo.text.ComparingKey;

/** Which period a report is of: its title lines, then the sheet's name, then the file's name. */
final class PeriodSearch {

  /**
   * What was found.
   *
   * @param period the period, null where it cannot be told
   * @param seen the periods that the words name, as codes; empty where they name none
   */
  record Found(@Nullable Said period, List<String> seen) {}

  private static final Pattern LABEL =
      Pattern.compile("^(?:ky bao cao|thoi diem bao cao|ky)\\b ?:?.*");

  /** Years of what is reported on or compared with, not of the report. */
  private static final Pattern OF_SOMETHING_ELSE =
      Pattern.compile(
          "\\b(?:khuyet diem|han che|ton tai|kiem diem|so voi|cung ky|nghi quyet|ket luan|chi thi|quyet dinh"
              + "|thong tu|nghi dinh|luat)\\b[^,;:.]{0,40}?nam 20\\d\\d");

  private final Plan plan;

  PeriodSearch(Plan plan) {
    this.plan = plan;
  }

  /**
   * @param given the period settled beforehand, taken where nothing says one
   */
  Found find(List<String> titles, String sheet, String file, @Nullable String given) {
    int year = yearOf(titles).or(() -> yearOf(List.of(plain(file)))).orElse(plan.settings().year());
    List<PeriodMention> inTitles = mentions(titles);
    List<PeriodMention> inSheet = PeriodWords.find(sheet);
    Set<String> explicit = codes(explicit(inTitles), year);
    if (explicit.isEmpty()) {
      explicit = codes(inTitles.stream().filter(m -> isWhole(m.kind())).limit(1).toList(), year);
    }
    Set<String> ofSheet = codes(explicit(inSheet), year);
    Set<String> all = new LinkedHashSet<>(explicit);
    all.addAll(ofSheet);
    if (all.isEmpty()) {
      return inNames(inTitles, inSheet, file, given, year);
    }
    return found(all, explicit.isEmpty() ? ToldBy.SHEET_NAME : ToldBy.TITLE);
  }

  /** Whether a text names what has this code. */
  boolean names(String text, String code) {
    int year = Integer.parseInt(code.substring(0, 4));
    return codes(PeriodWords.find(plain(text)), year).contains(code);
  }

  /** The period that a cell of a column of periods says. */
  Optional<String> findInCell(String header, String text) {
    String said = text.matches("\\s*\\d{1,2}\\s*|\\s*[IVX]{1,3}\\s*") ? header + " " + text : text;
    Set<String> codes = codes(explicit(PeriodWords.find(said)), plan.settings().year());
    return codes.size() == 1 ? codes.stream().filter(this::isOfPlan).findFirst() : Optional.empty();
  }

  private Found inNames(
      List<PeriodMention> inTitles,
      List<PeriodMention> inSheet,
      String file,
      @Nullable String given,
      int year) {
    List<PeriodMention> inFile = PeriodWords.find(plain(file));
    Set<String> whole = codes(inSheet.stream().filter(m -> isWhole(m.kind())).toList(), year);
    if (!whole.isEmpty()) {
      return found(whole, ToldBy.SHEET_NAME);
    }
    Set<String> ofFile = codes(explicit(inFile), year);
    if (ofFile.isEmpty()) {
      ofFile = codes(inFile.stream().filter(m -> isWhole(m.kind())).limit(1).toList(), year);
    }
    if (!ofFile.isEmpty()) {
      return found(ofFile, ToldBy.FILE_NAME);
    }
    if (given != null) {
      return found(Set.of(given), ToldBy.GIVEN);
    }
    Set<String> years =
        codes(inTitles.stream().filter(m -> m.kind() == Kind.BARE_YEAR).toList(), year);
    years.removeIf(code -> !isOfPlan(code));
    return years.isEmpty() ? new Found(null, List.of()) : found(years, ToldBy.YEAR);
  }

  /** The year of a month written without one, where the words name one and it is not the plan's. */
  private Optional<Integer> yearOf(List<String> lines) {
    Set<Integer> years = new HashSet<>();
    for (String line : lines) {
      String rest = OF_SOMETHING_ELSE.matcher(ComparingKey.of(line)).replaceAll(" ");
      PeriodWords.find(rest).stream()
          .filter(mention -> mention.kind() == Kind.BARE_YEAR)
          .map(PeriodMention::year)
          .forEach(years::add);
    }
    boolean other = years.size() == 1 && !years.contains(plan.settings().year());
    return other ? years.stream().findFirst() : Optional.empty();
  }

  /** A file's name as words. */
  private static String plain(String file) {
    return file.replaceAll("\\.[A-Za-z]{2,5}$", "").replace('_', ' ');
  }

  private Found found(Set<String> codes, ToldBy by) {
    String only = codes.size() == 1 ? codes.iterator().next() : null;
    Said said = only != null && isOfPlan(only) ? new Said(only, by) : null;
    return new Found(said, List.copyOf(codes));
  }

  private boolean isOfPlan(String code) {
    return plan.findPeriod(code).isPresent();
  }

  /** A line "Kỳ báo cáo:" goes before all other lines. */
  private static List<PeriodMention> mentions(List<String> titles) {
    List<PeriodMention> labelled = new ArrayList<>();
    List<PeriodMention> all = new ArrayList<>();
    for (String title : titles) {
      List<PeriodMention> found = PeriodWords.find(title);
      all.addAll(found);
      if (LABEL.matcher(ComparingKey.of(title)).matches()) {
        found.stream().map(PeriodSearch::asPeriod).forEach(labelled::add);
      }
    }
    return labelled.isEmpty() ? all : labelled;
  }

  /** Where the period is asked for, a bare year is the year. */
  private static PeriodMention asPeriod(PeriodMention mention) {
    return mention.kind() == Kind.BARE_YEAR
        ? new PeriodMention(Kind.YEAR, 0, mention.year())
        : mention;
  }

  private static List<PeriodMention> explicit(List<PeriodMention> mentions) {
    return mentions.stream().filter(PeriodMention::isExplicit).toList();
  }

  private static boolean isWhole(Kind kind) {
    return kind == Kind.FINAL || kind == Kind.CLOSING || kind == Kind.REVIEW || kind == Kind.YEAR;
  }

  private Set<String> codes(List<PeriodMention> mentions, int year) {
    Set<String> codes = new LinkedHashSet<>();
    for (PeriodMention mention : mentions) {
      String code = mention.code(year);
      boolean whole = mention.kind() == Kind.CLOSING && !isOfPlan(code);
      codes.add(whole ? code.replace("-final", "-Y") : code);
    }
    return codes;
  }
}
