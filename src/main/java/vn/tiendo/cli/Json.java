package vn.tiendo.cli;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * One JSON document on one line, keys in the order in which they are written. Null is written as
 * {@code null}: every key of the contract is always there.
 */
final class Json {

  private static final JsonFactory FACTORY = new JsonFactory();

  /** What JSON does not ask to be escaped and a terminal would obey; only strings hold it. */
  private static final Pattern ORDERS =
      Pattern.compile(
          "[\\x7F-\\x9F\\u061C\\u200E\\u200F\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069]");

  private final JsonGenerator generator;

  private Json(JsonGenerator generator) {
    this.generator = generator;
  }

  /** The object that the given steps fill, without a line break. */
  static String object(Consumer<Json> fields) {
    StringWriter line = new StringWriter();
    try (JsonGenerator generator = FACTORY.createGenerator(ObjectWriteContext.empty(), line)) {
      generator.writeStartObject();
      fields.accept(new Json(generator));
      generator.writeEndObject();
    }
    return ORDERS
        .matcher(line.toString())
        .replaceAll(found -> "\\\\u%04x".formatted((int) found.group().charAt(0)));
  }

  Json text(String name, @Nullable Object value) {
    generator.writeStringProperty(name, value == null ? null : value.toString());
    return this;
  }

  Json number(String name, @Nullable Integer value) {
    if (value == null) {
      generator.writeNullProperty(name);
    } else {
      generator.writeNumberProperty(name, value.intValue());
    }
    return this;
  }

  Json count(String name, long value) {
    generator.writeNumberProperty(name, value);
    return this;
  }

  /** A figure as it is, without the noise of binary fractions: {@code 100}, {@code 43.75}. */
  Json exact(String name, @Nullable Double value) {
    BigDecimal plain = value == null ? null : BigDecimal.valueOf(value);
    return decimal(name, plain == null ? null : trimmed(plain.setScale(9, RoundingMode.HALF_UP)));
  }

  /** A figure rounded half up to so many decimals: {@code 55.7}. */
  Json rounded(String name, @Nullable Double value, int decimals) {
    return decimal(
        name,
        value == null ? null : BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP));
  }

  Json flag(String name, boolean value) {
    generator.writeBooleanProperty(name, value);
    return this;
  }

  Json object(String name, Consumer<Json> fields) {
    generator.writeObjectPropertyStart(name);
    fields.accept(this);
    generator.writeEndObject();
    return this;
  }

  /** An array of objects, one for each item, filled by {@code fields}. */
  <T> Json objects(String name, Iterable<T> items, BiConsumer<Json, T> fields) {
    generator.writeArrayPropertyStart(name);
    for (T item : items) {
      generator.writeStartObject();
      fields.accept(this, item);
      generator.writeEndObject();
    }
    generator.writeEndArray();
    return this;
  }

  Json texts(String name, Iterable<String> items) {
    generator.writeArrayPropertyStart(name);
    items.forEach(generator::writeString);
    generator.writeEndArray();
    return this;
  }

  private Json decimal(String name, @Nullable BigDecimal value) {
    if (value == null) {
      generator.writeNullProperty(name);
    } else {
      generator.writeNumberProperty(name, value);
    }
    return this;
  }

  /** Without trailing zeros, and never in scientific notation. */
  private static BigDecimal trimmed(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
