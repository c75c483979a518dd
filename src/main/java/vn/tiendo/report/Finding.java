package vn.tiendo.report;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.text.Messages;

/**
 * A mistake or remark, and the cell it stands in. Its words are made only when it is shown, in the
 * reader's language.
 *
 * @param severity usually that of the code; a note or warning where the same kind harms no figure
 * @param sheet the sheet's name, null for the file as a whole
 * @param cell {@code "D15"}, null where no single cell is at fault
 * @param row 1-based, null where no row is at fault
 * @param arguments what was found and what was expected, in the order of the code's message; the
 *     pattern's {0} is the first
 * @param alsoIn further cells at fault in the same way, told once together
 */
public record Finding(
    FindingCode code,
    Severity severity,
    @Nullable String sheet,
    @Nullable String cell,
    @Nullable Integer row,
    List<String> arguments,
    List<String> alsoIn) {

  public Finding {
    arguments = List.copyOf(arguments);
    alsoIn = List.copyOf(alsoIn);
  }

  public static Finding ofFile(FindingCode code, String... arguments) {
    return new Finding(code, code.severity(), null, null, null, List.of(arguments), List.of());
  }

  public static Finding ofSheet(FindingCode code, String sheet, String... arguments) {
    return new Finding(code, code.severity(), sheet, null, null, List.of(arguments), List.of());
  }

  public static Finding ofCell(
      FindingCode code, String sheet, String cell, int row, String... arguments) {
    return new Finding(code, code.severity(), sheet, cell, row, List.of(arguments), List.of());
  }

  public boolean isError() {
    return severity == Severity.ERROR;
  }

  /** What is wrong and where, in the language of the bundle "report". */
  public String message(Messages messages) {
    return messages.get(key(messages, ".message"), arguments.toArray());
  }

  /** What to type instead, in the language of the bundle "report". */
  public String hint(Messages messages) {
    return messages.get(key(messages, ".hint"), arguments.toArray());
  }

  /**
   * A kind may have words of its own for a sheet as a whole, for a cell, and for where the last of
   * its arguments is empty.
   */
  private String key(Messages messages, String kind) {
    boolean bare = !arguments.isEmpty() && arguments.get(arguments.size() - 1).isEmpty();
    return Stream.of(bare ? ".bare" : "", cell == null ? ".sheet" : ".cell")
        .filter(variant -> !variant.isEmpty())
        .map(variant -> code.code() + variant + kind)
        .filter(messages::has)
        .findFirst()
        .orElse(code.code() + kind);
  }
}
