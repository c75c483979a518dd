package vn.tiendo.letter;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.ledger.Archive;
import vn.tiendo.ledger.Letter;
import vn.tiendo.plan.Plan;

/** Writes letters to be looked at, without queueing them. */
public final class Previews {

  private final Archive archive;
  private final Path folder;

  /**
   * @param folder {@code output/<plan>/thu/xem-truoc}
   */
  public Previews(Archive archive, Path folder) {
    this.archive = archive;
    this.folder = folder;
  }

  /**
   * Writes each letter as .eml and .html over earlier ones of the same name.
   *
   * @param address whose letters alone are written, null for all
   * @return the .html files, in the order of the letters
   * @throws IOException if the folder cannot be written, or the archive lacks an attachment
   */
  public List<Path> write(Plan plan, List<Letter> letters, @Nullable String address)
      throws IOException {
    MimeLetter writer = new MimeLetter(archive, Sender.of(plan, null));
    LetterFiles files = new LetterFiles(folder, plan.settings().zone());
    List<Path> written = new ArrayList<>();
    for (Letter letter : letters) {
      if (address == null || address.equalsIgnoreCase(letter.recipient())) {
        written.add(files.write(letter, writer.bytes(letter)));
      }
    }
    return written;
  }
}
