package vn.tiendo.ledger;

import java.util.List;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.tiendo.report.Report.UnderstoodColumn;
import vn.tiendo.report.Report.UnderstoodWording;

/** Short lists that are kept as JSON in a column, being never asked for by their parts. */
final class JsonTexts {

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final String NONE = "[]";

  private JsonTexts() {}

  static String of(List<?> values) {
    return values.isEmpty() ? NONE : JSON.writeValueAsString(values);
  }

  static List<String> texts(String json) {
    return json.equals(NONE) ? List.of() : JSON.readValue(json, new TypeReference<>() {});
  }

  static List<UnderstoodColumn> columns(String json) {
    return json.equals(NONE) ? List.of() : JSON.readValue(json, new TypeReference<>() {});
  }

  static List<UnderstoodWording> wordings(String json) {
    return json.equals(NONE) ? List.of() : JSON.readValue(json, new TypeReference<>() {});
  }
}
