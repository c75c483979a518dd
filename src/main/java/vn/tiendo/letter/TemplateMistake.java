package vn.tiendo.letter;

import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.exceptions.TemplateProcessingException;

/**
 * What is wrong in one of the Office's own templates.
 *
 * @param file its place
 * @param line 1-based, null where it cannot be told
 * @param column 1-based, null where it cannot be told
 * @param found what the template engine says
 */
public record TemplateMistake(
    String file, @Nullable Integer line, @Nullable Integer column, String found) {

  static TemplateMistake of(Path folder, String rendered, Throwable e) {
    String template = rendered;
    Integer line = null;
    Integer column = null;
    Throwable cause = e;
    while (true) {
      if (cause instanceof TemplateProcessingException place && place.hasLineAndCol()) {
        line = place.getLine();
        column = place.getCol();
        template = Objects.requireNonNullElse(place.getTemplateName(), rendered);
      }
      if (cause.getCause() == null) {
        break;
      }
      cause = cause.getCause();
    }
    String found = cause.getMessage() == null ? cause.getClass().getName() : cause.getMessage();
    return new TemplateMistake(folder.resolve(template).toString(), line, column, found);
  }
}
