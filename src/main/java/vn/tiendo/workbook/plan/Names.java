package vn.tiendo.workbook.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tiendo.text.ComparingKey;

/** What other sheets may refer to, under each way in which it may be written. */
final class Names {

  private final Map<String, String> codes = new LinkedHashMap<>();
  private final List<String> shown = new ArrayList<>();

  /** Makes a code known by itself and by further names; the first to claim a name keeps it. */
  void add(String code, Iterable<String> names) {
    if (codes.putIfAbsent(ComparingKey.of(code), code) == null) {
      shown.add(code);
    }
    for (String name : names) {
      codes.putIfAbsent(ComparingKey.of(name), code);
    }
  }

  Optional<String> find(String written) {
    return Optional.ofNullable(codes.get(ComparingKey.of(written)));
  }

  boolean contains(String written) {
    return codes.containsKey(ComparingKey.of(written));
  }

  List<String> codes() {
    return List.copyOf(shown);
  }

  /** The codes in order, as many as a message can take. */
  String summary() {
    int most = 12;
    String first = String.join(", ", shown.subList(0, Math.min(most, shown.size())));
    return shown.size() > most ? first + ", …" : first;
  }
}
