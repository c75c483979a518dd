package vn.tiendo.sheet;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * What a copy that went back to its sender says of itself in hidden document properties, so that it
 * is known when it comes back under another name.
 *
 * @param source the path of the file it is a copy of, relative to input/, with '/' between folders
 * @param arrival the id of that file's arrival
 */
public record ReturnSlip(String source, long arrival) {

  /** The name of the property that holds the source. */
  public static final String SOURCE = "Tiendo.Nguon";

  /** The name of the property that holds the arrival. */
  public static final String ARRIVAL = "Tiendo.LuotNhan";

  /** The name of the sheet put before the sender's own, which is no report. */
  public static final String MEND_SHEET = "Cần sửa";

  /** A source as the property holds it: in letters that every format and code page keeps. */
  public static String written(String source) {
    return URLEncoder.encode(source, StandardCharsets.UTF_8);
  }

  /** The slip that two properties make; empty where they are not of that form. */
  public static Optional<ReturnSlip> of(String source, String arrival) {
    return arrival.matches("\\d{1,18}")
        ? Optional.of(
            new ReturnSlip(
                URLDecoder.decode(
                    source.replaceAll("%(?![0-9A-Fa-f]{2})", "%25"), StandardCharsets.UTF_8),
                Long.parseLong(arrival)))
        : Optional.empty();
  }
}
