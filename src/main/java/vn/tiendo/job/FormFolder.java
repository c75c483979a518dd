package vn.tiendo.job;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.job.output.OutputFile;
import vn.tiendo.job.post.Forms;
import vn.tiendo.ledger.Dossier;
import vn.tiendo.plan.Period;
import vn.tiendo.plan.Plan;
import vn.tiendo.plan.Unit;
import vn.tiendo.workbook.form.ReportForm;

/** The folder {@code mau/} of a plan's output: the forms for what the units are to report next. */
public final class FormFolder {

  private static final String NAME = "mau";

  private final HomeView view;
  private final Plan plan;
  private final Dossier dossier;

  /**
   * @param plan as it stood at the moment
   */
  public FormFolder(HomeView view, Plan plan, Instant asOf) {
    this.view = view;
    this.plan = plan;
    this.dossier = view.dossier(plan, asOf);
  }

  /**
   * Writes the forms; one that is there with the same bytes is left alone.
   *
   * @param unit whose forms alone are written, null for all units
   * @param period for which they are, null for what each unit is to report next
   * @return the files, unit by unit; empty where the plan asks nothing more
   * @throws IOException if the folder cannot be written to
   */
  public List<Path> write(@Nullable Unit unit, @Nullable Period period) throws IOException {
    Forms forms = new Forms(view.archive());
    Path folder = view.home().outputOf(plan.code()).resolve(NAME);
    LocalDateTime moment = LocalDateTime.ofInstant(dossier.asOf(), plan.settings().zone());
    List<Path> files = new ArrayList<>();
    for (Unit of : unit == null ? plan.units() : List.of(unit)) {
      List<Period> periods = period == null ? Forms.nextPeriods(dossier, of) : List.of(period);
      for (Period next : periods) {
        ReportForm form = forms.make(dossier, of, next);
        Path file = folder.resolve(form.fileName());
        files.add(new OutputFile(file, OutputFile::moveOver).write(form.bytes(), moment).file());
      }
    }
    return files;
  }
}
