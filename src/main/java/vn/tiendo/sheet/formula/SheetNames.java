package vn.tiendo.sheet.formula;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The names of sheets on their way to the child process, in one line of ASCII. */
final class SheetNames {

  private SheetNames() {}

  static String line(List<String> names) {
    return names.stream()
        .map(name -> name.getBytes(StandardCharsets.UTF_8))
        .map(Base64.getEncoder()::encodeToString)
        .collect(Collectors.joining(" "));
  }

  static List<String> parse(String line) {
    return Stream.of(line.split(" "))
        .map(Base64.getDecoder()::decode)
        .map(name -> new String(name, StandardCharsets.UTF_8))
        .toList();
  }
}
