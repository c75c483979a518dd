package vn.tiendo.letter;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.exceptions.TemplateEngineException;
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

  static TemplateMistake of(@Nullable Path folder, String template, TemplateEngineException e) {
    Integer line = null;
    Integer column = null;
    Throwable cause = e;
    while (true) {
      if (cause instanceof TemplateProcessingException place && place.hasLineAndCol()) {
        line = place.getLine();
        column = place.getCol();
      }
      if (cause.getCause() == null) {
        break;
      }
      cause = cause.getCause();
    }
    String file = folder == null ? template : folder.resolve(template).toString();
    return new TemplateMistake(file, line, column, String.valueOf(cause.getMessage()));
  }
}
