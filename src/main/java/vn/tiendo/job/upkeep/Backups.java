package vn.tiendo.job.upkeep;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tiendo.job.home.BackupPlace;
import vn.tiendo.job.home.Home;
import vn.tiendo.ledger.LedgerCopy;
import vn.tiendo.text.FileNames;
import vn.tiendo.workbook.plan.PlanFolder;

/**
 * The back-ups of a home: each a zip to be unpacked over an empty home, with the ledger, the
 * archive's journal and the plans' workbooks. The archive's files, which never change, are copied
 * beside them once, if the back-ups lie outside the home; inside it that would save nothing.
 */
public final class Backups {

  private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd-HHmm");
  private static final String PART = ".part";
  private static final String LEDGER = ".tiendo/ledger" + LedgerCopy.ENDING;

  private final Home home;
  private final BackupPlace place;
  private final JdbcClient ledger;

  public Backups(Home home, BackupPlace place, JdbcClient ledger) {
    this.home = home;
    this.place = place;
    this.ledger = ledger;
  }

  /**
   * Makes the back-up of a moment, reads it again, and forgets those that are too old. One that is
   * there already is made anew.
   *
   * @param zone in which it is named
   * @throws IOException if it cannot be written, or what was written cannot be read
   */
  Path make(Instant moment, ZoneId zone) throws IOException {
    Files.createDirectories(place.folder());
    Path file = place.folder().resolve("tiendo-" + MOMENT.format(moment.atZone(zone)) + ".zip");
    Path part = file.resolveSibling(FileNames.of(file) + PART);
    Path workshop = Files.createTempDirectory(home.state(), "backup-");
    try {
      Path copy = copyLedger(workshop);
      write(part, copy);
      requireReadable(part);
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(part);
      delete(workshop);
    }
    if (!place.folder().startsWith(home.folder())) {
      copyArchive();
    }
    forgetOldOnes();
    return file;
  }

  private Path copyLedger(Path workshop) throws IOException {
    Path zip = workshop.resolve("ledger.zip");
    LedgerCopy.write(ledger, zip);
    Path copy = workshop.resolve("ledger" + LedgerCopy.ENDING);
    try (ZipInputStream in =
        new ZipInputStream(new BufferedInputStream(Files.newInputStream(zip)))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        if (entry.getName().endsWith(LedgerCopy.ENDING)) {
          Files.copy(in, copy);
        }
      }
    }
    requireWhole(copy);
    return copy;
  }

  private void requireWhole(Path copy) throws IOException {
    long here = ledger.sql("select count(*) from arrival").query(Long.class).single();
    try {
      long there = new LedgerCopy(copy).countArrivals();
      if (there != here) {
        throw new IOException(
            "the copy of the ledger holds %d arrivals, the ledger %d".formatted(there, here));
      }
    } catch (SQLException e) {
      throw new IOException("the copy of the ledger cannot be read: " + copy, e);
    }
  }

  /** The journal after the ledger: what it holds beyond it is taken over at the first start. */
  private void write(Path file, Path copyOfLedger) throws IOException {
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
      out.setLevel(Deflater.BEST_SPEED);
      add(out, LEDGER, copyOfLedger);
      if (Files.exists(home.journal())) {
        add(out, ".tiendo/archive/journal.jsonl", home.journal());
      }
      for (Path plan : new PlanFolder(home.jobs()).files()) {
        add(out, "jobs/" + FileNames.of(plan), plan);
      }
    }
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
  }

  private static void add(ZipOutputStream out, String name, Path file) throws IOException {
    out.putNextEntry(new ZipEntry(name));
    Files.copy(file, out);
    out.closeEntry();
  }

  /** Reading a zip's entries to their ends holds them against their check sums. */
  private static void requireReadable(Path file) throws IOException {
    int entries = 0;
    try (ZipInputStream in =
        new ZipInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
      while (in.getNextEntry() != null) {
        in.transferTo(OutputStream.nullOutputStream());
        entries++;
      }
    }
    if (entries == 0) {
      throw new IOException("the back-up is empty: " + file);
    }
  }

  private void copyArchive() throws IOException {
    Path mirror = place.folder().resolve("archive");
    if (!Files.isDirectory(home.archive())) {
      return;
    }
    try (Stream<Path> files = Files.walk(home.archive())) {
      for (Path file : files.filter(Backups::isStored).toList()) {
        Path target = mirror.resolve(home.archive().relativize(file).toString());
        if (!Files.exists(target)) {
          copy(file, target);
        }
      }
    }
  }

  /** Appears whole, as what is there already is not copied again. */
  private static void copy(Path file, Path target) throws IOException {
    Files.createDirectories(target.toAbsolutePath().getParent());
    Path part = target.resolveSibling(FileNames.of(target) + PART);
    try (InputStream in = Files.newInputStream(file)) {
      Files.copy(in, part, StandardCopyOption.REPLACE_EXISTING);
    }
    Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
  }

  private static boolean isStored(Path file) {
    return FileNames.of(file).matches("[0-9a-f]{64}");
  }

  private void forgetOldOnes() throws IOException {
    List<Path> all = place.all();
    for (Path old : all.subList(0, Math.max(0, all.size() - place.kept()))) {
      Files.delete(old);
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
