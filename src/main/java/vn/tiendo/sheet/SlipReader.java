package vn.tiendo.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.hpsf.CustomProperties;
import org.apache.poi.hpsf.DocumentSummaryInformation;
import org.apache.poi.hpsf.HPSFException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.tiendo.sheet.biff.CompoundFile;

/** Finds out whether a file is a copy that went back to its sender. Thread-safe. */
public final class SlipReader {

  private static final Logger LOG = LoggerFactory.getLogger(SlipReader.class);

  /** Nothing larger is ever sent back as a whole workbook. */
  private static final long LARGEST = 8L * 1024 * 1024;

  private final Limits limits;

  public SlipReader(Limits limits) {
    this.limits = limits;
  }

  /**
   * The slip of a file; empty where it has none, or cannot be read.
   *
   * @throws IOException when the disk fails
   */
  public Optional<ReturnSlip> find(Path file) throws IOException {
    if (!Files.isRegularFile(file) || Files.size(file) > LARGEST) {
      return Optional.empty();
    }
    byte[] bytes = Files.readAllBytes(file);
    try {
      if (Signatures.isZip(bytes)) {
        return slip(vn.tiendo.sheet.ooxml.CustomProperties.of(bytes, new Effort(limits)));
      }
      return CompoundFile.begins(bytes) ? ofOldFile(bytes) : Optional.empty();
    } catch (UnreadableSheet
        | IOException
        | HPSFException
        | RuntimeException
        | StackOverflowError damaged) {
      // Whatever is wrong with the file is told when its sheets are read.
      LOG.debug("{} has no properties that can be read", file, damaged);
      return Optional.empty();
    }
  }

  private static Optional<ReturnSlip> slip(Map<String, String> properties) {
    return slip(properties.get(ReturnSlip.SOURCE), properties.get(ReturnSlip.ARRIVAL));
  }

  private static Optional<ReturnSlip> ofOldFile(byte[] bytes)
      throws UnreadableSheet, IOException, HPSFException {
    Optional<byte[]> summary =
        new CompoundFile(bytes).find(DocumentSummaryInformation.DEFAULT_STREAM_NAME);
    if (summary.isEmpty()) {
      return Optional.empty();
    }
    CustomProperties properties =
        new DocumentSummaryInformation(new ByteArrayInputStream(summary.get()))
            .getCustomProperties();
    return properties == null
        ? Optional.empty()
        : slip(properties.get(ReturnSlip.SOURCE), properties.get(ReturnSlip.ARRIVAL));
  }

  private static Optional<ReturnSlip> slip(@Nullable Object source, @Nullable Object arrival) {
    return source instanceof String path && arrival instanceof String id
        ? ReturnSlip.of(path, id)
        : Optional.empty();
  }
}
