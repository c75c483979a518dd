package vn.tiendo.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** What stands in a folder, so that two moments of it can be compared. */
record OutputFolder(Path folder) {

  /** A file and the SHA-256 of its bytes. */
  record Print(String file, String sha256) {}

  List<Print> prints() throws IOException, NoSuchAlgorithmException {
    List<Print> prints = new ArrayList<>();
    if (Files.isDirectory(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
          byte[] hash = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
          prints.add(new Print(folder.relativize(file).toString(), HexFormat.of().formatHex(hash)));
        }
      }
    }
    return prints;
  }
}
