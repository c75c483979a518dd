package vn.tiendo.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.report.table.SheetView;
import vn.tiendo.report.table.Table;
import vn.tiendo.report.value.PeriodMention;
import vn.tiendo.report.value.PeriodWords;

/** Whose and of when the tables of one sheet are, and what kept that from being told. */
final class SheetSections {

  private final PlanKnowledge knowledge;
  private final Origin origin;
  private final SheetView view;
  private final SenderSearch senders;
  private final PeriodSearch periods;
  private final List<Finding> findings = new ArrayList<>();
  private boolean collects;

  SheetSections(PlanKnowledge knowledge, Origin origin, SheetView view) {
    this.knowledge = knowledge;
    this.origin = origin;
    this.view = view;
    this.senders = new SenderSearch(knowledge.units());
    this.periods = new PeriodSearch(knowledge.plan());
  }

  List<Finding> findings() {
    return findings;
  }

  /** Whether the titles above its tables name several units, each the unit of its tables. */
  boolean collect() {
    return collects;
  }

  /** The unit whose folder the file lies in, or that its first lines name. */
  Optional<String> guessUnit() {
    return folderUnit()
        .or(
            () -> {
              Set<String> said =
                  senders.find(SheetTexts.titles(view, 0, Math.min(20, view.size())));
              return said.size() == 1 ? Optional.of(said.iterator().next()) : Optional.empty();
            });
  }

  /**
   * The sections of the tables that are reports.
   *
   * @param ownUnits whether the rows say their units themselves
   * @param fromRows the one unit that stands as a title among the rows, where there is one
   */
  List<Section> of(List<Table> tables, boolean ownUnits, Optional<String> fromRows) {
    List<List<String>> titles = new ArrayList<>();
    List<List<Table>> groups = new ArrayList<>();
    List<String> pending = new ArrayList<>();
    for (Table table : tables) {
      List<String> above = SheetTexts.titles(view, table.titlesFrom(), table.headerFrom());
      pending.addAll(above);
      if (!table.columns().reports()) {
        continue;
      }
      if (groups.isEmpty() || startsAnew(pending, titles.get(titles.size() - 1))) {
        titles.add(List.copyOf(pending));
        groups.add(new ArrayList<>());
      }
      groups.get(groups.size() - 1).add(table);
      pending.clear();
    }
    return sections(titles, groups, ownUnits, fromRows);
  }

  /** The section of a sheet without a table. */
  Section ofWhole() {
    List<String> lines = SheetTexts.titles(view, 0, view.size());
    return new Section(unit(lines, Optional.empty()), period(lines, view.name()), lines, List.of());
  }

  /** Whether titles name a period, or another unit than those of the section before. */
  private boolean startsAnew(List<String> titles, List<String> before) {
    Set<String> units = senders.findOwn(titles);
    return namesPeriod(titles) || (!units.isEmpty() && !units.equals(senders.findOwn(before)));
  }

  private static boolean namesPeriod(List<String> titles) {
    return titles.stream()
        .flatMap(line -> PeriodWords.find(line).stream())
        .anyMatch(PeriodMention::isExplicit);
  }

  private List<Section> sections(
      List<List<String>> titles,
      List<List<Table>> groups,
      boolean ownUnits,
      Optional<String> fromRows) {
    List<Section> sections = new ArrayList<>();
    collects =
        titles.stream().map(senders::findOwn).filter(of -> of.size() == 1).distinct().count() > 1;
    long dated = titles.stream().filter(SheetSections::namesPeriod).count();
    Said unit = null;
    Said period = null;
    for (int i = 0; i < groups.size(); i++) {
      List<String> lines = titles.get(i);
      if (i == 0 || !senders.find(lines).isEmpty()) {
        unit = ownUnits || collects ? unitBesideRows(lines) : unit(lines, fromRows);
      }
      if (i == 0 || namesPeriod(lines)) {
        period = period(lines, i == 0 && dated < 2 ? view.name() : "");
      }
      sections.add(new Section(unit, period, lines, groups.get(i)));
    }
    return sections;
  }

