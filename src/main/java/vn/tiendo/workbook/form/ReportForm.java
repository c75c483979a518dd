package vn.tiendo.workbook.form;

import java.io.IOException;
import java.util.Optional;
import vn.tiendo.text.Language;
import vn.tiendo.text.Messages;

/**
 * A sheet for a unit's next report: in the unit's own last layout, with its tasks, deadlines and
 * last progress filled in and the results left for it to write; the standard layout where there is
 * none before it, or where the next sheet in it would not be read without a doubt.
 *
 * @param fileName {@code Mau-bao-cao_BTG_2021-11.xlsx}, safe on every system
 * @param bytes an .xlsx file, the same for the same request
 * @param inOwnLayout whether it looks as the unit's own sheet did
 */
// Carried to the disk or a letter, never compared.
@SuppressWarnings("ArrayRecordComponent")
public record ReportForm(String fileName, byte[] bytes, boolean inOwnLayout) {

  /** Makes the form; what stands in it is Vietnamese, as what it is read by. */
  public static ReportForm of(FormRequest request) throws IOException {
    Messages words = Messages.of("form", Language.VI);
    FormTrial trial = new FormTrial(request);
    Optional<byte[]> own =
        request.former() == null
            ? Optional.empty()
            : new OwnLayout(request, request.former(), words).write(trial);
    byte[] bytes = own.isPresent() ? own.get() : new StandardForm(request, words).write();
    return new ReportForm(nameOf(request), bytes, own.isPresent());
  }

  private static String nameOf(FormRequest request) {
    return "Mau-bao-cao_%s_%s.xlsx"
        .formatted(request.unit().code(), request.period().code())
        .replaceAll("[^\\p{L}\\p{N}._-]", "-");
  }
}
