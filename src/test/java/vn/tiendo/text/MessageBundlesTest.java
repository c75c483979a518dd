package vn.tiendo.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Both languages say the same things: every defect of every bundle is told at once. */
class MessageBundlesTest {

  private static final Path MESSAGES = Path.of("src/main/resources/messages");

  @Test
  void bothLanguagesHaveTheSameKeysWithAsManyArguments() throws IOException {
    List<String> defects = new ArrayList<>();
    try (Stream<Path> files = Files.list(MESSAGES)) {
      for (Path vietnamese : files.filter(f -> f.toString().endsWith("_vi.properties")).toList()) {
        String name = vietnamese.getFileName().toString();
        Path english = MESSAGES.resolve(name.replace("_vi.", "_en."));
        if (!Files.exists(english)) {
          defects.add(english + " is missing");
          continue;
        }
        compare(name, load(vietnamese), load(english), defects);
      }
    }
    assertThat(defects).isEmpty();
  }

  private static void compare(
      String name, Properties vietnamese, Properties english, List<String> defects) {
    TreeSet<String> keys = new TreeSet<>(vietnamese.stringPropertyNames());
    keys.addAll(english.stringPropertyNames());
    for (String key : keys) {
      String vi = vietnamese.getProperty(key);
      String en = english.getProperty(key);
      if (vi == null || en == null) {
        defects.add(
            "%s: %s only in %s".formatted(name, key, vi == null ? "English" : "Vietnamese"));
        continue;
      }
      if (vi.isBlank() || en.isBlank()) {
        defects.add("%s: %s is blank".formatted(name, key));
      }
      int inVietnamese = arguments(vi);
      int inEnglish = arguments(en);
      if (inVietnamese != inEnglish) {
        defects.add(
            "%s: %s takes %d arguments in Vietnamese, %d in English"
                .formatted(name, key, inVietnamese, inEnglish));
      }
    }
  }

  private static int arguments(String pattern) {
    return new MessageFormat(pattern, Locale.ROOT).getFormatsByArgumentIndex().length;
  }

  private static Properties load(Path file) throws IOException {
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      properties.load(reader);
    }
    return properties;
  }
}