  /** Where the rows say their units, the sheet's own unit matters only to rows without one. */
  private @Nullable Said unitBesideRows(List<String> lines) {
    Set<String> own = senders.findOwn(lines);
    return only(own.isEmpty() ? senders.find(lines) : own).or(this::ofFolder).orElse(null);
  }

  private static Optional<Said> only(Set<String> units) {
    return units.size() == 1
        ? Optional.of(new Said(units.iterator().next(), ToldBy.TITLE))
        : Optional.empty();
  }

  private @Nullable Said unit(List<String> lines, Optional<String> fromRows) {
    Set<String> said = senders.find(lines);
    Optional<Said> folder = ofFolder();
    if (folder.isPresent()) {
      String unit = folder.get().code();
      if (said.isEmpty() || said.contains(unit)) {
        return folder.get();
      }
      findings.add(
          Finding.ofSheet(
              FindingCode.UNIT_MISMATCH, view.name(), names(said), names(Set.of(unit))));
      return null;
    }
    Optional<Said> unit =
        said.size() > 1
            ? Optional.empty()
            : only(said)
                .or(() -> by(ToldBy.SHEET_NAME, senders.findInName(view.name())))
                .or(() -> by(ToldBy.ROWS, fromRows))
                .or(() -> by(ToldBy.GIVEN, givenUnit()))
                .or(() -> by(ToldBy.FILE_NAME, senders.findInName(origin.fileName())));
    if (unit.isEmpty()) {
      findings.add(
          Finding.ofSheet(
              FindingCode.UNKNOWN_UNIT, view.name(), said.isEmpty() ? "–" : names(said)));
    }
    return unit.orElse(null);
  }

  private static Optional<Said> by(ToldBy by, Optional<String> code) {
    return code.map(of -> new Said(of, by));
  }

  private Optional<Said> ofFolder() {
    return by(ToldBy.FOLDER, folderUnit());
  }

  private Optional<String> folderUnit() {
    return Optional.ofNullable(origin.folder()).flatMap(knowledge.units()::findByFolder);
  }

  private Optional<String> givenUnit() {
    return Optional.ofNullable(origin.unit())
        .filter(code -> knowledge.plan().findUnit(code).isPresent());
  }

  private @Nullable Said period(List<String> lines, String sheet) {
    PeriodSearch.Found found = periods.find(lines, sheet, origin.fileName(), origin.period());
    if (found.period() == null) {
      findings.add(
          Finding.ofSheet(
              FindingCode.UNKNOWN_PERIOD, view.name(), seen(new HashSet<>(found.seen()), lines)));
    }
    return found.period();
  }

  private String seen(Set<String> codes, List<String> lines) {
    if (codes.isEmpty()) {
      return "–";
    }
    return String.join(" / ", codes.stream().sorted().map(code -> name(code, lines)).toList());
  }

  /** A period's name; of what is no period of the plan the words that name it. */
  private String name(String code, List<String> lines) {
    return knowledge
        .plan()
        .findPeriod(code)
        .map(period -> period.name())
        .or(
            () ->
                Stream.concat(lines.stream(), Stream.of(view.name(), origin.fileName()))
                    .filter(line -> periods.names(line, code))
                    .findFirst())
        .map(RowFindings::quote)
        .map(
            words ->
                isOtherYear(code) && !words.contains(code.substring(0, 4))
                    ? words + " (" + code + ")"
                    : words)
        .orElse(code);
  }

  private boolean isOtherYear(String code) {
    return !code.startsWith(Integer.toString(knowledge.plan().settings().year()));
  }

  private String names(Set<String> codes) {
    return String.join(
        ", ",
        codes.stream()
            .map(code -> knowledge.plan().findUnit(code).map(of -> of.name()).orElse(code))
            .toList());
  }
}
