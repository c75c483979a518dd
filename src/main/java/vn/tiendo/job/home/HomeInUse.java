package vn.tiendo.job.home;

import java.io.Serial;
import java.nio.file.Path;

/** Another process is writing in the home. */
public final class HomeInUse extends Exception {

  @Serial private static final long serialVersionUID = 1L;

  HomeInUse(Path home) {
    super("another process is writing in " + home);
  }
}
