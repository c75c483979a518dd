package vn.tiendo.workbook.plan;

import java.util.List;
import vn.tiendo.plan.BoardMember;
import vn.tiendo.plan.Plan;
import vn.tiendo.plan.PlanMistake.Code;
import vn.tiendo.plan.Unit;

/** Who reports and who oversees: "Đơn vị" and "Ban Thường vụ". */
final class UnitTables {

  private static final Column<Unit> CODE =
      Column.<Unit>of("Mã", 11, Content.CODE, Unit::code).needed();
  private static final Column<Unit> NAME =
      Column.<Unit>of("Tên", 32, Content.TEXT, Unit::name).needed();
  private static final Column<Unit> OTHER_NAMES =
      Column.of("Cách viết khác", 44, Content.TEXT, unit -> Words.of(unit.otherNames()));
  private static final Column<Unit> FOLDER =
      Column.<Unit>of("Thư mục", 26, Content.CODE, Unit::folder).needed();
  private static final Column<Unit> EMAIL =
      Column.of("Email", 32, Content.CODE, unit -> Words.of(unit.emails()));
  private static final Column<Unit> KIND = Column.of("Loại", 22, Content.TEXT, Unit::kind);
  private static final Column<Unit> CONTACT = Column.of("Đầu mối", 24, Content.TEXT, Unit::contact);
  private static final Column<Unit> TELEPHONE =
      Column.of("Điện thoại", 16, Content.CODE, Unit::telephone);

  static final PlanTable<Unit> UNITS =
      new PlanTable<>(
          "Đơn vị",
          true,
          List.of(CODE, NAME, OTHER_NAMES, FOLDER, EMAIL, KIND, CONTACT, TELEPHONE),
          Plan::units);

  private static final Column<BoardMember> TITLE =
      Column.<BoardMember>of("Chức danh", 36, Content.TEXT, BoardMember::title).needed();
  private static final Column<BoardMember> PERSON =
      Column.of("Họ tên", 28, Content.TEXT, BoardMember::name);
  private static final Column<BoardMember> GROUPS =
      Column.<BoardMember>of(
              "Phụ trách nhóm", 18, Content.CODE, member -> Words.of(member.groups()))
          .offering(Choices.of(Choices.Source.GROUPS).orSeveral());
  private static final Column<BoardMember> BOARD_EMAIL =
      Column.of("Email", 34, Content.CODE, BoardMember::email);

  static final PlanTable<BoardMember> BOARD =
      new PlanTable<>(
          "Ban Thường vụ", false, List.of(TITLE, PERSON, GROUPS, BOARD_EMAIL), Plan::board);

  private UnitTables() {}

  /** Units by their code, name and other ways of writing. */
  static Names names(PlanSheets sheets) {
    Names names = new Names();
    sheets.rows(UNITS).forEach(row -> addTo(names, row));
    return names;
  }

  /** Units, and after them their kinds. */
  static Names namesAndKinds(PlanSheets sheets) {
    Names names = names(sheets);
    for (TableRow row : sheets.rows(UNITS)) {
      row.peek(KIND).ifPresent(kind -> names.add(kind, List.of()));
    }
    return names;
  }

  private static void addTo(Names names, TableRow row) {
    String code = row.peek(CODE).orElse("");
    if (!code.isEmpty()) {
      names.add(code, row.peek(NAME).stream().toList());
      names.add(
          code, row.peek(OTHER_NAMES).map(text -> Words.list(text, n -> false)).orElse(List.of()));
    }
  }

  static List<Unit> units(PlanSheets sheets) {
    UniqueValues codes = new UniqueValues();
    UniqueValues names = new UniqueValues();
    UniqueValues folders = new UniqueValues();
    return sheets.read(
        UNITS,
        row -> {
          Unit unit =
              new Unit(
                  codes.code(row, CODE),
                  row.neededText(NAME),
                  row.list(OTHER_NAMES, name -> false),
                  row.neededText(FOLDER),
                  EmailAddresses.of(row, EMAIL),
                  row.text(KIND),
                  row.text(CONTACT),
                  row.text(TELEPHONE));
          names.check(row, NAME, unit.name(), Code.DUPLICATE_VALUE);
          folders.check(row, FOLDER, unit.folder(), Code.DUPLICATE_FOLDER);
          checkFolder(row, unit.folder());
          return unit;
        });
  }

  static List<BoardMember> board(PlanSheets sheets, Known known) {
    UniqueValues titles = new UniqueValues();
    return sheets.read(
        BOARD,
        row -> {
          String title = row.neededText(TITLE);
          titles.check(row, TITLE, title, Code.DUPLICATE_VALUE);
          boolean all = row.peek(GROUPS).filter(Words::isAll).isPresent();
          return new BoardMember(
              title,
              row.text(PERSON),
              all
                  ? known.groups().codes()
                  : row.references(GROUPS, known.groups(), Code.UNKNOWN_GROUP),
              EmailAddresses.oneOf(row, BOARD_EMAIL));
        });
  }

  private static void checkFolder(TableRow row, String folder) {
    if (!folder.isEmpty() && !FolderName.isSafe(folder)) {
      row.mistake(FOLDER, Code.BAD_FOLDER);
    }
  }
}
