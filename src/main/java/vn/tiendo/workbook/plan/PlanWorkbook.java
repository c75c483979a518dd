package vn.tiendo.workbook.plan;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.tiendo.plan.Plan;
import vn.tiendo.plan.PlanMistake;
import vn.tiendo.plan.PlanMistake.Code;
import vn.tiendo.sheet.Book;
import vn.tiendo.sheet.Limits;
import vn.tiendo.sheet.SheetReader;
import vn.tiendo.sheet.UnreadableSheet;
import vn.tiendo.workbook.master.SteadyPackage;

/**
 * A plan's workbook, as the Office edits it in jobs/.
 *
 * <p>Sheets and columns are found by their names, in any order; unknown ones are passed over.
 */
public final class PlanWorkbook {

  private static final SheetReader READER = new SheetReader(Limits.defaults());

  private PlanWorkbook() {}

  /**
   * Reads a workbook with everything that is wrong in it. A file that is no workbook is a mistake
   * too.
   *
   * @throws IOException if the file cannot be read at all
   */
  public static PlanReading read(Path file) throws IOException {
    try {
      return read(READER.read(file));
    } catch (UnreadableSheet unreadable) {
      return unreadable(unreadable);
    }
  }

  /**
   * Reads the bytes of a workbook, as {@link #read(Path)}.
   *
   * @param fileName the file's own name
   */
  public static PlanReading read(byte[] bytes, String fileName) {
    try {
      return read(READER.read(bytes, fileName));
    } catch (UnreadableSheet unreadable) {
      return unreadable(unreadable);
    }
  }

  private static PlanReading unreadable(UnreadableSheet reason) {
    PlanMistake mistake =
        new PlanMistake(Code.UNREADABLE_WORKBOOK, null, null, reason.detail(), List.of());
    return new PlanReading(Optional.empty(), List.of(mistake));
  }

  /** Reads a workbook that was opened already. */
  public static PlanReading read(Book book) {
    return new PlanReader(book).read();
  }

  /**
   * Writes a plan as a new file, whole or not at all; its folder is made where it is missing.
   *
   * @return false if there is such a file already, which is left as it is
   * @throws IOException if it cannot be written
   */
  public static boolean createFile(Plan plan, Path file) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    write(plan, bytes);
    Path whole = file.toAbsolutePath();
    Files.createDirectories(Objects.requireNonNull(whole.getParent(), "a file has a folder"));
    Path beside = whole.resolveSibling("." + whole.getFileName() + ".tmp");
    try {
      Files.write(beside, bytes.toByteArray());
      Files.move(beside, whole);
      return true;
    } catch (FileAlreadyExistsException taken) {
      return false;
    } finally {
      Files.deleteIfExists(beside);
    }
  }

  /**
   * Writes a plan as a workbook that reads back as the same plan. The same plan gives the same
   * bytes. {@code out} is left open.
   */
  public static void write(Plan plan, OutputStream out) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      new PlanWriter(workbook, plan).write();
      workbook.write(bytes);
    }
    new SteadyPackage().pack(bytes.toByteArray(), out);
  }
}
