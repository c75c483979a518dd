package vn.tiendo.cli;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tiendo.text.Messages;

/** What stopped a command, told by what is at the bottom of it: the disk, a file, or neither. */
record FailureWords(Messages messages) {

  /** What went wrong and the way out. */
  String of(Throwable failure) {
    for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
      String said = Objects.requireNonNullElse(cause.getMessage(), "");
      if (isFull(said)) {
        return messages.get("error.disk-full");
      }
      if (cause instanceof AccessDeniedException denied) {
        return messages.get("error.not-allowed", String.valueOf(denied.getFile()));
      }
      if (cause instanceof FileSystemException file) {
        return messages.get("error.file", String.valueOf(file.getFile()), reason(file));
      }
    }
    return messages.get("error.unexpected", String.valueOf(failure.getMessage()));
  }

  private static boolean isFull(String said) {
    String lower = said.toLowerCase(Locale.ROOT);
    return lower.contains("no space left") || lower.contains("not enough space");
  }

  private static String reason(FileSystemException failure) {
    return failure.getReason() == null
        ? failure.getClass().getSimpleName()
        : String.valueOf(failure.getReason());
  }
}
