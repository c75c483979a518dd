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

  static TemplateMistake of(Path folder, String rendered, Throwable failure) {
    String template = rendered;
    Integer line = null;
    Integer column = null;
    String found = words(failure);
    // The innermost failure of the template engine knows best where and what it was.
    for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof TemplateProcessingException place) {
        found = words(place);
        if (place.hasLineAndCol()) {
          line = place.getLine();
          column = place.getCol();
          template = Objects.requireNonNullElse(place.getTemplateName(), rendered);
        }
      }
    }
    return new TemplateMistake(folder.resolve(template).toString(), line, column, found);
  }

  /** What went wrong without the place, which is told beside it. */
  private static String words(Throwable cause) {
    String message = cause.getMessage();
    return message == null
        ? cause.getClass().getSimpleName()
        : message.replaceAll("\\s*\\(template: .*", "");
  }
}
