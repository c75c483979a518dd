package vn.tiendo.report.table;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.tiendo.sheet.Cell;
import vn.tiendo.sheet.Row;
import vn.tiendo.text.CleanText;
import vn.tiendo.text.ComparingKey;

/**
 * Tells the title of a group from a task: Roman numerals or letters with a title, "Nhóm 3. …", a
 * bold line without a number, or a text merged across.
 */
final class TitleRow {

  private static final Pattern ROMAN = Pattern.compile("\\(?(?:[IVX]{1,5}|[A-H])\\)?[.)/:-]?");
  private static final Pattern NUMBERED_GROUP =
      Pattern.compile("^(?:[ivxa-h]{1,5}[.)/:-] ?)?(?:nhom|muc|phan|linh vuc)\\b.*");
  private static final Pattern LEADING_ROMAN = Pattern.compile("^[IVX]{1,5}[.)/:-]\\s*\\p{L}.*");
  private static final int MOST_CELLS = 5;

  private final SheetView view;
  private final Columns columns;
  private final Vocabulary vocabulary;

  TitleRow(SheetView view, Columns columns, Vocabulary vocabulary) {
    this.view = view;
    this.columns = columns;
    this.vocabulary = vocabulary;
  }

  /**
   * @param says whether the row holds a figure, a status, a day or a text of a report
   */
  Optional<Entry.Title> find(Row row, List<Cell> filled, boolean says) {
    Optional<Cell> text = titleCell(filled);
    if (text.isEmpty() || standsBesideTask(filled, text.get())) {
      return Optional.empty();
    }
    String title = CleanText.of(text.get().text());
    boolean numbered = startsWithRoman(filled, title);
    if ((says && !numbered) || filled.size() > MOST_CELLS) {
      return Optional.empty();
    }
    Optional<String> unit = vocabulary.findUnit(title);
    Optional<String> group = unit.isPresent() ? Optional.empty() : vocabulary.findGroup(title);
    boolean known = group.isPresent() || unit.isPresent();
    boolean isTitle =
        says
            ? known && numbered && !vocabulary.namesTask(title)
            : isTitle(filled, text.get(), title, numbered, known);
    return isTitle
        ? Optional.of(new Entry.Title(row.number(), title, group, unit))
        : Optional.empty();
  }

  private boolean isTitle(
      List<Cell> filled, Cell text, String title, boolean numbered, boolean known) {
    String key = ComparingKey.of(title);
    if (known || NUMBERED_GROUP.matcher(key).matches()) {
      return !vocabulary.namesTask(title) || NUMBERED_GROUP.matcher(key).matches();
    }
    if (vocabulary.namesTask(title)) {
      return false;
    }
    boolean alone = filled.size() == 1;
    return numbered
        || (alone && (text.format().bold() || isMergedAcross(text)) && !NilWords.is(title));
  }

  /** A group or a unit in a column of its own, beside the task of its row, is no title. */
  private boolean standsBesideTask(List<Cell> filled, Cell text) {
    Optional<Integer> task = columns.find(Field.TASK).map(Columns.Column::column);
    Optional<Integer> number = columns.find(Field.NUMBER).map(Columns.Column::column);
    return filled.stream().anyMatch(cell -> task.equals(Optional.of(cell.column())))
        && !task.equals(Optional.of(text.column()))
        && !number.equals(Optional.of(text.column()));
  }

  /** The first text that is more than a number or a numeral. */
  private static Optional<Cell> titleCell(List<Cell> filled) {
    return filled.stream()
        .filter(cell -> cell.kind() == Cell.Kind.TEXT)
        .filter(cell -> CleanText.of(cell.text()).length() > 3)
        .filter(cell -> !ROMAN.matcher(CleanText.of(cell.text())).matches())
        .findFirst();
  }

  private static boolean startsWithRoman(List<Cell> filled, String title) {
    String first = CleanText.of(filled.get(0).text());
    return ROMAN.matcher(first).matches() || LEADING_ROMAN.matcher(title).matches();
  }

  private boolean isMergedAcross(Cell cell) {
    int width = view.width(cell);
    return width >= 3 || (width >= 2 && width * 2 >= columns.all().size());
  }
}
