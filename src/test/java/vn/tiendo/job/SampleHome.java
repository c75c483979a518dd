package vn.tiendo.job;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import vn.tiendo.job.home.Clock;
import vn.tiendo.job.home.HomeSettings;

/** A home with the plan that ships, into which drops of the sample year are laid. */
public final class SampleHome {

  /** After the last of the sample drops. */
  static final Instant END = Instant.parse("2021-11-01T01:00:00Z");

  private final Path folder;
  private final Set<String> laid = new HashSet<>();

  public SampleHome(Path folder) throws IOException {
    this.folder = folder;
    Files.createDirectories(folder.resolve("jobs"));
    copy("/demo/ke-hoach-2021.xlsx", plan());
  }

  public Path folder() {
    return folder;
  }

  public Path plan() {
    return folder.resolve("jobs/ke-hoach-2021.xlsx");
  }

  public Path input() {
    return folder.resolve("input");
  }

  OutputFolder output() {
    return new OutputFolder(folder.resolve("output"));
  }

  /** When the drops of the year arrive. */
  List<Instant> arrivals() throws IOException {
    return drops().stream().map(drop -> OffsetDateTime.parse(drop[1]).toInstant()).toList();
  }

  /**
   * Lays all drops up to a moment that are not laid yet, each with its own time; later ones over
   * earlier ones.
   */
  public SampleHome layUpTo(Instant moment) throws IOException {
    for (String[] drop : drops()) {
      Instant arrives = OffsetDateTime.parse(drop[1]).toInstant();
      if (!arrives.isAfter(moment) && laid.add(drop[0])) {
        lay(drop[0], arrives);
      }
    }
    return this;
  }

  /** Lays one drop, {@code "036"}, with a time of change. */
  public Path lay(String number, Instant modifiedAt) throws IOException {
    for (String[] drop : drops()) {
      if (drop[0].equals(number)) {
        Path file = input().resolve(drop[2]).resolve(drop[3]);
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        copy("/demo/files/" + number + "/" + drop[3], file);
        Files.setLastModifiedTime(file, FileTime.from(modifiedAt));
        return file;
      }
    }
    throw new IllegalArgumentException("no such drop: " + number);
  }

  public Engine open() throws Exception {
    return Engine.open(HomeSettings.of(folder), new StillClock());
  }

  private static List<String[]> drops() throws IOException {
    try (InputStream table = resource("/demo/drops.tsv")) {
      return new String(table.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .skip(1)
          .map(row -> row.split("\t", -1))
          .toList();
    }
  }

  private static void copy(String resource, Path file) throws IOException {
    try (InputStream bytes = resource(resource)) {
      Files.copy(bytes, file, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static InputStream resource(String name) {
    return Objects.requireNonNull(SampleHome.class.getResourceAsStream(name), name);
  }

  /** Years after the sample, and never waiting. */
  public static final class StillClock implements Clock {

    private Instant now = Instant.parse("2026-01-05T03:00:00Z");

    @Override
    public Instant now() {
      return now;
    }

    @Override
    public void pause(Duration duration) {
      now = now.plus(duration);
    }
  }
}
