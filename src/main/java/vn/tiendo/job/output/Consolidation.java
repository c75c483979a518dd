package vn.tiendo.job.output;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import vn.tiendo.job.home.Home;
import vn.tiendo.ledger.Dossier;
import vn.tiendo.plan.Plan;
import vn.tiendo.text.Language;

/** Writes the master workbooks of a home. */
public final class Consolidation {

  private static final DateTimeFormatter VIEW = DateTimeFormatter.ofPattern("yyyy-MM-dd-HHmm");

  private final Home home;
  private final Masters masters;
  private final OutputFile.Move move;

  public Consolidation(Home home, Masters masters, OutputFile.Move move) {
    this.home = home;
    this.masters = masters;
    this.move = move;
  }

  public static String fileName(Plan plan) {
    return "Tong-hop-tien-do-" + plan.code() + ".xlsx";
  }

  /** Where the current edition stands. */
  Path fileOf(Plan plan) {
    return home.outputOf(plan.code()).resolve(fileName(plan));
  }

  /** Writes the current edition, unless it stands there already. */
  OutputFile.Written write(Dossier dossier) throws IOException {
    return write(dossier, Language.VI, home.outputOf(dossier.plan().code()));
  }

  /** Writes the edition of a view, beside the frozen ones. */
  OutputFile.Written writeView(Dossier dossier, Language language) throws IOException {
    return write(dossier, language, viewFolder(dossier));
  }

  private Path viewFolder(Dossier dossier) {
    return home.outputOf(dossier.plan().code()).resolve("luu").resolve(VIEW.format(local(dossier)));
  }

  private OutputFile.Written write(Dossier dossier, Language language, Path folder)
      throws IOException {
    return new OutputFile(folder.resolve(fileName(dossier.plan())), move)
        .write(masters.of(dossier, language), local(dossier));
  }

  private static LocalDateTime local(Dossier dossier) {
    ZoneId zone = dossier.plan().settings().zone();
    return LocalDateTime.ofInstant(dossier.asOf(), zone);
  }
}
